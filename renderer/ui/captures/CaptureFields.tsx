import { SegmentedControl, Select } from '@mantine/core';
import type { Consent, Said } from '#domain/followup/capture';
import type { Attendee } from '#domain/people/person';
import type { InputOf } from '#contract';
import classes from './CaptureFields.module.css';
import { ATTRIBUTIONS, CONSENTS, LEVELS } from './captureWords.ts';

export type CaptureText = InputOf<'capture.add'>['capture'];

interface CaptureFieldsProps {
  said: Said;
  /** What was said in a sealed round stays with whoever noted it. */
  isSealed?: boolean;
  people: readonly Attendee[];
  /** The letters of the groups that it may come from. */
  groups: readonly string[];
  /** The group that somebody sits in, where one is known. */
  groupOf?: (personId: string | null) => string;
  /** The answers to choose from, in the words of the moment at which they are asked. */
  consents?: readonly { value: Consent; label: string }[];
  onChange: (changes: Partial<Said>) => void;
}

/** Who said it, in which group, how they are shown, whether they agreed and how far it may travel. */
export function CaptureFields({
  said,
  isSealed = false,
  people,
  groups,
  groupOf,
  consents = CONSENTS,
  onChange,
}: CaptureFieldsProps) {
  return (
    <>
      <label htmlFor="capture-speaker">Said by</label>
      <div className={classes['said']}>
        <Select
          className={classes['person'] ?? ''}
          id="capture-speaker"
          aria-label="Said by"
          clearable
          searchable
          value={said.speakerId}
          onChange={(speakerId) =>
            onChange({
              ...saidBy(said, speakerId),
              ...(groupOf && speakerId !== null ? { saidByGroup: groupOf(speakerId) } : {}),
            })
          }
          data={people.map((person) => ({ value: person.id, label: person.display }))}
          placeholder="Nobody in particular"
        />
        {groups.length === 0 ? null : (
          <Select
            className={classes['group'] ?? ''}
            aria-label="Group"
            clearable
            value={said.saidByGroup === '' ? null : said.saidByGroup}
            onChange={(letter) => onChange({ saidByGroup: letter ?? '' })}
            data={groups.map((letter) => ({ value: letter, label: `Group ${letter}` }))}
            placeholder="No group"
          />
        )}
      </div>
      <span id="capture-shown">Shown as</span>
      <SegmentedControl
        aria-labelledby="capture-shown"
        disabled={said.speakerId === null}
        value={said.attribution}
        onChange={(attribution) => onChange({ attribution })}
        data={ATTRIBUTIONS}
      />
      <span id="capture-consent">Agreed</span>
      <SegmentedControl
        aria-labelledby="capture-consent"
        value={said.consent}
        onChange={(consent) => onChange({ consent })}
        data={[...consents]}
      />
      <span id="capture-level">May travel</span>
      <SegmentedControl
        aria-labelledby="capture-level"
        disabled={isSealed}
        value={said.confidentiality}
        onChange={(confidentiality) => onChange({ confidentiality })}
        data={LEVELS}
      />
    </>
  );
}

/** Whoever is named is asked; words of nobody in particular need no yes. */
function saidBy(said: Said, speakerId: string | null): Partial<Said> {
  if (speakerId === null) return { speakerId, consent: 'none-needed', attribution: 'anonymous' };
  return {
    speakerId,
    consent: said.consent === 'none-needed' ? 'pending' : said.consent,
    ...(said.speakerId === null ? { attribution: 'name' } : {}),
  };
}
