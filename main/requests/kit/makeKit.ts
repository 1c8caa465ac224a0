import { join } from 'node:path';
import type { KitResult } from '#contract';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { safePart } from '#domain/fileName';
import { composedKit, kitOrders } from '#domain/kit/kit';
import { dayOfDeck } from '#domain/kit/dayDeckComposers';
import type { KitOrder } from '#domain/kit/kit';
import type { KitRequest } from '#domain/kit/kitEntry';
import type { OrderedFile, WrittenFile } from '../../documents/documentOrder.ts';
import type { KitFile } from '../../workspace/kitFiles.ts';
import { deckPictures, handoutPictures } from './documentPictures.ts';
import type { OpenHouse } from '../house.ts';
import { kitParts, partsOf } from './kitParts.ts';
import type { KitPart } from './kitParts.ts';
import { unhurried } from '../unhurried.ts';
import { stateOf } from '../workspaceState.ts';

interface Wish {
  /** With plan version 0; the files get the real one. */
  request: KitRequest;
  /** What was written before. */
  files: readonly KitFile[];
  documents: readonly string[];
  folder: string;
  jobId: string;
}

/** Documents of the event as a whole, whichever session the kit is made for. */
const OF_THE_EVENT = new Set([
  'participant-agenda',
  'run-sheet',
  'overview',
  'responsibilities',
  'room-plan',
  'materials',
  'reading-pack',
  'home-guide',
  'pre-work-digest',
  'host-briefing',
  'story-prompts',
  'observation-sheet',
  'transfer-sheet',
  'write-up-forms',
  'questionnaire-forms',
  'home-forms',
  'write-up-clock',
  'host-brief',
  'resource-briefs',
  'recommendation-log',
  'debrief-memo',
  'call-agenda',
  'reflective-memo',
]);

function isOfTheEvent(documentId: string): boolean {
  return OF_THE_EVENT.has(documentId) || dayOfDeck(documentId) !== null;
}

const FOLDER_BYTES = 60;
const TELL_EVERY_MS = 50;

/**
 * Writes documents into a folder, with progress, and notes what was written. Files get a new version when the plan
 * has changed since the last one; a file that somebody changed by hand is never written over.
 */
export async function makeKit(house: OpenHouse, wish: Wish): Promise<Answer<KitResult>> {
  const { folder, jobId, request } = wish;
  const startedAt = house.clock().monoMs;
  const parts = (await unhurried(composedKit(request), kitParts)).flat();
  const version = versionFor(wish, parts);
  const wanted = kitOrders({ ...request, planVersion: version, documentIds: wish.documents });
  const orders = (await unhurried(wanted, (order) => order)).flat();
  if (orders.length === 0)
    return failure(
      'refused',
      'There is nothing to write yet. Add people and form groups first; nothing was changed.',
    );

  const stop = new AbortController();
  house.jobs.set(jobId, stop);
  try {
    const made: KitFile[] = [];
    const results: WrittenFile[] = [];
    const total = orders.reduce((sum, order) => sum + fileCount(order), 0);
    let outcome: Answer<null> = success(null);
    let toldAtMs = -TELL_EVERY_MS;
    for (const batch of byFolder(orders, request)) {
      const before = results.length;
      const answer = await house.documents.write(
        {
          folder: join(folder, ...batch.path),
          known: knownIn(wish, batch.path),
          files: batch.orders.flatMap((order) => orderedFiles(house, order)),
        },
        {
          signal: stop.signal,
          onProgress: ({ done, fileName }) => {
            const progress = { jobId, done: before + done, total, fileName };
            const atMs = house.clock().monoMs;
            // More often than this nobody can read it, and every window is told.
            if (progress.done < total && atMs - toldAtMs < TELL_EVERY_MS) return;
            toldAtMs = atMs;
            house.announce('kit.progress', progress);
          },
        },
      );
      if (!answer.ok) {
        outcome = answer;
        break;
      }
      const named = answer.value.map((file) => ({
        ...file,
        fileName: [...batch.path, file.fileName].join('/'),
      }));
      results.push(...named);
      made.push(...recordsOf(house, { wish, version, parts, orders: batch.orders, files: named }));
    }
    noteMade(house, made);
    if (!outcome.ok) return outcome;
    return success({
      files: results,
      folderName: folder.split(/[\\/]/).at(-1) ?? folder,
      tookMs: house.clock().monoMs - startedAt,
    });
  } finally {
    house.jobs.delete(jobId);
  }
}

