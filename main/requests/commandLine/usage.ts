const KIT = `Write a kit:
  npm run kit -- --sample consultation --out DIR
  npm run kit -- --sample journey --out DIR
  npm run kit -- --workspace FILE --event ID [--session ID] --out DIR`;

const ASK = `Send a request to a workspace (the answer is JSON; - reads the input from standard input):
  npm run --silent ask -- --workspace FILE NAME [JSON|-]
  npm run --silent ask -- --workspace FILE --new NAME [JSON|-]   makes the workspace where there is none
Requests and their inputs are listed in preload/requests/. Examples:
  npm run --silent ask -- --workspace my.convener home.read
  npm run --silent ask -- --workspace my.convener event.read '{"eventId":"…"}'`;

/** How a command is used. */
export function usage(of: 'all' | 'kit' | 'ask'): string {
  switch (of) {
    case 'kit':
      return KIT;
    case 'ask':
      return ASK;
    case 'all':
      return `${KIT}\n\n${ASK}`;
  }
}
