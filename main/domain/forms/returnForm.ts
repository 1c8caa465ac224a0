import type { PreWorkKind } from '../prework/preWork.ts';

/** What goes out to be filled in and comes back by itself. */
export type ReturnFormKind = Extract<PreWorkKind, 'write-up' | 'questionnaire' | 'home-conversation'>;

/** One thing that is asked. */
export interface FormField {
  /** By which the answer is known when it comes back. */
  fieldId: string;
  label: string;
  /** Under the label, in quiet letters. */
  guide: string;
  /** Stands in the field until somebody writes. */
  hint: string;
  kind: 'line' | 'text' | 'choice';
  /** What can be ticked; other words may be added. */
  choices: string[];
  /** What is known already. */
  value: string;
  /** Room on paper. */
  heightMm: number;
}

/** Fields under a heading, with what to know before answering; an empty heading prints none. */
export interface FormSection {
  heading: string;
  lines: string[];
  fields: FormField[];
}

/** A form for one person, which knows whose it is wherever it travels. */
export interface ReturnForm {
  kind: ReturnFormKind;
  eventId: string;
  eventName: string;
  /** As on documents: `April 15–16, 2027`. */
  eventDates: string;
  personId: string;
  personName: string;
  title: string;
  lead: string;
  intro: string[];
  sections: FormSection[];
  /** `Friday, April 9`; empty where no day is set. */
  dueText: string;
  /** An address, or the name of whom to give it to; empty where neither is known. */
  returnAddress: string;
  /** Stands in the footer. */
  confidentiality: string;
}

/** How a form looks on paper; what an event’s program says about all of its documents. */
export interface FormPrint {
  paper: 'letter' | 'a4';
  language: string;
  /** Six hex digits without #; null means the house colour. */
  color: string | null;
  isLargePrint: boolean;
}

/** The first field of every form: who fills it in. */
export const NAME_FIELD = 'name';

/** The tag of a field’s content control: `write-up.situation`. */
export function tagOfField(kind: ReturnFormKind, fieldId: string): string {
  return `${kind}.${fieldId}`;
}

/** The choices that a stored answer names, and what else it says. */
export function chosenIn(choices: readonly string[], value: string): { chosen: string[]; other: string } {
  const parts = value
    .split(/[;\n]|,\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const meant = (part: string) =>
    choices.find((choice) => choice.toLowerCase() === part.replace(/[.,]$/u, '').toLowerCase());
  const chosen = choices.filter((choice) => parts.some((part) => meant(part) === choice));
  const rest = parts.filter((part) => meant(part) === undefined);
  return { chosen, other: chosen.length === 0 ? value.trim() : rest.join('; ') };
}
