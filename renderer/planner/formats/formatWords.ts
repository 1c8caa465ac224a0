import type { Format, FormatPhase, Material, Voice, WorksheetBox } from '#domain/formats/format';

/** A choice of a list in people's words. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

export const VOICES: readonly Choice<Voice>[] = [
  { value: 'speaks', label: 'Speaks' },
  { value: 'answers', label: 'Answers' },
  { value: 'asks', label: 'Asks' },
  { value: 'listens', label: 'Listens' },
  { value: 'silent', label: 'Stays silent' },
  { value: 'writes', label: 'Writes' },
];

export const COUNTED: readonly Choice<FormatPhase['counted']>[] = [
  { value: 'once', label: 'Once' },
  { value: 'round', label: 'In every round' },
  { value: 'person', label: 'For each person' },
  { value: 'before', label: 'Before the session' },
];

export const ROUNDS: readonly Choice<Format['rounds']>[] = [
  { value: 'none', label: 'No rounds' },
  { value: 'one-per-member', label: 'One for each at the table' },
  { value: 'chosen', label: 'As many as are planned' },
];

export const PLACES: readonly Choice<Format['places'][number]>[] = [
  { value: 'room', label: 'A room' },
  { value: 'online', label: 'Online' },
  { value: 'site', label: 'On site' },
];

export const UNITS: readonly Choice<Format['challengeUnit']>[] = [
  { value: 'person', label: 'A person' },
  { value: 'team', label: 'A team' },
  { value: 'organization', label: 'An organization' },
  { value: 'none', label: 'Nobody' },
];

export const LEVELS: readonly Choice<Format['confidentiality']['level']>[] = [
  { value: 'sealed', label: 'Sealed: nothing leaves the group' },
  { value: 'lessons-travel', label: 'Lessons may travel, without names' },
  { value: 'no-attribution', label: 'What was said may travel, not who said it' },
  { value: 'on-record', label: 'On record' },
];

export const EVIDENCE: readonly Choice<Format['evidence']>[] = [
  { value: 'P', label: 'Published minutes' },
  { value: 'A', label: 'Adapted from published minutes' },
  { value: 'O', label: 'Our own minutes' },
];

export const LAYOUTS: readonly Choice<Format['layout']>[] = [
  { value: 'session', label: 'One stretch with its own clock' },
  { value: 'blocks', label: 'A block for each phase' },
];

export const PERS: readonly Choice<Material['per']>[] = [
  { value: 'session', label: 'In all' },
  { value: 'group', label: 'Each group' },
  { value: 'round', label: 'Each group and round' },
  { value: 'person', label: 'Each person' },
  { value: 'organization', label: 'Each organization' },
];

export const PAGES: readonly Choice<'1' | '2'>[] = [
  { value: '1', label: 'First page' },
  { value: '2', label: 'Second page' },
];

export const BOX_VOICES: readonly Choice<NonNullable<WorksheetBox['voice']> | 'none'>[] = [
  { value: 'none', label: 'Says nothing about it' },
  { value: 'speaks', label: 'The presenter speaks' },
  { value: 'silent', label: 'The presenter stays silent' },
  { value: 'writes', label: 'The presenter writes' },
];

export const BOX_CONTENTS: readonly Choice<WorksheetBox['content']>[] = [
  { value: 'blank', label: 'Room to write' },
  { value: 'question', label: 'The person’s question' },
  { value: 'sentence', label: 'Sentences to finish' },
];

/** The words for a value of a list. */
export function wordsFor<Value extends string>(choices: readonly Choice<Value>[], value: Value): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

/** The value with those words; `before` for anything else. */
export function chosen<Value extends string>(
  choices: readonly Choice<Value>[],
  picked: string | null,
  before: Value,
): Value {
  return choices.find(({ value }) => value === picked)?.value ?? before;
}
