import { foldText } from './foldText.ts';
import type { MergeSuggestion, RegisteredPerson } from './registration.ts';

type Placed = Pick<RegisteredPerson, 'organization' | 'city'>;

/** Spellings that seem to mean the same organization or city, organizations first, in the list's order. */
export function mergeSuggestions(people: readonly Placed[]): MergeSuggestion[] {
  return [
    ...variantsOf(
      'organization',
      people.map((person) => person.organization),
    ),
    ...variantsOf(
      'city',
      people.map((person) => person.city),
    ),
  ];
}

/** What a spelling becomes when the given suggestions are accepted. */
export function canonicalValues(
  suggestions: readonly MergeSuggestion[],
): (field: MergeSuggestion['field'], text: string) => string {
  const canonical = new Map<string, string>();
  for (const { field, variants, suggested } of suggestions)
    for (const variant of variants) canonical.set(`${field}:${variant}`, suggested);
  return (field, text) => canonical.get(`${field}:${text}`) ?? text;
}

/** The core of an organization's name and the kind of body it is: `City of Alder Falls` → `alder falls`, `city`. */
export function organizationCore(name: string): { core: string; kind: string } {
  const inverted = /^([^,]+), *(.+ of)$/i.exec(name);
  const folded = spelledOut(inverted ? `${inverted[2] ?? ''} ${inverted[1] ?? ''}` : name);
  const match = /^(city|town|village|county|municipality|borough|state|university) of (?:the )?(.+)$/.exec(
    folded,
  );
  if (match) return { core: match[2] ?? '', kind: match[1] ?? '' };
  return {
    core: folded.replace(/ (inc|incorporated|llc|ltd|limited|corp|corporation|co|gmbh|plc)$/, ''),
    kind: '',
  };
}

interface Spellings {
  kind: string;
  counts: Map<string, number>;
}

function variantsOf(field: MergeSuggestion['field'], values: readonly string[]): MergeSuggestion[] {
  const byCore = new Map<string, Spellings[]>();
  for (const value of values) {
    if (value === '') continue;
    const { core, kind } =
      field === 'organization' ? organizationCore(value) : { core: spelledOut(value), kind: '' };
    const known = byCore.get(core) ?? [];
    let spellings = known.find((entry) => entry.kind === kind);
    if (!spellings) known.push((spellings = { kind, counts: new Map() }));
    spellings.counts.set(value, (spellings.counts.get(value) ?? 0) + 1);
    byCore.set(core, known);
  }
  return [...byCore.values()]
    .flatMap(joinedWithBare)
    .filter((counts) => counts.size > 1)
    .map((counts) => ({
      field,
      variants: [...counts.keys()].sort(byCodeUnits),
      suggested: preferred(counts),
    }));
}

/** A bare `Maple Junction` joins `City of Maple Junction`, but not where a county of that name comes as well. */
function joinedWithBare(spellings: readonly Spellings[]): Map<string, number>[] {
  if (spellings.length !== 2 || !spellings.some((entry) => entry.kind === ''))
    return spellings.map((entry) => entry.counts);
  return [new Map(spellings.flatMap((entry) => [...entry.counts]))];
}

/** The fullest spelling: not inverted, most used, nothing abbreviated, with its accents. */
function preferred(counts: ReadonlyMap<string, number>): string {
  const rank = (spelling: string) => [
    /, .+ of$/i.test(spelling) ? 0 : 1,
    counts.get(spelling) ?? 0,
    spelling.replace(/[^\p{L}]/gu, '').length,
    spelling.replace(/[^\u0080-\uffff]/g, '').length,
  ];
  const [best = ''] = [...counts.keys()].sort((one, other) => {
    const [ranks, otherRanks] = [rank(one), rank(other)];
    const at = ranks.findIndex((value, index) => value !== otherRanks[index]);
    return at < 0 ? byCodeUnits(one, other) : (otherRanks[at] ?? 0) - (ranks[at] ?? 0);
  });
  return best;
}

function spelledOut(text: string): string {
  return foldText(text.replaceAll('&', ' and '))
    .split(' ')
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(' ')
    .replace(/^the /, '');
}

const ABBREVIATIONS = new Map([
  ['ft', 'fort'],
  ['st', 'saint'],
  ['mt', 'mount'],
  ['dept', 'department'],
  ['univ', 'university'],
  ['assn', 'association'],
  ['assoc', 'association'],
  ['govt', 'government'],
]);

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
