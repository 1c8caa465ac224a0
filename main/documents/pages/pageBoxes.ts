import { AlignmentType, BorderStyle, TextRun } from 'docx';
import type { FileChild, Paragraph } from 'docx';
import type { StripPhase, WritingBox } from '#domain/handouts/handout';
import { answerField, tick } from './formFields.ts';
import { grid } from './pageGrid.ts';
import type { GridCell } from './pageGrid.ts';
import { mm } from './pageMeasures.ts';
import type { Sheet } from './pageMeasures.ts';
import { allSides, hue, line, NO_LINE } from './pageStyles.ts';
import { isRightToLeft } from '../cleanText.ts';
import { air, cueRun, paragraph, paragraphOf, plain, textRuns } from './textRuns.ts';

/** Boxes to write in, with the label beside each; in large print the label stands above. */
export function writingBoxes(
  sheet: Sheet,
  head: readonly [string, string],
  boxes: readonly WritingBox[],
): FileChild[] {
  const caption = 'Space to write, one box for each step';
  const gapRow = mm(2.5);
  if (sheet.isLarge)
    return [
      grid({
        columns: [sheet.width],
        rules: 'none',
        pad: [40, 40],
        caption,
        isTop: true,
        head: [{ content: [paragraph(sheet, `${head[0]}, ${head[1].toLowerCase()}`, 'Small')] }],
        heights: boxes.flatMap((box) => [null, mm(box.heightMm), gapRow]).slice(0, -1),
        rows: boxes
          .flatMap((box) => [[labelCell(sheet, box)], [boxCell(sheet, box)], [{ content: [air(2)] }]])
          .slice(0, -1),
      }),
    ];
  return [
    grid({
      columns: [sheet.unit, sheet.text],
      rules: 'none',
      pad: [40, 40],
      caption,
      isTop: true,
      head: head.map((label) => ({ content: [paragraph(sheet, label, 'Small')] })),
      heights: boxes.flatMap((box) => [mm(box.heightMm), gapRow]).slice(0, -1),
      rows: boxes
        .flatMap((box) => [
          [labelCell(sheet, box), boxCell(sheet, box)],
          [{ content: [air(2)] }, { content: [air(2)] }],
        ])
        .slice(0, -1),
    }),
  ];
}

