import type { EventSnapshot } from '#domain/eventSnapshot';
import { displayOf, seatsOf } from '#domain/handouts/seats';
import { composeKit } from '#domain/kit/kit';
import type { KitDocumentId, KitRequest } from '#domain/kit/kitEntry';
import { kitComposersOf } from '#domain/kit/kitComposers';
import type { MailText } from '#domain/mails/mailText';
import type { Attendee } from '#domain/people/person';
import type { PreWorkTask } from '#domain/prework/preWork';
import type { DocumentFile } from '../../documents/documentOrder.ts';
import type { Pictures } from '../../workspace/pictures.ts';
import { deckPictures, handoutPictures } from '../kit/documentPictures.ts';

/** A document of the kit that goes with a text. */
export interface MailDocument {
  name: string;
  /** For one person, or for everybody (null); of personal documents nobody gets another person's copy. */
  files: (person: Attendee | null) => DocumentFile[];
}

/** Those that go with a text about a task; without a task the text’s first one. What the event cannot have yet is left out. */
export function mailDocuments(
  snapshot: EventSnapshot,
  { text, task }: { text: MailText; task: PreWorkTask | null },
  pictures: Pictures,
): MailDocument[] {
  const kind = task?.kind ?? text.kinds[0];
  return text.kitDocuments
    .filter(({ kinds }) => kinds === undefined || (kind !== undefined && kinds.includes(kind)))
    .flatMap(({ id }) => mailDocument(snapshot, id, pictures) ?? []);
}

function mailDocument(
  snapshot: EventSnapshot,
  documentId: KitDocumentId,
  pictures: Pictures,
): MailDocument | null {
  const session = snapshot.sessions.find(({ formatId }) =>
    snapshot.formats.some(({ id }) => id === formatId),
  );
  const request: KitRequest = { snapshot, session: session ?? null, planVersion: 0 };
  const entry = kitComposersOf(request).find((composer) => composer.entry.id === documentId)?.entry;
  if (!entry || entry.waitsFor !== null) return null;
  const format = snapshot.formats.find(({ id }) => id === session?.formatId);
  const seats =
    session && format ? seatsOf({ ...request, session, format, isLargePrint: false, paper: null }) : [];
  let orders: ReturnType<typeof composeKit> | null = null;
  return { name: entry.name, files };

  function files(person: Attendee | null): DocumentFile[] {
    orders ??= composeKit({ ...request, documentIds: [documentId] });
    return orders.flatMap((order): DocumentFile[] => {
      switch (order.kind) {
        case 'deck':
          return [
            {
              kind: 'deck',
              fileName: order.fileName,
              deck: order.deck,
              pictures: deckPictures(pictures, order.deck),
            },
          ];
        case 'handout':
          return [
            {
              kind: 'handout',
              fileName: order.fileName,
              handout: order.handout,
              pictures: handoutPictures(pictures, order.handout),
            },
          ];
        case 'page':
          return [{ kind: 'page', fileName: order.fileName, page: order.page }];
        case 'merged':
          return [];
        case 'group': {
          // What belongs to one group goes to its members and to nobody else.
          const group = seats.find((known) => known.person.id === person?.id)?.group;
          return group?.letter === order.group
            ? [{ kind: 'handout', fileName: order.fileName, handout: order.handout }]
            : [];
        }
        case 'forms': {
          const copy = order.copies.find(({ personId }) => personId === person?.id);
          return copy ? [{ kind: 'handout', fileName: copy.fileName, handout: copy.compose() }] : [];
        }
        case 'personal': {
          const seat = seats.findIndex((known) => known.person.id === person?.id);
          const copy = order.batch.copies[seat];
          // Copies stand in the order of the seats; one that names somebody else is never sent.
          if (!person || !copy || copy.values['name'] !== displayOf(person)) return [];
          return [{ kind: 'personal', batch: { ...order.batch, copies: [copy] } }];
        }
      }
    });
  }
}
