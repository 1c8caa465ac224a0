import type { EventSnapshot } from '#domain/eventSnapshot';
import { kitFileName } from '#domain/kit/kitFileName';
import { pageSizeOf } from './pageSize.ts';
import { OF_GROUP, papersOf, previewOf } from './kitPreview.ts';
import type { KitPreview } from './kitPreview.ts';

/** A document with the size of its pages and the name of the file it becomes. */
export interface PrintedDocument {
  preview: KitPreview;
  widthMm: number;
  heightMm: number;
  fileName: string;
}

/** A slide as wide as PowerPoint's, 13⅓ by 7½ inches. */
const SLIDE = { widthMm: 338.67, heightMm: 190.5 };

/** What is to be printed; null when the plan does not reach for the document yet. */
export function printedDocument(
  snapshot: EventSnapshot,
  { sessionId, documentId }: { sessionId: string | null; documentId: string },
): PrintedDocument | null {
  const session = snapshot.sessions.find(({ id }) => id === sessionId) ?? null;
  const preview = previewOf(snapshot, session, documentId);
  // A page for a browser has no sheets.
  if (preview === null || preview.kind === 'page') return null;
  const [wanted = '', group] = documentId.split(OF_GROUP);
  // No file holds what belongs to two groups.
  if (preview.kind === 'groups' && group === undefined) return null;
  const whose =
    preview.kind === 'personal' || preview.kind === 'forms'
      ? 'all'
      : preview.kind === 'groups'
        ? `group-${group ?? ''}`
        : null;
  const fileName = pdfName(kitFileName({ snapshot, planVersion: 1 }, wanted, 'docx', whose));
  if (preview.kind === 'deck') return { preview, ...SLIDE, fileName };
  const handout = papersOf(preview)[0]?.handout;
  if (!handout) return null;
  const { width, height } = pageSizeOf(handout);
  return { preview, widthMm: width, heightMm: height, fileName };
}

/** `2027-04-15_retreat_run-sheet_v1.docx` becomes `2027-04-15_retreat_run-sheet.pdf`. */
function pdfName(fileName: string): string {
  return `${fileName.replace(/\.[a-z]+$/, '').replace(/_v\d+$/, '')}.pdf`;
}
