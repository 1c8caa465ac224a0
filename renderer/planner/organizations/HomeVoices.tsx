import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { HomeContact, HomeVoice } from '#domain/program/organization';
import classes from '../people/Panel.module.css';
import { NewLine } from './HomeContacts.tsx';

const WORDS = {
  question: { title: 'Their questions', add: 'Add a question' },
  concern: { title: 'Their concerns', add: 'Add a concern' },
};

/** What colleagues at home ask, or worry about. */
export function HomeVoices({
  kind,
  voices,
  contacts,
  onChange,
}: {
  kind: 'question' | 'concern';
  voices: readonly HomeVoice[];
  contacts: readonly HomeContact[];
  onChange: (voices: HomeVoice[]) => void;
}) {
  const named = contacts.filter(({ mayBeNamed }) => mayBeNamed).map(({ name }) => name);
  return (
    <div>
      <h4 className={classes['small']}>{WORDS[kind].title}</h4>
      <ul className={classes['apartList']}>
        {voices.map((voice, index) => (
          <li key={`${String(index)} ${voice.text}`}>
            <div className={classes['apartHead']}>
              <span>{voice.text}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={24}
                aria-label={`Remove “${voice.text.slice(0, 60)}”`}
                onClick={() => onChange(voices.filter((_, at) => at !== index))}
              >
                <IconX size={14} stroke={1.75} />
              </ActionIcon>
            </div>
            {named.length === 0 ? null : (
              <Select
                aria-label={`Who said “${voice.text.slice(0, 60)}”`}
                placeholder="The organization"
                clearable
                data={[...new Set(named)]}
                value={voice.saidBy}
                onChange={(saidBy) =>
                  onChange(voices.map((one, at) => (at === index ? { ...one, saidBy } : one)))
                }
              />
            )}
          </li>
        ))}
      </ul>
      <NewLine label={WORDS[kind].add} onAdd={(text) => onChange([...voices, { text, saidBy: null }])} />
    </div>
  );
}
