import { homeAnswersOf } from '#domain/forms/homeAnswers';
import { keyOfOrganization, NEW_ORGANIZATION } from '#domain/program/organization';
import type { PreWorkKind } from '#domain/prework/preWork';
import { WRITE_UP_PARTS } from '#domain/prework/reviewWriteUp';
import type { Event } from '#domain/program/program';
import type { Attendee } from '#domain/people/person';
import { wallOf } from '#domain/time';
import type { Day } from '#domain/time';
import type { OpenHouse } from '../house.ts';

/** Answers of one person to one kind of form. */
export interface AnswersToKeep {
  event: Event;
  person: Attendee;
  kind: PreWorkKind;
  answers: readonly { fieldId: string; text: string }[];
}

/** Puts answers where they belong and notes on its task that they came back today. Empty answers change nothing. */
export function keepAnswers(house: OpenHouse, wish: AnswersToKeep): void {
  const given = withinLimit(wish.answers).filter(({ text }) => text.trim() !== '');
  if (wish.kind === 'write-up') keepWriteUp(house, wish, given);
  else if (wish.kind === 'home-conversation') keepHome(house, wish, given);
  for (const { fieldId, text } of given) keepAnswer(house, wish, { fieldId, text });
  markReceived(house, wish);
}

/** An answer longer than a field can hold, cut where the field ends. */
export function withinLimit(
  answers: readonly { fieldId: string; text: string }[],
): { fieldId: string; text: string }[] {
  return answers.map(({ fieldId, text }) => ({ fieldId, text: text.slice(0, LONGEST_TEXT) }));
}

/** As many letters as a kept text may have. */
const LONGEST_TEXT = 20_000;

type Given = readonly { fieldId: string; text: string }[];

function keepWriteUp({ workspace }: OpenHouse, { event, person }: AnswersToKeep, given: Given): void {
  const text = (fieldId: string) => given.find((answer) => answer.fieldId === fieldId)?.text;
  workspace.people.change(event.id, person.id, {
    challengeTitle: text('challengeTitle'),
    challengeQuestion: text('challengeQuestion'),
  });
  const fields = [...WRITE_UP_PARTS.map(({ field }) => field), 'helpWanted', 'keepPrivate'] as const;
  const page = Object.fromEntries(fields.map((field) => [field, text(field)]));
  if (Object.values(page).some((value) => value !== undefined))
    workspace.writeUps.change(event.id, person.id, page);
}

function keepAnswer(
  { workspace }: OpenHouse,
  { event, person }: AnswersToKeep,
  { fieldId, text }: { fieldId: string; text: string },
): void {
  const questionId = /^question:(.+)$/u.exec(fieldId)?.[1];
  if (questionId === undefined) return;
  if (workspace.preWorkAnswers.question(questionId)?.eventId !== event.id) return;
  workspace.preWorkAnswers.answer({ questionId, personId: person.id, text });
}

function keepHome(house: OpenHouse, { event, person }: AnswersToKeep, given: Given): void {
  const { workspace, newId } = house;
  const key = keyOfOrganization(person.organization);
  if (key === '') return;
  const known = workspace.organizations.ofEvent(event.id).find(({ name }) => keyOfOrganization(name) === key);
  const answers = {
    ...homeAnswersOf(given, { eventEndsOn: event.endsOn }),
    homeTalkOn: todayAt(house, event),
  };
  if (known) workspace.organizations.change(event.id, known.id, answers);
  else {
    const profile = workspace.organizations.profiles().find(({ name }) => keyOfOrganization(name) === key);
    workspace.organizations.list(event.id, {
      ...NEW_ORGANIZATION,
      name: person.organization,
      ...profile,
      id: profile?.id ?? newId(),
      ...answers,
    });
  }
}

function markReceived(house: OpenHouse, { event, person, kind }: AnswersToKeep): void {
  const { preWorkTasks } = house.workspace;
  const tasks = preWorkTasks.ofEvent(event.id);
  const task =
    tasks.find((known) => known.kind === kind) ??
    // Where there is no questionnaire, its questions go with the look-ahead question.
    (kind === 'questionnaire' ? tasks.find((known) => known.kind === 'look-ahead') : undefined);
  // New answers are read again before they are shared.
  if (task) preWorkTasks.mark(task.id, person.id, { receivedOn: todayAt(house, event), reviewedOn: null });
}

function todayAt({ clock }: OpenHouse, { zone }: Event): Day {
  return wallOf(clock().wallMs, zone).on;
}
