import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildStale } from './build.mjs';
import { endChildrenOnSignals, stopChildren } from './children.mjs';
import { projectFolder } from './project.mjs';

/**
 * Measures: `npm run bench`, or `npm run bench -- launch` for one part. Each part in scripts/bench/ exports `measure`,
 * which gives figures as scripts/bench/figure.mjs makes them: `floor` is what the bare runtime or library needs for the
 * same in the same run, `target` the most that is allowed. One JSON line per figure is printed. Chatter goes to the error
 * output.
 */
endChildrenOnSignals();
const say = (line) => console.error(line);
const folder = join(projectFolder, 'scripts', 'bench');
const wanted = process.argv.slice(2);
const all = readdirSync(folder).filter((name) =>
  /^export async function measure\b/m.test(readFileSync(join(folder, name), 'utf8')),
);
const chosen = all.filter((name) => wanted.length === 0 || wanted.includes(name.replace('.mjs', '')));

if (chosen.length === 0) {
  say(`There is no such part. The parts are ${all.map((name) => name.replace('.mjs', '')).join(', ')}.`);
  process.exit(2);
}
try {
  await buildStale({ say });
  for (const name of chosen.sort()) {
    const { measure } = await import(pathToFileURL(join(folder, name)).href);
    for (const figure of await measure({ say })) console.log(JSON.stringify(figure));
  }
} catch (error) {
  say(error.stack);
  process.exitCode = 1;
} finally {
  await stopChildren();
}
// What a part left open, such as a worker thread, does not keep the script.
process.exit();
