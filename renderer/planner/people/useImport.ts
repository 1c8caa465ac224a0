import { useState } from 'react';
import type { Registration, RegistrationField } from '#domain/registration/registration';
import type { InputOf } from '#contract';
import { ask } from '../../bridge.ts';
import { tellDone } from '../../state/doneStore.ts';
import { acceptInput, firstChoices, remapped } from './importChoices.ts';
import type { ImportChoices } from './importChoices.ts';
import { importedWords } from './importWords.ts';
import { readFile } from './readFile.ts';

/** A list that was read: the file, what stands in it, and what was agreed to. */
export interface ImportPreview {
  file: InputOf<'registration.read'>;
  registration: Registration;
  choices: ImportChoices;
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
    setPreview({ file, registration: answer.value, choices: firstChoices(answer.value) });
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
    agree: (choices: ImportChoices) => {
      if (preview) setPreview({ ...preview, choices });
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
