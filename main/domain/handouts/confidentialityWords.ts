import type { Confidentiality } from '../followup/capture.ts';
import type { Format } from '../formats/format.ts';
import type { Program } from '../program/program.ts';

/** What confidentiality means, in the words that people read on slides, agreements and sheets (FMT-09, DAT-01). */

type Level = Format['confidentiality']['level'];

/** Who may see what is written down, unless somebody chooses otherwise; the program’s default in one sentence. */
export function reachWords(level: Confidentiality): string {
  switch (level) {
    case 'private':
      return 'What is written down is seen by its owner and the coordinator only.';
    case 'group':
      return 'What is written down stays with the group and the coordinator.';
    case 'program':
      return 'What is written down may be read within the program, names only where agreed.';
    case 'public':
      return 'What is written down may be read outside the program once those who said it agree.';
  }
}

/** What stays where: the format’s lines, and then who may see what is written down. */
export function stayLines(format: Format, program: Program | null): string[] {
  const { level, plainWords } = format.confidentiality;
  if (plainWords.length === 0 || program === null) return plainWords;
  return [...plainWords, reachWords(writtenLevel(level, program.confidentiality))];
}

/** Notes of a sealed session are never open to more people than its group, whatever the program says. */
export function writtenLevel(level: Level, byDefault: Confidentiality): Confidentiality {
  return level === 'sealed' && byDefault !== 'private' ? 'group' : byDefault;
}

/** The line at the foot of somebody’s own worksheet. */
export function ownSheetLine(format: Format, program: Program | null): string {
  if (format.confidentiality.level === 'sealed' || program === null) return 'Yours alone';
  switch (program.confidentiality) {
    case 'private':
      return 'Yours alone';
    case 'group':
      return 'Yours, to share in your group';
    case 'program':
      return 'Yours, to share within the program';
    case 'public':
      return 'Yours, to share as you like';
  }
}

/** The first lines of a group’s agreement: what may leave the room, in three promises and what each means. */
export function promisesOf(level: Level): readonly (readonly [promise: string, meaning: string])[] {
  return PROMISES[level];
}

const ASK_FIRST = ['We ask before we quote', 'By name, by role, without a name or not at all.'] as const;

const PROMISES: Record<Level, readonly (readonly [string, string])[]> = {
  sealed: [
    ['What we hear stays here', 'People, places and numbers stay in this group.'],
    ['What we learn may travel', 'In a way that nobody could recognize.'],
    ASK_FIRST,
  ],
  'lessons-travel': [
    ['What we learn may travel', 'Without names, places or numbers.'],
    ['Stories stay with their tellers', 'Only the one who told it tells it again.'],
    ASK_FIRST,
  ],
  'no-attribution': [
    ['What is said may travel', 'Questions, worries and ideas may be passed on.'],
    ['Who said it stays here', 'No name, and nothing that points to one.'],
    ASK_FIRST,
  ],
  'on-record': [
    ['What is said may be noted', 'Notes go to everybody who took part.'],
    ['Names only where agreed', 'By name, by role, without a name or not at all.'],
    ['Anyone may take words back', 'Also afterwards; the coordinator leaves them out.'],
  ],
};
