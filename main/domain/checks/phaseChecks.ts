import type { Check, Repair } from './check.ts';
import { phaseOf } from '../formats/format.ts';
import type { FormatPhase } from '../formats/format.ts';
import type { SessionBreak, SessionPhase } from '../agenda/session.ts';
import { instantOf, MINUTE_MS } from '../time.ts';
import type { CheckedPlan } from './checkedPlan.ts';
import { counted, listed, minutesText } from './wording.ts';

const MINUTES_SOURCE = 'Minutes and their range come from the format library';

/** Minutes of each phase, the outcomes that need their own, and breaks that can happen. */
export function phaseChecks(plan: CheckedPlan): Check[] {
  const minutes = plan.session.phases.flatMap((phase) => minutesCheck(plan, phase));
  return [
    ...(minutes.length > 0 ? minutes : [minutesFine(plan)]),
    outcomesCheck(plan),
    promptsCheck(plan),
    frameCheck(plan),
    ...breakChecks(plan),
  ];
}

function minutesCheck({ session, format }: CheckedPlan, phase: SessionPhase): Check[] {
  const defined = phaseOf(format, phase.phaseId);
  const { minMinutes, maxMinutes } = defined ?? { minMinutes: 0, maxMinutes: Infinity };
  const minutes = phase.durationMs / MINUTE_MS;
  const repairTo = (to: number) => ({
    label: `Give it ${minutesText(to * MINUTE_MS)}`,
    action: { kind: 'setMinutes' as const, sessionId: session.id, phaseId: phase.phaseId, minutes: to },
  });
  if (!Number.isFinite(minutes) || minutes < 0 || (minutes === 0 && minMinutes > 0)) {
    const usual = Math.max(1, defined?.minutes ?? minMinutes);
    return [
      {
        id: `${session.id}:minutes:${phase.phaseId}`,
        level: 'wrong',
        title: `“${phase.name}” has no time`,
        why: `A phase needs time to happen; ${minutesText(usual * MINUTE_MS)} are usual.`,
        source: MINUTES_SOURCE,
        repair: repairTo(usual),
      },
    ];
  }
  if (minutes >= minMinutes && minutes <= maxMinutes) return [];
  const isShort = minutes < minMinutes;
  return [
    {
      id: `${session.id}:minutes:${phase.phaseId}`,
      level: 'look',
      title: `“${phase.name}” is ${isShort ? 'short' : 'long'}: ${minutesText(phase.durationMs)}`,
      why: `The format has ${minMinutes} to ${maxMinutes} minutes for it; ${isShort ? 'with less it is rushed' : 'with more the others wait'}.`,
      source: MINUTES_SOURCE,
      repair: repairTo(isShort ? minMinutes : maxMinutes),
    },
  ];
}

function minutesFine({ session }: CheckedPlan): Check {
  return {
    id: `${session.id}:minutes`,
    level: 'fine',
    title: 'Every phase has the minutes it needs',
    why: 'All lie within the range of the format.',
    source: MINUTES_SOURCE,
    repair: null,
  };
}

/** Phases that have their own box on the worksheet are the outcomes of a round; each needs its own time. */
function outcomesCheck({ session, format }: CheckedPlan): Check {
  const boxed = new Set(format.worksheet.flatMap((box) => box.phaseId ?? []));
  const asked = format.phases.filter((phase) => boxed.has(phase.id));
  const isTimed = (phase: FormatPhase) =>
    session.phases.some(({ phaseId, durationMs }) => phaseId === phase.id && durationMs > 0);
  const missing = asked.filter((phase) => !isTimed(phase)).map((phase) => `“${phase.name}”`);
  return {
    id: `${session.id}:outcomes`,
    level: missing.length === 0 ? 'fine' : 'wrong',
    title:
      missing.length === 0
        ? 'Each outcome has its own minutes and its own box'
        : `${listed(missing)} ${missing.length === 1 ? 'has' : 'have'} a box but no minutes`,
    why: 'What success looks like, what is in the way and the first steps are each worked on and written down.',
    source: 'Three outcomes, each with its own phase and box', // FMT-01, FMT-02
    repair: null,
  };
}

