import type { Attendee } from '../people/person.ts';

/** Two people of whom one can give what the other seeks. */
export interface PairMatch {
  /** Begins with `match:`, so that it is told from the coordinator's own rules. */
  id: string;
  personIds: [string, string];
  giverId: string;
  seekerId: string;
  /** What is offered and sought, as the giver wrote it. */
  topic: string;
}

const PREFIX = 'match:';
/** More would only crowd out each other: nobody sits with more than two. */
const MOST_FOR_ONE = 4;
const DULL = new Set([
  'about', 'after', 'and', 'are', 'for', 'from', 'have', 'how', 'into', 'new', 'not', 'our', 'that', 'the',
  'their', 'them', 'they', 'this', 'what', 'when', 'where', 'which', 'who', 'why', 'with', 'within', 'your',
]); // prettier-ignore

/** True for a rule that stands for a match. */
export function isMatchRule(ruleId: string): boolean {
  return ruleId.startsWith(PREFIX);
}

/** Whether somebody would be a mentor or a mentee, where they said so; null for either, neither and not said. */
export function mentoringSide({ mentoring }: Pick<Attendee, 'mentoring'>): 'mentor' | 'mentee' | null {
  return mentoring === 'mentor' || mentoring === 'mentee' ? mentoring : null;
}

/**
 * Who could help whom: what one offers or knows well shares a word with what the other wants to get from the event or
 * brings as a challenge. Two mentors are no match, and neither are two mentees.
 */
export function pairMatches(people: readonly Attendee[]): PairMatch[] {
  const sought = people.map(soughtBy);
  const given = people.map(({ offers, expertise }) =>
    [...offers, ...expertise].map((topic) => ({ topic: topic.trim(), words: wordsOf(topic) })),
  );
  const found: PairMatch[] = [];
  people.forEach((giver, at) => {
    let count = 0;
    people.forEach((seeker, other) => {
      if (at === other || count >= MOST_FOR_ONE || !canPair(giver, seeker)) return;
      const wanted = sought[other];
      const match = given[at]?.find(({ words }) => words.some((word) => wanted?.has(word)));
      if (!match) return;
      count += 1;
      const personIds: [string, string] =
        giver.id < seeker.id ? [giver.id, seeker.id] : [seeker.id, giver.id];
      const id = `${PREFIX}${personIds.join(':')}`;
      if (found.some((known) => known.id === id)) return;
      found.push({ id, personIds, giverId: giver.id, seekerId: seeker.id, topic: match.topic });
    });
  });
  return found;
}

/** Why these sit together, for the coordinator: who gives what to whom, or that nothing they wrote matches. */
export function pairReason(people: readonly Attendee[], memberIds: readonly string[]): string {
  const members = memberIds.flatMap((id) => people.find((person) => person.id === id) ?? []);
  const matches = pairMatches(members);
  const nameOf = (id: string) => members.find((person) => person.id === id)?.display ?? '';
  const sides = members.map(mentoringSide);
  const parts = matches.map(
    ({ giverId, seekerId, topic }) => `${nameOf(giverId)} offers “${topic}”, which ${nameOf(seekerId)} seeks`,
  );
  if (sides.includes('mentor') && sides.includes('mentee')) parts.push('a mentor meets a mentee');
  if (parts.length === 0) parts.push('nothing they offer and seek shares a word; the groups are even');
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function canPair(one: Attendee, other: Attendee): boolean {
  if (one.mentoring === 'neither' || other.mentoring === 'neither') return false;
  const side = mentoringSide(one);
  return side === null || side !== mentoringSide(other);
}

function soughtBy({ wishes, challengeTopic, challengeTitle, challengeQuestion }: Attendee): Set<string> {
  return new Set([wishes, challengeTopic, challengeTitle, challengeQuestion].flatMap(wordsOf));
}

/** Words of three letters and more, without those that say nothing; endings that only change number are cut. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    .filter((word) => !DULL.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(ies|s)$/u, (end) => (end === 'ies' ? 'y' : '')) : word));
}
