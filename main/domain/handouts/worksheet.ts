import { ownSheetLine } from './confidentialityWords.ts';
import { dayRangeText } from '../dateText.ts';
import type { WorksheetBox } from '../formats/format.ts';
import { phaseOf } from '../formats/format.ts';
import type { Block, PersonalBatch, WritingBox } from './handout.ts';
import { place } from './handout.ts';
import { facts, gap } from './blocks.ts';
import { dotted, fitted, handoutOf, languageOf, NOT_YET } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { displayOf, groupAndRoom, seatsOf } from './seats.ts';
import type { Seat } from './seats.ts';
import { roundClock, roundDay, sessionTimesOf, timesOfGroup } from './sessionTimes.ts';
import type { SessionTimes } from './sessionTimes.ts';
import { turnMinutes } from './turnMinutes.ts';
import type { TurnMinutes } from './turnMinutes.ts';

/** A4 is taller than Letter: the boxes take what is left. */
const A4_STRETCH = 1.055;
/** A line of the title, and how many letters it surely holds. */
const TITLE_LINE_MM = 12;
const TITLE_LETTERS = 34;
/** Less than this is no room for handwriting. */
const SHORTEST_MM = 14;

/** The presenter's worksheet: two pages for each person, with room to write what the group gives (DOC-05). */
export function worksheet(request: SessionPrintRequest, fileNames: readonly string[]): PersonalBatch {
  const { snapshot, format } = request;
  const { event } = snapshot;
  const times = sessionTimesOf(request);
  const paper = request.paper ?? snapshot.program?.paper ?? 'letter';
  const minutes = turnMinutes(request, times);
  const copies = seatsOf(request).map((seat) => ({
    ...valuesOf(seat, request, timesOfGroup(request, times, seat.group)),
    ...minutes.valuesOf(seat.group),
  }));
  const boxes = (page: 1 | 2): Block => {
    const onPage = format.worksheet.filter((box) => box.page === page);
    const full = onPage.map((box) =>
      boxOf(box, { request, times, minutes, stretch: paper === 'a4' ? A4_STRETCH : 1 }),
    );
    return {
      kind: 'writing-boxes',
      head: ['Step', 'In my words'],
      boxes: page === 1 ? shortened(full, titleLines(copies) * TITLE_LINE_MM) : full,
    };
  };
  const hasSecondPage = format.worksheet.some((box) => box.page === 2);
  return {
    handout: handoutOf(request, {
      title: 'Presenter worksheet',
      subject: format.name,
      confidentiality: ownSheetLine(format, snapshot.program),
      blocks: [
        {
          kind: 'title',
          meta: dotted(
            fitted(event.name, 70),
            dayRangeText(event.startsOn, event.endsOn, languageOf(snapshot)),
          ),
          title: place('title'),
          lead: '',
          startsPage: false,
        },
        ...facts(
          ['For', place('name')],
          ['Group and room', place('group')],
          ['You present', place('presents')],
          ['Clock', place('clock')],
        ),
        gap(10),
        boxes(1),
        ...(hasSecondPage
          ? ([
              {
                kind: 'title',
                meta: place('meta'),
                title: 'What I take with me',
                lead: '',
                startsPage: true,
              },
              boxes(2),
            ] satisfies Block[])
          : []),
      ],
    }),
    copies: copies.map((values, index) => ({ fileName: fileNames[index] ?? '', values })),
  };
}

/** Lines of the longest title beyond the first; all copies share one layout, so it makes room on every one. */
function titleLines(copies: readonly Record<string, string>[]): number {
  const longest = Math.max(0, ...copies.map((values) => values['title']?.length ?? 0));
  return Math.max(0, Math.ceil(longest / TITLE_LETTERS) - 1);
}

/** The same boxes with some millimeters taken from the blank ones, in proportion to their height. */
function shortened(boxes: readonly WritingBox[], millimeters: number): WritingBox[] {
  const blank = boxes.filter((box) => box.content.kind === 'blank');
  const total = blank.reduce((sum, box) => sum + box.heightMm, 0);
  if (millimeters === 0 || total === 0) return [...boxes];
  return boxes.map((box) =>
    box.content.kind === 'blank'
      ? { ...box, heightMm: Math.max(SHORTEST_MM, Math.floor(box.heightMm * (1 - millimeters / total))) }
      : box,
  );
}

function valuesOf(seat: Seat, request: SessionPrintRequest, times: SessionTimes): Record<string, string> {
  const { person, group, presentsIn } = seat;
  const name = displayOf(person);
  const day = presentsIn === null ? 0 : roundDay(request, times, presentsIn);
  return {
    title: fitted(person.challengeTitle, 90) || 'My challenge',
    name,
    group: groupAndRoom(group),
    presents: presentsIn === null ? NOT_YET : `Round ${presentsIn}${times.hasDays ? `, day ${day}` : ''}`,
    clock: presentsIn === null ? NOT_YET : roundClock(request, times, presentsIn),
    question: fitted(person.challengeQuestion, 320),
    meta: dotted(
      name,
      group ? `Group ${group.letter}` : '',
      presentsIn === null ? '' : `Round ${presentsIn}`,
    ),
  };
}

function boxOf(
  box: WorksheetBox,
  {
    request: { format },
    times,
    minutes: turn,
    stretch,
  }: { request: SessionPrintRequest; times: SessionTimes; minutes: TurnMinutes; stretch: number },
): WritingBox {
  const planned = times.round.find((phase) => phase.phaseId === box.phaseId);
  const phase = box.phaseId === null ? undefined : phaseOf(format, box.phaseId);
  const minutes = planned ? `${turn.textOf(planned)} min` : '';
  // A heading that is the step's own name carries its minutes; any other says in its prompt which step it belongs to.
  const isStep = phase !== undefined && (box.heading === phase.name || box.heading === phase.shortName);
  const step = minutes === '' || isStep ? '' : `${planned?.name ?? ''} · ${minutes}. `;
  return {
    heading: isStep && minutes !== '' ? `${box.heading} · ${minutes}` : box.heading,
    cue: cueOf(box.voice),
    prompt: `${step}${box.prompt}`,
    heightMm: Math.floor(box.heightMm * stretch),
    content: contentOf(box),
  };
}

function cueOf(voice: WorksheetBox['voice']): WritingBox['cue'] {
  switch (voice) {
    case 'speaks':
      return { word: 'you speak', isLoud: true };
    case 'silent':
      return { word: 'you are silent', isLoud: false };
    case 'writes':
      return { word: 'you write', isLoud: false };
    case null:
      return null;
  }
}

function contentOf(box: WorksheetBox): WritingBox['content'] {
  switch (box.content) {
    case 'blank':
      return { kind: 'blank' };
    case 'question':
      return { kind: 'question', text: place('question') };
    case 'sentence':
      return { kind: 'sentences', starters: box.starters };
  }
}