function promptsCheck({ session, format }: CheckedPlan): Check {
  const advising = format.phases.filter(
    (phase) => phase.counted === 'round' && (phase.peers.voice === 'asks' || phase.peers.voice === 'speaks'),
  );
  const without = advising.filter((phase) => phase.prompts.length === 0).map((phase) => `“${phase.name}”`);
  const dutiless = format.roles.filter((role) => role.duties.length === 0).map((role) => role.name);
  const isFine = without.length === 0 && dutiless.length === 0;
  return {
    id: `${session.id}:prompts`,
    level: isFine ? 'fine' : 'look',
    title: isFine
      ? 'Advisers have questions, and every role its duties'
      : `${listed([...without, ...dutiless])} ${without.length + dutiless.length === 1 ? 'has' : 'have'} no words to help with`,
    why: 'Phases in which peers speak carry prompts, and the cards say what each role does.',
    source: 'Advisers are helped to ask; peer duties are spelled out', // FMT-04, ROL-11
    repair: null,
  };
}

/** Somebody responsible, norms before the first challenge, and a wrap-up after the last. */
function frameCheck({ session, format, snapshot }: CheckedPlan): Check {
  // A phase that takes no minutes of its own, such as a harvest, may be left out.
  const once = format.phases.filter((phase) => phase.counted === 'once' && phase.minutes > 0);
  const lost = once.filter(
    (phase) => !session.phases.some(({ phaseId, durationMs }) => phaseId === phase.id && durationMs > 0),
  );
  const source = 'Convene, set norms, instruct, support, wrap up'; // ROL-08
  const planned = lost.find((phase) => session.phases.some(({ phaseId }) => phaseId === phase.id));
  if (lost.length > 0)
    return {
      id: `${session.id}:frame`,
      level: 'wrong',
      title: `${listed(lost.map((phase) => `“${phase.name}”`))} would not happen`,
      why: 'Norms are agreed before any challenge is shared, and a wrap-up gathers what was learned.',
      source,
      repair: planned ? giveMinutes(session.id, planned) : null,
    };
  const hasTeam = snapshot.event.team.length > 0;
  return {
    id: `${session.id}:frame`,
    level: hasTeam ? 'fine' : 'look',
    title: hasTeam ? 'Somebody opens, supports and wraps up' : 'Nobody is named as coordinator',
    why: hasTeam
      ? `${snapshot.event.team[0]?.name ?? ''} is named on the documents.`
      : 'Documents name the person to turn to, and somebody sets the norms and wraps up.',
    source,
    repair: hasTeam
      ? null
      : { label: 'Name the coordinator', action: { kind: 'open', place: 'event', personId: null } },
  };
}

function giveMinutes(sessionId: string, { id, minutes }: FormatPhase): Repair {
  return {
    label: `Give it ${minutesText(minutes * MINUTE_MS)}`,
    action: { kind: 'setMinutes', sessionId, phaseId: id, minutes },
  };
}

function breakChecks(plan: CheckedPlan): Check[] {
  return plan.session.breaks.flatMap((pause) => {
    const trouble = breakTrouble(plan, pause);
    if (!trouble) return [];
    const what = pause.kind === 'break' ? 'break' : 'pause';
    return [
      {
        id: `${plan.session.id}:break:${pause.id}`,
        level: trouble.level,
        title: `The ${what} after round ${pause.afterRound} ${trouble.title}`,
        why: trouble.why,
        source: 'Breaks show the time of return', // TIM-10
        repair: {
          label: `Remove the ${what}`,
          action: {
            kind: 'removeBreak' as const,
            sessionId: plan.session.id,
            afterRound: pause.afterRound,
          },
        },
      },
    ];
  });
}

function breakTrouble(
  { schedule, snapshot }: CheckedPlan,
  pause: SessionBreak,
): { level: 'wrong' | 'look'; title: string; why: string } | null {
  const { roundCount, segments } = schedule;
  if (pause.afterRound < 1 || pause.afterRound > roundCount)
    return {
      level: 'look',
      title: 'never comes',
      why: `There ${roundCount === 1 ? 'is' : 'are'} ${counted(roundCount, 'round')}.`,
    };
  if (pause.kind === 'break')
    return pause.durationMs > 0
      ? null
      : {
          level: 'look',
          title: 'has no minutes',
          why: 'Nobody can rest in it, and no time of return is shown.',
        };
  const roundEndsAt =
    segments.findLast((segment) => segment.kind === 'phase' && segment.round === pause.afterRound)?.endsAt ??
    0;
  const resumesAt = instantOf(pause.resumesOn, pause.resumesAt, snapshot.event.zone);
  if (resumesAt > roundEndsAt) return null;
  return {
    level: 'wrong',
    title: 'ends before it starts',
    why: `It would resume at ${pause.resumesAt} on ${pause.resumesOn}, when round ${pause.afterRound} is not over yet.`,
  };
}
