import type { Deck } from './deck.ts';
import { deckOf } from './deckOf.ts';
import type { EventSnapshot } from './eventSnapshot.ts';
import { fileNameOf, uniqueFileNames } from './fileName.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Format } from './format.ts';
import type { Handout, PersonalBatch } from './handout.ts';
import { challengeInstructions } from './handouts/challengeInstructions.ts';
import { debriefMemo } from './handouts/debriefMemo.ts';
import { facilitatorGuide } from './handouts/facilitatorGuide.ts';
import { memoLength } from './handouts/memoLength.ts';
import { overview } from './handouts/overview.ts';
import type { PrintRequest, SessionPrintRequest } from './handouts/printRequest.ts';
import { reflectiveMemo } from './handouts/reflectiveMemo.ts';
import { displayOf, seatsOf } from './handouts/seats.ts';
import { sessionInstructions } from './handouts/sessionInstructions.ts';
import { timerCard } from './handouts/timerCard.ts';
import { worksheet } from './handouts/worksheet.ts';
import type { Session } from './session.ts';

/** The kit: every document that an event can have, and what goes into each file. */

export type KitDocumentId =
  | 'facilitator-guide'
  | 'overview'
  | 'challenge-instructions'
  | 'session-instructions'
  | 'slides'
  | 'worksheets'
  | 'timer-card'
  | 'debrief-memo'
  | 'reflective-memo';

/** One line of the kit. */
export interface KitEntry {
  id: KitDocumentId;
  name: string;
  /** Whom it is for: the team, everybody, each person their own, or the tables. */
  audience: 'team' | 'everybody' | 'personal' | 'rooms';
  fileKind: 'docx' | 'pptx';
  /** How many are needed on paper. */
  copies: number;
  /** `2 pages`, `about 9 pages`, `18 slides`. */
  pages: string;
  /** What has to happen before it makes sense, `Waits for groups`; null when nothing does. */
  waitsFor: string | null;
  /** Changes when anything that the document says changes. */
  fingerprint: string;
}

/** One or more files to write. A merged batch is one file for the printer, with every person's copy in it. */
export type KitOrder =
  | { kind: 'deck'; documentId: KitDocumentId; fileName: string; deck: Deck }
  | { kind: 'handout'; documentId: KitDocumentId; fileName: string; handout: Handout }
  /** Each copy carries its own file name; they go into a folder of that name. */
  | { kind: 'personal'; documentId: KitDocumentId; folderName: string; batch: PersonalBatch }
  | { kind: 'merged'; documentId: KitDocumentId; fileName: string; batch: PersonalBatch };

export interface KitRequest {
  snapshot: EventSnapshot;
  /** Null: only what the event has without a session. */
  session: Session | null;
  planVersion: number;
  isLargePrint?: boolean;
  paper?: 'letter' | 'a4' | null;
}

/** The documents of a kit in the order in which they are needed. Memos come once there are themes. */
export function kitOf(request: KitRequest): KitEntry[] {
  // The version is no content: a plan that was saved again without a change leaves its documents in step.
  const composers = composersOf({ ...request, planVersion: 0 });
  return composers.map(({ compose, entry }) => {
    const model = compose();
    return { ...entry, pages: pagesText(model), fingerprint: fingerprintOf(model) };
  });
}

/** The files of the named documents; one that the event cannot have is left out. */
export function composeKit(request: KitRequest & { documentIds: readonly string[] }): KitOrder[] {
  return composersOf(request)
    .filter(({ entry }) => request.documentIds.includes(entry.id))
    .flatMap(({ entry, compose }) => ordersOf(entry.id, compose(), request));
}

type Model =
  | { kind: 'deck'; deck: Deck }
  | { kind: 'handout'; handout: Handout }
  /** `isPrintedTogether`: handed out on paper, so one file for the printer comes with it. */
  | { kind: 'batch'; batch: PersonalBatch; folderName: string; isPrintedTogether: boolean };

interface Composer {
  entry: Omit<KitEntry, 'pages' | 'fingerprint'>;
  compose: () => Model;
}

function composersOf(request: KitRequest): Composer[] {
  const { snapshot, session } = request;
  const format = snapshot.formats.find((candidate) => candidate.id === session?.formatId);
  const base: PrintRequest = {
    snapshot,
    planVersion: request.planVersion,
    isLargePrint: request.isLargePrint ?? false,
    paper: request.paper ?? null,
  };
  return [
    ...(session && format ? sessionComposers({ ...base, session, format }) : []),
    ...(snapshot.themes.length > 0 ? memoComposers(base) : []),
  ];
}

