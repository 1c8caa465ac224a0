import type { Deck } from '../slides/deck.ts';
import type { FormCopy } from '../forms/formCopy.ts';
import type { ClockPage } from '../handouts/clockPage.ts';
import type { Handout, PersonalBatch } from '../handouts/handout.ts';
import type { KitEntry } from './kitEntry.ts';

/** What a document says, before anybody draws it. */
export type KitModel =
  | { kind: 'deck'; deck: Deck }
  /** `pages`: how its length is told where a count of pages would mislead, `1 page each`. */
  | { kind: 'handout'; handout: Handout; pages?: string }
  | { kind: 'page'; page: ClockPage }
  /** A file for each group, which no other group gets. */
  | { kind: 'groups'; folderName: string; files: { group: string; fileName: string; handout: Handout }[] }
  /** `isPrintedTogether`: handed out on paper, so one file for the printer comes with it. */
  | { kind: 'batch'; batch: PersonalBatch; folderName: string; isPrintedTogether: boolean }
  | { kind: 'forms'; folderName: string; copies: FormCopy[] };

/** A document that can be composed when it is wanted. */
export interface KitComposer {
  entry: Omit<KitEntry, 'pages' | 'fingerprint'>;
  compose: () => KitModel;
}
