import { shortDayText, weekdayText } from '../dateText.ts';
import { eventDatesOf } from '../agenda/eventDates.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { MemoText } from '../followup/followUp.ts';
import { wallOf } from '../time.ts';
import type { WallTime } from '../time.ts';
import type { Block } from './handout.ts';
import { cell, gap, quiet } from './blocks.ts';
import { languageOf, listed, numberWord } from './printRequest.ts';

/** The parts that both memos share, with plain sentences wherever nothing was written yet. */

/** Who reads a memo; both are for the same circle. */
export const MEMO_READERS = 'For participants and the host team';

/** What stands around the themes: as written, or else a sentence that is always true. */
export function memoTextOf(snapshot: EventSnapshot, written: MemoText): MemoText {
  const team = snapshot.event.team.map((member) => member.name.trim()).filter(Boolean);
  const dates = eventDatesOf(snapshot.event, snapshot.followUp);
  const language = languageOf(snapshot);
  const questions = Math.max(0, ...snapshot.themes.map((theme) => theme.memoQuestions.length));
  return {
    to: written.to.trim() || 'Everybody who took part',
    from: written.from.trim() || listed(team),
    subject: written.subject.trim(),
    purpose:
      written.purpose.trim() ||
      `To give back what was heard, so that the call on ${shortDayText(dates.callOn, language)} can begin where you are now.`,
    howToRead:
      written.howToRead.trim() ||
      `Each theme has what was told, ways of doing it, what was heard from you${
        questions > 0 ? `, and ${questions === 1 ? 'a question' : `${numberWord(questions)} questions`}` : ''
      }. Please choose the two themes that matter most to you.`,
    next:
      written.next.trim() ||
      `Call on ${weekdayText(dates.callOn, language)}${callHours(snapshot, ', ')}. A fuller reflective memo follows on ${shortDayText(dates.reflectiveMemoOn, language)} and will include what you tell on the call.`,
    thanks: written.thanks.trim(),
  };
}

/** `March 24, 10:00–11:25`. */
export function callText(snapshot: EventSnapshot): string {
  const { callOn } = eventDatesOf(snapshot.event, snapshot.followUp);
  return `${shortDayText(callOn, languageOf(snapshot))}${callHours(snapshot, ', ')}`;
}

function callHours({ followUp }: EventSnapshot, before: string): string {
  if (followUp.callStartsAt === null) return '';
  const end = followUp.callMinutes === null ? '' : `–${later(followUp.callStartsAt, followUp.callMinutes)}`;
  return `${before}${followUp.callStartsAt}${end}`;
}

/** The time of day so many minutes later. */
export function later(at: WallTime, minutes: number): WallTime {
  return wallOf(Date.parse(`2000-01-01T${at}:00Z`) + minutes * 60_000, 'UTC').at;
}

/** `9 commitments from 5 organizations`: counted, never told. Empty while there are none. */
export function commitmentCount({
  commitments,
  people,
}: EventSnapshot): { count: string; from: string } | null {
  if (commitments.length === 0) return null;
  const makers = people.filter((person) => commitments.some((one) => one.personId === person.id));
  const organizations = new Set(makers.map((person) => person.organization.trim()).filter(Boolean));
  const count = `${commitments.length} ${commitments.length === 1 ? 'commitment' : 'commitments'}`;
  const from =
    organizations.size > 1
      ? ` from ${organizations.size} organizations`
      : makers.length > 1
        ? ` from ${makers.length} people`
        : '';
  return { count, from };
}

/** What to keep and what to change, with the number of cards; nothing before an evaluation. */
export function evaluationBlocks({ followUp }: EventSnapshot, label: string): Block[] {
  const { keep, change, evaluationCards } = followUp;
  const rows = Math.max(keep.length, change.length);
  if (rows === 0) return [];
  const said = (line: { text: string; count: number } | undefined) =>
    line ? { paragraphs: [line.count > 0 ? [line.text, quiet(`  ${line.count}`)] : [line.text]] } : cell('');
  return [
    { kind: 'side-heading', text: label },
    {
      kind: 'table',
      caption: 'What to keep and what to change, with the number of cards',
      head: ['Keep', 'Change'],
      widths: [1, 1],
      rows: Array.from({ length: rows }, (_, index) => [said(keep[index]), said(change[index])]),
      place: 'text',
    },
    ...(evaluationCards === null
      ? []
      : ([
          {
            kind: 'paragraph',
            runs: [`Numbers are cards out of ${evaluationCards}; a card could name more than one thing.`],
            style: 'small',
          },
        ] satisfies Block[])),
    gap(10),
  ];
}
