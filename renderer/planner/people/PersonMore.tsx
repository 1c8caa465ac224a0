import { Checkbox, Select } from '@mantine/core';
import { COMING_WORDS, CONSENT_WORDS, MENTORING_WORDS } from '#domain/people/personFields';
import type { Attendee } from '#domain/people/person';
import { DayField, TimeField } from '../../ui/DayField.tsx';
import { SavedLines, SavedText, SavedTextarea } from '../../ui/SavedText.tsx';
import classes from './Panel.module.css';
import type { PersonChanges } from './personCommands.ts';

interface SectionProps {
  person: Attendee;
  keep: (changes: PersonChanges) => void;
}

/** Whether somebody comes, and from when on a late arrival is there. */
export function AttendanceSection({ person, keep }: SectionProps) {
  return (
    <section className={classes['part']} aria-label="Attendance">
      <h3>Attendance</h3>
      <Choice
        label="Comes to this event"
        description="Who did not come or cancelled is no peer: not put into groups, not counted."
        words={COMING_WORDS}
        value={person.coming}
        onChange={(coming) =>
          keep({ coming, ...(coming === 'late' ? {} : { arrivesOn: null, arrivesAt: null }) })
        }
      />
      {person.coming === 'late' ? (
        <div className={classes['pair']}>
          <DayField
            label="Arrives on"
            value={person.arrivesOn ?? ''}
            onKeep={(arrivesOn) => keep({ arrivesOn })}
          />
          <TimeField
            label="At"
            value={person.arrivesAt ?? ''}
            onKeep={(arrivesAt) => keep({ arrivesAt })}
            onClear={() => keep({ arrivesAt: null })}
          />
        </div>
      ) : null}
    </section>
  );
}

/** What somebody knows and gives, and what they would be in a mentoring pair. */
export function OffersSection({ person, keep }: SectionProps) {
  return (
    <section className={classes['part']} aria-label="Knows and offers">
      <h3>Knows and offers</h3>
      <SavedLines
        label="Expertise"
        value={person.expertise}
        minRows={2}
        onKeep={(expertise) => keep({ expertise })}
      />
      <SavedLines
        label="What they can offer"
        value={person.offers}
        minRows={2}
        onKeep={(offers) => keep({ offers })}
      />
      <SavedTextarea
        label="Wishes for the event"
        value={person.wishes}
        onKeep={(wishes) => keep({ wishes })}
      />
      <Checkbox
        label="Gives advice now and then, without a fixed pair"
        checked={person.givesAdvice}
        onChange={(event) => keep({ givesAdvice: event.currentTarget.checked })}
      />
      {person.givesAdvice ? (
        <SavedLines
          label="Advice on"
          description="One a line; left empty, the expertise counts"
          value={person.adviceTopics}
          minRows={2}
          onKeep={(adviceTopics) => keep({ adviceTopics })}
        />
      ) : null}
      <Choice
        label="In a mentoring pair"
        description="As they say themselves; years in a role play no part."
        words={MENTORING_WORDS}
        value={person.mentoring}
        onChange={(mentoring) => keep({ mentoring })}
      />
    </section>
  );
}

/** What somebody agreed to, and whom to call. */
export function AgreementsSection({ person, keep }: SectionProps) {
  return (
    <section className={classes['part']} aria-label="Agreements">
      <h3>Agreements</h3>
      <div className={classes['pair']}>
        <Choice
          label="Photos"
          words={CONSENT_WORDS}
          value={person.photoConsent}
          onChange={(photoConsent) => keep({ photoConsent })}
        />
        <Choice
          label="Directory"
          words={CONSENT_WORDS}
          value={person.directoryConsent}
          onChange={(directoryConsent) => keep({ directoryConsent })}
        />
      </div>
      <SavedText
        label="Emergency contact"
        description="Printed in the run sheet and nowhere else."
        value={person.emergencyContact}
        onKeep={(emergencyContact) => keep({ emergencyContact })}
      />
    </section>
  );
}

function Choice<Word extends string>({
  label,
  description,
  words,
  value,
  onChange,
}: {
  label: string;
  description?: string;
  words: Readonly<Record<Word, string>>;
  value: Word;
  onChange: (value: Word) => void;
}) {
  const known = Object.keys(words) as Word[]; // its own keys
  return (
    <Select
      label={label}
      {...(description === undefined ? {} : { description })}
      allowDeselect={false}
      data={known.map((word) => ({ value: word, label: words[word] }))}
      value={value}
      onChange={(chosen) => {
        const word = known.find((one) => one === chosen);
        if (word !== undefined) onChange(word);
      }}
    />
  );
}
