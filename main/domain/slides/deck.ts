import type { PrintedLogo } from '../program/logo.ts';
import type { SlidePicture } from './slidePicture.ts';
import type { Voice } from '../formats/format.ts';

/**
 * The deck model: what slides say, never how they are drawn. The PPTX writer and the audience screen draw the
 * same slides, so what prints is what shows. All text is plain.
 */
export interface Deck {
  title: string;
  /** `Northlake Civic Leaders Retreat  ·  15–16 April 2027`; stands in every footer. */
  footer: string;
  owner: string;
  language: string;
  /** Six hex digits without #; null means the house colour. */
  color: string | null;
  slides: Slide[];
}

/** A phase as a strip or dial shows it. */
export interface PhaseMark {
  name: string;
  shortName: string;
  minutes: number;
  voice: Voice;
}

/** A line of a part: `4 min`, `Pairs`, `What did it do to your thinking?`. */
export interface PartStep {
  lead: string;
  head: string;
  line: string;
  /** Somebody has to be silent; drawn open, as everywhere. */
  isQuiet: boolean;
}

interface SlideBase {
  /** Stable within the deck, such as `phase:explore` or `round:2`. */
  id: string;
  title: string;
  /** The speaker notes: paragraphs separated by line feeds. Scripts live here, never on the slide. */
  notes: string;
}

export type Slide = SlideBase &
  (
    | { kind: 'cover'; dates: string; place: string; line: string; owner: string; logos: PrintedLogo[] }
    | { kind: 'aims'; aims: { head: string; line: string }[] }
    | {
        kind: 'hours';
        startsAt: string;
        endsAt: string;
        blocks: { from: string; to: string; what: string; isRest: boolean; minutes: number; day: string }[];
      }
    /** A part of a day: a block with its steps, or what opens a session. */
    | { kind: 'part'; span: string; endsAt: string; about: string[]; steps: PartStep[] }
    | { kind: 'norms'; norms: string[]; foot: string }
    | { kind: 'confidentiality'; lines: string[] }
    | { kind: 'roles'; roles: { name: string; does: string }[] }
    | { kind: 'one-round'; phases: PhaseMark[] }
    | { kind: 'questions'; stems: { heading: string; lines: string[] }[] }
    | {
        kind: 'groups';
        groups: { letter: string; room: string; members: string[]; hasSpareRound: boolean }[];
        deepest: number;
      }
    | {
        kind: 'phase';
        step: number;
        stepCount: number;
        /** `Round 1`, or empty in a slide that serves every round. */
        roundLine: string;
        phases: PhaseMark[];
        current: number;
        presenter: { voice: Voice; does: string };
        peers: { voice: Voice; does: string };
        next: { name: string; minutes: number } | null;
      }
    | {
        kind: 'turns';
        round: number;
        roundCount: number;
        span: string;
        turns: {
          letter: string;
          room: string;
          /** When its turn begins, for a group with turns of its own length; empty for the others. */
          startsAt: string;
          presenter: string | null;
          timekeeper: string;
          noteTaker: string;
        }[];
      }
    | { kind: 'break'; backAt: string; then: string }
    | { kind: 'spare'; tasks: string[]; groups: string }
    | { kind: 'reflection'; steps: { time: string; head: string; line: string }[] }
    | { kind: 'commitment'; lines: string[]; foot: string }
    | { kind: 'evaluation'; questions: string[] }
    /** A picture that the coordinator brought, as large as the slide. */
    | { kind: 'picture'; picture: SlidePicture }
    | { kind: 'next'; dates: { day: string; what: string }[]; credit: string }
  );

export type SlideKind = Slide['kind'];
