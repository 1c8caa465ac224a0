import { useState } from 'react';
import type { SurveyReading } from '#domain/prework/surveyAnswers';
import type { InputOf, OutputOf } from '#contract';
import { ask } from '../../bridge.ts';
import { tellDone } from '../../state/doneStore.ts';
import { readFile } from '../people/readFile.ts';

/** Taking answers in: a survey tool's list is looked at before anything is kept. */
export function useTakeIn(eventId: string) {
  const [survey, setSurvey] = useState<{ file: InputOf<'answers.read'>; reading: SurveyReading } | null>(
    null,
  );
  const [message, setMessage] = useState<string | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [isBusy, setBusy] = useState(false);

  const readSurvey = async (file: InputOf<'answers.read'>) => {
    const answer = await ask('answers.read', file);
    if (!answer.ok) {
      setMessage(answer.failure.message);
      return;
    }
    setMessage(null);
    setSurvey({ file, reading: answer.value });
  };

  /** Reads forms a few at a time, so that a hundred of them show how far they are, then keeps them as one step. */
  const takeForms = async (files: readonly File[]) => {
    const read: OutputOf<'forms.read'> = [];
    const tooLarge: string[] = [];
    for (let at = 0; at < files.length; at += AT_ONCE) {
      setProgress({ done: at, total: files.length });
      const contents = await Promise.all(files.slice(at, at + AT_ONCE).map(readFile));
      const ready = contents.flatMap((content) => ('message' in content ? [] : content));
      tooLarge.push(...contents.flatMap((content) => ('message' in content ? content.message : [])));
      if (ready.length === 0) continue;
      const answer = await ask('forms.read', { files: ready });
      if (!answer.ok) {
        setProgress(null);
        setMessage(answer.failure.message);
        return;
      }
      read.push(...answer.value);
    }
    setProgress(null);
    if (tooLarge.length > 0) setMessage(tooLarge.join(' '));
    if (read.length === 0) return;
    const kept = await ask('forms.keep', { eventId, files: read });
    if (kept.ok) tellDone(keptWords(kept.value), { canUndo: true });
    else setMessage(kept.failure.message);
  };

  return {
    survey,
    progress,
    message,
    isBusy,
    /** Takes chosen or dropped files in. */
    choose: async (files: readonly File[]) => {
      setMessage(null);
      setBusy(true);
      const lists = files.filter(isList);
      const forms = files.filter((file) => !isList(file));
      if (forms.length > 0) await takeForms(forms);
      const [list, ...others] = lists;
      if (list) {
        const content = await readFile(list);
        if ('message' in content) setMessage(content.message);
        else await readSurvey({ ...content, eventId, mapping: null });
      }
      if (others.length > 0)
        setMessage(
          `Lists are looked at one by one: ${others.map(({ name }) => name).join(', ')} were not read. Choose them afterwards.`,
        );
      setBusy(false);
    },
    /** Reads the list again with another meaning for a column; one meaning stands once. */
    map: async (index: number, meaning: string) => {
      if (!survey) return;
      const mapping: Record<string, string> = {};
      for (const column of survey.reading.columns) {
        const isTaken = column.meaning === meaning && meaning !== 'skip';
        mapping[String(column.index)] = column.index === index ? meaning : isTaken ? 'skip' : column.meaning;
      }
      await readSurvey({ ...survey.file, mapping });
    },
    stop: () => {
      setSurvey(null);
      setMessage(null);
    },
    acceptSurvey: async () => {
      if (!survey) return;
      const { fileName, contentBase64 } = survey.file;
      const mapping = Object.fromEntries(
        survey.reading.columns.map(({ index, meaning }) => [String(index), meaning]),
      );
      setBusy(true);
      const answer = await ask('answers.accept', { eventId, fileName, contentBase64, mapping });
      setBusy(false);
      if (!answer.ok) {
        setMessage(answer.failure.message);
        return;
      }
      setSurvey(null);
      tellDone(takenWords(answer.value), { canUndo: true });
    },
  };
}

/** How many forms are sent to be read at once. */
const AT_ONCE = 10;

/** A survey tool's list, by its name; everything else is read as a form. */
function isList({ name, type }: File): boolean {
  return /\.(?:csv|tsv|tab)$/iu.test(name) || type === 'text/csv';
}

/** `20 forms were taken in; 3 wait for a decision.` */
export function keptWords({ taken, waiting, known }: OutputOf<'forms.keep'>): string {
  const parts = [taken === 1 ? 'One form was taken in' : `${taken} forms were taken in`];
  if (known > 0) parts.push(known === 1 ? 'one was known already' : `${known} were known already`);
  if (waiting > 0) parts.push(waiting === 1 ? 'one waits for a decision' : `${waiting} wait for a decision`);
  return `${parts.join('; ')}.`;
}

/** `Answers of 20 people were taken in; 3 wait for a decision.` */
export function takenWords({ taken, waiting }: { taken: number; waiting: number }): string {
  const people = taken === 1 ? 'one person' : `${taken} people`;
  const waits =
    waiting === 0 ? '' : waiting === 1 ? '; one waits for a decision' : `; ${waiting} wait for a decision`;
  return `Answers of ${people} were taken in${waits}.`;
}
