import { failure, success } from '#domain/failure';
import { pasteTexts } from '#domain/prework/pasteTexts';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import { snapshotOf } from '../agenda/snapshotOf.ts';

/** Pre-work as plain text for where people share it. */
export const pasteTextHandlers: Handlers<'preWork.text'> = {
  'preWork.text'(house, { eventId, textId }) {
    const snapshot = snapshotOf(house, eventId);
    if (!snapshot) return gone('event');
    const found = pasteTexts(snapshot).find(({ id }) => id === textId);
    return found
      ? success({ text: found.text })
      : failure(
          'not-found',
          'There is nothing to paste for this any more. Nothing was copied; choose another text.',
        );
  },
};