/** The version stays while the wanted documents are in step with the plan; otherwise it is the next one. */
function versionFor({ files, documents }: Wish, parts: readonly KitPart[]): number {
  const newest = Math.max(0, ...files.map((file) => file.version));
  const isInStep = parts
    .filter((part) => documents.includes(part.documentId))
    .every((part) =>
      files.some(
        (file) =>
          file.documentId === part.documentId &&
          file.partId === part.partId &&
          file.fingerprint === part.fingerprint,
      ),
    );
  const wanted = files.filter((file) => documents.includes(file.documentId)).map((file) => file.version);
  return isInStep && wanted.length > 0 ? Math.max(...wanted) : newest + 1;
}

/** One batch of orders for each folder, in the order of the kit. */
function byFolder(orders: readonly KitOrder[], { snapshot, session }: KitRequest) {
  const sessionFolder =
    session && snapshot.sessions.length > 1 ? [safePart(session.title, FOLDER_BYTES)] : [];
  const batches: { path: string[]; orders: KitOrder[] }[] = [];
  for (const order of orders) {
    const base = isOfTheEvent(order.documentId) ? [] : sessionFolder;
    const path = 'folderName' in order ? [...base, order.folderName] : base;
    const batch = batches.find((known) => known.path.join('/') === path.join('/'));
    if (batch) batch.orders.push(order);
    else batches.push({ path, orders: [order] });
  }
  return batches;
}

function orderedFiles({ workspace: { pictures } }: OpenHouse, order: KitOrder): OrderedFile[] {
  switch (order.kind) {
    case 'deck':
      return [
        {
          kind: order.kind,
          fileName: order.fileName,
          deck: order.deck,
          pictures: deckPictures(pictures, order.deck),
        },
      ];
    case 'page':
      return [{ kind: order.kind, fileName: order.fileName, page: order.page }];
    case 'handout':
    case 'group':
      return [
        {
          kind: 'handout',
          fileName: order.fileName,
          handout: order.handout,
          pictures: handoutPictures(pictures, order.handout),
        },
      ];
    case 'personal':
      return [{ kind: order.kind, batch: order.batch }];
    case 'forms':
      return order.copies.map(({ fileName, compose }) => ({
        kind: 'handout',
        fileName,
        handout: compose(),
      }));
    case 'merged':
      return [{ kind: order.kind, fileName: order.fileName, batch: order.batch }];
  }
}

function fileCount(order: KitOrder): number {
  if (order.kind === 'forms') return order.copies.length;
  return order.kind === 'personal' ? order.batch.copies.length : 1;
}

function knownIn({ files, folder }: Wish, path: readonly string[]): Record<string, string> {
  const inPath = (file: KitFile) => file.fileName.split('/').slice(0, -1).join('/') === path.join('/');
  return Object.fromEntries(
    files
      .filter((file) => file.folder === folder && inPath(file))
      .map((file) => [file.fileName.split('/').at(-1) ?? '', file.sha256]),
  );
}

function recordsOf(
  house: OpenHouse,
  {
    wish,
    version,
    parts,
    orders,
    files,
  }: {
    wish: Wish;
    version: number;
    parts: readonly KitPart[];
    orders: readonly KitOrder[];
    files: readonly WrittenFile[];
  },
): KitFile[] {
  const { snapshot, session } = wish.request;
  const written = orders.flatMap((order) => partsOf(order, ''));
  return files.flatMap((file, index) => {
    const part = written[index];
    const planned = parts.find(
      (candidate) => candidate.documentId === part?.documentId && candidate.partId === part.partId,
    );
    if (!planned) return [];
    return {
      id: house.newId(),
      eventId: snapshot.event.id,
      sessionId: isOfTheEvent(planned.documentId) ? null : (session?.id ?? null),
      documentId: planned.documentId,
      partId: planned.partId,
      folder: wish.folder,
      fileName: file.fileName,
      version,
      bytes: file.bytes,
      sha256: file.sha256,
      fingerprint: planned.fingerprint,
      madeAt: Math.round(house.clock().wallMs),
    };
  });
}

/** A workspace that is open for reading has its documents written, but cannot remember them. */
function noteMade(house: OpenHouse, made: readonly KitFile[]) {
  const { workspace } = house;
  if (made.length === 0 || workspace.isReadOnly) return;
  const noted = workspace.note(() => {
    for (const file of made) workspace.kitFiles.add(file);
    return success(null);
  });
  if (noted.ok) house.announce('workspace.changed', stateOf(house));
}
