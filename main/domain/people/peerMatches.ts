import { organizationKey } from '../grouping/assessGroups.ts';
import { isComing, isPeer } from './person.ts';
import type { Attendee } from './person.ts';
import { foldedWords } from '../registration/foldText.ts';

/** Somebody who may know about a question, and the words of theirs that say so. */
export interface PeerMatch {
  person: Attendee;
  /** The words both share, as the offer or expertise spells them. */
  shared: string[];
  /** The line of the offer or expertise that fits best. */
  line: string;
  isExpertise: boolean;
  isColleague: boolean;
}

/** A challenge with those who may have something for it, the best first (DEL-43). */
export interface MatchedChallenge {
  presenter: Attendee;
  title: string;
  matches: PeerMatch[];
}

/** What an offer is that nobody asked for yet: good to know when a table is short of voices. */
export interface FreeOffer {
  person: Attendee;
  line: string;
}

/** Challenges beside what others know and offer, by the words they share; rare words say more than common ones. */
export function matchedChallenges(people: readonly Attendee[]): MatchedChallenge[] {
  const here = people.filter(isComing);
  const askers = here.filter((person) => isPeer(person) && challengeText(person) !== '');
  const lines = here.flatMap((person) =>
    [
      ...person.expertise.map((line) => ({ line, isExpertise: true })),
      ...person.offers.map((line) => ({ line, isExpertise: false })),
    ].map((each) => ({ ...each, person, words: stems(each.line) })),
  );
  const spread = new Map<string, Set<string>>();
  const count = (words: Iterable<string>, id: string) => {
    for (const word of words) {
      const ids = spread.get(word) ?? new Set();
      spread.set(word, ids.add(id));
    }
  };
  for (const asker of askers) count(stems(challengeText(asker)).keys(), `asks ${asker.id}`);
  for (const { words, person } of lines) count(words.keys(), `gives ${person.id}`);
  const weightOf = (word: string) => 1 / Math.log2(1 + (spread.get(word)?.size ?? 1));

  return askers.map((presenter) => {
    const asked = stems(challengeText(presenter));
    const best = new Map<string, PeerMatch & { weight: number }>();
    for (const { person, line, isExpertise, words } of lines) {
      if (person.id === presenter.id) continue;
      const shared = [...words].filter(([stem]) => asked.has(stem));
      if (shared.length === 0) continue;
      const weight = shared.reduce((sum, [stem]) => sum + weightOf(stem), 0);
      if ((best.get(person.id)?.weight ?? 0) >= weight) continue;
      const isColleague =
        organizationKey(person) !== '' && organizationKey(person) === organizationKey(presenter);
      best.set(person.id, {
        person,
        shared: shared.map(([, word]) => word),
        line,
        isExpertise,
        isColleague,
        weight,
      });
    }
    const matches = [...best.values()]
      .sort((one, other) => Number(one.isColleague) - Number(other.isColleague) || other.weight - one.weight)
      .slice(0, MOST_MATCHES)
      .map(({ person, shared, line, isExpertise, isColleague }) => ({
        person,
        shared,
        line,
        isExpertise,
        isColleague,
      }));
    return { presenter, title: titleOf(presenter), matches };
  });
}

/** What people know or offer that fits no challenge. */
export function freeOffers(people: readonly Attendee[], matched: readonly MatchedChallenge[]): FreeOffer[] {
  const used = new Set(
    matched.flatMap(({ matches }) => matches.map(({ person, line }) => `${person.id}\n${line}`)),
  );
  return people
    .filter(isComing)
    .flatMap((person) => [...person.offers, ...person.expertise].map((line) => ({ person, line })))
    .filter(({ person, line }) => !used.has(`${person.id}\n${line}`));
}

/** Who is willing to give advice now and then and agreed to stand in a directory, by name (FMT-24). */
export function informalMentors(people: readonly Attendee[]): { listed: Attendee[]; unlisted: Attendee[] } {
  const willing = people
    .filter(({ givesAdvice }) => givesAdvice)
    .sort((one, other) => `${one.last} ${one.first}`.localeCompare(`${other.last} ${other.first}`, 'en-US'));
  return {
    listed: willing.filter(({ directoryConsent }) => directoryConsent === 'yes'),
    unlisted: willing.filter(({ directoryConsent }) => directoryConsent !== 'yes'),
  };
}

/** On what somebody gives advice: what they said, else what they know. */
export function adviceTopicsOf({ adviceTopics, expertise }: Attendee): string[] {
  return adviceTopics.length > 0 ? adviceTopics : expertise;
}

const MOST_MATCHES = 5;

function titleOf({ challengeTitle, challengeTopic }: Attendee): string {
  return challengeTitle.trim() || challengeTopic.trim();
}

function challengeText({ challengeTopic, challengeTitle, challengeQuestion }: Attendee): string {
  return [challengeTopic, challengeTitle, challengeQuestion].join(' ').trim();
}

/** The telling words of a text: their stem, and how they are spelled here. */
function stems(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of foldedWords(text)) {
    if (word.length < 4 || COMMON.has(word)) continue;
    const stem = stemOf(word);
    if (!COMMON.has(stem) && !found.has(stem)) found.set(stem, word);
  }
  return found;
}

/** `budgeting`, `budgets` and `budget` are one word here; nothing more is meant by it. */
function stemOf(word: string): string {
  for (const ending of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= 4) return word.slice(0, -ending.length);
  return word;
}

const ENDINGS = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ers',
  'ies',
  'ed',
  'es',
  'er',
  's',
  'e',
  'y',
];
const COMMON = new Set(
  `about after again also although among another because been before being between both cannot could does doing done each
  even every from getting give given have having here into just keep know leader leaders leadership like make making many
  more most much must need needs never only other others over people person really same should since some such take than
  that their them then there these they thing things think this those through toward towards under until very want what
  when where whether which while whole will with without work working would year years your team teams group groups city
  staff help challenge question offer best long short first last good well`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
