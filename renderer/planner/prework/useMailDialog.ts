import { useEffect, useRef, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { PreWorkTask } from '#domain/prework/preWork';
import type { PreWorkRow } from '#domain/prework/preWorkCell';
import type { MailChoice, MailPreview } from '#contract';
import { ask } from '../../bridge.ts';

/** Which text goes to whom: chosen task, text and recipient, and the e-mail as it will be for one of them. */
export function useMailDialog(snapshot: EventSnapshot, chosen: readonly PreWorkRow[]) {
  const { tasks } = snapshot.preWork;
  const eventId = snapshot.event.id;
  const [texts, setTexts] = useState<MailChoice[]>([]);
  const [taskId, setTaskId] = useState(() => openTask(tasks, chosen)?.id ?? null);
  const [textId, setTextId] = useState<string | null>(null);
  const [to, setTo] = useState<'each' | 'together'>('each');
  const [at, setAt] = useState(0);
  const [preview, setPreview] = useState<MailPreview | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const newest = useRef(0);
  const task = tasks.find(({ id }) => id === taskId) ?? null;
  const text = texts.find(({ id }) => id === textId) ?? usualText(texts, task, chosen);
  const shown = to === 'together' ? null : (chosen[at]?.person ?? null);

  useEffect(() => {
    void ask('mail.texts', {}).then((answer) => {
      if (answer.ok) setTexts(answer.value);
      else setTrouble(answer.failure.message);
    });
  }, []);

  const wanted = text?.id ?? null;
  const personId = shown?.id ?? null;
  useEffect(() => {
    if (wanted === null) return;
    // Answers may overtake each other: the newest question counts.
    const question = ++newest.current;
    void ask('mail.preview', { eventId, textId: wanted, taskId, personId }).then((answer) => {
      if (question !== newest.current) return;
      if (answer.ok) setPreview(answer.value);
      setTrouble(answer.ok ? null : answer.failure.message);
    });
  }, [eventId, wanted, taskId, personId]);

  return {
    texts,
    task,
    text,
    to,
    setTo,
    at,
    setAt,
    shown,
    preview,
    trouble,
    setTrouble,
    chooseTask: (id: string) => {
      setTaskId(id);
      setTextId(null);
    },
    chooseText: (id: string) => {
      setTextId(id);
      if (task) localStorage.setItem(keptUnder(task), id);
    },
  };
}

/** The first task on which somebody chosen still has something to do. */
function openTask(tasks: readonly PreWorkTask[], chosen: readonly PreWorkRow[]): PreWorkTask | undefined {
  const isOpen = ({ id }: PreWorkTask) =>
    chosen.some(({ cells }) =>
      cells.some((cell) => cell.taskId === id && !cell.isDone && cell.mark !== 'passed'),
    );
  return tasks.find(isOpen) ?? tasks[0];
}

/** What was chosen for the task last time; else a reminder where everybody has it already, or what sends it. */
function usualText(
  texts: readonly MailChoice[],
  task: PreWorkTask | null,
  chosen: readonly PreWorkRow[],
): MailChoice | null {
  if (!task) return texts[0] ?? null;
  const kept = texts.find(({ id }) => id === localStorage.getItem(keptUnder(task)));
  const hasIt = chosen.every(({ cells }) =>
    cells.some((cell) => cell.taskId === task.id && cell.mark !== 'none'),
  );
  const fitting = texts.filter(({ kinds }) => kinds.includes(task.kind));
  const step = hasIt ? 'reminded' : 'sent';
  return kept ?? fitting.find((text) => text.step === step) ?? fitting[0] ?? texts[0] ?? null;
}

function keptUnder({ id }: PreWorkTask): string {
  return `e-mail text for ${id}`;
}
