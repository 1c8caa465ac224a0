import type { Check } from './check.ts';
import { turnsOf } from '../agenda/rounds.ts';
import { spareRounds } from '../agenda/spareRounds.ts';
import type { CheckedPlan } from './checkedPlan.ts';
import { counted, listed } from './wording.ts';

/** Who keeps time and takes notes in each round, and what a smaller group does in its spare round. */
export function turnChecks(plan: CheckedPlan): Check[] {
  const isFormed = plan.session.groups.some((group) => group.memberIds.length > 0);
  if (!isFormed || plan.format.rounds === 'none') return [];
  return [dutyCheck(plan), ...spareChecks(plan)];
}

function dutyCheck({ session, format }: CheckedPlan): Check {
  const turns = turnsOf(session, format).filter(
    (turn) => turn.presenterId !== null || turn.adviserIds.length > 0,
  );
  const without = turns.filter((turn) => turn.timekeeperId === null || turn.noteTakerId === null);
  const letters = [...new Set(without.map((turn) => turn.letter))];
  const doubled = turns.filter(
    (turn) => turn.timekeeperId !== null && turn.timekeeperId === turn.noteTakerId,
  );
  const source = 'One timekeeper and one note-taker for each group, never the presenter'; // ROL-09, ROL-10
  const id = `${session.id}:duties`;
  if (without.length > 0)
    return {
      id,
      level: 'wrong',
      title: `Group ${listed(letters)} ${letters.length === 1 ? 'has' : 'have'} nobody to keep time`,
      why: 'The presenter never keeps time or takes notes, so each group needs at least one adviser.',
      source,
      repair: {
        label: 'Form groups',
        action: { kind: 'formGroups', sessionId: session.id, groupCount: null },
      },
    };
  if (doubled.length > 0)
    return {
      id,
      level: 'look',
      title: 'One person keeps time and takes notes',
      why: `In group ${listed([...new Set(doubled.map((turn) => turn.letter))])} there is only one adviser for both.`,
      source,
      repair: null,
    };
  return {
    id,
    level: 'fine',
    title: 'Each group has a timekeeper and a note-taker in each round',
    why: 'The next presenter keeps time, the one after takes notes; roles rotate every round.',
    source,
    repair: null,
  };
}

function spareChecks({ session, format }: CheckedPlan): Check[] {
  const spare = spareRounds(session, format);
  if (spare.length === 0) return [];
  const letters = [...new Set(spare.map(({ letter }) => letter))].sort();
  const rounds = [...new Set(spare.map(({ round }) => round))];
  const each = spare.length / letters.length;
  const [task] = format.spareRoundTasks;
  const what =
    Number.isInteger(each) && each === rounds.length ? counted(each, 'spare round') : 'spare rounds';
  const where = `In ${rounds.length === 1 ? 'round' : 'rounds'} ${listed(rounds.map(String))} nobody presents there`;
  return [
    {
      id: `${session.id}:spare`,
      level: task === undefined ? 'look' : 'fine',
      title: `${letters.length === 1 ? 'Group' : 'Groups'} ${listed(letters)} ${letters.length === 1 ? 'has' : 'have'} ${what}`,
      why:
        task === undefined
          ? `${where}, and the format names nothing to do.`
          : `${where}; there ${format.spareRoundTasks.length === 1 ? 'is' : 'are'} ${counted(format.spareRoundTasks.length, 'task')} to choose from, such as “${task}”.`,
      source: 'Smaller groups need something useful in the last round', // FMT-03
      repair: null,
    },
  ];
}
