/** What a screen consists of: the way through the app, the head, and every named part of the content. */
const PARTS =
  'nav[aria-label], main header, main aside[aria-label], main section[aria-label], main section[aria-labelledby]';

const PRESSED_OR_TYPED_IN =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** Takes the keyboard to the next part of the screen, or the one before, where it stands on the first thing to use. */
export function goToPart(step: 1 | -1): void {
  const starts = [...document.querySelectorAll<HTMLElement>(PARTS)].flatMap((part) => {
    const first = part.parentElement?.closest(PARTS) ? undefined : firstToUse(part);
    return first === undefined ? [] : [{ part, first }];
  });
  const at = starts.findIndex(({ part }) => part.contains(document.activeElement));
  const next = at === -1 ? (step === 1 ? 0 : -1) : (at + step) % starts.length;
  starts.at(next)?.first.focus();
}

function firstToUse(part: HTMLElement): HTMLElement | undefined {
  return [...part.querySelectorAll<HTMLElement>(PRESSED_OR_TYPED_IN)].find(
    (element) => element.tabIndex >= 0 && element.getClientRects().length > 0,
  );
}
