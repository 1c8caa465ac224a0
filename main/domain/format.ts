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
  /** `once` phases stand before or after the rounds, `round` phases repeat for each presenter. */
  counted: 'once' | 'round';
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
  purposeTags: string[];
  useWhen: string;
  notFor: string;
  challengeUnit: 'person' | 'team' | 'organization' | 'none';
  groupSize: { min: number; idealMin: number; idealMax: number; max: number; note: string };
  /** Everyone presents once, so there are as many rounds as people in the largest group. */
  rounds: 'one-per-member' | 'none';
  roles: { id: string; name: string; does: string; duties: string[] }[];
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
  materials: string[];
  room: string;
  /** What can go wrong and what to do, for the guide and the console. */
  troubles: { notice: string; act: string }[];
  worksheet: WorksheetBox[];
  totalFormula: string;
  sources: { id: string; text: string; url: string }[];
  credit: string;
}

/** The phase with that id, or undefined. */
export function phaseOf(format: Format, phaseId: string): FormatPhase | undefined {
  return format.phases.find((phase) => phase.id === phaseId);
}
