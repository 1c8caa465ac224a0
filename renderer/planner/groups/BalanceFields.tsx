import { Checkbox, Switch } from '@mantine/core';
import type { AttributeKey, BalanceWish } from '#domain/grouping/groupPlan';
import { USUAL_BALANCE } from '#domain/grouping/groupRules';
import { setBalance } from './ruleCommands.ts';
import classes from './Rules.module.css';

const NAMES: Record<AttributeKey, string> = {
  sector: 'Sector',
  organization: 'Organization',
  role: 'Role',
  city: 'City',
  yearsInRole: 'Years in role',
  tags: 'What people know well',
};

/** Which attributes every group gets its share of, and where nobody is to be the only one of their kind. */
export function BalanceFields({ eventId, balance }: { eventId: string; balance: readonly BalanceWish[] }) {
  return (
    <section>
      <h3>Balance</h3>
      <ul className={classes['balance']}>
        {balance.map((wish) => {
          const { attribute, weight, noLoneMinority } = wish;
          const usual = USUAL_BALANCE.find((known) => known.attribute === attribute)?.weight ?? 0;
          const set = (changes: Partial<BalanceWish>) =>
            void setBalance({ eventId, balance: { ...wish, ...changes } });
          return (
            <li key={attribute}>
              <Switch
                label={NAMES[attribute]}
                checked={weight > 0}
                onChange={({ currentTarget }) =>
                  set({ weight: currentTarget.checked ? Math.max(1, usual) : 0 })
                }
              />
              <Checkbox
                label="No only one"
                aria-label={`${NAMES[attribute]}: nobody is the only one of their kind in a group`}
                checked={noLoneMinority}
                disabled={weight === 0}
                onChange={({ currentTarget }) => set({ noLoneMinority: currentTarget.checked })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
