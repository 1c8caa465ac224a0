import { lengthOf } from './cellText.ts';
import { emailOf } from './email.ts';
import { foldText } from './foldText.ts';
import { keepApartNotes } from './keepApartNotes.ts';
import { canonicalValues, mergeSuggestions } from './mergeSuggestions.ts';
import type { NameReading } from './personName.ts';
import type {
  MergeSuggestion,
  RegisteredPerson,
  RegistrationField,
  RegistrationWarning,
  WarningCode,
} from './registration.ts';
import { sectorOf } from './sector.ts';
import type { Submission } from './submissions.ts';
import { yearsOf } from './years.ts';

/** People read from their submissions, with everything that was odd about them. */
export interface RegisteredPeople {
  participants: RegisteredPerson[];
  mergeSuggestions: MergeSuggestion[];
  warnings: RegistrationWarning[];
}

/** Turns submissions into people, then lets them be compared with each other: spellings, notes, repeated names. */
export function registeredPeople(submissions: readonly Submission[], yearToday: number): RegisteredPeople {
  const warnings = submissions.flatMap(({ row }) => row.warnings);
  const warn = (line: number, code: WarningCode, detail: string) => warnings.push({ line, code, detail });
  const read = submissions.map((submission, index) => personOf(submission, { index, yearToday, warn }));
  const suggestions = mergeSuggestions(read);
  const canonical = canonicalValues(suggestions);
  const people = read.map((person) => ({
    ...person,
    organizationCanonical: canonical('organization', person.organization),
    cityCanonical: canonical('city', person.city),
  }));

  warnAboutRepeatedNames(people, warn);
  const noteOf = keepApartNotes(people);
  const participants = people.map((person) => {
    const note = noteOf(person);
    if (note.kind === 'fine')
      warn(person.line, 'keep_apart_negated', 'names someone but says it is fine; no constraint suggested');
    if (note.kind === 'unmatched')
      warn(
        person.line,
        'keep_apart_unmatched',
        'nobody on the list fits the note; it is kept for the coordinator to read',
      );
    return { ...person, keepApartSuggested: note.suggestions };
  });
  return { participants, mergeSuggestions: suggestions, warnings };
}

/** A topic longer than this is more than the one line that was asked for. */
const TOPIC_LETTERS = 200;

type Warn = (line: number, code: WarningCode, detail: string) => void;

function personOf(
  { row, values, earlier, sharesEmailWithLine }: Submission,
  { index, yearToday, warn }: { index: number; yearToday: number; warn: Warn },
): RegisteredPerson {
  const valueOf = (field: RegistrationField) => values.get(field) ?? '';
  const warnHere = (code: WarningCode, detail: string) => warn(row.line, code, detail);
  const stamps = [row, ...earlier]
    .map(({ submitted }) => submitted)
    .filter((stamp) => stamp !== null)
    .sort();
  const submitted = stamps[0] ?? null;

  const email = emailOf(valueOf('email'));
  const name = nameOf(
    [row, ...earlier].map((each) => each.name),
    email.value,
  );
  const yearNow = row.submitted === null ? yearToday : Number(row.submitted.slice(0, 4));
  const years = yearsOf(valueOf('yearsInRole'), yearNow);
  const challengeTopic = valueOf('challengeTopic');

  for (const { code, detail } of name.fixes) warnHere(code, detail);
  if (row.status === 'blank') warnHere('status_blank', 'treated as confirmed');
  if (row.status === 'assumed') warnHere('status_mapped', `“${valueOf('status')}” treated as confirmed`);
  if (values.has('email')) warnAboutEmail(valueOf('email'), email, warnHere);
  if (values.has('yearsInRole')) warnAboutYears(years, warnHere);
  if (values.has('challengeTopic') && challengeTopic === '') warnHere('topic_missing', 'empty');
  if (lengthOf(challengeTopic) > TOPIC_LETTERS)
    warnHere('topic_long', `${lengthOf(challengeTopic)} characters`);
  if (earlier.length > 0)
    warnHere(
      'duplicate_merged',
      `${email.value} also on line ${earlier
        .map(({ line }) => line)
        .sort((a, b) => a - b)
        .join(', ')}`,
    );
  if (sharesEmailWithLine !== null)
    warnHere(
      'email_shared',
      `${email.value} also on line ${sharesEmailWithLine} under another name; both kept`,
    );

  const city = cityCase(valueOf('city'));
  return {
    key: `P${String(index + 1).padStart(2, '0')}`,
    line: row.line,
    supersededLines: earlier.map(({ line }) => line).sort((one, other) => one - other),
    submitted,
    updated: earlier.length > 0 ? row.submitted : null,
    status: 'confirmed',
    name: {
      first: name.first,
      last: name.last,
      display: name.display,
      preferred: name.preferred,
      title: name.title,
    },
    email: { value: email.value, alt: email.alt, suggestion: email.suggestion },
    organization: valueOf('organization'),
    organizationCanonical: valueOf('organization'),
    role: valueOf('role'),
    sector: sectorOf(valueOf('sector')),
    sectorRaw: valueOf('sector'),
    city,
    cityCanonical: city,
    years: { raw: years.raw, value: years.value, approx: years.approx },
    dietary: valueOf('dietary'),
    accessibility: valueOf('accessibility'),
    challengeTopic,
    ...moreOf(values),
    keepApartRaw: valueOf('keepApart'),
    keepApartSuggested: [],
  };
}

