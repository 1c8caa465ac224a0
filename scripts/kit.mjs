import { runCommandLine } from './commandLine.mjs';

/** Writes a kit without a window: `npm run kit -- --sample consultation --out DIR`. */
await runCommandLine(['kit', ...process.argv.slice(2)]);
