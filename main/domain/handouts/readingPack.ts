import { dayRangeText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block, Handout } from './handout.ts';
import { keyOfOrganization } from '../program/organization.ts';
import type { Organization } from '../program/organization.ts';
import { readingMinutes, readingWords } from '../prework/readingTime.ts';
import { facts, gap, labeled } from './blocks.ts';
import { counted, dotted, fitted, handoutOf, languageOf } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';

const MOST_QUESTIONS = 3;

/**
 * Two pages before the event: what the text says in plain words, who the host is and why the group goes there, and three
 * questions to carry along (DOC-13, PRE-12 to PRE-15, ROL-33).
 */
export function readingPack(request: PrintRequest): Handout {
  const { snapshot } = request;
  const { event, preWork } = snapshot;
  const { reading } = preWork;
  const host = hostOf(snapshot);
  const profile = host ? [host.mission, host.history, host.culture, host.hostingReason].join(' ') : '';
  const minutes = readingMinutes(readingWords(reading, profile));
  const questions = preWork.questions
    .filter(({ part, text }) => part === 'provocative' && text.trim() !== '')
    .slice(0, MOST_QUESTIONS);
  const meta = dotted(
    fitted(event.name, 70),
    dayRangeText(event.startsOn, event.endsOn, languageOf(snapshot)),
  );
  return handoutOf(request, {
    title: 'Before you come',
    subject: fitted(reading.title, 120),
    confidentiality: '',
    blocks: [
      {
        kind: 'title',
        meta,
        title: fitted(reading.title, 120) || 'Before you come',
        lead: `${counted(minutes, 'minute')} to read. That is all the reading there is.`,
        startsPage: false,
      },
      gap(4),
      ...labeled('In plain words', ...paragraphsOf(reading.abstract)),
      ...labeled('Why this', ...paragraphsOf(reading.why)),
      ...hostPage(host, meta),
      ...(questions.length === 0
        ? []
        : ([
            gap(6),
            { kind: 'side-heading', text: 'To carry with you' },
            { kind: 'questions', questions: questions.map(({ text }) => fitted(text, 240)) },
          ] satisfies Block[])),
    ],
  });
}

/** Whether there is anything to read. */
export function hasReading(snapshot: EventSnapshot): boolean {
  return snapshot.preWork.reading.abstract.trim() !== '' || hostOf(snapshot) !== undefined;
}

/** The organization that the reading names, else the host of the event. */
export function hostOf({ organizations, preWork }: EventSnapshot): Organization | undefined {
  const key = keyOfOrganization(preWork.reading.hostOrganization);
  return (
    organizations.find(({ name }) => key !== '' && keyOfOrganization(name) === key) ??
    organizations.find(({ isHost }) => isHost)
  );
}

function hostPage(host: Organization | undefined, meta: string): Block[] {
  if (!host) return [];
  return [
    { kind: 'title', meta, title: `The host: ${fitted(host.name, 80)}`, lead: '', startsPage: true },
    ...facts(
      ['Place', fitted(host.city, 60)],
      ['Size', fitted(host.size, 60)],
      ['Field', fitted(host.field, 80), 1.6],
    ),
    gap(8),
    ...labeled('Mission', ...paragraphsOf(host.mission)),
    ...labeled('History', ...paragraphsOf(host.history)),
    ...labeled('Culture', ...paragraphsOf(host.culture)),
    ...labeled('Why this visit', ...paragraphsOf(host.hostingReason)),
  ];
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n+/).map((paragraph) => fitted(paragraph, 2000));
}
