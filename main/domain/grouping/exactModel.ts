import { unitsOf } from './hardRule.ts';
import { meetingCliques } from './meetingCliques.ts';
import type { PlanProblem, RoundProblem } from './planProblem.ts';
import type { CostUnits } from './seating.ts';
import { LONE } from './spreadTable.ts';

/** What an exact search is to make as small as it can. */
export type ExactAim = 'repeats' | 'rest';

/**
 * One round as an integer program in the LP format of CPLEX. A variable x{unit}_{group} is 1 where a person (or people who
 * stay together) sits in a group. Hard rules are rows. `repeats` counts pairs by how often they met before; `rest` counts
 * soft rules and the spread of attributes, with at most `repeatsAtMost` repeats more than before the round. Costs that grow
 * with a count are laid on steps: the k-th person of one kind in a group costs more than the one before.
 */
export function exactModel(
  { people, earlier, slots }: PlanProblem,
  round: RoundProblem,
  { aim, repeatsAtMost, units }: { aim: ExactAim; repeatsAtMost: number; units: CostUnits },
): string {
  const count = people.length;
  const unitOf = unitsOf(round.hard, count);
  const here = [...new Set(round.present.map((person) => unitOf[person] ?? person))];
  const groups = round.sizes.map((_, group) => group);
  const rows: string[] = [];
  const cost: string[] = [];
  const repeats: string[] = [];
  const binaries: string[] = [];
  const steps: string[] = [];
  const x = (person: number, group: number) => `x${unitOf[person] ?? person}_${group}`;
  const weightOf = (unit: number) => round.present.filter((person) => unitOf[person] === unit).length;

  seatEverybody();
  keepHardRules();
  countRepeats();
  if (aim === 'rest') {
    softRules();
    spread();
  }
  if (aim === 'rest' && repeats.length > 0) rows.push(`${sum(repeats)} <= ${repeatsAtMost}`);
  const objective = aim === 'repeats' ? repeats : cost;
  return [
    'Minimize',
    ` cost: ${objective.length > 0 ? sum(objective) : `0 ${x(here[0] ?? 0, 0)}`}`,
    'Subject To',
    ...rows.map((row, index) => ` r${index}: ${row}`),
    'Bounds',
    ...steps.map((step) => ` 0 <= ${step} <= 1`),
    'Binaries',
    ...lines(binaries),
    'End',
  ].join('\n');

  function seatEverybody(): void {
    for (const unit of here) {
      binaries.push(...groups.map((group) => x(unit, group)));
      rows.push(`${sum(groups.map((group) => x(unit, group)))} = 1`);
    }
    for (const group of groups)
      rows.push(
        `${sum(here.map((unit) => `${weightOf(unit)} ${x(unit, group)}`))} = ${round.sizes[group] ?? 0}`,
      );
    breakTies();
  }

  /** Groups of one size are alike where nobody is held: the one with the first person comes first. */
  function breakTies(): void {
    if (round.pinned.size > 0) return;
    for (const group of groups.slice(1)) {
      if (round.sizes[group] !== round.sizes[group - 1]) continue;
      here.slice(0, 3 * groups.length).forEach((unit, index) => {
        const before = here.slice(0, index).map((other) => `- ${x(other, group - 1)}`);
        rows.push(`${[x(unit, group), ...before].join(' ')} <= 0`);
      });
    }
  }

  function keepHardRules(): void {
    for (const { apart, pin, kind } of round.hard) {
      if (pin) rows.push(`${x(pin[0], pin[1])} = 1`);
      const members = [...new Set(apart.flat())];
      if (kind === 'colleagues')
        for (const group of groups) rows.push(`${sum(members.map((person) => x(person, group)))} <= 1`);
      else
        for (const [one, other] of apart)
          for (const group of groups) rows.push(`${x(one, group)} + ${x(other, group)} <= 1`);
    }
  }

  /** People who sat together before cost by how many of them sit in one group, so that a proof is quick. */
  function countRepeats(): void {
    meetingCliques(earlier, count).forEach((clique, index) => {
      const members = clique.filter((person) => round.present.includes(person));
      if (members.length < 2) return;
      for (const group of groups) {
        if (aim === 'rest' && repeatsAtMost === 0)
          rows.push(`${sum(members.map((person) => x(person, group)))} <= 1`);
        else
          repeats.push(
            ...countSteps(`h${index}_${group}`, members, group)
              .map((step, before) => `${before} ${step}`)
              .slice(1),
          );
      }
    });
  }

  /** A step that is 1 where two people share a group. */
  function pairStep(name: string, one: number, other: number): string {
    steps.push(name);
    for (const group of groups) rows.push(`${x(one, group)} + ${x(other, group)} - ${name} <= 1`);
    return name;
  }

  function softRules(): void {
    round.soft.forEach(({ kind, apart, together }, index) => {
      if (kind === 'colleagues') {
        const members = [...new Set(apart.flat())];
        for (const group of groups)
          cost.push(
            ...countSteps(`c${index}_${group}`, members, group)
              .map((step, before) => `${units.colleague * before} ${step}`)
              .slice(1),
          );
        return;
      }
      for (const [one, other] of apart)
        if (unitOf[one] !== unitOf[other])
          cost.push(`${units.soft} ${pairStep(`a${index}_${one}_${other}`, one, other)}`);
      for (const one of together)
        for (const other of together) {
          if (one >= other || unitOf[one] === unitOf[other]) continue;
          const name = `t${index}_${one}_${other}`;
          steps.push(name);
          cost.push(`${units.soft} ${name}`);
          for (const group of groups) rows.push(`${x(one, group)} - ${x(other, group)} - ${name} <= 0`);
        }
    });
  }

  function spread(): void {
    slots.forEach(({ valueOf, values, weight, noLoneMinority }, slot) => {
      values.forEach((_, value) => {
        const members = round.present.filter((person) => valueOf[person] === value);
        if (members.length === 0) return;
        const isLonely = noLoneMinority && members.length > 1 && members.length * 2 <= round.present.length;
        for (const group of groups) {
          const ideal = (members.length * (round.sizes[group] ?? 0)) / Math.max(1, round.present.length);
          const found = countSteps(`v${slot}_${value}_${group}`, members, group);
          cost.push(...found.map((step, before) => `${weight * (1 + 2 * (before - ideal))} ${step}`));
          if (isLonely) lonely(`l${slot}_${value}_${group}`, found, weight);
        }
      });
    });
  }

  /** Steps of which as many are 1 as members sit in the group. */
  function countSteps(name: string, members: readonly number[], group: number): string[] {
    const most = Math.min(members.length, round.sizes[group] ?? 0);
    const found = Array.from({ length: most }, (_, step) => `${name}_${step}`);
    steps.push(...found);
    rows.push(`${sum(members.map((person) => x(person, group)))} - ${found.join(' - ')} = 0`);
    return found;
  }

  function lonely(name: string, found: readonly string[], weight: number): void {
    binaries.push(...found);
    found.slice(1).forEach((step, before) => rows.push(`${found[before] ?? ''} - ${step} >= 0`));
    steps.push(name);
    rows.push(`${found[0] ?? ''} ${found[1] ? `- ${found[1]} ` : ''}- ${name} <= 0`);
    cost.push(`${LONE * Math.max(1, weight)} ${name}`);
  }
}

