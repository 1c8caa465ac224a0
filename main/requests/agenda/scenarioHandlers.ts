import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { addScenario } from './addScenario.ts';
import { formatsFollowed, formatsOf } from '../formats/formatsOf.ts';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import type { OpenHouse } from '../house.ts';
import { settleEvent } from './settleEvent.ts';
import { brief, done, written } from '../written.ts';

/** Several plans of one event: made from the one that is shown, looked at, shown in its place, taken away. */
export const scenarioHandlers: Handlers<
  'scenario.add' | 'scenario.read' | 'scenario.rename' | 'scenario.show' | 'scenario.remove'
> = {
  'scenario.add'(house, { eventId, name }) {
    if (!house.workspace.events.get(eventId)) return gone('event');
    const running = whileRunning(house, eventId);
    if (running) return running;
    const id = addScenario(house, eventId, name);
    return written(`Add scenario ${brief(name)}`, { id });
  },
  'scenario.read'(house, { scenarioId }) {
    const { workspace } = house;
    const scenario = workspace.scenarios.get(scenarioId);
    if (!scenario) return gone('scenario');
    const { eventId, isShown } = scenario;
    const blocks = isShown ? workspace.blocks.ofEvent(eventId) : workspace.blocks.parkedIn(scenarioId);
    const sessions = isShown ? workspace.sessions.ofEvent(eventId) : workspace.sessions.parkedIn(scenarioId);
    return success({
      blocks,
      sessions,
      formats: formatsFollowed(formatsOf(house), [...sessions, ...blocks]),
    });
  },
  'scenario.rename'({ workspace }, { scenarioId, name }) {
    if (!workspace.scenarios.get(scenarioId)) return gone('scenario');
    workspace.scenarios.rename(scenarioId, name);
    return done(`Rename scenario ${brief(name)}`);
  },
  'scenario.show'(house, { scenarioId }) {
    const { workspace } = house;
    const scenario = workspace.scenarios.get(scenarioId);
    if (!scenario) return gone('scenario');
    const running = whileRunning(house, scenario.eventId);
    if (running) return running;
    workspace.scenarios.show(scenario.eventId, scenarioId);
    seatOnlyWhoIsThere(house, scenario.eventId);
    settleEvent(house, scenario.eventId);
    return done(`Show scenario ${brief(scenario.name)}`);
  },
  'scenario.remove'({ workspace }, { scenarioId }) {
    const scenario = workspace.scenarios.get(scenarioId);
    if (!scenario) return gone('scenario');
    if (scenario.isShown)
      return failure(
        'refused',
        'This plan is the one that is shown. Nothing was removed; show another plan first.',
      );
    const wasRun = workspace.sessions
      .parkedIn(scenarioId)
      .some(({ id }) => workspace.runs.of({ eventId: scenario.eventId, sessionId: id, onDay: null }));
    if (wasRun)
      return failure(
        'refused',
        'A session of this plan was run, and its record belongs to it. Nothing was removed.',
      );
    workspace.scenarios.remove(scenarioId);
    const { eventId } = scenario;
    const rest = workspace.scenarios.ofEvent(eventId);
    // One plan alone is simply the agenda.
    if (rest.length === 1 && rest[0]) workspace.scenarios.remove(rest[0].id);
    return done(`Remove scenario ${brief(scenario.name)}`);
  },
};

/** The plan of an event stays as it is while one of its sessions runs. */
export function whileRunning({ workspace }: OpenHouse, eventId: string): Answer<never> | null {
  return workspace.runs.current()?.eventId === eventId
    ? failure('refused', 'A session of this event is running. Nothing was changed; end the session first.')
    : null;
}

/** People may have left the event since the plan was parked. */
function seatOnlyWhoIsThere({ workspace }: OpenHouse, eventId: string) {
  const here = new Set(workspace.people.ofEvent(eventId).map(({ id }) => id));
  for (const session of workspace.sessions.ofEvent(eventId))
    workspace.sessions.setGroups(
      session.id,
      session.groups.map((group) => ({ ...group, memberIds: group.memberIds.filter((id) => here.has(id)) })),
    );
}
