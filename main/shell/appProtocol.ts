import { protocol } from 'electron';
import { appScheme, readAppFile } from './appFiles.ts';

/** Declares the scheme of the app's pages; must run before Electron is ready. */
export function declareAppScheme(): void {
  const hasCodeCache = Number(process.versions.electron.split('.')[0]) >= 28;
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        ...(hasCodeCache ? { codeCache: true } : {}),
      },
    },
  ]);
}

/** Serves the built pages from that folder and nothing outside it. */
export function serveAppFiles(folder: string): void {
  protocol.handle(appScheme, async (request) => {
    const { status, headers, body } = await readAppFile(folder, request);
    return new Response(new Uint8Array(body), { status, headers });
  });
}
