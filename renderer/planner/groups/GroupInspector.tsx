import { ActionIcon, Avatar } from '@mantine/core';
import { IconArrowsSplit, IconLock, IconX } from '@tabler/icons-react';
import { spanText } from '#domain/dateText';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/formats/format';
import { listed } from '#domain/handouts/printRequest';
import type { Attendee } from '#domain/people/person';
import { groupRolesOf, rolesHeldBy } from '#domain/agenda/groupRoles';
import { turnOf } from '#domain/agenda/rounds';
import { roundSpan, scheduleOf } from '#domain/agenda/schedule';
import type { Group, Session } from '#domain/agenda/session';
import { outlooksFor } from './board.ts';
import classes from './Inspector.module.css';

/** Why one person sits where they sit, what another group would mean, and whom they are kept apart from. */
export function GroupInspector({
  snapshot,
  session,
  format,
  groups,
  reason,
  person,
  onClose,
}: {
  snapshot: EventSnapshot;
  session: Session;
  format: Format;
  groups: readonly Group[];
  /** Why they sit where they sit. */
  reason: string;
  person: Attendee;
  onClose: () => void;
}) {
  const group = groups.find((candidate) => candidate.memberIds.includes(person.id));
  const held = group ? groupRolesOf(group, format) : [];
  const roles =
    held.length > 0
      ? heldText(rolesHeldBy(held, person.id))
      : group
        ? rolesText({ snapshot, session, format, group, personId: person.id })
        : '';
  const pairs = snapshot.keepApart.filter((pair) => pair.personA === person.id || pair.personB === person.id);
  const outlooks = outlooksFor(snapshot, groups, person.id);
  return (
    <aside className={classes['panel']} aria-label="About the chosen person">
      <div className={classes['who']}>
        <Avatar size={36} radius="xl" color="lake" variant="light" aria-hidden>
          {initials(person)}
        </Avatar>
        <div>
          <h2 title={person.display}>{person.display}</h2>
          <p>{[person.role, person.organization].filter((part) => part.trim() !== '').join(', ')}</p>
        </div>
        <ActionIcon variant="subtle" color="gray" size={28} aria-label="Close panel" onClick={onClose}>
          <IconX size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      {group ? (
        <>
          <section>
            <h3>Why group {group.letter}</h3>
            <p>{reason}</p>
          </section>
          {roles === '' ? null : (
            <section>
              <h3>{held.length > 0 ? 'In the group' : 'In the rounds'}</h3>
              <p>{roles}</p>
            </section>
          )}
        </>
      ) : null}
      {outlooks.length === 0 ? null : (
        <section>
          <h3>{group ? 'If moved to' : 'Possible groups'}</h3>
          <ul className={classes['outlooks']}>
            {outlooks.map((outlook) => (
              <li key={outlook.group.id} data-holds={outlook.holds}>
                <span>Group {outlook.group.letter}</span>
                <span>
                  {outlook.holds ? null : <IconArrowsSplit size={14} stroke={1.75} aria-hidden />}
                  {outlook.text}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {pairs.length === 0 ? null : (
        <section className={classes['apart']}>
          <h3>Kept apart from</h3>
          <ul>
            {pairs.map((pair) => {
              const otherId = pair.personA === person.id ? pair.personB : pair.personA;
              const other = snapshot.people.find(({ id }) => id === otherId);
              return (
                <li key={pair.id}>
                  <b>{other?.display ?? 'Somebody who left'}</b>
                  <span>{pair.strength === 'hard' ? 'never in one group' : 'if possible'}</span>
                  {pair.reason.trim() === '' ? null : (
                    <p>
                      <IconLock size={12} stroke={2} aria-label="Private:" />
                      {pair.reason}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <p className={classes['sealed']}>
        <IconLock size={14} stroke={1.75} aria-hidden />
        Reasons for keeping people apart are seen by coordinators only and are never printed.
      </p>
    </aside>
  );
}

function initials({ first, last, display }: Attendee): string {
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const firstOf = (text: string) => [...segments.segment(text.trim())][0]?.segment ?? '';
  return `${firstOf(first)}${firstOf(last)}`.toLocaleUpperCase('en-US') || firstOf(display);
}

function heldText(names: readonly string[]): string {
  return names.length === 0 ? 'No role of their own.' : `${listed(names)}, for the whole session.`;
}

function rolesText({
  snapshot,
  session,
  format,
  group,
  personId,
}: {
  snapshot: EventSnapshot;
  session: Session;
  format: Format;
  group: Group;
  personId: string;
}): string {
  const { zone } = snapshot.event;
  const schedule = scheduleOf({ session, format, zone });
  const rounds = Array.from({ length: schedule.roundCount }, (_, index) => index + 1);
  const turns = rounds.map((round) => turnOf(group, round));
  const roundsWith = (role: 'presenterId' | 'timekeeperId' | 'noteTakerId') =>
    turns.filter((turn) => turn[role] === personId).map(({ round }) => round);
  const [presents] = roundsWith('presenterId');
  const span = presents === undefined ? null : roundSpan(schedule, presents);
  return [
    presents === undefined ? '' : `Presents in round ${presents}${span ? `, ${spanText(span, zone)}` : ''}.`,
    inRounds('Keeps time', roundsWith('timekeeperId')),
    inRounds('Takes notes', roundsWith('noteTakerId')),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function inRounds(does: string, rounds: readonly number[]): string {
  if (rounds.length === 0) return '';
  return `${does} in ${rounds.length === 1 ? 'round' : 'rounds'} ${listed(rounds.map(String))}.`;
}
