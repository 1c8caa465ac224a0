/** A format is data: one definition gives agenda, script, screen, slides, instructions and worksheets. */

/** What a side of the table does with its voice in a phase. Filled means speaking, open means silent. */
export type Voice = 'speaks' | 'answers' | 'asks' | 'listens' | 'silent' | 'writes';

export interface FormatPhase {
  /** Stable within the format; what sessions, logs and worksheets refer to. */
  id: string;
  name: string;
  /** For a narrow strip: `Explore` for `Explore what is in the way`. */
  shortName: string;
  minutes: number;
  minMinutes: number;
  maxMinutes: number;
  /**
   * `once` phases stand before or after the rounds, `round` phases repeat in every round, `person` phases take their
   * minutes for each person at the table, `before` phases lie before the session and do not count in its length.
   */
  counted: 'once' | 'round' | 'person' | 'before';
  /** 1 for the first day; later days only in a format that is laid out as blocks. */
  day: number;
  /** A break or a meal: nobody works, nothing is said or written. */
  isBreak: boolean;
  presenter: { voice: Voice; does: string };
  peers: { voice: Voice; does: string };
  /** What the facilitator says, word for word. */
  say: string;
  /** One short line for the audience screen. */
  screenLine: string;
  /** What the screen says while somebody must stay silent; null where nobody must. */
  silence: string | null;
  /** What each role does, in a few words, for the instruction card. */
  card: { presenter: string; peers: string };
  /** What to watch for, and what to say then. */
  watchFor: string;
  /** Stems and questions to lend a group that stalls. */
  prompts: string[];
  /** Never shortened to catch up (norms, conclusion, evaluation). */
  isProtected: boolean;
}

/** A part of the presenter's worksheet; `phaseId` links its minutes to the plan. */
export interface WorksheetBox {
  id: string;
  page: 1 | 2;
  heading: string;
  phaseId: string | null;
  voice: 'speaks' | 'silent' | 'writes' | null;
  prompt: string;
  /** Height on Letter paper in millimetres. */
  heightMm: number;
  /** `question`: prefilled with the person's question; `sentence`: ruled lines that begin with `starters`. */
  content: 'blank' | 'question' | 'sentence';
  starters: string[];
}

export interface FormatVariant {
  id: string;
  name: string;
  /** The phases of a round in order; `name` where the variant renames one. */
  round: { phaseId: string; minutes: number; name: string | null }[];
}

/** What a session can be for; the picker asks for these (FMT-32, FMT-44, FMT-50). */
export type Purpose =
  | 'solve'
  | 'feedback'
  | 'share'
  | 'transfer'
  | 'collective'
  | 'network'
  | 'perspectives'
  | 'culture'
  | 'trust'
  | 'reflect'
  | 'evaluate'
  | 'open'
  | 'close'
  | 'see-practice'
  | 'follow-up';

/** How people sit, stand or walk during a block; colors and checks go by it. */
export type Seating = 'full' | 'groups' | 'pairs' | 'home-teams' | 'tour' | 'alone' | 'break' | 'meal';

/** Something to have ready for a format, and for how many. */
export interface Material {
  /** Several of them, as on a list: `Pens`. */
  name: string;
  /** How many for each of `per`; 0 for what is not counted, such as paper. */
  count: number;
  /** `round` is each group in each round, `session` once whatever the numbers. */
  per: 'session' | 'group' | 'round' | 'person' | 'organization';
  /** Handed out or written on, so that the next session needs its own. */
  isUsedUp: boolean;
  /** So many more in all. */
  spare?: number | undefined;
  /** So many more in a hundred. */
  sparePercent?: number | undefined;
}

export interface Format {
  id: string;
  /** Grows when the definition changes; a session remembers which it was planned with. */
  version: number;
  name: string;
  /** Within a sentence: `peer consultation`. */
  shortName: string;
  family: string;
  /** P published timings, A adapted, O own default. */
  evidence: 'P' | 'A' | 'O';
  purpose: string;
  purposeTags: Purpose[];
  useWhen: string;
  notFor: string;
  challengeUnit: 'person' | 'team' | 'organization' | 'none';
  groupSize: { min: number; idealMin: number; idealMax: number; max: number; note: string };
  /**
   * `one-per-member`: everyone presents once, so there are as many rounds as people in the largest group. `chosen`: as
   * many as the session plans, `usualRounds` unless it says otherwise. `none`: no rounds.
   */
  rounds: 'one-per-member' | 'chosen' | 'none';
  usualRounds: number;
  /** `session`: one stretch with its own clock. `blocks`: every phase becomes a block of the agenda. */
  layout: 'session' | 'blocks';
  /** How people sit for most of it. */
  seating: Seating;
  places: ('room' | 'online' | 'site')[];
  /** People move about, at least for a part. */
  isOnFeet: boolean;
  /** Ideas may be ranked or voted on; elsewhere they never are. */
  ranksIdeas: boolean;
  roles: {
    id: string;
    name: string;
    does: string;
    duties: string[];
    /** One person of each group holds it from before the start (ROL-23); only where there are no rounds. */
    perGroup?: boolean | undefined;
  }[];
  phases: FormatPhase[];
  variants: FormatVariant[];
  changeoverMinutes: number;
  /** Working minutes without a break: a soft warning above the first, a hard one above the second. */
  unbroken: { softMinutes: number; hardMinutes: number; breakMinutes: number };
  norms: string[];
  confidentiality: {
    level: 'sealed' | 'lessons-travel' | 'no-attribution' | 'on-record';
    plainWords: string[];
  };
  spareRoundTasks: string[];
  reflection: { title: string; steps: { minutes: number; head: string; line: string }[] };
  materials: Material[];
  room: string;
  /** What can go wrong and what to do, for the guide and the console. */
  troubles: { notice: string; act: string }[];
  worksheet: WorksheetBox[];
  /** Documents that belong to it, by their names. */
  documents: string[];
  /** Where the minutes come from and what is known to differ. */
  notes: string;
  totalFormula: string;
  /** What the formula gives for known cases, breaks left out; held by a test. */
  examples: { people: number; rounds: number; minutes: number; label: string }[];
  sources: { id: string; text: string; url: string }[];
  credit: string;
}

/** The phase with that id, or undefined. */
export function phaseOf(format: Format, phaseId: string): FormatPhase | undefined {
  return format.phases.find((phase) => phase.id === phaseId);
}

/**
 * How long a format takes, in minutes, breaks between rounds left out: phases that count once, phases for each of `people`
 * at a table, and `rounds` rounds with the seat changes between them (formats.md, total time of each format).
 */
export function formatMinutes(
  format: Format,
  { people, rounds }: { people: number; rounds: number },
): number {
  const sumOf = (counted: FormatPhase['counted']) =>
    format.phases
      .filter((phase) => phase.counted === counted)
      .reduce((total, phase) => total + phase.minutes, 0);
  const inRounds = format.rounds === 'none' ? 0 : rounds;
  return (
    sumOf('once') +
    sumOf('person') * people +
    sumOf('round') * inRounds +
    format.changeoverMinutes * Math.max(0, inRounds - 1)
  );
}

/** How many rounds a format has with that many people at its largest table. */
export function usualRoundsOf(format: Format, people: number): number {
  if (format.rounds === 'none') return 0;
  return format.rounds === 'one-per-member' ? people : format.usualRounds;
}

/** Whether everybody in it brings a challenge of their own, which is written up beforehand. */
export function asksForChallenges({ challengeUnit }: Pick<Format, 'challengeUnit'>): boolean {
  return challengeUnit === 'person';
}
