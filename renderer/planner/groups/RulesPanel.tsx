import { ActionIcon, MultiSelect, Select, Switch } from '@mantine/core';
import { IconLock, IconX } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { inSession } from '#domain/grouping/groupRules';
import type { Grouping } from '#domain/grouping/groupRules';
import { isPeer } from '#domain/people/person';
import type { Session } from '#domain/agenda/session';
import { shortened } from '../people/personCommands.ts';
import { AddApart, AddTogether } from './AddRule.tsx';
import { BalanceFields } from './BalanceFields.tsx';
import { pinPerson } from './groupCommands.ts';
import { setAbsent, setTerms } from './ruleCommands.ts';
import { PairItem, RuleItem } from './RuleItem.tsx';
import classes from './Rules.module.css';

const COLLEAGUES: { value: Grouping['colleagues']; label: string }[] = [
  { value: 'hard', label: 'Never in one group' },
  { value: 'soft', label: 'Apart if possible' },
  { value: 'allowed', label: 'May share a group' },
];

/** Everything that is asked of the groups: together, apart, balance, memory, who is away and who stays. */
export function RulesPanel({
  snapshot,
  session,
  onClose,
}: {
  snapshot: EventSnapshot;
  session: Session;
  onClose: () => void;
}) {
  const { grouping, keepApart, people, event } = snapshot;
  const eventId = event.id;
  const peers = people.filter(isPeer);
  const away = inSession(grouping.absences, session.id);
  const pinned = [...inSession(grouping.pins, session.id)];
  const nameOf = (id: string) => shortened(people.find((person) => person.id === id)?.display ?? 'Somebody');

  return (
    <aside
      className={classes['panel']}
      aria-label="Rules for groups"
      onKeyDown={(key) => {
        // In a field Escape closes its list or gives a change up.
        if (key.key === 'Escape' && !(key.target instanceof HTMLInputElement)) onClose();
      }}
    >
      <div className={classes['head']}>
        <h2>Rules for groups</h2>
        <ActionIcon variant="subtle" color="gray" size={28} aria-label="Close panel" onClick={onClose}>
          <IconX size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      <section>
        <h3>Keep together</h3>
        <ul>
          {grouping.rules.map((rule) =>
            rule.kind === 'together' ? <RuleItem key={rule.id} rule={rule} snapshot={snapshot} /> : null,
          )}
        </ul>
        <AddTogether snapshot={snapshot} />
      </section>
      <section>
        <h3>Keep apart</h3>
        <ul>
          {grouping.rules.map((rule) =>
            rule.kind === 'apart' ? <RuleItem key={rule.id} rule={rule} snapshot={snapshot} /> : null,
          )}
          {keepApart.map((pair) => (
            <PairItem key={pair.id} pair={pair} snapshot={snapshot} />
          ))}
        </ul>
        <AddApart snapshot={snapshot} />
      </section>
      <section>
        <h3>Colleagues and memory</h3>
        <Select
          label="People of one organization"
          data={COLLEAGUES}
          value={grouping.colleagues}
          allowDeselect={false}
          onChange={(value) => {
            const colleagues = COLLEAGUES.find((known) => known.value === value)?.value;
            if (colleagues) void setTerms({ eventId, changes: { colleagues } });
          }}
        />
        <Switch
          label="Remember who met in other sessions of this event"
          checked={grouping.remembersSessions}
          onChange={({ currentTarget }) =>
            void setTerms({ eventId, changes: { remembersSessions: currentTarget.checked } })
          }
        />
        <Switch
          label="Remember who met at earlier events of the program"
          checked={grouping.remembersEvents}
          onChange={({ currentTarget }) =>
            void setTerms({ eventId, changes: { remembersEvents: currentTarget.checked } })
          }
        />
      </section>
      <BalanceFields eventId={eventId} balance={grouping.balance} />
      <section>
        <h3>In {session.title.slice(0, 60)}</h3>
        <MultiSelect
          label="Not there"
          description="They leave the groups of this session."
          searchable
          data={peers.map(({ id }) => ({ value: id, label: nameOf(id) }))}
          value={[...away].filter((id) => peers.some((person) => person.id === id))}
          onChange={(ids) => {
            const changed = [...away, ...ids].find((id) => away.has(id) !== ids.includes(id));
            if (changed !== undefined)
              void setAbsent({ sessionId: session.id, personId: changed, isAbsent: ids.includes(changed) });
          }}
        />
        {pinned.length === 0 ? (
          <p>Nobody has to stay in a group. P on a card keeps a person where they are.</p>
        ) : (
          <>
            <h4>Stay in their group</h4>
            <ul className={classes['pins']}>
              {pinned.map((personId) => (
                <li key={personId}>
                  <span>{nameOf(personId)}</span>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size={24}
                    aria-label={`Let ${nameOf(personId)} change groups`}
                    onClick={() => void pinPerson({ sessionId: session.id, personId, isPinned: false })}
                  >
                    <IconX size={14} stroke={1.75} />
                  </ActionIcon>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <p className={classes['sealed']}>
        <IconLock size={14} stroke={1.75} aria-hidden />
        Reasons are seen by coordinators only and are never printed.
      </p>
    </aside>
  );
}
