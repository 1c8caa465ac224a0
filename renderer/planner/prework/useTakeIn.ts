import { useState } from 'react';
import type { SurveyReading } from '#domain/prework/surveyAnswers';
import type { InputOf } from '#contract';
import { ask } from '../../bridge.ts';
import { tellDone } from '../../state/doneStore.ts';
import { readFile } from '../people/readFile.ts';

/** Taking answers in: a survey tool's list is looked at before anything is kept. */
export function useTakeIn(eventId: string) {
  const [survey, setSurvey] = useState<{ file: InputOf<'answers.read'>; reading: SurveyReading } | null>(
    null,
  );
  const [message, setMessage] = useState<string | null>(null);
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

  return {
    survey,
    message,
    isBusy,
    /** Takes chosen or dropped files in. */
    choose: async (files: readonly File[]) => {
      setMessage(null);
      setBusy(true);
      for (const file of files.slice(0, 1)) {
        const content = await readFile(file);
        if ('message' in content) setMessage(content.message);
        else await readSurvey({ ...content, eventId, mapping: null });
      }
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

/** `Answers of 20 people were taken in; 3 wait for a decision.` */
export function takenWords({ taken, waiting }: { taken: number; waiting: number }): string {
  const people = taken === 1 ? 'one person' : `${taken} people`;
  const waits =
    waiting === 0 ? '' : waiting === 1 ? '; one waits for a decision' : `; ${waiting} wait for a decision`;
  return `Answers of ${people} were taken in${waits}.`;
}
