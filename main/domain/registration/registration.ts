import type { Day } from '../time.ts';
import type { CsvRecord, Delimiter } from './csvRecords.ts';

/** What a column of a registration list can hold, in the order in which a form asks for it. */
export const REGISTRATION_FIELDS = [
  'submitted',
  'status',
  'name',
  'firstName',
  'lastName',
  'preferredName',
  'title',
  'email',
  'organization',
  'role',
  'sector',
  'city',
  'yearsInRole',
  'dietary',
  'accessibility',
  'challengeTopic',
  'keepApart',
  'altEmail',
  'phone',
  'pronouns',
  'expertise',
  'offers',
  'wishes',
  'challengeTitle',
  'challengeQuestion',
  'emergencyContact',
] as const;

export type RegistrationField = (typeof REGISTRATION_FIELDS)[number];

/** The word that people know each field by. */
export const FIELD_LABELS: Readonly<Record<RegistrationField, string>> = {
  submitted: 'Submitted',
  status: 'Status',
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  preferredName: 'Preferred name',
  title: 'Form of address',
  email: 'E-mail',
  organization: 'Organization',
  role: 'Role',
  sector: 'Sector',
  city: 'City',
  yearsInRole: 'Years in role',
  dietary: 'Dietary needs',
  accessibility: 'Access needs',
  challengeTopic: 'Challenge topic',
  keepApart: 'Keep apart from',
  altEmail: 'Other e-mail',
  phone: 'Phone',
  pronouns: 'Pronouns',
  expertise: 'Expertise',
  offers: 'Offers',
  wishes: 'Wishes for the event',
  challengeTitle: 'Challenge title',
  challengeQuestion: 'Challenge question',
  emergencyContact: 'Emergency contact',
};

/** Which column holds what: field name → 0-based column. Columns that are not named are left out. */
export type ColumnMapping = Readonly<Record<string, number>>;

/** A column as it was found in the file. */
export interface RegistrationColumn {
  /** 0-based position. */
  index: number;
  /** The heading, or `Column 3` where there is none. */
  header: string;
  field: RegistrationField | null;
}

/** A name taken apart. `display` is what the badge says, without form of address and nickname. */
export interface RegisteredName {
  first: string;
  last: string;
  display: string;
  preferred: string;
  title: string | null;
}

export interface RegisteredEmail {
  /** Lower case; empty when there is none that could work. */
  value: string;
  alt: string[];
  /** What a broken address probably should have been; for the coordinator to accept. */
  suggestion: string | null;
}

export interface RegisteredYears {
  /** As written. */
  raw: string;
  value: number | null;
  approx: boolean;
}

/** Somebody whom a private note seems to mean. Nothing is applied before the coordinator agrees. */
export interface KeepApartSuggestion {
  personKey: string;
  /** `low`: several people fit equally. */
  confidence: 'high' | 'medium' | 'low';
  /** What in the note points to this person, such as `full name`; never the note itself. */
  because: string;
}

/** A person as the list tells it, cleaned. */
export interface RegisteredPerson {
  /** `P01`, `P02` … in the order of first submission; only for this reading of the list. */
  key: string;
  line: number;
  /** Earlier lines of the same person, whose text fills blanks of the latest. */
  supersededLines: number[];
  /** `YYYY-MM-DDTHH:MM` as the list's own clock says; null when the list does not tell. */
  submitted: string | null;
  /** When the latest of several submissions came; null for a single one. */
  updated: string | null;
  status: 'confirmed';
  name: RegisteredName;
  email: RegisteredEmail;
  organization: string;
  /** The organization after accepting every merge suggestion. */
  organizationCanonical: string;
  role: string;
  sector: string;
  sectorRaw: string;
  city: string;
  /** The city after accepting every merge suggestion. */
  cityCanonical: string;
  years: RegisteredYears;
  dietary: string;
  accessibility: string;
  challengeTopic: string;
  /** What lists ask more rarely; left out where the list has no such column. */
  more?: {
    altEmail: string;
    phone: string;
    pronouns: string;
    expertise: string[];
    offers: string[];
    wishes: string;
    challengeTitle: string;
    challengeQuestion: string;
    emergencyContact: string;
  };
  /** Private: never printed, seen by the coordinator only. */
  keepApartRaw: string;
  keepApartSuggested: KeepApartSuggestion[];
}

