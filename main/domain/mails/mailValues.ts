import { agendaOf } from '../agenda/agenda.ts';
import { clockText, dayRangeText, dayText, shortDayText, weekdayText } from '../dateText.ts';
import { eventDatesOf } from '../agenda/eventDates.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { capitalized, languageOf, listed, numberWord } from '../handouts/printRequest.ts';
import { isPeer } from '../people/person.ts';
import type { PreWorkKind, PreWorkTask } from '../prework/preWork.ts';
import { dueDayOf } from '../prework/preWorkDates.ts';
import { readingMinutes, readingWords } from '../prework/readingTime.ts';
import { scheduleOf } from '../agenda/schedule.ts';
import { addDays, instantOf, MINUTE_MS } from '../time.ts';
import type { Day } from '../time.ts';
import type { MailValues } from './mailText.ts';
import { personValues } from './personValues.ts';

/**
 * What an e-mail can say about an event and one person; null stands for everybody in one e-mail, which says nothing about
 * anybody alone. What people eat, what they need and whom they are kept apart from is in none of them.
 */
export function mailValues(
  snapshot: EventSnapshot,
  { personId, task }: { personId: string | null; task: PreWorkTask | null },
): MailValues {
  const person = snapshot.people.find(({ id }) => id === personId);
  return {
    ...eventValues(snapshot),
    ...preWorkValues(snapshot, task),
    ...followUpValues(snapshot),
    ...(person ? personValues(snapshot, person) : { 'person.preferred': 'all' }),
  };
}

function eventValues(snapshot: EventSnapshot): MailValues {
  const { event } = snapshot;
  const language = languageOf(snapshot);
  const agenda = agendaOf(snapshot);
  const [first] = agenda;
  const endsAt = Math.max(...agenda.map((item) => item.endsAt));
  const count = snapshot.people.filter(isPeer).length;
  const coordinator = event.team[0];
  return {
    'event.name': event.name,
    'event.date': dayRangeText(event.startsOn, event.endsOn, language),
    'event.shortDate': shortDayText(event.startsOn, language),
    'event.firstDay': weekdayText(event.startsOn, language),
    'event.lastDay': weekdayText(event.endsOn, language),
    'event.startTime': first ? clockText(first.startsAt, event.zone) : null,
    'event.endTime': first ? clockText(endsAt, event.zone) : null,
    'event.venue': event.venue,
    'participants.count': count > 1 ? capitalized(numberWord(count)) : null,
    'round.minutes': roundMinutes(snapshot),
    'coordinator.name': coordinator?.name ?? null,
    'coordinator.phone': coordinator?.phone ?? null,
    'return.address': coordinator?.email ?? null,
  };
}

function preWorkValues(snapshot: EventSnapshot, task: PreWorkTask | null): MailValues {
  const { preWork } = snapshot;
  const language = languageOf(snapshot);
  const dayOf = (day: Day | null) => (day === null ? null : weekdayText(day, language));
  const dueOf = (...kinds: PreWorkKind[]) => {
    const found = preWork.tasks.find(({ kind }) => kinds.includes(kind));
    return found ? dayOf(dueDayOf(found, snapshot)) : null;
  };
  const dates = eventDatesOf(snapshot.event, snapshot.followUp);
  const { title, why } = preWork.reading;
  const minutes = readingMinutes(readingWords(preWork.reading));
  const texts = (isAsked: boolean) =>
    preWork.questions.filter(({ part }) => (part !== 'provocative') === isAsked).map(({ text }) => text);
  const isAsked = task?.kind === 'questionnaire' || task?.kind === 'look-ahead' ? task : null;
  return {
    'rsvp.date': dueOf('agreement'),
    'task.name': task?.name ?? null,
    'task.due': task ? dayOf(dueDayOf(task, snapshot)) : null,
    'challenge.due': dayOf(dates.challengeDueOn),
    'digest.date': task === null || task.kind === 'write-up' ? dayOf(dates.digestOn) : null,
    'questions.list': inARow(texts(true)),
    'questions.due': isAsked ? dayOf(dueDayOf(isAsked, snapshot)) : dueOf('questionnaire', 'look-ahead'),
    'reading.title': title,
    'reading.minutes':
      title.trim() === '' ? null : `${numberWord(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`,
    'reading.why': why,
    'reading.questions': inARow(texts(false)),
    'home.due': dueOf('home-conversation'),
    'assist.question': snapshot.assist.question,
  };
}

function followUpValues(snapshot: EventSnapshot): MailValues {
  const { event, followUp } = snapshot;
  const language = languageOf(snapshot);
  const dates = eventDatesOf(event, followUp);
  const { callStartsAt, callMinutes } = followUp;
  const callAt = callStartsAt === null ? null : instantOf(dates.callOn, callStartsAt, event.zone);
  const themes = snapshot.themes.map(({ title }) => title).filter((title) => title.trim() !== '');
  return {
    'memo.date': dayText(dates.memoOn, language),
    'call.date': weekdayText(dates.callOn, language),
    'call.time': callAt === null ? null : clockText(callAt, event.zone),
    'call.endTime':
      callAt === null || callMinutes === null
        ? null
        : clockText(callAt + callMinutes * MINUTE_MS, event.zone),
    'report.date': dayText(snapshot.assist.reportBackOn ?? dates.reflectiveMemoOn, language),
    'consent.due': dayText(addDays(dates.memoOn, -1), language),
    'themes.list': themes.length === 0 ? null : listed(themes.slice(0, 3).map((title) => `“${title}”`)),
  };
}

/** The length of one person's round, where the event has a session with rounds. */
function roundMinutes({ sessions, formats, event }: EventSnapshot): string | null {
  for (const session of sessions) {
    const format = formats.find(({ id }) => id === session.formatId);
    const minutes = format
      ? Math.round(scheduleOf({ session, format, zone: event.zone }).roundMs / MINUTE_MS)
      : 0;
    if (minutes > 0) return String(minutes);
  }
  return null;
}

/** Questions one after the other, each with its own mark. */
function inARow(texts: readonly string[]): string | null {
  const plain = texts.map((text) => text.trim()).filter((text) => text !== '');
  return plain.length === 0
    ? null
    : plain.map((text) => (/[.!?…]$/u.test(text) ? text : `${text}.`)).join(' ');
}