function labelCell(sheet: Sheet, box: WritingBox): GridCell {
  const borders = { top: line('accent', 12), bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
  const keepNext = sheet.isLarge;
  const prompt = box.prompt === '' ? [] : [paragraph(sheet, box.prompt, 'Prompt', { keepNext })];
  if (sheet.isLarge)
    return {
      borders,
      content: [
        paragraphOf(
          [
            ...textRuns(sheet, box.cue ? `${box.heading}   ` : box.heading),
            ...(box.cue ? [cueRun(box.cue)] : []),
          ],
          'BoxHead',
          { keepNext },
        ),
        ...prompt,
      ],
    };
  return {
    borders,
    right: 140,
    content: [
      paragraph(sheet, box.heading, 'BoxHead'),
      ...(box.cue ? [paragraphOf([cueRun(box.cue)], 'Cell', { spacing: { after: 40 } })] : []),
      ...prompt,
    ],
  };
}

function boxCell(sheet: Sheet, box: WritingBox): GridCell {
  return {
    borders: allSides(line('edge', sheet.isLarge ? 8 : 6)),
    left: 120,
    right: 120,
    content: boxContent(sheet, box),
  };
}

function boxContent(sheet: Sheet, { content }: WritingBox): Paragraph[] {
  switch (content.kind) {
    case 'blank':
      return [paragraph(sheet, '', 'Cell')];
    case 'question':
      return [paragraph(sheet, content.text, 'Own')];
    case 'sentences':
      return content.starters.map((starter) => paragraph(sheet, starter, 'Written'));
    case 'answer':
      return [paragraphOf([answer(sheet, content)], 'Cell', directionOf(content.value))];
    case 'choices':
      return choices(sheet, content);
  }
}

function answer(
  sheet: Sheet,
  { tag, name, hint, value }: { tag: string; name: string; hint: string; value: string },
) {
  return answerField(
    { tag, name: plain(sheet, name), hint: plain(sheet, hint) },
    value.trim() === '' ? [] : textRuns(sheet, value),
    sheet.nextId(),
  );
}

function directionOf(text: string) {
  return isRightToLeft(text) ? { bidirectional: true } : {};
}

/** Ticks in a line, and under them a field for what is none of them. */
function choices(
  sheet: Sheet,
  { tag, labels, chosen, hint, other }: Extract<WritingBox['content'], { kind: 'choices' }>,
): Paragraph[] {
  return [
    paragraphOf(
      labels.flatMap((label, index) => [
        ...(index > 0 ? [new TextRun('\u2003')] : []),
        tick(plain(sheet, label), sheet.nextId(), {
          tag: `${tag}.${index + 1}`,
          isTicked: chosen.includes(label),
        }),
        ...textRuns(sheet, `\u00A0${label.replace(/ /g, '\u00A0')}`),
      ]),
      'Cell',
      { spacing: { before: 60, after: 40 } },
    ),
    paragraphOf([answer(sheet, { tag, name: hint, hint, value: other })], 'Cell', directionOf(other)),
  ];
}

const NARROWEST = mm(14.5);

/** Phases to scale: filled where the presenter speaks, open and dashed where not; in large print a list. */
export function phaseStrip(sheet: Sheet, phases: readonly StripPhase[]): FileChild[] {
  if (phases.length === 0) return [];
  if (sheet.isLarge || phases.length * NARROWEST > sheet.width) return [phaseList(sheet, phases)];
  const hasClock = phases.some((phase) => phase.clock !== '');
  return [
    grid({
      columns: stripColumns(phases, sheet.width),
      rules: 'none',
      pad: [60, 50],
      caption: 'Phases of a round with their minutes',
      head: phases.map((phase) => ({
        left: 20,
        right: 20,
        content: [paragraph(sheet, { text: phase.name, mark: 'bold' }, 'StripName', { keepNext: true })],
      })),
      rows: [
        phases.map((phase) => ({
          ...stripCell(phase),
          content: [
            paragraphOf(
              textRuns(sheet, phase.minutesText ?? String(phase.minutes), {
                bold: true,
                size: 36,
                color: hue(phase.look === 'loud' ? 'paper' : 'ink'),
              }),
              'Cell',
              { alignment: AlignmentType.CENTER },
            ),
          ],
        })),
        ...(hasClock
          ? [phases.map((phase) => ({ left: 20, content: [paragraph(sheet, phase.clock, 'Small')] }))]
          : []),
      ],
    }),
  ];
}

function stripCell({ look }: StripPhase): Pick<GridCell, 'fill' | 'borders' | 'left' | 'right'> {
  if (look !== 'loud')
    return {
      fill: 'paper',
      borders: allSides({ style: BorderStyle.DASHED, size: 8, color: hue('ink') }),
      left: 40,
      right: 40,
    };
  return {
    fill: 'accent',
    borders: {
      top: line('accent', 12),
      bottom: line('accent', 12),
      left: line('paper', 12),
      right: line('paper', 12),
    },
    left: 40,
    right: 40,
  };
}

function stripColumns(phases: readonly StripPhase[], width: number): number[] {
  const total = phases.reduce((sum, phase) => sum + phase.minutes, 0) || 1;
  const isWide = (phase: StripPhase) => (phase.minutes / total) * width > NARROWEST;
  const room = width - phases.filter((phase) => !isWide(phase)).length * NARROWEST;
  const share = phases.filter(isWide).reduce((sum, phase) => sum + phase.minutes, 0) || 1;
  return phases.map((phase) => (isWide(phase) ? Math.floor((phase.minutes / share) * room) : NARROWEST));
}

function phaseList(sheet: Sheet, phases: readonly StripPhase[]): FileChild {
  const hasClock = phases.some((phase) => phase.clock !== '');
  const words = { loud: 'presenter speaks', silent: 'presenter silent', writes: 'all write' } as const;
  const cells = (texts: string[], style: string) =>
    texts.map((text) => ({ content: [paragraph(sheet, text, style)] }));
  const shares = hasClock ? [0.16, 0.38, 0.14, 0.32] : [0.5, 0.16, 0.34];
  return grid({
    columns: shares.map((share) => Math.floor(share * sheet.width)),
    rules: 'rows',
    pad: [60, 60],
    caption: 'Phases of a round with their minutes',
    head: cells([...(hasClock ? ['Clock'] : []), 'Step', 'Min', 'Voice'], 'CellHead'),
    rows: phases.map((phase) =>
      cells(
        [
          ...(hasClock ? [phase.clock] : []),
          phase.name,
          phase.minutesText ?? String(phase.minutes),
          words[phase.look],
        ],
        'Cell',
      ),
    ),
  });
}
