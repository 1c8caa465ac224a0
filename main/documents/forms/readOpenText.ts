import type { ReturnedCell, ReturnedLine } from '#domain/forms/returnedFile';
import { clean } from '../cleanText.ts';
import { readXmlSafely } from './readXmlSafely.ts';

/** The words of an OpenDocument text; changes that are tracked read as accepted. Its fields have no names. */
export function readOpenText(bytes: Uint8Array): { lines: ReturnedLine[]; hasTrackedChanges: boolean } {
  const lines: ReturnedLine[] = [];
  const pending: string[] = [];
  const tables: { row: number; column: number; cell: ReturnedCell | null }[] = [];
  let [cells, rows, unread] = [0, 0, 0];
  let hasTrackedChanges = false;
  const write = (piece: string) => {
    if (unread === 0 && pending.length > 0) pending.push((pending.pop() ?? '') + piece);
  };
  readXmlSafely(bytes, {
    open: (name, attributes) => {
      if (name === 'text:tracked-changes') hasTrackedChanges = true;
      if (UNREAD.has(name)) unread += 1;
      const table = tables.at(-1);
      switch (name) {
        case 'table:table':
          tables.push({ row: -1, column: -1, cell: null });
          return;
        case 'table:table-row':
          if (table) Object.assign(table, { row: rows++, column: -1 });
          return;
        case 'table:table-cell':
          if (!table) return;
          table.column += 1;
          table.cell = { index: cells++, row: table.row, column: table.column };
          return;
        case 'text:p':
        case 'text:h':
          pending.push('');
          return;
        case 'text:line-break':
          write('\n');
          return;
        case 'text:tab':
          write('\t');
          return;
        case 'text:s':
          write(' '.repeat(Math.min(200, Math.max(1, Number(attributes['text:c'] ?? 1) || 1))));
          return;
      }
    },
    text: write,
    close: (name) => {
      if (UNREAD.has(name)) unread -= 1;
      if (name === 'table:table') tables.pop();
      const table = tables.at(-1);
      if (name === 'text:p' || name === 'text:h') {
        const text = pending.pop() ?? '';
        const cell = tables.findLast((one) => one.cell !== null)?.cell ?? null;
        const around = tables.flatMap((one) => (one.cell === null ? [] : one.cell.index)).slice(0, -1);
        const outer = around.length > 0 ? { outer: around } : {};
        if (unread === 0)
          for (const line of clean(text, 200_000).split('\n')) lines.push({ text: line, cell, ...outer });
      }
      if (name === 'table:table-cell' && table) table.cell = null;
    },
  });
  return { lines, hasTrackedChanges };
}

const UNREAD = new Set(['text:tracked-changes', 'office:annotation', 'text:note', 'svg:title', 'svg:desc']);
