import library from '../../../assets/facilitation/prompts.json' with { type: 'json' };
import { isAssist } from '#domain/formats/assist';
import type { Voice } from '#domain/formats/format';
import { wishCoverage } from '#domain/prework/wishCoverage';
import type { CoveredWish } from '#domain/prework/wishCoverage';
import type { Segment } from '#domain/agenda/schedule';
import { MINUTE_MS } from '#domain/time';
import { definedPhase, sideNames } from '../clock/stage.ts';
import type { Stage } from '../clock/stage.ts';

/** What helps a facilitator whatever runs: situations, open questions, story prompts, ice-breakers. */
export const promptLibrary = library;

/** What helps in what runs now. */
export interface PromptsNow {
  watchFor: string;
  /** Stems to lend; open questions where the phase has none of its own. */
  stems: string[];
  /** True where the stems are the general ones. */
  areGeneral: boolean;
  troubles: { notice: string; act: string }[];
  /** How long each side is planned to talk; empty where the format has no sides. */
  talk: string;
}

/** The phase's own words first, then the format's. */
export function promptsNow(stage: Stage, segment: Segment | null): PromptsNow {
  const phase = definedPhase(stage.format, segment);
  const own = phase?.prompts ?? [];
  return {
    watchFor: phase?.watchFor ?? '',
    stems: own.length > 0 ? own : library.openStems,
    areGeneral: own.length === 0,
    troubles: stage.format?.troubles ?? [],
    talk: talkWords(stage, segment),
  };
}

/** The wishes with those that this part takes up first, then the most wanted. */
export function wishesFor({ snapshot, block }: Pick<Stage, 'snapshot' | 'block'>): CoveredWish[] {
  const isHere = ({ blocks }: CoveredWish) => blocks.some(({ id }) => id === block?.id);
  const covered = wishCoverage(snapshot);
  return [...covered.filter(isHere), ...covered.filter((wish) => !isHere(wish))];
}

/** `Wish: Time to walk and talk, and 5 more`; empty without wishes. */
export function wishLine(wishes: readonly CoveredWish[]): string {
  const [first] = wishes;
  if (!first) return '';
  return `Wish: ${first.wish.text}${wishes.length > 1 ? `, and ${wishes.length - 1} more` : ''}`;
}

/** `Planned talk: Host team 25 minutes, Resource team 40.` (TIM-15). */
function talkWords({ format, segments }: Stage, segment: Segment | null): string {
  if (!format || !segment || (segment.sessionId === null && segment.blockId === null)) return '';
  const here = segments.filter(
    ({ sessionId, blockId }) => sessionId === segment.sessionId && blockId === segment.blockId,
  );
  const minutesOf = (side: 'presenter' | 'peers') =>
    Math.round(
      here.reduce((total, each) => {
        const phase = definedPhase(format, each);
        return phase && TALKS.has(phase[side].voice) ? total + each.durationMs : total;
      }, 0) / MINUTE_MS,
    );
  const [host, peers] = [minutesOf('presenter'), minutesOf('peers')];
  const names = isAssist(format.id) ? ASSIST_SIDES : sideNames(format);
  return host === 0 || peers === 0
    ? ''
    : `Planned talk: ${names.presenter} ${host} minutes, ${names.peers} ${peers}.`;
}

const ASSIST_SIDES = { presenter: 'the hosts', peers: 'the resource team' };
const TALKS: ReadonlySet<Voice> = new Set(['speaks', 'answers', 'asks']);
