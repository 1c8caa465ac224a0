/** What breaking pages needs to know of a piece. Heights in one unit, whichever it is. */
export interface Measured {
  height: number;
  startsPage: boolean;
  /** Moves to the next page with the piece after it, such as a heading. */
  keepsWithNext: boolean;
}

/**
 * On which page each piece stands, as lists of positions, one list a page. A piece that is higher than a page has a page
 * of its own. There is always at least one page.
 */
export function breakPages(pieces: readonly Measured[], pageHeight: number): number[][] {
  const pages: number[][] = [[]];
  let used = 0;
  for (let first = 0; first < pieces.length;) {
    const run = runFrom(pieces, first);
    const height = run.reduce((total, index) => total + (pieces[index]?.height ?? 0), 0);
    const page = pages.at(-1) ?? [];
    const mustBreak = pieces[first]?.startsPage === true || used + height > pageHeight;
    if (mustBreak && page.length > 0) {
      pages.push([...run]);
      used = height;
    } else {
      page.push(...run);
      used += height;
    }
    first += run.length;
  }
  return pages;
}

/** A piece with those that it must stay with. */
function runFrom(pieces: readonly Measured[], first: number): number[] {
  const run = [first];
  for (let index = first; pieces[index]?.keepsWithNext === true && index + 1 < pieces.length; index++) {
    if (pieces[index + 1]?.startsPage === true) break;
    run.push(index + 1);
  }
  return run;
}
