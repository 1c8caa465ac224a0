import { useEffect, useRef, useState } from 'react';
import type { KitDocument, KitResult } from '#contract';
import { ask, listen } from '../../bridge.ts';
import { perform } from '../../state/perform.ts';
import { useWorkspace } from '../../state/workspaceStore.ts';

/** A kit being written: how far it is, once there is something to tell. */
export interface KitJob {
  id: string;
  done: number;
  total: number;
  /** True when it takes so long that the count is worth showing. */
  isSlow: boolean;
}

/** The documents of an event or session, and making them. */
export function useKit(eventId: string, sessionId: string | null) {
  const state = useWorkspace((store) => store.state);
  const [documents, setDocuments] = useState<KitDocument[] | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [job, setJob] = useState<KitJob | null>(null);
  const [result, setResult] = useState<KitResult | null>(null);
  const newest = useRef(0);
  /** The job that somebody stopped last. */
  const stopped = useRef('');

  useEffect(() => {
    // Answers may overtake each other: the newest question counts.
    const question = ++newest.current;
    void ask('kit.list', { eventId, sessionId }).then((answer) => {
      if (question !== newest.current) return;
      if (answer.ok) setDocuments(answer.value);
      else setMessage(answer.failure.message);
    });
  }, [eventId, sessionId, state]);

  useEffect(
    () =>
      listen('kit.progress', ({ jobId, done, total }) =>
        setJob((current) => (current?.id === jobId ? { ...current, done, total } : current)),
      ),
    [],
  );

  const make = (ids: string[], where: 'usual' | 'ask') =>
    run((jobId) => ask('kit.save', { eventId, sessionId, documents: ids, jobId, where }));
  const makePdf = (ids: string[]) =>
    run((jobId) => ask('kit.savePdf', { eventId, sessionId, documents: ids, jobId }));

  /** One job at a time, with what there is to tell while it runs and when it ends. */
  const run = async (write: (jobId: string) => ReturnType<typeof ask<'kit.save'>>) => {
    const id = crypto.randomUUID();
    setResult(null);
    setMessage(null);
    setJob({ id, done: 0, total: 0, isSlow: false });
    const slow = setTimeout(
      () => setJob((current) => (current?.id === id ? { ...current, isSlow: true } : current)),
      SLOW_MS,
    );
    const answer = await write(id);
    clearTimeout(slow);
    setJob(null);
    if (answer.ok) setResult(answer.value);
    else if (answer.failure.kind !== 'cancelled') setMessage(answer.failure.message);
    else if (stopped.current === id) setMessage('Stopped. The files written so far are complete and stay.');
  };

  return {
    documents,
    message,
    job,
    result,
    make,
    makePdf,
    cancel: async () => {
      if (!job) return;
      stopped.current = job.id;
      // Whichever of the two it is; the other one knows nothing of it.
      await Promise.all([
        perform('kit.cancel', { jobId: job.id }),
        perform('kit.stopPdf', { jobId: job.id }),
      ]);
    },
    openFolder: () => perform('kit.openFolder', { eventId }),
    closeResult: () => setResult(null),
  };
}

/** After so long the count of files is shown. */
const SLOW_MS = 1000;
