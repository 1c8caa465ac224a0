import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { worksheet } from '../../main/domain/handouts/worksheet.ts';
import { writeBatch, writeMerged } from '../../main/documents/pages/writeBatch.ts';
import { writeHandout } from '../../main/documents/pages/writeHandout.ts';
import { median } from './figure.mjs';
import { snapshotOfTwoHundred } from './twoHundred.mjs';

/**
 * One way of writing 200 worksheets, in a process of its own so that its memory is its own. Prints JSON:
 * `{ ms }`, the median of the runs after one that loads the library.
 */
const [way, folder] = process.argv.slice(2);
const target = join(folder, way);
mkdirSync(target, { recursive: true });
const { request, fileNames } = snapshotOfTwoHundred();
const batch = worksheet(request, fileNames);

const ways = {
  /** What the docx library needs when every person's sheet is built by itself. */
  single: async () => {
    for (const copy of batch.copies)
      save(copy.fileName, await writeHandout(filled(batch.handout, copy.values)));
  },
  batch: async () => {
    for (const file of await writeBatch(batch)) save(file.fileName, file.bytes);
  },
  merged: async () => {
    save('merged.docx', await writeMerged(batch));
  },
};

// The same batch for the process whose memory is measured: it must not carry what composing needed.
writeFileSync(join(folder, 'batch.json'), JSON.stringify(batch));

const times = [];
for (let run = 0; run < (way === 'single' ? 3 : 6); run++) {
  const startedAt = performance.now();
  await ways[way]();
  times.push(performance.now() - startedAt);
}
process.stdout.write(JSON.stringify({ ms: median(times.slice(1)) }));

function save(name, bytes) {
  writeFileSync(join(target, name), bytes);
}

/** The handout with one person's values in their places, as if it had been composed for that person alone. */
function filled(handout, values) {
  const text = JSON.stringify(handout);
  return JSON.parse(
    text.replace(/\uE000([^\uE001]*)\uE001/g, (whole, name) =>
      JSON.stringify(values[name] ?? '').slice(1, -1),
    ),
  );
}
