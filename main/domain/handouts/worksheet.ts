import { dayRangeText } from '../dateText.ts';
import type { WorksheetBox } from '../format.ts';
import { phaseOf } from '../format.ts';
import type { Block, PersonalBatch, WritingBox } from '../handout.ts';
import { place } from '../handout.ts';
import { facts, gap } from './blocks.ts';
import { dotted, fitted, handoutOf, languageOf, NOT_YET } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { displayOf, groupAndRoom, seatsOf } from './seats.ts';
import type { Seat } from './seats.ts';
import { minutesOf, roundClock, roundDay, sessionTimesOf } from './sessionTimes.ts';
import type { SessionTimes } from './sessionTimes.ts';

/** A4 is taller than Letter: the boxes take what is left. */
const A4_STRETCH = 1.055;

/** The presenter's worksheet: two pages for each person, with room to write what the group gives (DOC-05). */
export function worksheet(request: SessionPrintRequest, fileNames: readonly string[]): PersonalBatch {
  const { snapshot, format } = request;
  const { event } = snapshot;
  const times = sessionTimesOf(request);
  const paper = request.paper ?? snapshot.program?.paper ?? 'letter';
  const boxes = (page: 1 | 2): Block => ({
    kind: 'writing-boxes',
    head: ['Step', 'In my words'],
    boxes: format.worksheet
      .filter((box) => box.page === page)
      .map((box) => boxOf(box, request, times, paper === 'a4' ? A4_STRETCH : 1)),
  });
  const hasSecondPage = format.worksheet.some((box) => box.page === 2);
  return {
    handout: handoutOf(request, {
      title: 'Presenter worksheet',
      subject: format.name,
      confidentiality: 'Yours alone',
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
    copies: seatsOf(request).map((seat, index) => ({
      fileName: fileNames[index] ?? '',
      values: valuesOf(seat, request, times),
    })),
  };
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
  { format }: SessionPrintRequest,
  times: SessionTimes,
  stretch: number,
): WritingBox {
  const planned = times.round.find((phase) => phase.phaseId === box.phaseId);
  const phase = box.phaseId === null ? undefined : phaseOf(format, box.phaseId);
  const minutes = planned ? `${minutesOf(planned.durationMs)} min` : '';
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
