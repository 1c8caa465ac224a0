import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Format } from '#domain/format';
import { ask } from '../../bridge.ts';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';
import { tellTrouble } from '../../state/troubleStore.ts';
import { readFile } from '../people/readFile.ts';

/** Every format that can be planned with, and how to read them again. */
export function useFormats(): [readonly Format[], () => void] {
  const [formats, setFormats] = useState<readonly Format[]>([]);
  const read = useCallback(() => {
    void ask('format.list', {}).then((answer) => {
      if (answer.ok) startTransition(() => setFormats(answer.value));
    });
  }, []);
  useEffect(read, [read]);
  return [formats, read];
}

/** Takes a format file in; a sentence on screen says what happened. */
export async function takeFormatIn(file: File): Promise<boolean> {
  const content = await readFile(file);
  if ('message' in content) {
    tellTrouble(content.message);
    return false;
  }
  const taken = await perform('format.import', content);
  if (taken) tellDone(`“${taken.name}” is among the formats.`, { canUndo: true });
  return taken !== null;
}
