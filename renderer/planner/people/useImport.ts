import { useState } from 'react';
import { usualTicks } from '#domain/people/comparePeople';
import type { PeopleComparison } from '#domain/people/comparePeople';
import type { RegistrationField } from '#domain/registration/registration';
import type { InputOf, OutputOf } from '#contract';
import { ask } from '../../bridge.ts';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';
import { acceptInput, firstChoices, remapped } from './importChoices.ts';
import type { ImportChoices } from './importChoices.ts';
import { importedWords } from './importWords.ts';
import { readFile } from './readFile.ts';

/** A list that was read: the file, what stands in it, and what was agreed to. */
export interface ImportPreview {
  file: InputOf<'registration.read'>;
  registration: OutputOf<'registration.read'>;
  choices: ImportChoices;
  /** The list beside who is known; null until it was compared. */
  comparison: PeopleComparison | null;
}

/** Choosing a list, looking at it and taking it in. Nothing is stored before `accept`. */
export function useImport(eventId: string) {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const read = async (file: InputOf<'registration.read'>) => {
    const answer = await ask('registration.read', file);
    if (!answer.ok) {
      setMessage(answer.failure.message);
      return;
    }
    setMessage(null);
    await compare({
      file,
      registration: answer.value,
      choices: firstChoices(answer.value),
      comparison: null,
    });
  };
  /** Lays the list beside who is known; the usual ticks are set anew. */
  const compare = async (next: ImportPreview) => {
    if (next.registration.needsMapping) {
      setPreview(next);
      return;
    }
    const answer = await ask('registration.compare', {
      ...next.file,
      eventId,
      restoreLines: next.choices.restoreLines,
      acceptedMerges: next.choices.merges,
      asNewLines: next.choices.asNewLines,
    });
    if (!answer.ok) {
      setMessage(answer.failure.message);
      setPreview(next);
      return;
    }
    const takes = usualTicks(answer.value);
    setPreview({ ...next, choices: { ...next.choices, takes }, comparison: answer.value });
  };
  const busy = async (work: () => Promise<void>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };

  return {
    preview,
    message,
    isBusy,
    /** Reads a file that was chosen or dropped. */
    choose: (file: File) =>
      busy(async () => {
        const content = await readFile(file);
        if ('message' in content) setMessage(content.message);
        else await read({ ...content, mapping: null });
      }),
    /** Reads the list again with another field for a column. */
    mapColumn: (columnIndex: number, field: RegistrationField | null) =>
      busy(async () => {
        if (preview)
          await read({ ...preview.file, mapping: remapped(preview.registration, columnIndex, field) });
      }),
    /** Reads the list again with its headings on another line; null for a list without. Columns are found anew. */
    readHeadingsOn: (headerLine: number | null) =>
      busy(async () => {
        if (preview) await read({ ...preview.file, headerLine, mapping: null });
      }),
    /** Reads another sheet of a workbook. */
    readSheet: (sheet: string) =>
      busy(async () => {
        if (preview) await read({ ...preview.file, sheet, mapping: null });
      }),
    /** Forgets which columns were chosen in an earlier import, and finds them anew. */
    forgetColumns: () =>
      busy(async () => {
        if (!preview) return;
        await perform('registration.forgetColumns', { headingsKey: preview.registration.headingsKey });
        await read({ ...preview.file, mapping: null });
      }),
    agree: (choices: ImportChoices) => {
      if (!preview) return;
      const next = { ...preview, choices };
      const isOther = (['restoreLines', 'merges', 'asNewLines'] as const).some(
        (part) => choices[part] !== preview.choices[part],
      );
      setPreview(next);
      if (isOther) void busy(() => compare(next));
    },
    /** Back to choosing a file. */
    startOver: () => {
      setPreview(null);
      setMessage(null);
    },
    /** Takes the people in; true when that worked. */
    accept: async (): Promise<boolean> => {
      if (!preview) return false;
      setBusy(true);
      const answer = await ask('registration.accept', acceptInput({ eventId, ...preview }));
      setBusy(false);
      if (!answer.ok) {
        setMessage(answer.failure.message);
        return false;
      }
      tellDone(importedWords(answer.value), { canUndo: true });
      return true;
    },
  };
}
