import { assessGroups } from '../grouping/assessGroups.ts';
import type { GroupAssessment } from '../grouping/assessGroups.ts';
import type { Pair } from '../grouping/apartPairs.ts';
import type { Check, Repair } from './check.ts';
import type { CheckedPlan } from './checkedPlan.ts';
import { counted, sentence } from './wording.ts';

/** Who sits together: people to be kept apart, and colleagues. Never why they are to be kept apart. */
export function companyChecks(plan: CheckedPlan): Check[] {
  const groups = plan.session.groups.map((group) => group.memberIds);
  if (!groups.some((members) => members.length > 0)) return [];
  const found = assessGroups({ groups, people: plan.participants, keepApart: plan.snapshot.keepApart });
  return [...apartChecks(plan, found), ...colleagueChecks(plan, found)];
}

const APART_SOURCE = 'Keep-apart notes; the reasons stay with the coordinator'; // DAT-08
const COLLEAGUE_SOURCE = 'People of one organization are spread out'; // PRE-10

function apartChecks(plan: CheckedPlan, { brokenHard, brokenSoft }: GroupAssessment): Check[] {
  if (brokenHard.length + brokenSoft.length === 0)
    return [
      {
        id: `${plan.session.id}:apart`,
        level: 'fine',
        title: 'Everybody to be kept apart is',
        why: plan.snapshot.keepApart.length === 0 ? 'No pair is noted.' : 'No noted pair shares a group.',
        source: APART_SOURCE,
        repair: null,
      },
    ];
  const check = (pair: Pair, level: 'wrong' | 'look'): Check => ({
    id: `${plan.session.id}:apart:${pair.join('+')}`,
    level,
    title: `${namesOf(plan, pair)} share group ${letterOf(plan, pair[0])}`,
    why: level === 'wrong' ? 'They are to be kept apart.' : 'They are to be kept apart if possible.',
    source: APART_SOURCE,
    repair: formAgain(plan),
  });
  return [
    ...brokenHard.map((pair) => check(pair, 'wrong')),
    ...brokenSoft.map((pair) => check(pair, 'look')),
  ];
}

const MOST_SINGLE_CHECKS = 3;

function colleagueChecks(
  plan: CheckedPlan,
  { sameOrganizationPairs, fewestColleaguePairs }: GroupAssessment,
): Check[] {
  const count = sameOrganizationPairs.length;
  if (count <= fewestColleaguePairs)
    return [
      {
        id: `${plan.session.id}:colleagues`,
        level: 'fine',
        title:
          count === 0
            ? 'Nobody shares a group with a colleague'
            : 'Colleagues are spread as far as they can be',
        why:
          count === 0
            ? 'Everyone works with people from other organizations.'
            : `${sentence(counted(count, 'pair'))} must share a group, because an organization sends more people than there are groups.`,
        source: COLLEAGUE_SOURCE,
        repair: null,
      },
    ];
  if (count > MOST_SINGLE_CHECKS)
    return [
      {
        id: `${plan.session.id}:colleagues`,
        level: 'look',
        title: `${sentence(counted(count, 'pair'))} of colleagues share a group`,
        why: 'People speak more freely, and hear more, among people from elsewhere.',
        source: COLLEAGUE_SOURCE,
        repair: formAgain(plan),
      },
    ];
  return sameOrganizationPairs.map((pair) => ({
    id: `${plan.session.id}:colleagues:${pair.join('+')}`,
    level: 'look',
    title: `${namesOf(plan, pair)} share group ${letterOf(plan, pair[0])}`,
    why: `Both come from ${plan.participants.find(({ id }) => id === pair[0])?.organization ?? 'one organization'}.`,
    source: COLLEAGUE_SOURCE,
    repair: formAgain(plan),
  }));
}

function namesOf({ snapshot }: CheckedPlan, pair: Pair): string {
  return pair
    .map((id) => snapshot.people.find((person) => person.id === id)?.display ?? 'Somebody')
    .join(' and ');
}

function letterOf({ session }: CheckedPlan, personId: string): string {
  return session.groups.find((group) => group.memberIds.includes(personId))?.letter ?? '';
}

function formAgain({ session }: CheckedPlan): Repair {
  return {
    label: 'Form groups again',
    action: { kind: 'formGroups', sessionId: session.id, groupCount: null },
  };
}
