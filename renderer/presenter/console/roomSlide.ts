import { create } from 'zustand';
import type { ClockState } from '#domain/clock/clockState';
import type { Slide } from '#domain/slides/deck';
import type { ClockReadout } from '#domain/clock/readClock';
import { audienceView } from '../audience/audienceView.ts';
import type { Stage } from '../clock/stage.ts';

interface RoomSlide {
  /** The deck that is on. */
  slides: readonly Slide[];
  /** The slide that the room sees; null where it sees something else. */
  seen: Slide | null;
  /** The slide that belongs to the phase, whether it is seen or not. */
  ofPhase: Slide | null;
}

/** Where the room is in the deck. */
export const useRoomSlide = create<RoomSlide>(() => ({ slides: [], seen: null, ofPhase: null }));

/** The slide that the room sees now, alone or beside the clock; null where it sees something else. */
export function slideInRoom(
  stage: Stage,
  { readout, clock }: { readout: ClockReadout; clock: ClockState | null },
): Slide | null {
  const view = audienceView(stage, { readout, clock, reading: { wallMs: readout.at, monoMs: 0 } });
  return view.kind === 'slide' || view.kind === 'strip' ? view.slide : null;
}

/** The slide one step on or back in the deck from the one that is seen, or else from the phase’s; null at either end. */
export function slideBeside(step: -1 | 1): Slide | null {
  const { slides, seen, ofPhase } = useRoomSlide.getState();
  const at = slides.findIndex(({ id }) => id === (seen ?? ofPhase)?.id);
  return slides[at < 0 ? (step > 0 ? 0 : -1) : at + step] ?? null;
}
