import { counted, listed } from '../handouts/printRequest.ts';
import type { Attendee } from '../people/person.ts';
import type { WaitReason } from '../prework/preWork.ts';
import { foldText } from '../registration/foldText.ts';
import { answersIn, headingsFound } from './answersIn.ts';
import type { ReturnedAnswer, ReturnedAnswers } from './answersIn.ts';
import { eventPartOf, FORM_KINDS, formCodeOf, kindOfCode } from './formCode.ts';
import { namesMeant } from './namesMeant.ts';
import type { ReturnedFile } from './returnedFile.ts';
import { chosenIn } from './returnForm.ts';
import type { FormField, ReturnForm, ReturnFormKind } from './returnForm.ts';

/** What there is to match a file with. */
export interface MatchRequest {
  event: { id: string; name: string };
  /** Those whose forms may come in by mistake, so that they can be named. */
  otherEvents: readonly { id: string; name: string }[];
  people: readonly Attendee[];
  /** The form as it would go out now; the values in it are what is stored. */
  formOf: (kind: ReturnFormKind, person: Attendee) => ReturnForm;
  /** What is stored of a field that no form prints; empty for all others. */
  unprintedOf: (person: Attendee, fieldId: string) => string;
}

/** One answer that says something else than what is stored; nothing is taken over before somebody chose. */
export interface Difference {
  fieldId: string;
  label: string;
  stored: string;
  returned: string;
}

export type MatchedForm =
  /** Everything fits: these answers can be stored as they are. */
  | { outcome: 'fits'; kind: ReturnFormKind; personId: string; answers: ReturnedAnswer[]; oddities: string[] }
  /** All of it is stored already, word for word. */
  | { outcome: 'known'; kind: ReturnFormKind; personId: string; oddities: string[] }
  | SetAsideForm;

export interface SetAsideForm {
  outcome: 'waits';
  reason: WaitReason;
  kind: ReturnFormKind | null;
  /** Whom it is or might be from; a suggestion that somebody confirms. */
  personId: string | null;
  /** What happened and what to do. */
  explanation: string;
  answers: ReturnedAnswer[];
  differences: Difference[];
  oddities: string[];
}

/** Matches files one after the other; a second form of the same kind from one person waits. */
export function matchReturned(files: readonly ReturnedFile[], request: MatchRequest): MatchedForm[] {
  const taken = new Map<string, ReturnedAnswer[]>();
  return files.map((file) => {
    const matched = matchOne(file, request);
    if (matched.outcome !== 'fits') return matched;
    const key = `${matched.kind} ${matched.personId}`;
    const before = taken.get(key);
    if (before === undefined) {
      taken.set(key, matched.answers);
      return matched;
    }
    const { kind, personId, answers, oddities } = matched;
    const differences = differencesOf(before, answers);
    if (
      differences.length === 0 &&
      answers.every(({ fieldId }) => before.some((one) => one.fieldId === fieldId))
    )
      return { outcome: 'known', kind, personId, oddities };
    return waits('second-form', matched, {
      explanation: `This is a second ${NAMES[kind]} from ${displayOf(request, personId)}. The first one was taken; choose which answers are kept.`,
      differences,
    });
  });
}

function matchOne(file: ReturnedFile, request: MatchRequest): MatchedForm {
  const { identity, codes } = file;
  const fromCodes = codes.flatMap((code) => ownerOf(code, request) ?? []);
  const kind = kindOf(file, request);
  const person = request.people.find(({ id }) => id === (fromCodes[0]?.personId ?? identity?.personId));
  const suggested = person ?? suggestionFor(file, request);
  const read = kind && readAs(file, kind, suggested, request);
  const around: Around = {
    kind,
    personId: suggested?.id ?? null,
    answers: read ? [...read.answers, ...read.others].filter(({ text }) => text !== '') : [],
    oddities: [...file.oddities, ...(read ? findingOddities(read) : [])],
  };
  if (kind === null || read === null)
    return waits('not-a-form', around, {
      explanation: `None of this event’s forms is recognized in it. ${KEPT} If it belongs to a person, type its answers in.`,
    });
  const other = otherEventOf(file, request);
  if (other !== null)
    return waits('other-event', around, {
      explanation: `It is a form for ${other}, and not for ${request.event.name}. ${KEPT} Open that event and drop it there, or match it with a person here.`,
    });
  if (new Set(codes).size > 1 && new Set(fromCodes.map((one) => one.personId)).size !== 1)
    return waits('second-form', around, {
      explanation: `There are ${String(codes.length)} forms in this file. ${KEPT} Ask for each as a file of its own, or choose the person whose answers these are.`,
    });
  if (!person) return withoutOwner(file, suggested, around);
  const contradiction = contradictionOf(file, person, read.name, request);
  if (contradiction !== null)
    return waits('wrong-person', { ...around, personId: contradiction.personId }, contradiction);
  if (around.answers.length === 0)
    return waits('nothing-filled-in', around, {
      explanation: `The ${NAMES[kind]} of ${person.display} came back without anything in it. Nothing was changed. Remind ${person.display}, or type the answers in.`,
    });
  return compared(around.answers, request, { kind, person, around });
}

