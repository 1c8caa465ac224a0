import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { UserConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Main and preload are CommonJS for Node 18 (Electron 25), the pages are built for Chromium 114. */
const main = {
  build: {
    outDir: at('out/main'),
    target: 'node18',
    externalizeDeps: { include: ['better-sqlite3', 'highs'] },
    rolldownOptions: {
      input: {
        index: at('main/index.ts'),
        workspaceProcess: at('main/requests/workspaceProcess.ts'),
        documentWorker: at('main/documents/documentWorker.ts'),
        groupWorker: at('main/solving/groupWorker.ts'),
        commandLine: at('main/requests/commandLine/commandLine.ts'),
      },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'parts/[name]-[hash].cjs' },
    },
  },
} satisfies UserConfig['main'];

const preload = {
  build: {
    outDir: at('out/preload'),
    target: 'node18',
    rolldownOptions: {
      input: { index: at('preload/index.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
} satisfies UserConfig['preload'];

/** What pages of PDFs without fonts of their own are drawn with; it is read only when one needs it. */
const pdfParts = {
  name: 'pdf-parts',
  generateBundle() {
    for (const folder of ['cmaps', 'standard_fonts'])
      for (const name of readdirSync(at(`node_modules/pdfjs-dist/${folder}`)))
        this.emitFile({
          type: 'asset',
          fileName: `pdf/${folder}/${name}`,
          source: readFileSync(at(`node_modules/pdfjs-dist/${folder}/${name}`)),
        });
  },
} satisfies Plugin;

const renderer = {
  root: at('renderer'),
  plugins: [react(), pdfParts],
  build: {
    outDir: at('out/renderer'),
    target: 'chrome114',
    // A data: URL would need a hole in the Content-Security-Policy.
    assetsInlineLimit: 0,
    // The less a window reads before its first frame, the sooner it stands.
    minify: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: at('renderer/index.html'),
        audience: at('renderer/audience.html'),
        compact: at('renderer/compact.html'),
        print: at('renderer/print.html'),
        picture: at('renderer/picture.html'),
      },
    },
  },
} satisfies UserConfig['renderer'];

/** The scripts build the program and the pages each when it is stale; by itself everything is built. */
const part = process.env['CONVENER_BUILD'];

export default defineConfig({
  ...(part === 'pages' ? {} : { main, preload }),
  ...(part === 'program' ? {} : { renderer }),
});
