import type { Format } from './format.ts';

const MOST = { phases: 60, roles: 20, variants: 12, boxes: 40, lines: 200 } as const;
/** Longer than any day; a longer format is laid out as blocks over days. */
const LONGEST_PHASE_MINUTES = 24 * 60;
const LONGEST_MINUTES = 14 * 24 * 60;

/**
 * What is wrong with a format that has the right shape: minutes outside their own limits or beyond any day, phases that do
 * not exist, one id twice, sizes out of order, more parts than anybody can read. One sentence each; empty when it agrees
 * with itself.
 */
export function formatComplaints(format: Format): string[] {
  return [
    ...tooMany(format),
    ...doubled(format),
    ...format.phases.flatMap(({ name, minutes, minMinutes, maxMinutes }) =>
      minutes < minMinutes || minutes > maxMinutes
        ? [`“${name}” takes ${minutes} minutes, outside its own limits of ${minMinutes} to ${maxMinutes}.`]
        : [],
    ),
    ...tooLong(format),
    ...unknownPhases(format),
    ...sizes(format),
    ...(format.phases.some((phase) => phase.counted !== 'before' && phase.minutes > 0)
      ? []
      : ['It has no phase that takes any time.']),
    ...(format.rounds !== 'none' && !format.phases.some((phase) => phase.counted === 'round')
      ? ['It has rounds, but no phase that repeats in them.']
      : []),
  ];
}

function tooMany(format: Format): string[] {
  const lists: [number, number, string][] = [
    [format.phases.length, MOST.phases, 'phases'],
    [format.roles.length, MOST.roles, 'roles'],
    [format.variants.length, MOST.variants, 'round lengths'],
    [format.worksheet.length, MOST.boxes, 'boxes on the worksheet'],
    [
      Math.max(
        format.norms.length,
        format.materials.length,
        format.troubles.length,
        ...format.phases.map((phase) => phase.prompts.length),
      ),
      MOST.lines,
      'lines in one list',
    ],
  ];
  return lists.flatMap(([count, most, what]) =>
    count > most ? [`It has ${count} ${what}; at most ${most} can be shown.`] : [],
  );
}

function doubled(format: Format): string[] {
  const lists = [format.phases, format.roles, format.worksheet, format.variants];
  return lists
    .map((list) => list.map(({ id }) => id))
    .flatMap((ids) => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))])
    .map((id) => `“${id}” stands twice where each needs a name of its own.`);
}

function tooLong(format: Format): string[] {
  const long = format.phases.filter((phase) => phase.minutes > LONGEST_PHASE_MINUTES);
  const total = format.phases.reduce((sum, phase) => sum + phase.minutes, 0);
  return [
    ...long.map(({ name }) => `“${name}” is longer than a day.`),
    ...(long.length === 0 && total > LONGEST_MINUTES ? ['All together it is longer than two weeks.'] : []),
    ...(format.changeoverMinutes > 120 ? ['Changing seats would take more than two hours.'] : []),
  ];
}

function unknownPhases(format: Format): string[] {
  const known = new Set(format.phases.map(({ id }) => id));
  const repeating = new Set(format.phases.flatMap(({ id, counted }) => (counted === 'round' ? [id] : [])));
  return [
    ...format.variants.flatMap((variant) =>
      variant.round
        .filter(({ phaseId }) => !repeating.has(phaseId))
        .map(
          ({ phaseId }) =>
            `The round length “${variant.name}” names “${phaseId}”, which is no phase of a round.`,
        ),
    ),
    ...format.worksheet
      .filter(({ phaseId }) => phaseId !== null && !known.has(phaseId))
      .map(({ heading }) => `The box “${heading}” belongs to a phase that does not exist.`),
  ];
}

function sizes({ groupSize: { min, idealMin, idealMax, max } }: Format): string[] {
  return min >= 1 && min <= idealMin && idealMin <= idealMax && idealMax <= max
    ? []
    : ['Its group sizes are out of order: smallest, ideal from and to, largest.'];
}
