import { SegmentedControl, Select, Table } from '@mantine/core';
import type { InputOf } from '#contract';
import { assistTeams } from '#domain/formats/assistTeams';
import type { AssistMember } from '#domain/formats/assist';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Attendee } from '#domain/people/person';
import { perform } from '../../state/perform.ts';
import card from '../../ui/Card.module.css';
import { SavedText, UNSEEN_LABEL } from '../../ui/SavedText.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import classes from './Assist.module.css';
import { RECENCIES, SIDES } from './assistWords.ts';

const NONE = 'none';
const USUAL_MOST = 15;
const MOST = 20;

/** Both teams in one list of everybody: who is on which side, and what they did themselves. */
export function AssistTeams({ snapshot }: { snapshot: EventSnapshot }) {
  const { host, resource } = assistTeams(snapshot);
  const count = host.length + resource.length;
  const members = new Map(snapshot.assistMembers.map((member) => [member.personId, member]));
  return (
    <section className={`${card['card'] ?? ''} ${classes['card'] ?? ''}`} aria-labelledby="assist-teams">
      <h2 id="assist-teams">Teams</h2>
      <p className={classes['lead']}>
        Choose the resource team by what people did themselves, and lately. You do not need the most senior
        people; rank is no reason.
      </p>
      <p className={classes['count']} role="status">
        <span>{`${host.length} in the host team, ${resource.length} in the resource team`}</span>
        <StatusMark status={count > MOST ? 'wrong' : count > USUAL_MOST ? 'look' : 'fine'}>
          {count > USUAL_MOST
            ? `${count} together; ${USUAL_MOST} talk well, ${MOST} are the most`
            : `${count} together, of at most ${USUAL_MOST}`}
        </StatusMark>
      </p>
      <Table className={classes['table'] ?? ''} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Who</Table.Th>
            <Table.Th>Side</Table.Th>
            <Table.Th>What they did themselves</Table.Th>
            <Table.Th>When</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {snapshot.people.map((person) => (
            <MemberRow
              key={person.id}
              person={person}
              member={members.get(person.id)}
              eventId={snapshot.event.id}
            />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function MemberRow({
  person,
  member,
  eventId,
}: {
  person: Attendee;
  member: AssistMember | undefined;
  eventId: string;
}) {
  const place = (fields: Omit<InputOf<'assist.place'>, 'eventId' | 'personId'>) =>
    void perform('assist.place', { eventId, personId: person.id, ...fields });
  const from = [person.role, person.organization].filter((part) => part.trim() !== '').join(', ');
  return (
    <Table.Tr>
      <Table.Td className={classes['who'] ?? ''}>
        <span>{person.display}</span>
        <p>{from}</p>
      </Table.Td>
      <Table.Td>
        <SegmentedControl
          aria-label={`Side of ${person.display}`}
          size="xs"
          value={member?.side ?? NONE}
          onChange={(value) => place({ side: SIDES.find((known) => known.value === value)?.value ?? null })}
          data={[
            { value: NONE, label: '–' },
            { value: 'host', label: 'Host' },
            { value: 'resource', label: 'Resource' },
          ]}
        />
      </Table.Td>
      <Table.Td>
        {member ? (
          <SavedText
            label={`What ${person.display} did themselves`}
            isLabelSeen={false}
            value={member.experience}
            onKeep={(experience) => place({ side: member.side, experience })}
          />
        ) : null}
      </Table.Td>
      <Table.Td>
        {member ? (
          <Select
            {...UNSEEN_LABEL}
            label={`When ${person.display} did it`}
            placeholder="Not said"
            clearable
            data={RECENCIES}
            value={member.recency}
            onChange={(value) =>
              place({
                side: member.side,
                recency: RECENCIES.find((known) => known.value === value)?.value ?? null,
              })
            }
          />
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}
