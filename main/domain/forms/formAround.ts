import { dayRangeText, weekdayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { eventDatesOf } from '../agenda/eventDates.ts';
import { fitted, languageOf } from '../handouts/printRequest.ts';
import type { Attendee } from '../people/person.ts';
import type { PreWorkKind } from '../prework/preWork.ts';
import { dueDayOf } from '../prework/preWorkDates.ts';
import type { FormPrint, ReturnForm, ReturnFormKind } from './returnForm.ts';

/** What every form of an event says around its fields: whose it is, by when and to whom it comes back. */
export function formAround(
  snapshot: EventSnapshot,
  person: Attendee,
  kind: ReturnFormKind,
  /** The kinds of task that it may belong to; the first one there is says when it is due. */
  tasks: readonly PreWorkKind[] = [kind],
): Pick<
  ReturnForm,
  'kind' | 'eventId' | 'eventName' | 'eventDates' | 'personId' | 'personName' | 'dueText' | 'returnAddress'
> {
  const { event, followUp, preWork } = snapshot;
  const language = languageOf(snapshot);
  const [task] = tasks.flatMap((kindOfTask) => preWork.tasks.find((one) => one.kind === kindOfTask) ?? []);
  const usual = kind === 'write-up' ? eventDatesOf(event, followUp).challengeDueOn : null;
  const dueOn = task ? dueDayOf(task, snapshot) : usual;
  const [coordinator] = event.team;
  return {
    kind,
    eventId: event.id,
    eventName: fitted(event.name, 70),
    eventDates: dayRangeText(event.startsOn, event.endsOn, language),
    personId: person.id,
    personName: fitted(person.display.trim() || `${person.first} ${person.last}`, 60),
    dueText: dueOn === null ? '' : weekdayText(dueOn, language),
    returnAddress: fitted(coordinator?.email ?? '', 60) || fitted(coordinator?.name ?? '', 60),
  };
}

/** How an event’s forms look; null for the paper means the program’s. */
export function formPrintOf(
  snapshot: Pick<EventSnapshot, 'program'>,
  own: { paper: 'letter' | 'a4' | null; isLargePrint: boolean },
): FormPrint {
  return {
    paper: own.paper ?? snapshot.program?.paper ?? 'letter',
    language: languageOf(snapshot),
    color: snapshot.program?.color ?? null,
    isLargePrint: own.isLargePrint,
  };
}
