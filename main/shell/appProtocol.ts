import { protocol } from 'electron';
import type { Answer } from '#domain/failure';
import type { OutputOf } from '#contract';
import { appScheme, pictureFile, pictureNamed, readAppFile } from './appFiles.ts';
import type { AppFile } from './appFiles.ts';
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

/** What stands behind the app's addresses: its built pages, and the pictures of the open workspace. */
interface Served {
  folder: string;
  readPicture: (pictureId: string) => Promise<Answer<unknown>>;
  /** Called each time a file has been handed over, with its address. */
  handedOver?: (url: string) => void;
}

/** Serves the built pages from that folder and the workspace's pictures, and nothing else. */
export function serveAppFiles(served: Served): void {
  if (isOlderRuntime) {
    serveWhole(served);
    return;
  }
  protocol.handle(appScheme, async (request) => {
    const { status, headers, body } = await fileFor(served, request);
    served.handedOver?.(request.url);
    return new Response(new Uint8Array(body), { status, headers });
  });
}

/**
 * The same for an older Electron. There an answer to `protocol.handle` goes out as a stream, piece by piece through
 * this process; handed over whole, the first page stands a tenth of a second earlier.
 */
function serveWhole(served: Served): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the runtimes that need it are older than the notice
  protocol.registerBufferProtocol(appScheme, (request, callback) => {
    void fileFor(served, request).then(({ status, headers, body }) => {
      callback({ statusCode: status, headers, data: Buffer.from(body) });
      served.handedOver?.(request.url);
    });
  });
}

async function fileFor(
  { folder, readPicture }: Served,
  request: { method: string; url: string },
): Promise<AppFile> {
  const pictureId = request.method === 'GET' ? pictureNamed(request.url) : null;
  if (pictureId === null) return readAppFile(folder, request);
  // The boundary: the workspace process answers by the contract.
  const answer = (await readPicture(pictureId)) as Answer<OutputOf<'picture.read'>>;
  return pictureFile(answer.ok ? answer.value : null);
}