const ASKED_BY_SOME: readonly RegistrationField[] = [
  'altEmail',
  'phone',
  'pronouns',
  'expertise',
  'offers',
  'wishes',
  'challengeTitle',
  'challengeQuestion',
  'emergencyContact',
];

/** What only some lists ask; nothing where the list has none of these columns. */
function moreOf(values: ReadonlyMap<RegistrationField, string>): Pick<RegisteredPerson, 'more'> {
  if (!ASKED_BY_SOME.some((field) => values.has(field))) return {};
  const valueOf = (field: RegistrationField) => values.get(field) ?? '';
  const listed = (text: string, between: RegExp) =>
    text
      .split(between)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return {
    more: {
      altEmail: emailOf(valueOf('altEmail')).value,
      phone: valueOf('phone'),
      pronouns: valueOf('pronouns'),
      expertise: listed(valueOf('expertise'), /[,;\n]/),
      offers: listed(valueOf('offers'), /[;\n]/),
      wishes: valueOf('wishes'),
      challengeTitle: valueOf('challengeTitle'),
      challengeQuestion: valueOf('challengeQuestion'),
      emergencyContact: valueOf('emergencyContact'),
    },
  };
}

/** The latest name given; without any, the address stands in for it until somebody types the name. */
function nameOf(names: readonly NameReading[], email: string): NameReading {
  const given = names.find((name) => name.display !== '');
  if (given) return given;
  const display = email.split('@')[0] ?? '';
  return {
    first: display,
    last: '',
    display,
    preferred: display,
    title: null,
    fixes: [{ code: 'name_missing', detail: `empty; ${display} stands in for it` }],
  };
}

function warnAboutEmail(
  raw: string,
  email: ReturnType<typeof emailOf>,
  warn: (code: WarningCode, detail: string) => void,
): void {
  switch (email.kind) {
    case 'fine':
      return;
    case 'missing':
      warn('email_missing', 'empty');
      return;
    case 'mailto':
      warn('email_mailto', raw);
      return;
    case 'multiple':
      warn('email_multiple', [email.value, ...email.alt].join('; '));
      return;
    case 'invalid':
      warn('email_invalid', email.suggestion === null ? raw : `${raw} → ${email.suggestion} ?`);
      return;
    default:
      return email.kind satisfies never;
  }
}

function warnAboutYears(
  years: ReturnType<typeof yearsOf>,
  warn: (code: WarningCode, detail: string) => void,
): void {
  switch (years.kind) {
    case 'exact':
      return;
    case 'approximate':
      warn('years_approximate', `${years.raw} → ${years.value ?? ''}`);
      return;
    case 'missing':
      warn('years_missing', years.raw || 'empty');
      return;
    case 'unclear':
      warn('years_unclear', `${years.raw} is not a number of years`);
      return;
    default:
      return years.kind satisfies never;
  }
}

/** `ALDER FALLS` and `alder falls` get ordinary capitals; short ones such as `NYC` may be meant that way. */
function cityCase(city: string): string {
  const isPlain = city === city.toUpperCase() ? city.length > 4 : city === city.toLowerCase();
  return isPlain ? city.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (letter) => letter.toUpperCase()) : city;
}

function warnAboutRepeatedNames(people: readonly RegisteredPerson[], warn: Warn): void {
  const firstLine = new Map<string, number>();
  for (const person of people) {
    const folded = foldText(person.name.display);
    const earlier = firstLine.get(folded);
    if (earlier === undefined) firstLine.set(folded, person.line);
    else warn(person.line, 'name_repeated', `the same name as on line ${earlier}; both kept`);
  }
}
