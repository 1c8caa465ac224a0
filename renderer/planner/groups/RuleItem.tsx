import { ActionIcon, Select } from '@mantine/core';
import { IconArrowsSplit, IconLink, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Strength } from '#domain/grouping/groupPlan';
import type { GroupRule } from '#domain/grouping/groupRules';
import type { KeepApart } from '#domain/people/person';
import { SavedText } from '../../ui/SavedText.tsx';
import { changeKeepApart, endKeepApart, shortened } from '../people/personCommands.ts';
import { changeRule, removeRule } from './ruleCommands.ts';
import { ruleWords } from './ruleWords.ts';
import classes from './Rules.module.css';

const STRENGTHS: { value: Strength; label: string }[] = [
  { value: 'hard', label: 'Always' },
  { value: 'soft', label: 'If possible' },
];

/** A rule that keeps together or apart: who, how strictly, and the private reason. */
export function RuleItem({ rule, snapshot }: { rule: GroupRule; snapshot: EventSnapshot }) {
  return (
    <Item
      words={ruleWords(rule, snapshot.people)}
      icon={rule.kind === 'together' ? <IconLink size={14} stroke={1.75} /> : <Apart />}
      strength={rule.strength}
      reason={rule.reason}
      onChange={(changes) => void changeRule({ ruleId: rule.id, changes })}
      onRemove={() => void removeRule(rule.id)}
    />
  );
}

/** Two people who are kept apart. */
export function PairItem({ pair, snapshot }: { pair: KeepApart; snapshot: EventSnapshot }) {
  const nameOf = (id: string) =>
    shortened(snapshot.people.find((person) => person.id === id)?.display ?? 'Somebody who left');
  const { id: keepApartId, strength, reason } = pair;
  return (
    <Item
      words={`${nameOf(pair.personA)} and ${nameOf(pair.personB)}`}
      icon={<Apart />}
      strength={strength}
      reason={reason}
      onChange={(changes) => void changeKeepApart({ keepApartId, strength, reason, ...changes })}
      onRemove={() => void endKeepApart(keepApartId)}
    />
  );
}

function Apart() {
  return <IconArrowsSplit size={14} stroke={1.75} />;
}

function Item({
  words,
  icon,
  strength,
  reason,
  onChange,
  onRemove,
}: {
  words: string;
  icon: ReactNode;
  strength: Strength;
  reason: string;
  onChange: (changes: { strength?: Strength; reason?: string }) => void;
  onRemove: () => void;
}) {
  return (
    <li className={classes['rule']}>
      <div className={classes['ruleHead']}>
        <span aria-hidden>{icon}</span>
        <b>{words}</b>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={`Remove the rule for ${words}`}
          onClick={onRemove}
        >
          <IconX size={14} stroke={1.75} />
        </ActionIcon>
      </div>
      <div className={classes['ruleHow']}>
        <Select
          aria-label={`How strictly: ${words}`}
          size="xs"
          data={STRENGTHS}
          value={strength}
          allowDeselect={false}
          onChange={(value) => {
            const chosen = STRENGTHS.find((known) => known.value === value)?.value;
            if (chosen) onChange({ strength: chosen });
          }}
        />
        <SavedText
          label={`Private reason: ${words}`}
          isLabelSeen={false}
          value={reason}
          onKeep={(text) => onChange({ reason: text })}
        />
      </div>
    </li>
  );
}
