import type { EventSnapshot } from '../eventSnapshot.ts';
import { asksForChallenges } from '../formats/format.ts';
import { uniqueFileNames } from '../fileName.ts';
import type { PrintRequest } from '../handouts/printRequest.ts';
import { handoutOf } from '../handouts/printRequest.ts';
import { kitFileName } from '../kit/kitFileName.ts';
import type { KitComposer } from '../kit/kitComposer.ts';
import type { KitDocumentId } from '../kit/kitEntry.ts';
import { keyOfOrganization } from '../program/organization.ts';
import { isPeer } from '../people/person.ts';
import type { Attendee } from '../people/person.ts';
import type { FormCopy } from './formCopy.ts';
import { homeConversationForm } from './homeConversationForm.ts';
import { askedQuestions, questionnaireForm } from './questionnaireForm.ts';
import { returnFormHandout } from './returnFormHandout.ts';
import type { ReturnForm, ReturnFormKind } from './returnForm.ts';
import { writeUpForm } from './writeUpForm.ts';

/** The forms that an event sends out and takes back, one file for each person. */
export function formComposers(request: PrintRequest): KitComposer[] {
  const { preWork, people, sessions, formats } = request.snapshot;
  const has = (kind: string) => preWork.tasks.some((task) => task.kind === kind);
  const isChallenged = sessions.some(({ formatId }) =>
    formats.some((format) => format.id === formatId && asksForChallenges(format)),
  );
  const peers = people.filter(isPeer);
  const waitsFor = peers.length > 0 ? null : 'Waits for people';
  const entry = { fileKind: 'docx', audience: 'personal', copies: peers.length, waitsFor } as const;
  const composer = (form: FormOrder): KitComposer => ({
    entry: { ...entry, id: form.id, name: form.name },
    compose: () => ({ kind: 'forms', folderName: form.name, copies: copiesOf(request, peers, form) }),
  });
  return [
    ...(has('write-up') || isChallenged ? [composer(WRITE_UP)] : []),
    ...(askedQuestions(preWork.questions).length > 0 && (has('questionnaire') || has('look-ahead'))
      ? [composer(QUESTIONS)]
      : []),
    ...(has('home-conversation') ? [composer(HOME)] : []),
  ];
}

/** The form of a kind for one person, with what is stored already. */
export function formFor(kind: ReturnFormKind, snapshot: EventSnapshot, person: Attendee): ReturnForm {
  switch (kind) {
    case 'write-up':
      return writeUpForm(snapshot, person);
    case 'questionnaire':
      return questionnaireForm(snapshot, person);
    case 'home-conversation':
      return homeConversationForm(snapshot, person);
  }
}

interface FormOrder {
  id: KitDocumentId;
  name: string;
  file: string;
  kind: ReturnFormKind;
  /** Whose it is, as the file name says it: a page of one's own carries initials only. */
  label: (person: Attendee) => string;
}

const WRITE_UP: FormOrder = {
  id: 'write-up-forms',
  name: 'Challenge forms',
  file: 'challenge-form',
  kind: 'write-up',
  label: ({ first, last, display }) => initialsOf(`${first} ${last}`) || initialsOf(display) || 'form',
};
const QUESTIONS: FormOrder = {
  id: 'questionnaire-forms',
  name: 'Pre-work questions',
  file: 'questions',
  kind: 'questionnaire',
  label: ({ display }) => display,
};
const HOME: FormOrder = {
  id: 'home-forms',
  name: 'Home conversation',
  file: 'home-conversation',
  kind: 'home-conversation',
  label: ({ display }) => display,
};

function copiesOf(request: PrintRequest, peers: readonly Attendee[], form: FormOrder): FormCopy[] {
  const { snapshot } = request;
  const look = handoutOf(request, { title: '', subject: '', confidentiality: '', blocks: [] });
  const print = {
    paper: look.paper,
    language: look.language,
    color: look.color,
    isLargePrint: look.isLargePrint,
  };
  const stored = storedOf(snapshot, form.kind);
  const names = uniqueFileNames(
    peers.map((person) => kitFileName(request, form.file, 'docx', form.label(person))),
  );
  // What every form of this kind says alike: its questions and days, its paper and colour.
  const { event, program, preWork, followUp } = snapshot;
  const shared = [event, program?.paper, program?.color, preWork.tasks, preWork.questions, followUp, print];
  return peers.map((person, index) => ({
    fileName: names[index] ?? '',
    personId: person.id,
    source: [index === 0 ? shared : '', person.display, stored(person)],
    compose: () => returnFormHandout(formFor(form.kind, snapshot, person), print),
  }));
}

/** What of a person changes their form. */
function storedOf({ preWork, organizations }: EventSnapshot, kind: ReturnFormKind) {
  const pages = new Map(preWork.writeUps.map((page) => [page.personId, page]));
  const answers = new Map<string, unknown[]>();
  if (kind === 'questionnaire')
    for (const answer of preWork.answers)
      answers.set(answer.personId, [...(answers.get(answer.personId) ?? []), answer]);
  const homes = new Map(organizations.map((home) => [keyOfOrganization(home.name), home]));
  return (person: Attendee): unknown => {
    switch (kind) {
      case 'write-up':
        return [person.challengeTitle, person.challengeQuestion, pages.get(person.id) ?? null];
      case 'questionnaire':
        return answers.get(person.id) ?? null;
      case 'home-conversation':
        return [person.organization, homes.get(keyOfOrganization(person.organization)) ?? null];
    }
  };
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((part) => /\p{L}/u.exec(part)?.[0] ?? '')
    .join('')
    .toLocaleUpperCase('en-US');
}