/** The group of each person, from the values of a solution. */
export function groupsFrom(
  { people }: PlanProblem,
  round: RoundProblem,
  valueOf: (name: string) => number,
): number[][] {
  const unitOf = unitsOf(round.hard, people.length);
  return round.sizes.map((_, group) =>
    round.present.filter((person) => valueOf(`x${unitOf[person] ?? person}_${group}`) > 0.5),
  );
}

/** Terms in lines of bearable length; equal variables of people who stay together are added up by the solver’s reader. */
function sum(terms: readonly string[]): string {
  const added = new Map<string, number>();
  for (const term of terms) {
    const [first = '', name] = term.split(' ');
    const [factor, variable] = name === undefined ? [1, first] : [Number(first), name];
    added.set(variable, (added.get(variable) ?? 0) + factor);
  }
  const parts = [...added].map(
    ([variable, factor]) => `${factor < 0 ? '-' : '+'} ${plain(Math.abs(factor))} ${variable}`,
  );
  return lines(parts).join('\n');
}

/** Without an exponent, which a reader of the format may take for a name. */
function plain(number: number): string {
  return Number.isInteger(number) ? String(number) : number.toFixed(9);
}

function lines(words: readonly string[]): string[] {
  const wrapped: string[] = [];
  for (let start = 0; start < words.length; start += 12)
    wrapped.push(` ${words.slice(start, start + 12).join(' ')}`);
  return wrapped;
}
