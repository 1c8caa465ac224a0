import { failure, success } from '../failure.ts';
import type { Answer } from '../failure.ts';
import type { KeepApart } from '../people/person.ts';
import { assessGroups } from './assessGroups.ts';
import type { GroupAssessment, GroupPerson } from './assessGroups.ts';
import type { GroupPlan } from './groupPlan.ts';
import { groupSizesFor } from './groupSizes.ts';
import type { GroupRange, GroupSizes } from './groupSizes.ts';

/** Groups as they could be; nothing is kept until they are accepted. */
export interface GroupProposal extends GroupAssessment {
  /** Person ids in presenting order; larger groups first. */
  groups: string[][];
  seed: number;
  /** Sizes with their reason and what else would work. */
  sizes: GroupSizes;
}

/** The groups of a plan for one session as a proposal; a failure where a hard rule is broken all the same. */
export function proposalOf(
  plan: GroupPlan,
  {
    people,
    keepApart,
    range,
    groupCount,
  }: {
    people: readonly GroupPerson[];
    keepApart: readonly KeepApart[];
    range: GroupRange;
    groupCount: number | null;
  },
): Answer<GroupProposal> {
  const groups = plan.rounds[0]?.groups ?? [];
  const count = groups.flat().length;
  const sizes = groupSizesFor({ count, range, groupCount: groups.length });
  if (!sizes.ok) return sizes;
  const usual = groupSizesFor({ count, range, groupCount });
  const [broken] = plan.assessment.brokenHard;
  if (broken)
    return failure(
      'refused',
      `No way was found to keep every rule in ${groups.length} groups, and there may be none: ${broken.sentence} Choose more groups, or set some rules to “if possible”. No group was changed.`,
      'keepApart',
    );
  return success({
    groups,
    seed: plan.seed,
    sizes: usual.ok ? because(sizes.value, usual.value.sizes.length) : sizes.value,
    ...assessGroups({ groups, people, keepApart }),
  });
}

function because(sizes: GroupSizes, usual: number): GroupSizes {
  if (sizes.sizes.length === usual) return sizes;
  const asked = usual === 1 ? '1 group' : `${usual} groups`;
  return { ...sizes, explanation: `${sizes.explanation} In ${asked} not everybody could be kept apart.` };
}
