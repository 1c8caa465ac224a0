import { failure } from '#domain/failure';
import { roundCountOf } from '#domain/agenda/rounds';
import type { Session } from '#domain/agenda/session';
import { MINUTE_MS } from '#domain/time';
import type { Handlers } from '../handlerTypes.ts';
import { formatOf } from '../formats/formatsOf.ts';
import { gone } from '../gone.ts';
import { phasesOfVariant, usualBreaks, usualVariant } from './plannedSession.ts';
import { settleEvent } from './settleEvent.ts';
import { brief, done, written } from '../written.ts';

/** Sessions and their clock. */
export const sessionHandlers: Handlers<
  | 'session.add'
  | 'session.change'
  | 'session.setMinutes'
  | 'session.useVariant'
  | 'session.setBreak'
  | 'session.removeBreak'
  | 'session.remove'
> = {
  'session.add'(house, { eventId, formatId, title, startsOn, startsAt, variantId }) {
    const { workspace, newId } = house;
    if (!workspace.events.get(eventId)) return gone('event');
    const format = formatOf(house, formatId);
    if (!format) return gone('format');
    const variant =
      variantId === null ? usualVariant(format) : format.variants.find((known) => known.id === variantId);
    if (variantId !== null && !variant) return gone('round length');
    const id = newId();
    const session: Session = {
      id,
      eventId,
      formatId,
      title: title.trim() === '' ? format.name : title,
      startsOn,
      startsAt,
      follows: false,
      variantId: variant?.id ?? 'usual',
      phases: phasesOfVariant(format, variant),
      changeoverMs: Math.round(format.changeoverMinutes * MINUTE_MS),
      breaks: [],
      groups: [],
      groupTimes: 'together',
      endsBy: null,
      rounds: null,
    };
    session.breaks = usualBreaks({ session, format, roundCount: roundCountOf(session, format), newId });
    workspace.sessions.add(session, format.version);
    settleEvent(house, eventId);
    return written(`Add ${brief(session.title)}`, { id });
  },
  'session.change'(house, { sessionId, changes }) {
    const { workspace } = house;
    const session = workspace.sessions.get(sessionId);
    if (!session) return gone('session');
    workspace.sessions.change(sessionId, changes);
    const isMoved = changes.startsOn !== undefined || changes.startsAt !== undefined;
    settleEvent(house, session.eventId, isMoved ? sessionId : null);
    return done(`${changeVerb(changes)} ${brief(changes.title ?? session.title)}`);
  },
  'session.setMinutes'(house, { sessionId, phaseId, minutes }) {
    const { workspace } = house;
    const session = workspace.sessions.get(sessionId);
    if (!session) return gone('session');
    const phase = session.phases.find((planned) => planned.phaseId === phaseId);
    if (!phase) return gone('phase');
    const durationMs = Math.round(minutes * MINUTE_MS);
    workspace.sessions.setPhases(
      sessionId,
      session.phases.map((planned) => (planned.phaseId === phaseId ? { ...planned, durationMs } : planned)),
    );
    settleEvent(house, session.eventId);
    return done(`Set ${brief(phase.name)} to ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`);
  },
  'session.useVariant'(house, { sessionId, variantId }) {
    const session = house.workspace.sessions.get(sessionId);
    if (!session) return gone('session');
    const format = formatOf(house, session.formatId);
    const variant = format?.variants.find((known) => known.id === variantId);
    if (!format || !variant) return gone('round length');
    const once = new Map(session.phases.map((phase) => [phase.phaseId, phase]));
    const inRound = new Set(format.phases.filter(({ counted }) => counted === 'round').map(({ id }) => id));
    const phases = phasesOfVariant(format, variant).map((phase) =>
      inRound.has(phase.phaseId) ? phase : (once.get(phase.phaseId) ?? phase),
    );
    house.workspace.sessions.change(sessionId, { variantId });
    house.workspace.sessions.setPhases(sessionId, phases);
    settleEvent(house, session.eventId);
    return done(`Use ${brief(variant.name)}`);
  },
  'session.setBreak'(house, { sessionId, break: wanted }) {
    const { workspace, newId } = house;
    const session = workspace.sessions.get(sessionId);
    if (!session) return gone('session');
    if (wanted.kind === 'pause' && wanted.resumesOn < session.startsOn)
      return failure(
        'invalid',
        'The session would go on before it begins. Nothing was changed; choose a later day.',
        'break.resumesOn',
      );
    const kept = session.breaks.find((pause) => pause.afterRound === wanted.afterRound);
    workspace.sessions.setBreak(sessionId, { ...wanted, id: kept?.id ?? newId() });
    settleEvent(house, session.eventId);
    return done(
      wanted.kind === 'pause'
        ? `Pause after round ${wanted.afterRound} until ${wanted.resumesOn}, ${wanted.resumesAt}`
        : `Set break after round ${wanted.afterRound}`,
    );
  },
  'session.removeBreak'(house, { sessionId, afterRound }) {
    const session = house.workspace.sessions.get(sessionId);
    if (!session) return gone('session');
    if (!house.workspace.sessions.removeBreak(sessionId, afterRound)) return gone('break');
    settleEvent(house, session.eventId);
    return done(`Remove break after round ${afterRound}`);
  },
  'session.remove'(house, { sessionId }) {
    const { workspace } = house;
    const session = workspace.sessions.get(sessionId);
    if (!session) return gone('session');
    workspace.sessions.remove(sessionId);
    settleEvent(house, session.eventId);
    return done(`Remove ${brief(session.title)}`);
  },
};

function changeVerb(changes: {
  title?: unknown;
  groupTimes?: unknown;
  startsOn?: unknown;
  startsAt?: unknown;
}): string {
  if (changes.title !== undefined) return 'Rename';
  if (changes.groupTimes !== undefined) return 'Time the groups of';
  return changes.startsAt !== undefined || changes.startsOn !== undefined ? 'Move' : 'Change';
}
