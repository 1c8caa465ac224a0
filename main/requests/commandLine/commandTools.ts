import type { Answer } from '#domain/failure';
import type { OpenOptions } from '../../workspace/openWorkspace.ts';
import type { House } from '../house.ts';

/** What a command of the command line is given. */
export interface CommandTools {
  /** The words after the command's name. */
  words: readonly string[];
  /** Opens a house, lets the work ask it, and closes everything behind it. */
  open: <Value>(
    opening: Pick<OpenOptions, 'ifMissing' | 'mode'> | undefined,
    work: (ask: Ask) => Promise<Value>,
    announce?: House['announce'],
  ) => Promise<Value>;
  say: (line: string) => void;
  /** To the error output, so that the answer stays clean. */
  complain: (line: string) => void;
}

export type Ask = (name: string, input: unknown) => Promise<Answer<unknown>>;
