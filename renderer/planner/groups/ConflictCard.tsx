import { Button } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { ConflictRule, PlanConflict } from '#domain/grouping/planConflict';
import { changeKeepApart, endKeepApart, shortened } from '../people/personCommands.ts';
import classes from './Conflict.module.css';
import { pinPerson } from './groupCommands.ts';
import { changeRule, removeRule, setTerms } from './ruleCommands.ts';
import { ruleWords } from './ruleWords.ts';

/** Why no groups were formed: the sentence, and the smallest set of rules that cannot hold, each with a way out. */
export function ConflictCard({
  snapshot,
  message,
  conflict,
  onChanged,
}: {
  snapshot: EventSnapshot;
  message: string;
  conflict: PlanConflict | null;
  onChanged: () => void;
}) {
  return (
    <div className={classes['card']} role="alert">
      <IconAlertTriangleFilled size={16} aria-hidden />
      <div>
        <p>{message}</p>
        {conflict ? (
          <ul aria-label="Rules that cannot hold together">
            {conflict.rules.map((rule) => {
              const way = wayOut(snapshot, conflict.roundId, rule);
              if (!way) return null;
              return (
                <li key={`${rule.kind} ${rule.ruleId}`}>
                  <span>{way.words}</span>
                  {way.soften ? (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`Only if possible: ${way.words}`}
                      onClick={() => {
                        way.soften?.();
                        onChanged();
                      }}
                    >
                      Only if possible
                    </Button>
                  ) : (
                    <span />
                  )}
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Remove: ${way.words}`}
                    onClick={() => {
                      way.remove();
                      onChanged();
                    }}
                  >
                    Remove
                  </Button>
                </li>
              );
            })}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

interface WayOut {
  words: string;
  /** Missing where a rule is strict or not there. */
  soften?: () => void;
  remove: () => void;
}

function wayOut(
  { event, keepApart, grouping, people }: EventSnapshot,
  sessionId: string,
  { kind, ruleId, personIds }: ConflictRule,
): WayOut | null {
  const nameOf = (id: string) => shortened(people.find((person) => person.id === id)?.display ?? 'Somebody');
  const eventId = event.id;
  if (kind === 'pinned')
    return {
      words: `${nameOf(ruleId)} stays in their group`,
      remove: () => void pinPerson({ sessionId, personId: ruleId, isPinned: false }),
    };
  if (kind === 'colleagues') {
    const organization = people.find(({ id }) => id === personIds[0])?.organization ?? 'one organization';
    return {
      words: `Nobody of ${organization} shares a group with a colleague`,
      soften: () => void setTerms({ eventId, changes: { colleagues: 'soft' } }),
      remove: () => void setTerms({ eventId, changes: { colleagues: 'allowed' } }),
    };
  }
  const pair = keepApart.find(({ id }) => id === ruleId);
  if (pair)
    return {
      words: `${nameOf(pair.personA)} and ${nameOf(pair.personB)} are kept apart`,
      soften: () => void changeKeepApart({ keepApartId: pair.id, strength: 'soft', reason: pair.reason }),
      remove: () => void endKeepApart(pair.id),
    };
  const rule = grouping.rules.find(({ id }) => id === ruleId);
  if (!rule) return null;
  const what = rule.kind === 'together' ? 'stay together' : 'are kept apart';
  return {
    words: `${ruleWords(rule, people)} ${what}`,
    soften: () => void changeRule({ ruleId, changes: { strength: 'soft' } }),
    remove: () => void removeRule(ruleId),
  };
}
