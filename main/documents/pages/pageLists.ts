import { TabStopType } from 'docx';
import type { FileChild } from 'docx';
import type { Block } from '#domain/handouts/handout';
import type { Sheet } from './pageMeasures.ts';
import { hue } from './pageStyles.ts';
import { paragraph, paragraphOf, tabbed, textRuns } from './textRuns.ts';

type ListBlock = Extract<Block, { kind: 'list' }>;

/** Points of a list that is read from a door. */
const LARGE_POINTS = 17;
const LARGE_INDENT = 480;

/** Items with dashes, numbers or boxes to tick, beside the labels; large ones over the full width. */
export function listItems(sheet: Sheet, { items, look }: ListBlock): FileChild[] {
  const spacing = { after: 50 };
  // Each list counts from one.
  const instance = sheet.nextId();
  return items.map((item, index) => {
    switch (look) {
      case 'dash':
        return paragraph(sheet, item, null, { numbering: { reference: 'dashes', level: 0 }, spacing });
      case 'number':
        return paragraph(sheet, item, null, {
          numbering: { reference: 'steps', level: 0, instance },
          spacing,
        });
      case 'tick':
        return paragraph(sheet, ['☐  ', ...item], 'Main', { spacing });
      case 'said':
        return paragraph(
          sheet,
          item.map((run) => (typeof run === 'string' ? { text: run, mark: 'italic' as const } : run)),
          null,
          { numbering: { reference: 'dashes', level: 0 }, spacing },
        );
      case 'large': {
        const size = 2 * Math.max(LARGE_POINTS, sheet.type.body);
        const words = item.map((run) => (typeof run === 'string' ? run : run.text)).join('');
        return paragraphOf(
          [
            ...textRuns(sheet, String(index + 1), { size, bold: true, color: hue('accent') }),
            tabbed(),
            ...textRuns(sheet, words, { size }),
          ],
          null,
          {
            indent: { left: LARGE_INDENT, hanging: LARGE_INDENT },
            tabStops: [{ type: TabStopType.LEFT, position: LARGE_INDENT }],
            spacing: { after: 150 },
          },
        );
      }
    }
  });
}
