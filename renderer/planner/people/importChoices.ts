import type { InputOf } from '#contract';
import type { Registration, RegistrationField } from '#domain/registration/registration';

/** What the coordinator agreed to while looking at a registration list. */
export interface ImportChoices {
  /** Lines of excluded rows to take in after all. */
  restoreLines: number[];
  /** Positions in the list of merge suggestions. */
  merges: number[];
  /** `line>line` keys of people to keep apart. */
  keepApart: string[];
  /** Which changes to take for people who are known, as `line:field`. */
  takes: string[];
  /** Lines that are somebody new, whoever they look like. */
  asNewLines: number[];
}

/** Somebody who, by a private note, should not share a group with another. */
export interface KeepApartChoice {
  /** `line>line`: who wrote it, and whom it means. */
  key: string;
  who: string;
  other: string;
  /** The note itself, for coordinators only. */
  note: string;
  because: string;
  confidence: 'high' | 'medium' | 'low';
}

/** The choices with which a preview starts: likely spellings and clear notes are ticked, unclear ones are not. */
export function firstChoices(registration: Registration): ImportChoices {
  return {
    restoreLines: [],
    merges: registration.mergeSuggestions.map((_, index) => index),
    keepApart: keepApartChoices(registration)
      .filter(({ confidence }) => confidence !== 'low')
      .map(({ key }) => key),
    takes: [],
    asNewLines: [],
  };
}

/** Every pair that a list suggests to keep apart, in the order of the list. */
export function keepApartChoices(registration: Registration): KeepApartChoice[] {
  const people = new Map(registration.participants.map((person) => [person.key, person]));
  return registration.participants.flatMap((person) =>
    person.keepApartSuggested.flatMap(({ personKey, confidence, because }) => {
      const other = people.get(personKey);
      if (!other) return [];
      return [
        {
          key: `${person.line}>${other.line}`,
          who: person.name.display,
          other: other.name.display,
          note: person.keepApartRaw,
          because,
          confidence,
        },
      ];
    }),
  );
}

/** The same list with a value in it or out of it. */
export function toggled<Value>(list: readonly Value[], value: Value): Value[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}

/** How many people the import will bring: those found and those taken in after all. */
export function importCount(registration: Registration, choices: ImportChoices): number {
  return registration.participants.length + choices.restoreLines.length;
}

/** Fields and their columns as the reader takes them, after one column was given another field or none. */
export function remapped(
  registration: Registration,
  columnIndex: number,
  field: RegistrationField | null,
): Record<string, number> {
  const mapping: Record<string, number> = {};
  for (const column of registration.columns) {
    const own = column.index === columnIndex ? field : column.field;
    // A field stands for one column only: the newest choice has it.
    if (own === null || (own === field && column.index !== columnIndex)) continue;
    mapping[own] = column.index;
  }
  return mapping;
}

/** What is sent to import the list as it was agreed to. */
export function acceptInput({
  eventId,
  file,
  choices,
}: {
  eventId: string;
  file: InputOf<'registration.read'>;
  choices: ImportChoices;
}): InputOf<'registration.accept'> {
  return {
    ...file,
    eventId,
    restoreLines: choices.restoreLines,
    acceptedMerges: choices.merges,
    acceptedKeepApart: choices.keepApart,
    takes: choices.takes,
    asNewLines: choices.asNewLines,
  };
}
