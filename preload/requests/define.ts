import { z } from 'zod';
import * as shape from '../shapes/shapes.ts';

/**
 * What every request is made of. `read` changes nothing, `write` is one undoable command, `act` has effects that undo
 * does not cover (files, windows, the running clock). `answeredBy` names the process; `inside` requests are never taken
 * from a window, because they name a file path.
 */
export interface Definition {
  kind: 'read' | 'write' | 'act';
  answeredBy: 'workspace' | 'shell';
  from: 'windows' | 'inside';
  input: z.ZodType;
  output: z.ZodType;
}

export const read = define('read', 'workspace', 'windows');
export const write = define('write', 'workspace', 'windows');
export const act = define('act', 'workspace', 'windows');
export const actInside = define('act', 'workspace', 'inside');
export const readInside = define('read', 'workspace', 'inside');
export const shell = define('act', 'shell', 'windows');

export const nothing = z.object({});
export const done = z.object({});
export const made = z.object({ id: shape.id });

/** A file that the shell saves where a person says. */
export const textFile = z.object({ fileName: z.string(), text: z.string() });
export type TextFile = z.infer<typeof textFile>;

/** For shapes that the domain computes and whose types it holds: only that it is an object is looked at. */
export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function define<
  Kind extends Definition['kind'],
  By extends Definition['answeredBy'],
  From extends Definition['from'],
>(kind: Kind, answeredBy: By, from: From) {
  return <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) => ({
    kind,
    answeredBy,
    from,
    input,
    output,
  });
}
