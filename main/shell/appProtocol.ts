import { protocol } from 'electron';
import { appScheme, readAppFile } from './appFiles.ts';

/** What changed in Electron 28: code of own schemes is cached, and bodies of answers no longer stall. */
const isCurrent = Number(process.versions.electron.split('.')[0]) >= 28;

/** Declares the scheme of the app's pages; must run before Electron is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        ...(isCurrent ? { codeCache: true } : {}),
      },
    },
  ]);
}

/** Serves the built pages from that folder and nothing outside it. */
export function serveAppFiles(folder: string): void {
  if (!isCurrent) {
    serveWhole(folder);
    return;
  }
  protocol.handle(appScheme, async (request) => {
    const { status, headers, body } = await readAppFile(folder, request);
    return new Response(new Uint8Array(body), { status, headers });
  });
}

/**
 * The same for an older Electron. There an answer to `protocol.handle` goes out as a stream, which on a busy machine may
 * never end: the window stayed blank about once in thirty starts. Handed over whole, an answer cannot stall.
 */
function serveWhole(folder: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the runtimes that need it are older than the notice
  protocol.registerBufferProtocol(appScheme, (request, callback) => {
    void readAppFile(folder, request).then(({ status, headers, body }) =>
      callback({ statusCode: status, headers, data: Buffer.from(body) }),
    );
  });
}
