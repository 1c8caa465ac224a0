import { capitalized, languageOf } from '../handouts/printRequest.ts';
import { agendaDays } from '../handouts/agendaDays.ts';
import { weekdayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { wholeDayDeckOf } from '../slides/dayDeck.ts';
import { hasDayDeck } from '../slides/dayParts.ts';
import type { KitComposer } from './kitComposer.ts';

const DAY_DECK = 'slides-day-';

/** The number of the day whose slides a document is; null for every other document. */
export function dayOfDeck(documentId: string): number | null {
  return documentId.startsWith(DAY_DECK) ? Number(documentId.slice(DAY_DECK.length)) : null;
}

/** A deck for each day on which more is presented than one session: what is shown when the whole day is presented. */
export function dayDeckComposers(snapshot: EventSnapshot): KitComposer[] {
  const days = agendaDays(snapshot);
  return days.flatMap(({ on }, index): KitComposer[] => {
    if (!hasDayDeck(snapshot, on)) return [];
    return [
      {
        entry: {
          id: `${DAY_DECK}${index + 1}`,
          name:
            days.length === 1
              ? 'Slides of the whole day'
              : `Slides of ${capitalized(weekdayText(on, languageOf(snapshot)))}`,
          audience: 'everybody',
          fileKind: 'pptx',
          copies: 1,
          waitsFor: null,
        },
        compose: () => ({ kind: 'deck', deck: wholeDayDeckOf(snapshot, on) }),
      },
    ];
  });
}
