import type { Confidentiality } from '../followup/capture.ts';
import type { Day, WallTime, Zone } from '../time.ts';

/** A program holds goals, a cohort and events. */
export interface Program {
  id: string;
  name: string;
  /** The organization that runs it; printed on covers. */
  owner: string;
  /** A second organization that delivers it too; empty for none (ROL-14). */
  partner: string;
  /** Their logos as PNG pictures in base64; empty for none. */
  ownerLogo: string;
  partnerLogo: string;
  goals: string[];
  /** On what basis peers are brought together (FMT-09). */
  matching: 'same-role' | 'same-field' | 'different-field' | 'mixed';
  /** The level that new notes have unless somebody chooses another one. */
  confidentiality: Confidentiality;
  /** What participants want to get better at, named before the first session (PRE-40). */
  competencies: string[];
  paper: 'letter' | 'a4';
  /** BCP 47, such as `en-US`; documents and dates follow it. */
  language: string;
  /** Six hex digits without #; documents derive their palette from it. Null means the house colour. */
  color: string | null;
}

/** The organizations that deliver a program, as covers name them: `A`, or `A and B`. */
export function deliveredBy(program: Pick<Program, 'owner' | 'partner'> | null): string {
  return [program?.owner ?? '', program?.partner ?? ''].filter((name) => name.trim() !== '').join(' and ');
}

export type EventKind = 'retreat' | 'session' | 'journey' | 'assist' | 'call';

/** Somebody who runs the event; not a participant. */
export interface TeamMember {
  id: string;
  name: string;
  role: string;
  email: string;
  phone: string;
}

/** An occasion with dates and a place. */
export interface Event {
  id: string;
  /** Null for a one-off event outside any program. */
  programId: string | null;
  name: string;
  /** Who goes through the program together; empty where there is one cohort only (FMT-22). */
  cohort: string;
  kind: EventKind;
  startsOn: Day;
  endsOn: Day;
  zone: Zone;
  venue: string;
  rooms: string[];
  objectives: string[];
  /** Names of the parallel lanes of the agenda, from lane 1 on. */
  lanes: string[];
  /** The first one is the coordinator who is named on documents. */
  team: TeamMember[];
  /** When write-ups are due, and until when they may be replaced. Null: counted back from the start. */
  challengeDueOn: Day | null;
  digestOn: Day | null;
  /** Until when notes and write-ups are kept. Null: a month after the end. */
  keepUntilOn: Day | null;
  /** Documents for people who need larger letters: every size at least 18 points. */
  isLargePrint: boolean;
  /** What the kit is printed on, where it is not the program’s paper. */
  paper: 'program' | 'letter' | 'a4';
}

/** A place and a time of day, for people. */
export interface Occasion {
  on: Day;
  at: WallTime;
}