type Around = Pick<SetAsideForm, 'kind' | 'personId' | 'answers' | 'oddities'>;

const KEPT = 'It is kept and nothing was changed.';

function waits(
  reason: WaitReason,
  { kind, personId, answers, oddities }: Around,
  { explanation, differences = [] }: { explanation: string; differences?: Difference[] },
): SetAsideForm {
  return { outcome: 'waits', reason, kind, personId, explanation, answers, differences, oddities };
}

function kindOf(file: ReturnedFile, request: MatchRequest): ReturnFormKind | null {
  const byTag = FORM_KINDS.find((kind) => file.controls.some(({ tag }) => tag.startsWith(`${kind}.`)));
  const byCode = file.codes.map(kindOfCode).find((kind) => kind !== null);
  const byProperty = FORM_KINDS.find((kind) => kind === file.identity?.kind);
  const known = byTag ?? byCode ?? byProperty;
  if (known) return known;
  const [person] = request.people;
  if (!person) return null;
  const found = FORM_KINDS.map((kind) => ({
    kind,
    count: headingsFound(file, request.formOf(kind, person)),
  })).sort((one, other) => other.count - one.count)[0];
  return found && found.count >= 3 ? found.kind : null;
}

function ownerOf(code: string, { event, people }: MatchRequest): { personId: string } | null {
  const kind = kindOfCode(code);
  const owner =
    kind && people.find(({ id }) => formCodeOf({ kind, eventId: event.id, personId: id }) === code);
  return owner ? { personId: owner.id } : null;
}

function readAs(
  file: ReturnedFile,
  kind: ReturnFormKind,
  person: Attendee | undefined,
  { people, formOf }: MatchRequest,
): ReturnedAnswers | null {
  const somebody = person ?? people[0];
  return somebody ? answersIn(file, formOf(kind, somebody)) : null;
}

function findingOddities({ byName, byHeading }: ReturnedAnswers): string[] {
  if (byHeading === 0) return [];
  return [
    byName === 0
      ? 'Its form fields had lost their names; the answers were found by their headings.'
      : `${counted(byHeading, 'answer was', 'answers were')} found by the heading, because the form field was gone.`,
  ];
}

/** The name of the event that it is for, where that is another one. */
function otherEventOf(
  { identity, codes }: ReturnedFile,
  { event, otherEvents }: MatchRequest,
): string | null {
  const partOf = (eventId: string) => eventPartOf(formCodeOf({ kind: 'write-up', eventId, personId: '' }));
  const [code] = codes;
  if (code !== undefined) {
    if (codes.some((one) => eventPartOf(one) === partOf(event.id))) return null;
    return otherEvents.find(({ id }) => partOf(id) === eventPartOf(code))?.name ?? 'another event';
  }
  if (identity === null || identity.eventId === event.id) return null;
  return otherEvents.find(({ id }) => id === identity.eventId)?.name ?? 'another event';
}

/** By what is only a hint: the name of the file, of its author, or one name in its text. */
function suggestionFor(file: ReturnedFile, { people }: MatchRequest): Attendee | undefined {
  for (const text of [
    file.fileName.replace(/[_-]+/gu, ' '),
    file.author,
    ...file.lines.map((line) => line.text),
  ]) {
    const meant = namesMeant(text, people);
    if (meant.length === 1) return meant[0];
  }
  return undefined;
}

