import type { Capture } from '../followup/capture.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { attributionOf, printable } from '../followup/printable.ts';
import type { Theme } from '../followup/theme.ts';

/** Words and how their speaker is named. */
export interface Voiced {
  text: string;
  by: string;
  /** True when nobody stands behind the words. */
  isUnnamed: boolean;
}

/** What was said about a theme, sorted by what a memo does with it. Only what may be printed is here. */
export interface ThemeVoices {
  stories: Voiced[];
  practices: Voiced[];
  insights: Voiced[];
  questions: Voiced[];
  quotes: Voiced[];
}

/** The voices of a theme, or with null those of no theme, from the exchange or from the call. */
export function voicesOf(
  snapshot: EventSnapshot,
  theme: Theme | null,
  source: Capture['source'],
): ThemeVoices {
  const captures = printable(snapshot.captures, 'program').filter(
    (capture) => capture.themeId === (theme?.id ?? null) && capture.source === source,
  );
  const voices = (isWanted: (capture: Capture) => boolean) =>
    captures.filter(isWanted).map((capture) => ({
      // What the team makes of something is never put into anybody's mouth.
      text: capture.isReading ? `Our reading: ${capture.text.trim()}` : capture.text.trim(),
      by: attributionOf(capture, snapshot.people),
      isUnnamed: capture.isReading || capture.speakerId === null || capture.attribution === 'anonymous',
    }));
  const isQuote = (capture: Capture) =>
    capture.kind === 'quote' || (capture.kind === 'insight' && capture.isVerbatim);
  return {
    stories: voices((capture) => capture.kind === 'story'),
    practices: voices((capture) => capture.kind === 'practice'),
    insights: voices((capture) => capture.kind === 'insight' && !isQuote(capture)),
    questions: voices((capture) => capture.kind === 'question'),
    quotes: voices(isQuote),
  };
}

/** A thing somebody said, with the speaker where there is one to name. */
export function withName(voice: Voiced): string {
  return voice.isUnnamed ? voice.text : `${voice.text.replace(/\.$/, '')} (${voice.by})`;
}

/** Lines of a list without the empty ones. */
export function told(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
