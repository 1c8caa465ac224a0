/**
 * One of several plans of an event: its blocks and sessions. The one that is shown is the event's agenda, from which
 * everything is printed and run; the others are kept as they are until somebody shows them.
 */
export interface Scenario {
  id: string;
  name: string;
  isShown: boolean;
}

/** What the first two plans of an event are called until somebody names them. */
export const FIRST_SCENARIO_NAME = 'Plan A';

/** The name that the next plan is offered: `Plan B`, or the first letter that is free. */
export function nextScenarioName(scenarios: readonly Pick<Scenario, 'name'>[]): string {
  const taken = new Set([FIRST_SCENARIO_NAME, ...scenarios.map(({ name }) => name.trim())]);
  const letters = Array.from('BCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `Plan ${letter}`);
  return letters.find((name) => !taken.has(name)) ?? `Plan ${scenarios.length + 1}`;
}
