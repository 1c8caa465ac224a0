import type { KitDocument, KitResult } from '#contract';
import type { Status } from '../../ui/StatusMark.tsx';

/** Documents for the same readers, under their heading. */
export interface KitGroup {
  audience: KitDocument['audience'];
  heading: string;
  documents: KitDocument[];
}

/** The documents by reader: the team, everybody, each person, the rooms. Readers without a document are left out. */
export function kitGroups(documents: readonly KitDocument[]): KitGroup[] {
  return AUDIENCES.map(({ audience, heading }) => ({
    audience,
    heading,
    documents: documents.filter((document) => document.audience === audience),
  })).filter((group) => group.documents.length > 0);
}

/** A document's state as a shape and words. */
export function statusOf(document: KitDocument): { status: Status; words: string } {
  switch (document.status) {
    case 'in-step':
      return { status: 'fine', words: 'In step' };
    case 'out-of-date':
      return { status: 'look', words: `Out of date. ${document.detail}` };
    case 'not-made':
      return { status: 'none', words: 'Not made yet' };
    case 'waits':
      return { status: 'waiting', words: document.detail };
    default:
      return document.status satisfies never;
  }
}

/** Whom a document is meant for, as in `Shows up to: the person`. */
export function audienceWords(audience: KitDocument['audience']): string {
  switch (audience) {
    case 'team':
      return 'the team';
    case 'everybody':
      return 'everybody at the event';
    case 'personal':
      return 'the person';
    case 'groups':
      return 'the group';
    case 'rooms':
      return 'everybody in the room';
    default:
      return audience satisfies never;
  }
}

/** What the main button does now: which documents it makes, and its words; nothing to do makes all of them again. */
export function nextMake(documents: readonly KitDocument[]): {
  ids: string[];
  label: string;
  isNeeded: boolean;
} {
  const ready = documents.filter((document) => document.status !== 'waits');
  const missing = ready.filter((document) => document.status === 'not-made');
  const changed = ready.filter((document) => document.status === 'out-of-date');
  const ids = ready
    .filter((document) => document.status === 'not-made' || document.status === 'out-of-date')
    .map((document) => document.id);
  if (ids.length === 0)
    return { ids: ready.map((document) => document.id), label: 'Make the kit again', isNeeded: false };
  if (missing.length === ready.length) return { ids, label: 'Make the kit', isNeeded: true };
  if (missing.length === 0)
    return {
      ids,
      label: changed.length === 1 ? 'Renew the one changed' : `Renew the ${changed.length} changed`,
      isNeeded: true,
    };
  return { ids, label: `Make the ${ids.length} missing or changed`, isNeeded: true };
}

/** What was written and where: `31 files are in “Northlake retreat”.` */
export function resultWords(result: KitResult): string {
  const count = result.files.length;
  return `${count} ${count === 1 ? 'file is' : 'files are'} in the folder “${result.folderName}”.`;
}

/** What is worth knowing about single files, such as one that was changed by hand and kept. */
export function resultNotes(result: KitResult): string[] {
  return result.files.flatMap(({ fileName, note }) => (note === null ? [] : [`${fileName}: ${note}`]));
}

/** `14 documents`. */
export function countWords(documents: readonly KitDocument[]): string {
  return `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`;
}

const AUDIENCES: { audience: KitDocument['audience']; heading: string }[] = [
  { audience: 'team', heading: 'For the team' },
  { audience: 'everybody', heading: 'For everybody' },
  { audience: 'personal', heading: 'Personal, with names' },
  { audience: 'groups', heading: 'For each group only' },
  { audience: 'rooms', heading: 'For the rooms' },
];
