import type { AgendaItem } from '../agenda/agenda.ts';
import type { Check, Repair } from './check.ts';
import { clockText } from '../dateText.ts';
import { MINUTE_MS } from '../time.ts';
import { nameOf, orFine } from './agendaPlan.ts';
import type { AgendaDay, AgendaPlan } from './agendaPlan.ts';
import { bestSlot, blockIn, endSlot } from './agendaRoom.ts';
import { isInLastThird, workClockOf } from './agendaSpans.ts';

const ACTION_SOURCE = 'Lessons become actionable near the end (DEL-17)';
const ACTION_FORMATS = new Set(['reflection-dyads', 'home-team', 'peer-coaching-pair']);
const ACTION_WORDS = /\b(commit|action)/i;
const ACTION_MINUTES = 40;

const EVALUATION_SOURCE = 'Evaluation before people leave, never cut to catch up (DEL-21, TIM-12)';
const EVALUATION_FORMATS = new Set(['plus-delta', 'aar']);
const EVALUATION_WORDS = /\b(evaluat|survey)/i;
const EVALUATION_MINUTES = 15;

/** Near the end people decide what they will do with what they heard. */
export function agendaActionChecks(plan: AgendaPlan): Check[] {
  const clock = workClockOf(plan.work);
  const item = plan.work.find((candidate) => isAction(candidate) && isInLastThird(candidate, clock));
  const found: Check[] = item
    ? []
    : [
        {
          id: 'agenda:actionable',
          level: 'look',
          title: 'Nothing near the end makes lessons actionable',
          why: 'In the last third people need time to decide what they will do, with a partner or their home team.',
          source: ACTION_SOURCE,
          repair: addReflection(plan),
        },
      ];
  return orFine(found, {
    id: 'agenda:actionable',
    title: 'Lessons become actionable near the end',
    why: item
      ? `${nameOf(plan, item)} stands in the last third of the working time.`
      : 'The last third has time for it.',
    source: ACTION_SOURCE,
  });
}

/** Right before the evaluation where there is one and it can move, else at the end. */
function addReflection(plan: AgendaPlan): Repair | null {
  const day = plan.days.at(-1);
  if (!day) return null;
  const clock = workClockOf(plan.work);
  const evaluation = evaluationOn(day);
  const before = evaluation?.startsAt ?? day.endsAt;
  const slot = bestSlot(plan, [day], {
    durationMs: ACTION_MINUTES * MINUTE_MS,
    costOf: (instant) => {
      if (clock.at(instant) < (clock.workMs * 2) / 3) return Infinity;
      return instant <= before ? before - instant : clock.workMs + instant - before;
    },
  });
  if (!slot) return null;
  return {
    label: `Add ${ACTION_MINUTES} minutes to make it actionable at ${clockText(slot.startsAt, plan.zone)}`,
    action: {
      kind: 'addBlock',
      block: blockIn(plan, slot, {
        title: 'Make it actionable: pairs, then report out',
        seating: plan.formats.get('reflection-dyads')?.seating ?? 'pairs',
        formatId: 'reflection-dyads',
        stays: false,
      }),
    },
  };
}

/** People say what to keep and what to change while they are still there, and that time stays. */
export function agendaEvaluationChecks(plan: AgendaPlan): Check[] {
  const day = plan.days.at(-1);
  if (!day) return [];
  const item = evaluationOn(day);
  const found = item ? ringFence(plan, item) : [missingEvaluation(plan, day)];
  return orFine(found, {
    id: 'agenda:evaluation',
    title: 'The evaluation comes before people leave',
    why: item ? `${nameOf(plan, item)} starts at ${clockText(item.startsAt, plan.zone)} and stays.` : '',
    source: EVALUATION_SOURCE,
  });
}

function missingEvaluation(plan: AgendaPlan, day: AgendaDay): Check {
  const slot = endSlot(plan, day, EVALUATION_MINUTES * MINUTE_MS);
  return {
    id: 'agenda:evaluation',
    level: 'look',
    title: 'No evaluation before people leave',
    why: `The last third of ${day.name} has no time to say what was most useful and what to change.`,
    source: EVALUATION_SOURCE,
    repair: slot && {
      label: `Add an evaluation of ${EVALUATION_MINUTES} minutes at ${clockText(slot.startsAt, plan.zone)}`,
      action: {
        kind: 'addBlock',
        block: blockIn(plan, slot, {
          title: 'Evaluation: plus / delta',
          seating: 'full',
          formatId: 'plus-delta',
          stays: true,
        }),
      },
    },
  };
}

function ringFence(plan: AgendaPlan, item: AgendaItem): Check[] {
  if (item.stays || item.source.kind !== 'block') return [];
  return [
    {
      id: 'agenda:evaluation-stays',
      level: 'look',
      title: 'The evaluation may be cut when time runs short',
      why: `${nameOf(plan, item)} is not marked to stay, and what stands last is cut first.`,
      source: EVALUATION_SOURCE,
      repair: {
        label: 'Let it stay',
        action: { kind: 'changeBlocks', blockIds: [item.source.blockId], changes: { stays: true } },
      },
    },
  ];
}

function isAction({ formatId, title }: AgendaItem): boolean {
  return (formatId !== null && ACTION_FORMATS.has(formatId)) || ACTION_WORDS.test(title);
}

/** The evaluation in the last third of a day, one that stays before others. */
function evaluationOn(day: AgendaDay): AgendaItem | undefined {
  const clock = workClockOf(day.work);
  const all = day.work.filter((item) => isEvaluation(item) && isInLastThird(item, clock));
  return all.find((item) => item.stays) ?? all[0];
}

function isEvaluation({ formatId, title }: AgendaItem): boolean {
  return (formatId !== null && EVALUATION_FORMATS.has(formatId)) || EVALUATION_WORDS.test(title);
}
