import { Select } from '@mantine/core';
import type { Schedule } from '#domain/agenda/schedule';
import type { Session } from '#domain/agenda/session';
import type { Format } from '#domain/formats/format';
import { perform } from '../../state/perform.ts';
import { groupTimesChoice } from './groupTimesWords.ts';

/** Whose time the groups go by; papers and phones say it, and the room begins with it. */
export function GroupTimesField({
  session,
  format,
  schedule,
}: {
  session: Session;
  format: Format;
  schedule: Schedule;
}) {
  const choice = groupTimesChoice(session, format, schedule);
  if (choice === null) return null;
  return (
    <Select
      label="Time of the groups"
      allowDeselect={false}
      data={choice.choices}
      value={session.groupTimes}
      description={choice.effect === '' ? undefined : choice.effect}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(value) => {
        const groupTimes = choice.choices.find((known) => known.value === value)?.value;
        if (groupTimes !== undefined)
          void perform('session.change', { sessionId: session.id, changes: { groupTimes } });
      }}
    />
  );
}
