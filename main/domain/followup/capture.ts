import type { InstantMs } from '../time.ts';

/** One thing noted in the room. */
export type CaptureKind = 'insight' | 'question' | 'quote' | 'story' | 'practice' | 'action' | 'follow-up';

/** Whether the speaker agreed to be quoted. `none-needed` is for words that belong to nobody. */
export type Consent = 'approved' | 'pending' | 'declined' | 'none-needed';

/** How the speaker is named where the words are printed. */
export type Attribution = 'name' | 'role' | 'organization' | 'anonymous';

/** Who may see a thing, tightest first. A composer never prints above its audience. */
export type Confidentiality = 'private' | 'group' | 'program' | 'public';

export interface Capture {
  id: string;
  kind: CaptureKind;
  text: string;
  /** True: the speaker's very words. False: a paraphrase. */
  isVerbatim: boolean;
  /** True: what the writer makes of it, not what was said (DAT-07). Never together with `isVerbatim`. */
  isReading: boolean;
  speakerId: string | null;
  /** Where it was said: the block or session title, or `call`. */
  saidIn: string;
  /** The letter of the group it came from; empty where it came from everybody or nobody noted it. */
  saidByGroup: string;
  source: 'exchange' | 'call';
  capturedAt: InstantMs;
  consent: Consent;
  attribution: Attribution;
  confidentiality: Confidentiality;
  /** True when it was said in a sealed consultation round: never printed, whatever else it says. */
  isSealed: boolean;
  themeId: string | null;
}