function sessionComposers(request: SessionPrintRequest): Composer[] {
  const { session, format, snapshot } = request;
  const seats = seatsOf(request);
  const people = seats.length;
  const groups = session.groups.filter((group) => group.memberIds.length > 0).length;
  const team = Math.max(1, snapshot.event.team.length);
  const forPeople = people > 0 ? null : 'Waits for people';
  const forGroups = forPeople ?? (groups > 0 ? null : 'Waits for groups');
  const docx = { fileKind: 'docx', waitsFor: null } as const;
  const personal = (document: string) =>
    uniqueFileNames(seats.map(({ person }) => fileName(request, document, 'docx', displayOf(person))));
  return [
    {
      entry: { ...docx, id: 'facilitator-guide', name: 'Facilitator guide', audience: 'team', copies: team },
      compose: () => ({ kind: 'handout', handout: facilitatorGuide(request) }),
    },
    {
      entry: {
        ...docx,
        id: 'overview',
        name: 'Resources and responsibilities',
        audience: 'team',
        copies: team,
      },
      compose: () => ({ kind: 'handout', handout: overview(request) }),
    },
    ...(asksForChallenges(format)
      ? ([
          {
            entry: {
              ...docx,
              id: 'challenge-instructions',
              name: 'Challenge instructions and form',
              audience: 'personal',
              copies: people,
              waitsFor: forPeople,
            },
            compose: () => ({
              kind: 'batch',
              batch: challengeInstructions(request, personal('challenge')),
              folderName: 'Challenge instructions',
              isPrintedTogether: false,
            }),
          },
        ] satisfies Composer[])
      : []),
    {
      entry: {
        ...docx,
        id: 'session-instructions',
        name: 'Session instructions',
        audience: 'personal',
        copies: people,
        waitsFor: forGroups,
      },
      compose: () => ({
        kind: 'batch',
        batch: sessionInstructions(request, personal('session-instructions')),
        folderName: 'Session instructions',
        isPrintedTogether: true,
      }),
    },
    {
      entry: {
        id: 'slides',
        name: 'Slide deck',
        audience: 'everybody',
        fileKind: 'pptx',
        copies: 1,
        waitsFor: null,
      },
      compose: () => ({ kind: 'deck', deck: deckOf({ snapshot, session, format }) }),
    },
    ...(format.worksheet.length > 0
      ? ([
          {
            entry: {
              ...docx,
              id: 'worksheets',
              name: 'Presenter worksheets',
              audience: 'personal',
              copies: people,
              waitsFor: forGroups,
            },
            compose: () => ({
              kind: 'batch',
              batch: worksheet(request, personal('worksheet')),
              folderName: 'Worksheets',
              isPrintedTogether: true,
            }),
          },
        ] satisfies Composer[])
      : []),
    {
      entry: { ...docx, id: 'timer-card', name: 'Timer card', audience: 'rooms', copies: groups },
      compose: () => ({ kind: 'handout', handout: timerCard(request) }),
    },
  ];
}

function asksForChallenges(format: Format): boolean {
  return format.challengeUnit === 'person';
}

function memoComposers(request: PrintRequest): Composer[] {
  const readers = request.snapshot.people.length;
  const docx = { fileKind: 'docx', waitsFor: null, audience: 'everybody', copies: readers } as const;
  return [
    {
      entry: { ...docx, id: 'debrief-memo', name: 'Debrief memo' },
      compose: () => ({ kind: 'handout', handout: debriefMemo(request) }),
    },
    {
      entry: { ...docx, id: 'reflective-memo', name: 'Reflective memo' },
      compose: () => ({ kind: 'handout', handout: reflectiveMemo(request) }),
    },
  ];
}

function ordersOf(id: KitDocumentId, model: Model, request: KitRequest): KitOrder[] {
  switch (model.kind) {
    case 'deck':
      return [{ kind: 'deck', documentId: id, fileName: fileName(request, id, 'pptx'), deck: model.deck }];
    case 'handout':
      return [
        { kind: 'handout', documentId: id, fileName: fileName(request, id, 'docx'), handout: model.handout },
      ];
    case 'batch': {
      const { batch, folderName, isPrintedTogether } = model;
      if (batch.copies.length === 0) return [];
      const merged = { documentId: id, fileName: fileName(request, id, 'docx', 'all'), batch };
      return [
        { kind: 'personal', documentId: id, folderName, batch },
        ...(isPrintedTogether ? [{ kind: 'merged', ...merged } as const] : []),
      ];
    }
  }
}

function fileName(
  { snapshot, planVersion }: Pick<KitRequest, 'snapshot' | 'planVersion'>,
  document: string,
  extension: 'docx' | 'pptx',
  person: string | null = null,
): string {
  const { event } = snapshot;
  return fileNameOf({
    date: event.startsOn,
    event: event.name,
    document,
    person,
    version: planVersion,
    extension,
  });
}

function pagesText(model: Model): string {
  if (model.kind === 'deck') return counted(model.deck.slides.length, 'slide');
  const { pages } = memoLength(model.kind === 'batch' ? model.batch.handout : model.handout);
  const whole = Math.max(1, Math.ceil(pages - 0.15));
  return `${whole > 3 ? 'about ' : ''}${counted(whole, 'page')}`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
