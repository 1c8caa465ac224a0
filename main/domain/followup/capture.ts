import type { InstantMs } from '../time.ts';

/** One thing noted in the room. */
export type CaptureKind = 'insight' | 'question' | 'quote' | 'story' | 'practice' | 'action' | 'follow-up';

/** Whether the speaker agreed to be quoted. `none-needed` is for words that belong to nobody. */
export type Consent = 'approved' | 'pending' | 'declined' | 'none-needed';

/** How the speaker is named where the words are printed. */
export type Attribution = 'name' | 'role' | 'organization' | 'anonymous';

/** Who may see a thing, tightest first. A composer never prints above its audience. */
export type Confidentiality = 'private' | 'group' | 'program' | 'public';

/** Who said a thing, where, and how far it may travel: asked of a capture and of a recommendation alike (DEL-19). */
export interface Said {
  speakerId: string | null;
  /** Where it was said: the block or session with its phase and round, or `call`; empty where nobody noted it. */
  saidIn: string;
  /** The letter of the group it came from; empty where it came from everybody or nobody noted it. */
  saidByGroup: string;
  consent: Consent;
  attribution: Attribution;
  confidentiality: Confidentiality;
}

export interface Capture extends Said {
  id: string;
  kind: CaptureKind;
  text: string;
  /** True: the speaker's very words. False: a paraphrase. */
  isVerbatim: boolean;
  /** True: what the writer makes of it, not what was said (DAT-07). Never together with `isVerbatim`. */
  isReading: boolean;
  source: 'exchange' | 'call';
  capturedAt: InstantMs;
  /** True when it was said in a sealed consultation round: never printed, whatever else it says. */
  isSealed: boolean;
  themeId: string | null;
}
