import { FIRST_SCENARIO_NAME } from '#domain/agenda/scenario';
import { copyPlan } from './copyPlan.ts';
import type { OpenHouse } from '../house.ts';

/** The shown plan of an event once more under a name; the copy is shown from then on. Answers with its id. */
export function addScenario(house: OpenHouse, eventId: string, name: string): string {
  const { workspace, newId } = house;
  const plan = { blocks: workspace.blocks.ofEvent(eventId), sessions: workspace.sessions.ofEvent(eventId) };
  if (workspace.scenarios.ofEvent(eventId).length === 0)
    workspace.scenarios.add({ id: newId(), eventId, name: FIRST_SCENARIO_NAME, isShown: true });
  const id = newId();
  workspace.scenarios.add({ id, eventId, name, isShown: false });
  workspace.scenarios.show(eventId, id);
  const ids = copyPlan(house, plan, { eventId, days: 0, withGroups: true });
  setAsideAgain(house, eventId, ids);
  return id;
}

/** What was set aside for a block or session is set aside for its copy too. */
function setAsideAgain({ workspace }: OpenHouse, eventId: string, ids: ReadonlyMap<string, string>) {
  for (const { checkId, reason } of workspace.setAsideChecks.ofEvent(eventId)) {
    const parts = checkId.split(':');
    if (!parts.some((part) => ids.has(part))) continue;
    const ofCopy = parts.map((part) => ids.get(part) ?? part).join(':');
    workspace.setAsideChecks.add(eventId, { checkId: ofCopy, reason });
  }
}
