import { fingerprintOf } from '#domain/fingerprint';
import type { kitAndOrders, KitOrder } from '#domain/kit';

/** One file of the kit as the plan would make it now. */
export interface KitPart {
  documentId: string;
  kind: KitOrder['kind'];
  /** Whose copy it is; `all` for the merged file, empty for a document that is one file. */
  partId: string;
  /** Changes when anything in the file would change. */
  fingerprint: string;
}

/** Every file that the kit would have now. A changed person changes their own copy and the merged file only. */
export function kitParts({ entries, orders }: ReturnType<typeof kitAndOrders>): KitPart[] {
  const whole = new Map<string, string>(entries.map((entry) => [entry.id, entry.fingerprint]));
  return orders.flatMap((order) => partsOf(order, whole.get(order.documentId) ?? ''));
}

/** The parts of one order, in the order in which its files are written. */
export function partsOf(order: KitOrder, wholeFingerprint: string): KitPart[] {
  const { documentId, kind } = order;
  switch (order.kind) {
    case 'deck':
    case 'handout':
      return [{ documentId, kind, partId: '', fingerprint: wholeFingerprint }];
    case 'merged':
      return [{ documentId, kind, partId: 'all', fingerprint: wholeFingerprint }];
    case 'personal': {
      const shared = fingerprintOf(order.batch.handout);
      return order.batch.copies.map((copy) => ({
        documentId,
        kind,
        partId: copy.fileName.replace(/_v\d+(?=\.[a-z]+$)/, ''),
        fingerprint: fingerprintOf([shared, copy.values]),
      }));
    }
  }
}
