import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { WriteUp } from '#domain/prework/preWork';
import type { WriteUpFinding } from '#domain/prework/reviewWriteUp';
import type { InputOf } from '#contract';
import { SavedText } from '../../ui/SavedText.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import classes from './ToRead.module.css';

/** What was noticed in a page, and the words that are replaced before it goes to the group. */
export function Redactions({
  findings,
  page,
  onChange,
}: {
  findings: readonly WriteUpFinding[];
  page: WriteUp;
  onChange: (changes: InputOf<'writeUp.change'>['changes']) => void;
}) {
  const { redactions } = page;
  return (
    <>
      <ul className={classes['findings']} aria-label="Noticed">
        {findings.map((finding) => (
          <li key={finding.id}>
            <StatusMark status={finding.level}>{finding.title}</StatusMark>
            <p>{finding.why}</p>
            {finding.suggestion ? (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => {
                  if (finding.suggestion) onChange({ redactions: [...redactions, finding.suggestion] });
                }}
              >
                {finding.suggestion.instead === ''
                  ? 'Blacken it'
                  : `Say “${finding.suggestion.instead}” instead`}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <div className={classes['redactions']}>
        <h3>Replaced before it is shared</h3>
        {redactions.length === 0 ? <p>Nothing. The group reads the page as it stands.</p> : null}
        {redactions.map((redaction, index) => (
          <div key={`${index} ${redaction.words}`} className={classes['redaction']}>
            <SavedText
              label="Words"
              isLabelSeen={index === 0}
              value={redaction.words}
              onKeep={(words) => onChange({ redactions: redactions.with(index, { ...redaction, words }) })}
            />
            <SavedText
              label="Instead"
              isLabelSeen={index === 0}
              value={redaction.instead}
              onKeep={(instead) =>
                onChange({ redactions: redactions.with(index, { ...redaction, instead }) })
              }
            />
            <Tooltip label="Leave these words">
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Leave “${redaction.words}” as it is`}
                onClick={() => onChange({ redactions: redactions.toSpliced(index, 1) })}
              >
                <IconX size={16} stroke={1.75} />
              </ActionIcon>
            </Tooltip>
          </div>
        ))}
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} stroke={1.75} />}
          onClick={() =>
            onChange({ redactions: [...redactions, { words: 'Words to replace', instead: '' }] })
          }
        >
          Replace other words
        </Button>
      </div>
    </>
  );
}
