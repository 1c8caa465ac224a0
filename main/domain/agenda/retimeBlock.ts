import { isLinked, keepsEnd } from './block.ts';
import type { Block, BlockTiming } from './block.ts';
import { failure, success } from '../failure.ts';
import type { Answer } from '../failure.ts';
import { addDays, DAY_MS, HOUR_MS, instantOf, MINUTE_MS, wallOf } from '../time.ts';
import type { Day, DurationMs, InstantMs, WallTime, Zone } from '../time.ts';

/** What stands about a block's time; the rest of the block does not matter here. */
export type BlockTime = Pick<Block, 'startsOn' | 'startsAt' | 'durationMs' | 'timing' | 'endsAt'>;

/** What somebody gave anew: a start, a length, an end, or which two of them are kept. */
export interface Retiming {
  startsOn?: Day | undefined;
  startsAt?: WallTime | undefined;
  durationMs?: DurationMs | undefined;
  endsAt?: WallTime | undefined;
  timing?: BlockTiming | undefined;
}

export const SHORTEST_BLOCK_MS = MINUTE_MS;
export const LONGEST_BLOCK_MS = DAY_MS;
/** An end this long after the start is rather one before it. */
export const LONGEST_TO_END_MS = 16 * HOUR_MS;

/**
 * The block after one of its times was given anew. Of start, length and end, what the timing keeps stays; where a new
 * length and a kept end meet, the start gives way, else the length does. A new start, given by itself, ends the
 * following of what stands before.
 */
export function retimeBlock(block: BlockTime, change: Retiming, zone: Zone): Answer<BlockTime> {
  const timing = timingAfter(block, change);
  const before = instantOf(block.startsOn, block.startsAt, zone);
  const end = before + block.durationMs;
  const on = change.startsOn ?? block.startsOn;
  let startsAt = instantOf(on, change.startsAt ?? block.startsAt, zone);
  let durationMs = change.durationMs ?? block.durationMs;
  const isMoved = change.startsAt !== undefined || change.startsOn !== undefined;

  if (change.endsAt !== undefined) {
    const wanted = endAfter(isMoved ? startsAt : before, change.endsAt, zone);
    if (change.durationMs !== undefined || timing === 'length-end') startsAt = wanted - durationMs;
    else durationMs = wanted - startsAt;
    if (wanted - startsAt > LONGEST_TO_END_MS && change.durationMs === undefined) return endsBeforeStart();
  } else if (keepsEnd({ timing }) && block.endsAt !== null && change.startsOn === undefined) {
    if (change.durationMs !== undefined && !isMoved) startsAt = end - durationMs;
    else if (isMoved && timing !== 'length-end') {
      durationMs = end - startsAt;
      if (durationMs < SHORTEST_BLOCK_MS) return endsBeforeStart();
    }
  }
  if (durationMs < SHORTEST_BLOCK_MS)
    return failure('invalid', 'A block lasts at least a minute. It keeps the length it had.', 'durationMs');
  if (durationMs > LONGEST_BLOCK_MS)
    return failure(
      'invalid',
      'A block lasts at most 24 hours. It keeps the length it had; make two of it for a longer time.',
      'durationMs',
    );
  const start = wallOf(startsAt, zone);
  return success({
    startsOn: start.on,
    startsAt: start.at,
    durationMs,
    timing,
    endsAt: keepsEnd({ timing }) ? wallOf(startsAt + durationMs, zone).at : null,
  });
}

/** The instant of that time of day, the first that comes after another instant. */
export function endAfter(startsAt: InstantMs, endsAt: WallTime, zone: Zone): InstantMs {
  const { on } = wallOf(startsAt, zone);
  const sameDay = instantOf(on, endsAt, zone);
  return sameDay > startsAt ? sameDay : instantOf(addDays(on, 1), endsAt, zone);
}

function timingAfter(block: BlockTime, change: Retiming): BlockTiming {
  if (change.timing !== undefined) return change.timing;
  const isMoved = change.startsAt !== undefined || change.startsOn !== undefined;
  if (isMoved && isLinked(block)) return block.timing === 'follows-end' ? 'start-end' : 'start-length';
  if (change.endsAt !== undefined && !keepsEnd(block)) return isLinked(block) ? 'follows-end' : 'start-end';
  return block.timing;
}

function endsBeforeStart(): Answer<never> {
  return failure(
    'invalid',
    'The block would end before it starts. It keeps the times it had; choose a later end or an earlier start.',
    'endsAt',
  );
}
