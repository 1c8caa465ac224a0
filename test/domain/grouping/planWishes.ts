import type { GroupPlan, GroupPlanWish, PlanPerson } from '#domain/grouping/groupPlan';
import { planGroups } from '#domain/grouping/planGroups';
import { evenSizes } from '#domain/grouping/groupSizes';

/** People P000, P001 … of organizations and sectors by position; everybody from elsewhere where not said. */
export function planPeople(
  count: number,
  of: Partial<Record<'organization' | 'sector' | 'city', (index: number) => string>> = {},
): PlanPerson[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `P${String(index).padStart(3, '0')}`,
    display: `Person ${index}`,
    organization: of.organization?.(index) ?? `Office ${index}`,
    sector: of.sector?.(index) ?? '',
    role: '',
    city: of.city?.(index) ?? '',
    yearsInRole: null,
    tags: [],
    hasChallenge: true,
  }));
}

/** So many people in so many groups of even sizes for so many rounds, with no other wish. */
export function planWish(
  count: number,
  groups: number,
  rounds: number,
  more: Partial<GroupPlanWish> = {},
): GroupPlanWish {
  return {
    people: planPeople(count),
    rounds: Array.from({ length: rounds }, (_, index) => ({
      id: `R${index + 1}`,
      title: `Round ${index + 1}`,
      groups: { sizes: evenSizes(count, groups) },
      absentIds: [],
      pinned: {},
    })),
    apart: [],
    together: [],
    colleagues: 'allowed',
    balance: [],
    history: [],
    stayCloseTo: {},
    seed: 1,
    ...more,
  };
}

export function apartRule(id: string, personA: string, personB: string, strength: 'hard' | 'soft' = 'hard') {
  return {
    id,
    strength,
    sides: [
      { kind: 'person', personId: personA },
      { kind: 'person', personId: personB },
    ] as const,
  };
}

/** The plan after so much work, or earlier where the search ends by itself. */
export function planAfter(wish: GroupPlanWish, work: number): GroupPlan {
  const planning = planGroups(wish);
  if (!planning.ok) throw new Error(planning.failure.message);
  planning.value.step(work);
  return planning.value.best();
}

/** The sentence why there is no plan. */
export function refusal(wish: GroupPlanWish): string {
  const planning = planGroups(wish);
  return planning.ok ? 'planned' : planning.failure.message;
}
