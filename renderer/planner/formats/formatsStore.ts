import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { Format } from '#domain/formats/format';
import { ask } from '../../bridge.ts';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';
import { tellTrouble } from '../../state/troubleStore.ts';
import { useWorkspace } from '../../state/workspaceStore.ts';
import { readFile } from '../people/readFile.ts';
import { closeFormat, openFormat } from './formatSheetStore.ts';

interface FormatsStore {
  /** The library's; read once, for it does not change. */
  library: readonly Format[];
  /** Those of the open workspace, by name. */
  own: readonly Format[];
}

const useFormatsStore = create<FormatsStore>(() => ({ library: [], own: [] }));

/** Every format that can be planned with, the library's first; current after every change and undo. */
export function useFormats(): readonly Format[] {
  const revision = useWorkspace((store) => store.state?.revision ?? null);
  useEffect(() => void readFormats(), [revision]);
  const { library, own } = useFormatsStore();
  return useMemo(() => [...library, ...own], [library, own]);
}

/** Whether a format was made or taken in here, so that it can be changed. */
export function useIsOwnFormat(formatId: string): boolean {
  return useFormatsStore(({ own }) => own.some(({ id }) => id === formatId));
}

async function readFormats(): Promise<void> {
  const { library, own } = useFormatsStore.getState();
  const answer = await ask('format.own', {});
  if (!answer.ok) return;
  if (JSON.stringify(answer.value) !== JSON.stringify(own)) useFormatsStore.setState({ own: answer.value });
  if (library.length > 0) return;
  const all = await ask('format.list', {});
  if (!all.ok) return;
  const ownIds = new Set(answer.value.map(({ id }) => id));
  useFormatsStore.setState({ library: all.value.filter(({ id }) => !ownIds.has(id)) });
}

/** Takes a format file in; a sentence on screen says what happened. */
export async function takeFormatIn(file: File): Promise<void> {
  const content = await readFile(file);
  if ('message' in content) {
    tellTrouble(content.message);
    return;
  }
  const taken = await perform('format.import', content);
  if (taken) tellDone(`“${taken.name}” is among the formats.`, { canUndo: true });
}

/** A new format to fill in, opened at once. */
export async function startFormat(): Promise<void> {
  const made = await perform('format.start', { name: 'Our format', likeId: null });
  if (made) openFormat(made.id);
}

/** A copy of a format as one’s own, opened at once. */
export async function copyFormat({ id, name }: Format): Promise<void> {
  const made = await perform('format.start', { name: `${name}, our way`, likeId: id });
  if (made) openFormat(made.id);
}

/** Takes away a format of one’s own; the message offers it back. */
export async function removeFormat({ id, name }: Format): Promise<void> {
  const done = await perform('format.remove', { formatId: id });
  if (!done) return;
  closeFormat();
  tellDone(`“${name}” was removed.`, { canUndo: true });
}
