import { clockText, dayText, shortDayText } from '../dateText.ts';
import { isOpen } from '../followup/commitment.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { callNameOf } from '../handouts/seats.ts';
import { languageOf, listed } from '../handouts/printRequest.ts';
import type { Attendee } from '../people/person.ts';
import { turnsOf } from '../agenda/rounds.ts';
import { scheduleOf } from '../agenda/schedule.ts';
import type { MailValues } from './mailText.ts';

/** What only that person reads: their name, their group and duty, what they promised, and their own words. */
export function personValues(snapshot: EventSnapshot, person: Attendee): MailValues {
  return {
    'person.preferred': callNameOf([person], person.id),
    ...groupValues(snapshot, person),
    ...commitmentValues(snapshot, person),
    'quotes.list': wordsThatWait(snapshot, person),
  };
}

function groupValues(snapshot: EventSnapshot, { id }: Attendee): MailValues {
  const { sessions, formats, people, event } = snapshot;
  const session = sessions.find(({ groups }) => groups.some(({ memberIds }) => memberIds.includes(id)));
  const group = session?.groups.find(({ memberIds }) => memberIds.includes(id));
  const format = formats.find((known) => known.id === session?.formatId);
  if (!session || !group || !format) return {};
  const rounds = turnsOf(session, format)
    .filter(({ groupId, timekeeperId }) => groupId === group.id && timekeeperId === id)
    .map(({ round }) => String(round));
  const schedule = scheduleOf({ session, format, zone: event.zone });
  return {
    'group.name': `group ${group.letter}`,
    'group.room': group.room,
    'group.time': `${clockText(schedule.startsAt, event.zone)} on ${shortDayText(session.startsOn, languageOf(snapshot))}`,
    'group.order': listed(
      group.memberIds.map((member) => callNameOf(people, member)).filter((name) => name !== ''),
    ),
    'timekeeper.rounds': rounds.length === 0 ? null : listed(rounds),
  };
}

function commitmentValues(snapshot: EventSnapshot, { id }: Attendee): MailValues {
  const own = snapshot.commitments.filter(({ personId }) => personId === id);
  const commitment = own.find(isOpen) ?? own[0];
  if (!commitment) return {};
  const language = languageOf(snapshot);
  const { text, dueOn, madeOn, buddyId } = commitment;
  return {
    'commitment.text': text.trim().replace(/[.。]+$/u, ''),
    'commitment.due': dueOn === null ? null : dayText(dueOn, language),
    'commitment.madeOn': madeOn === null ? null : dayText(madeOn, language),
    'buddy.preferred': buddyId === null ? null : callNameOf(snapshot.people, buddyId),
  };
}

/** Own words that may be asked about; never those of a sealed round or kept private. */
function wordsThatWait({ captures }: EventSnapshot, { id }: Attendee): string | null {
  const waiting = captures.filter(
    ({ speakerId, consent, isSealed, isVerbatim, confidentiality }) =>
      speakerId === id && consent === 'pending' && isVerbatim && !isSealed && confidentiality !== 'private',
  );
  return waiting.length === 0 ? null : listed(waiting.map(({ text }) => `“${text.trim()}”`));
}
