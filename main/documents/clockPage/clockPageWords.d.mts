import type { ClockPage } from '../../domain/handouts/clockPage.ts';

/** Lengths, warnings and clock times in the words of a clock page. */
export interface ClockPageWords {
  length: (minutes: number) => string;
  bar: (status: string, level: string, remainingMs: number, levelFromMs: number) => string;
  clockTime: (instant: number) => string;
}

/** How a clock page says lengths, warnings and times; carried into the page as text and never called here. */
export declare function clockPageWords(page: ClockPage): ClockPageWords;
