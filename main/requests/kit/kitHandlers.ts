import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { composedKit } from '#domain/kit/kit';
import type { KitEntry, KitRequest } from '#domain/kit/kitEntry';
import type { KitDocument } from '#contract';
import type { KitFile } from '../../workspace/kitFiles.ts';
import type { Handlers } from '../handlerTypes.ts';
import { gone } from '../gone.ts';
import type { House, OpenHouse } from '../house.ts';
import { kitParts } from './kitParts.ts';
import type { KitPart } from './kitParts.ts';
import { makeKit } from './makeKit.ts';
import { snapshotOf } from '../agenda/snapshotOf.ts';
import { unhurried } from '../unhurried.ts';

/** Stopping a kit that is being written. */
export const kitJobHandlers: Handlers<'kit.cancel', House> = {
  'kit.cancel'({ jobs }, { jobId }) {
    jobs.get(jobId)?.abort();
    return success({});
  },
};

/** The documents of an event and whether they are in step with its plan. */
export const kitHandlers: Handlers<'kit.list' | 'kit.make' | 'kit.folder'> = {
  async 'kit.list'(house, { eventId, sessionId }) {
    const request = kitRequest(house, { eventId, sessionId });
    if (!request.ok) return request;
    const files = filesOf(house, eventId, sessionId);
    const documents = await unhurried(composedKit(request.value), (document) =>
      kitDocument(
        document.entry,
        kitParts(document),
        files.filter((file) => file.documentId === document.entry.id),
      ),
    );
    return success(documents);
  },
  'kit.make'(house, { eventId, sessionId, ...wish }) {
    const request = kitRequest(house, { eventId, sessionId });
    if (!request.ok) return request;
    return makeKit(house, { ...wish, request: request.value, files: filesOf(house, eventId, sessionId) });
  },
  'kit.folder': ({ workspace }, { eventId }) => success({ folder: workspace.kitFiles.folderOf(eventId) }),
};

/** The plan version does not count: it is no content. */
function kitRequest(
  house: OpenHouse,
  { eventId, sessionId }: { eventId: string; sessionId: string | null },
): Answer<KitRequest> {
  const snapshot = snapshotOf(house, eventId);
  if (!snapshot) return gone('event');
  const session = snapshot.sessions.find((known) => known.id === sessionId) ?? null;
  if (sessionId !== null && !session) return gone('session');
  if (session && !snapshot.formats.some((format) => format.id === session.formatId))
    return failure(
      'not-found',
      `The format of “${session.title}” is not in this Convener, so its documents cannot be made. Nothing was changed. Install the current version.`,
    );
  return success({ snapshot, session, planVersion: 0 });
}

/** Memos belong to the event, everything else to its session. */
function filesOf({ workspace }: OpenHouse, eventId: string, sessionId: string | null): KitFile[] {
  return workspace.kitFiles
    .newestOf(eventId)
    .filter((file) => file.sessionId === null || file.sessionId === sessionId);
}

function kitDocument(entry: KitEntry, parts: readonly KitPart[], files: readonly KitFile[]): KitDocument {
  const { id, name, audience, fileKind, copies, pages } = entry;
  const madeAt = files.length === 0 ? null : Math.max(...files.map((file) => file.madeAt));
  const document = { id, name, audience, fileKind, copies, pages, madeAt, fileCount: files.length };
  if (entry.waitsFor !== null) return { ...document, status: 'waits', detail: entry.waitsFor };
  if (files.length === 0) return { ...document, status: 'not-made', detail: 'Not made yet' };
  const made = new Map(files.map((file) => [file.partId, file.fingerprint]));
  const differing = parts.filter((part) => made.get(part.partId) !== part.fingerprint);
  if (differing.length === 0) return { ...document, status: 'in-step', detail: 'In step with the plan' };
  return { ...document, status: 'out-of-date', detail: differsText(differing, parts) };
}

function differsText(differing: readonly KitPart[], parts: readonly KitPart[]): string {
  const isOneOfMany = ({ kind }: KitPart) => kind === 'personal' || kind === 'group';
  const personal = parts.filter(isOneOfMany);
  const count = differing.filter(isOneOfMany).length;
  if (personal.length === 0 || count === 0) return 'The plan has changed since';
  if (count === personal.length) return `All ${count} differ`;
  return `${inWords(count)} of ${personal.length} ${count === 1 ? 'differs' : 'differ'}`;
}

const WORDS = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

function inWords(count: number): string {
  return WORDS[count] ?? String(count);
}
