import { runCommandLine } from './commandLine.mjs';

/** Sends one request to a workspace: `npm run --silent ask -- --workspace FILE NAME [JSON]`. */
await runCommandLine(['ask', ...process.argv.slice(2)]);
