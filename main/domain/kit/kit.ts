import type { Deck } from '../slides/deck.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { FormCopy } from '../forms/formCopy.ts';
import type { Handout, PersonalBatch } from '../handouts/handout.ts';
import type { ClockPage } from '../handouts/clockPage.ts';
import { memoLength } from '../handouts/memoLength.ts';
import type { KitDocumentId, KitEntry, KitRequest } from './kitEntry.ts';
import { kitComposersOf } from './kitComposers.ts';
import { kitFileName } from './kitFileName.ts';
import type { KitModel } from './kitComposer.ts';

/** The kit: every document that an event can have, and what goes into each file. */

/** One or more files to write. A merged batch is one file for the printer, with every person's copy in it. */
export type KitOrder =
  | { kind: 'deck'; documentId: KitDocumentId; fileName: string; deck: Deck }
  | { kind: 'handout'; documentId: KitDocumentId; fileName: string; handout: Handout }
  /** A clock that runs in a browser. */
  | { kind: 'page'; documentId: KitDocumentId; fileName: string; page: ClockPage }
  /** What only one group gets, in a folder with those of the other groups. */
  | {
      kind: 'group';
      documentId: KitDocumentId;
      folderName: string;
      group: string;
      fileName: string;
      handout: Handout;
    }
  /** Each copy carries its own file name; they go into a folder of that name. */
  | { kind: 'personal'; documentId: KitDocumentId; folderName: string; batch: PersonalBatch }
  | { kind: 'merged'; documentId: KitDocumentId; fileName: string; batch: PersonalBatch }
  /** Forms that come back: a file for each person, in a folder of that name. */
  | { kind: 'forms'; documentId: KitDocumentId; folderName: string; copies: FormCopy[] };

/** The documents of a kit in the order in which they are needed: agenda once there are blocks, memos once there are themes. */
export function kitOf(request: KitRequest): KitEntry[] {
  return Array.from(composedKit(request), ({ entry }) => entry);
}

/** A document of a kit and the files it would have now. */
export interface ComposedDocument {
  entry: KitEntry;
  orders: KitOrder[];
}

/** The documents of a kit one by one, each composed once and only when it is asked for: a caller may pause between. */
export function* composedKit(request: KitRequest): Generator<ComposedDocument> {
  // The version is no content: a plan that was saved again without a change leaves its documents in step.
  const unversioned = { ...request, planVersion: 0 };
  for (const { compose, entry } of kitComposersOf(unversioned)) {
    const model = compose();
    yield {
      entry: { ...entry, pages: pagesText(model), fingerprint: fingerprintOf(model) },
      orders: ordersOf(entry.id, model, unversioned),
    };
  }
}

/** The files of the named documents, one document after the other; one that the event cannot have is left out. */
export function* kitOrders(request: KitRequest & { documentIds: readonly string[] }): Generator<KitOrder[]> {
  for (const { entry, compose } of kitComposersOf(request))
    if (request.documentIds.includes(entry.id)) yield ordersOf(entry.id, compose(), request);
}

/** The files of the named documents at once. */
export function composeKit(request: KitRequest & { documentIds: readonly string[] }): KitOrder[] {
  return [...kitOrders(request)].flat();
}

function ordersOf(id: KitDocumentId, model: KitModel, request: KitRequest): KitOrder[] {
  switch (model.kind) {
    case 'deck':
      return [{ kind: 'deck', documentId: id, fileName: kitFileName(request, id, 'pptx'), deck: model.deck }];
    case 'handout':
      return [
        {
          kind: 'handout',
          documentId: id,
          fileName: kitFileName(request, id, 'docx'),
          handout: model.handout,
        },
      ];
    case 'page':
      return [{ kind: 'page', documentId: id, fileName: kitFileName(request, id, 'html'), page: model.page }];
    case 'groups':
      return model.files.map((file) => ({
        kind: 'group',
        documentId: id,
        folderName: model.folderName,
        ...file,
      }));
    case 'forms': {
      const { copies, folderName } = model;
      return copies.length === 0 ? [] : [{ kind: 'forms', documentId: id, folderName, copies }];
    }
    case 'batch': {
      const { batch, folderName, isPrintedTogether } = model;
      if (batch.copies.length === 0) return [];
      const merged = { documentId: id, fileName: kitFileName(request, id, 'docx', 'all'), batch };
      return [
        { kind: 'personal', documentId: id, folderName, batch },
        ...(isPrintedTogether ? [{ kind: 'merged', ...merged } as const] : []),
      ];
    }
  }
}

function pagesText(model: KitModel): string {
  // A form is laid out to fit one sheet.
  if (model.kind === 'forms') return '1 page each';
  if (model.kind === 'page') return 'opens in a browser';
  if (model.kind === 'deck') return counted(model.deck.slides.length, 'slide');
  if (model.kind === 'handout' && model.pages !== undefined) return model.pages;
  if (model.kind === 'groups') return `${counted(model.files.length, 'file')}, one for each group`;
  const { pages } = memoLength(model.kind === 'batch' ? model.batch.handout : model.handout);
  const whole = Math.max(1, Math.ceil(pages - 0.15));
  return `${whole > 3 ? 'about ' : ''}${counted(whole, 'page')}`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
