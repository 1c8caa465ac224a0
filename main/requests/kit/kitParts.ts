import { fingerprintOf } from '#domain/fingerprint';
import type { ComposedDocument, KitOrder } from '#domain/kit/kit';

/** One file of the kit as the plan would make it now. */
export interface KitPart {
  documentId: string;
  kind: KitOrder['kind'];
  /** Whose copy it is, or the group’s letter; `all` for the merged file, empty for a document that is one file. */
  partId: string;
  /** Changes when anything in the file would change. */
  fingerprint: string;
}

/** Every file that a document would have now. A changed person changes their own copy and the merged file only. */
export function kitParts({ entry, orders }: ComposedDocument): KitPart[] {
  return orders.flatMap((order) => partsOf(order, entry.fingerprint));
}

/** The parts of one order, in the order in which its files are written. */
export function partsOf(order: KitOrder, wholeFingerprint: string): KitPart[] {
  const { documentId, kind } = order;
  switch (order.kind) {
    case 'deck':
    case 'handout':
    case 'page':
      return [{ documentId, kind, partId: '', fingerprint: wholeFingerprint }];
    case 'group':
      return [{ documentId, kind, partId: order.group, fingerprint: fingerprintOf(order.handout) }];
    case 'merged':
      return [{ documentId, kind, partId: 'all', fingerprint: wholeFingerprint }];
    case 'forms':
      return order.copies.map((copy) => ({
        documentId,
        kind,
        partId: unversioned(copy.fileName),
        fingerprint: fingerprintOf(copy.source),
      }));
    case 'personal': {
      const shared = fingerprintOf(order.batch.handout);
      return order.batch.copies.map((copy) => ({
        documentId,
        kind,
        partId: unversioned(copy.fileName),
        fingerprint: fingerprintOf([shared, copy.values]),
      }));
    }
  }
}

function unversioned(fileName: string): string {
  return fileName.replace(/_v\d+(?=\.[a-z]+$)/, '');
}
