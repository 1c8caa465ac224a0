/**
 * Takes the steps one by one and lets waiting requests be answered between two: composing a whole kit at once would keep
 * a save waiting longer than a person notices.
 */
export async function unhurried<Step, Taken>(
  steps: Iterable<Step>,
  take: (step: Step) => Taken,
): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const step of steps) {
    taken.push(take(step));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return taken;
}
