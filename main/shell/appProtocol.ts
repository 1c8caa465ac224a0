import { protocol } from 'electron';
import { appScheme, readAppFile } from './appFiles.ts';
import { isOlderRuntime } from './olderRuntime.ts';

/** Declares the scheme of the app's pages; must run before Electron is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        ...(isOlderRuntime ? {} : { codeCache: true }),
      },
    },
  ]);
}

/** Serves the built pages from that folder and nothing outside it. */
export function serveAppFiles(folder: string): void {
  if (isOlderRuntime) {
    serveWhole(folder);
    return;
  }
  protocol.handle(appScheme, async (request) => {
    const { status, headers, body } = await readAppFile(folder, request);
    return new Response(new Uint8Array(body), { status, headers });
  });
}

/**
 * The same for an older Electron. There an answer to `protocol.handle` goes out as a stream, piece by piece through
 * this process; handed over whole, the first page stands a tenth of a second earlier.
 */
function serveWhole(folder: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the runtimes that need it are older than the notice
  protocol.registerBufferProtocol(appScheme, (request, callback) => {
    void readAppFile(folder, request).then(({ status, headers, body }) =>
      callback({ statusCode: status, headers, data: Buffer.from(body) }),
    );
  });
}
