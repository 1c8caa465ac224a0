import { shortDayText } from '../dateText.ts';
import type { Slide } from './deck.ts';
import { eventDatesOf } from '../agenda/eventDates.ts';
import { phaseOf } from '../formats/format.ts';
import { notesOf } from './deckRequest.ts';
import type { DeckPlan } from './deckRequest.ts';

/** The slides after the last round: what was learned about the method, a commitment, two questions, the dates ahead. */
export function closingSlides(plan: DeckPlan): Slide[] {
  const { snapshot, language, format } = plan;
  return [...reflection(plan), ...partingSlides({ snapshot, language, credit: format.credit })];
}

/** What every day ends with, whatever was done on it. */
export function partingSlides(plan: Parting): Slide[] {
  return [commitment(), evaluation(), next(plan)];
}

interface Parting extends Pick<DeckPlan, 'snapshot' | 'language'> {
  credit: string;
}

function reflection({ format, parts }: DeckPlan): Slide[] {
  const { title, steps } = format.reflection;
  if (steps.length === 0) return [];
  const last = parts.after.at(-1);
  const closing = last && phaseOf(format, last.phaseId);
  return [
    {
      kind: 'reflection',
      id: 'reflection',
      title,
      notes: notesOf(
        closing ? `Say: “${closing.say}”` : '',
        'Keep the first minute silent. Collect one idea per table and write it down word for word; ask before attributing.',
        closing && closing.watchFor !== '' ? `Watch for: ${closing.watchFor}` : '',
      ),
      steps: steps.map((step) => ({ time: `${step.minutes} min`, head: step.head, line: step.line })),
    },
  ];
}

function commitment(): Slide {
  return {
    kind: 'commitment',
    id: 'commitment',
    title: 'My commitment',
    notes: notesOf(
      'Hand out the cards. Some minutes in silence, then two minutes with the peer who will ask.',
      'One half of the card stays with that peer.',
    ),
    lines: [
      'I will …',
      'because …',
      'My first step, and by when',
      'I need … from …',
      'My peer … will ask me on …',
    ],
    foot: 'Small enough to start on Monday, brave enough to matter',
  };
}

function evaluation(): Slide {
  return {
    kind: 'evaluation',
    id: 'evaluation',
    title: 'Two questions before you go',
    notes: notesOf(
      'One card for each question, three minutes in silence. No names on the cards.',
      'Read a few aloud and say what will change because of them.',
    ),
    questions: ['What was most useful?', 'What would you have changed?'],
  };
}

function next({ snapshot, credit, language }: Parting): Slide {
  const { memoOn, callOn, reflectiveMemoOn, keepUntilOn } = eventDatesOf(snapshot.event, snapshot.followUp);
  const dates = [
    { on: memoOn, what: 'Debrief memo' },
    { on: callOn, what: 'Debrief call' },
    { on: reflectiveMemoOn, what: 'Reflective memo' },
    { on: keepUntilOn, what: 'Write-ups and notes are deleted' },
  ].sort((one, other) => one.on.localeCompare(other.on));
  return {
    kind: 'next',
    id: 'next',
    title: 'Thank you. What happens next',
    notes: notesOf(
      'Thank the hosts, the timekeepers and the note-takers. Name the next date only.',
      'Sources stand at the foot of the slide.',
    ),
    dates: dates.map(({ on, what }) => ({ day: shortDayText(on, language), what })),
    credit,
  };
}