function withoutOwner(file: ReturnedFile, suggested: Attendee | undefined, around: Around): SetAsideForm {
  const why =
    file.identity === null && file.codes.length === 0
      ? 'It does not say whose it is.'
      : 'It was made for somebody who is not at this event.';
  return waits('unknown-person', around, {
    explanation: suggested
      ? `${why} ${suggested.display} is named in it. ${KEPT} Confirm or choose the person.`
      : `${why} ${KEPT} Choose the person whose answers these are.`,
  });
}

/** The form was made for one person, and something in it says another one. */
function contradictionOf(
  { identity, codes }: ReturnedFile,
  person: Attendee,
  name: string,
  request: MatchRequest,
): { personId: string; explanation: string } | null {
  const choose = `${KEPT} Choose whose answers these are.`;
  if (identity !== null && codes.length > 0 && identity.personId !== person.id) {
    const file = request.people.find(({ id }) => id === identity.personId);
    if (file)
      return {
        personId: person.id,
        explanation: `The page in it was made for ${person.display}, the file itself for ${file.display}. ${choose}`,
      };
  }
  if (name === '' || foldText(name) === foldText(person.display)) return null;
  const meant = namesMeant(name, request.people);
  if (meant.some(({ id }) => id === person.id)) return null;
  const own = new Set(
    foldText(`${person.display} ${person.preferred} ${person.first} ${person.last}`).split(' '),
  );
  if (
    meant.length === 0 &&
    foldText(name)
      .split(' ')
      .some((word) => own.has(word))
  )
    return null;
  return {
    personId: meant[0]?.id ?? person.id,
    explanation: `The form was made for ${person.display}, and ${name} stands in it as the name. ${choose}`,
  };
}

function compared(
  answers: ReturnedAnswer[],
  { formOf, unprintedOf }: MatchRequest,
  { kind, person, around }: { kind: ReturnFormKind; person: Attendee; around: Around },
): MatchedForm {
  const stored = formOf(kind, person)
    .sections.flatMap((section) => section.fields)
    .map((field) => ({
      fieldId: field.fieldId,
      label: field.label,
      text: asReturned(field) || unprintedOf(person, field.fieldId),
    }));
  const differences = differencesOf(stored, answers);
  if (differences.length > 0)
    return waits('differs', around, {
      explanation: `The ${NAMES[kind]} of ${person.display} says something else in ${listed(differences.map(({ label }) => `“${label}”`))} than what is kept. Nothing was overwritten. Compare both versions and choose.`,
      differences,
    });
  const isNew = (answer: ReturnedAnswer) =>
    (stored.find(({ fieldId }) => fieldId === answer.fieldId)?.text ?? '').trim() === '';
  if (!answers.some(isNew)) return { outcome: 'known', kind, personId: person.id, oddities: around.oddities };
  return { outcome: 'fits', kind, personId: person.id, answers, oddities: around.oddities };
}

/** What is stored as it would come back unchanged: choices in the order of the form, then what else was said. */
function asReturned({ kind, choices, value }: FormField): string {
  if (kind !== 'choice') return value;
  const { chosen, other } = chosenIn(choices, value);
  return [...chosen, ...(other === '' ? [] : [other])].join('; ');
}

/** An empty answer takes nothing away, and white space makes no difference. */
function differencesOf(stored: readonly ReturnedAnswer[], returned: readonly ReturnedAnswer[]): Difference[] {
  return returned.flatMap(({ fieldId, label, text }) => {
    const before = stored.find((one) => one.fieldId === fieldId)?.text ?? '';
    const isSame = sameWords(before) === sameWords(text);
    return before.trim() === '' || text.trim() === '' || isSame
      ? []
      : [{ fieldId, label, stored: before, returned: text }];
  });
}

function sameWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function displayOf({ people }: MatchRequest, personId: string): string {
  return people.find(({ id }) => id === personId)?.display ?? 'this person';
}

const NAMES: Record<ReturnFormKind, string> = {
  'write-up': 'write-up',
  questionnaire: 'questionnaire',
  'home-conversation': 'sheet of the conversation at home',
};