/** A line that is somebody, but probably not a participant. */
export interface ExcludedRow {
  line: number;
  name: string;
  reason: string;
  /** True when the coordinator may take the person in after all. */
  restorable: boolean;
}

/** A line that is nobody. */
export interface SkippedRow {
  line: number;
  reason: string;
}

/** What a warning is about, for grouping and filtering. */
export type WarningCode =
  | 'control_characters'
  | 'date_unclear'
  | 'duplicate_merged'
  | 'email_invalid'
  | 'email_mailto'
  | 'email_missing'
  | 'email_multiple'
  | 'email_shared'
  | 'encoding_fallback'
  | 'formula_like'
  | 'header_duplicate'
  | 'keep_apart_negated'
  | 'keep_apart_unmatched'
  | 'mojibake_repaired'
  | 'name_all_caps'
  | 'name_all_lower'
  | 'name_last_first'
  | 'name_missing'
  | 'name_repeated'
  | 'quote_unclosed'
  | 'row_long'
  | 'row_short'
  | 'status_blank'
  | 'status_mapped'
  | 'text_shortened'
  | 'topic_long'
  | 'topic_missing'
  | 'years_approximate'
  | 'years_missing'
  | 'years_unclear';

/** Something that was fixed, or that the coordinator may want to look at. */
export interface RegistrationWarning {
  line: number;
  code: WarningCode;
  detail: string;
}

/** Spellings that probably mean the same organization or city. */
export interface MergeSuggestion {
  field: 'organization' | 'city';
  variants: string[];
  suggested: string;
}

/** A registration list read: who comes, who does not, what was fixed and why. Nothing is stored yet. */
export interface Registration {
  fileName: string;
  /** In words: `UTF-8`, `Windows-1252`, `UTF-8 with some Windows-1252 rows`, `UTF-16`, `Excel workbook`. */
  encoding: string;
  delimiter: Delimiter;
  /** The sheets of a workbook, and which one was read; null for a file of text. */
  sheet: { name: string; names: string[] } | null;
  /** The line of the headings; null in a list without. */
  headerLine: number | null;
  columns: RegistrationColumn[];
  /** The mapping that was used, ready to be changed and handed in again. */
  mapping: ColumnMapping;
  /** True when no column could be taken for the name: nobody is read until somebody says which column is which. */
  needsMapping: boolean;
  /** The first lines as they stand, for a screen that asks. */
  sampleRows: { line: number; cells: string[] }[];
  participants: RegisteredPerson[];
  excluded: ExcludedRow[];
  skipped: SkippedRow[];
  warnings: RegistrationWarning[];
  mergeSuggestions: MergeSuggestion[];
  counts: {
    records: number;
    dataRows: number;
    participants: number;
    excluded: number;
    skippedRows: number;
    warnings: number;
  };
}

/** The file and what is already known about it. */
export interface RegistrationInput {
  bytes: Uint8Array;
  /** The rows, where they were read from a workbook; the bytes are not looked at then. */
  sheet?: { name: string; names: string[]; records: CsvRecord[] } | undefined;
  fileName: string;
  /** The user's own mapping; null to find the columns by their headings. */
  mapping: ColumnMapping | null;
  /** The line of the headings as the user says, null for a list without; left out, they are looked for. */
  headerLine?: number | null | undefined;
  /** For "since 2019" in a list without dates. */
  today: Day;
  /** Excluded lines that the user wants in after all. */
  restoreLines?: readonly number[];
}
