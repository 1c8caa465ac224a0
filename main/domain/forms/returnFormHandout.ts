import type { Block, Handout, WritingBox } from '../handouts/handout.ts';
import { facts, gap } from '../handouts/blocks.ts';
import { dotted } from '../handouts/printRequest.ts';
import { formCodeOf } from './formCode.ts';
import { chosenIn, NAME_FIELD, tagOfField } from './returnForm.ts';
import type { FormField, FormPrint, FormSection, ReturnForm } from './returnForm.ts';

/** Grows when fields are named otherwise, so that older forms are still read as what they are. */
export const FORM_VERSION = '1';

/** The names under which a form’s file says what it is. */
export const FORM_PROPERTIES = {
  version: 'ConvenerForm',
  kind: 'ConvenerFormKind',
  eventId: 'ConvenerEvent',
  personId: 'ConvenerPerson',
} as const;

/** A form as a page of the house, with a content control for each field and its identity in three places. */
export function returnFormHandout(form: ReturnForm, print: FormPrint): Handout {
  const code = formCodeOf(form);
  return {
    title: form.title,
    subject: 'Pre-work',
    eventName: form.eventName,
    confidentiality: form.confidentiality,
    language: print.language,
    paper: print.paper,
    color: print.color,
    isLargePrint: print.isLargePrint,
    isLandscape: false,
    hasContents: false,
    isTight: true,
    logos: [],
    form: {
      code,
      tag: tagOfField(form.kind, `code.${code}`),
      properties: [
        { name: FORM_PROPERTIES.version, value: FORM_VERSION },
        { name: FORM_PROPERTIES.kind, value: form.kind },
        { name: FORM_PROPERTIES.eventId, value: form.eventId },
        { name: FORM_PROPERTIES.personId, value: form.personId },
      ],
    },
    blocks: [
      {
        kind: 'title',
        meta: dotted(form.eventName, form.eventDates),
        title: form.title,
        lead: form.lead,
        startsPage: false,
      },
      ...facing(form),
      ...form.intro.map((text): Block => ({ kind: 'paragraph', runs: [text], style: 'wide' })),
      ...form.sections.flatMap((section) => sectionBlocks(form, section, print)),
    ],
  };
}

/** Who fills it in, by when and to whom: the name is a field, so that a form passed on can say so. */
function facing(form: ReturnForm): Block[] {
  const rows = facts(
    ['For', form.personName || ' ', 1],
    ['Please send it by', form.dueText, 1],
    ['To', form.returnAddress, 1.6],
  );
  return rows.length === 0
    ? []
    : [
        ...rows.map((block): Block =>
          block.kind !== 'facts'
            ? block
            : {
                kind: 'facts',
                facts: block.facts.map((fact) =>
                  fact.label === 'For' ? { ...fact, tag: tagOfField(form.kind, NAME_FIELD) } : fact,
                ),
              },
        ),
        gap(8),
      ];
}

/**
 * In large print a label stands above its box, so that a form of many boxes would fill a third page; its boxes are
 * lower, and still grow with what is typed.
 */
function heightIn(print: FormPrint, { heightMm }: FormField, count: number): number {
  return print.isLargePrint && count > 6 ? Math.max(10, Math.round(heightMm * 0.75)) : heightMm;
}

function sectionBlocks(form: ReturnForm, section: FormSection, print: FormPrint): Block[] {
  return [
    ...(section.heading === ''
      ? []
      : [{ kind: 'heading', level: 2, text: section.heading, startsPage: false } satisfies Block]),
    ...lineTable(section),
    ...(section.fields.length === 0
      ? []
      : [
          {
            kind: 'writing-boxes',
            head: ['Heading', 'Type or write by hand'],
            boxes: section.fields.map((field) => ({
              ...boxOf(form, field),
              heightMm: heightIn(print, field, section.fields.length),
            })),
          } satisfies Block,
        ]),
  ];
}

/** Lines such as `5 min  Say why`, with what comes first in a column of its own. */
function lineTable({ heading, lines }: FormSection): Block[] {
  if (lines.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: heading === '' ? 'What to know' : heading,
      head: ['When', 'What'],
      widths: [25, 145],
      rows: lines.map((text) => {
        const [first = '', ...rest] = text.split('  ');
        return [{ paragraphs: [[{ text: first, mark: 'bold' }]] }, { paragraphs: [[rest.join('  ')]] }];
      }),
      place: 'wide',
    },
  ];
}

function boxOf(form: ReturnForm, field: FormField): WritingBox {
  const tag = tagOfField(form.kind, field.fieldId);
  const { label, guide, heightMm, hint, value, choices } = field;
  const base = { heading: label, cue: null, prompt: guide, heightMm };
  if (field.kind === 'choice') {
    const { chosen, other } = chosenIn(choices, value);
    return { ...base, content: { kind: 'choices', tag, labels: choices, chosen, hint, other } };
  }
  return {
    ...base,
    content: { kind: 'answer', tag, name: label, hint, value },
  };
}
