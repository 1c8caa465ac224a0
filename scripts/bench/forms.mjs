import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { currentNode } from '../node.mjs';
import { projectFolder } from '../project.mjs';
import { figure } from './figure.mjs';

/**
 * Forms that go out and come back: writing 100 write-up forms, and reading 100 that were filled in and matching them with
 * their people. In a process of its own, after a run that loads the libraries. The floor of reading is what unpacking the
 * same files needs.
 */
export async function measure() {
  const script = fileURLToPath(new URL('hundredForms.mjs', import.meta.url));
  const run = spawnSync(currentNode(), ['--disable-warning=ExperimentalWarning', script], {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const { writeMs, readMs, unzipMs } = JSON.parse(run.stdout);
  return [
    figure({
      name: 'reading back and matching 100 returned forms',
      value: readMs,
      unit: 'ms',
      target: 3000,
      floor: unzipMs,
    }),
    figure({ name: 'writing 100 forms', value: writeMs, unit: 'ms', target: 10_000, floor: null }),
  ];
}
