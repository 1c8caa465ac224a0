import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Main and preload are CommonJS for Node 18 (Electron 25), the pages are built for Chromium 114. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node18',
      externalizeDeps: { include: ['better-sqlite3'] },
      rollupOptions: {
        input: {
          index: at('main/index.ts'),
          workspaceProcess: at('main/requests/workspaceProcess.ts'),
          documentWorker: at('main/documents/documentWorker.ts'),
          commandLine: at('main/requests/commandLine.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'parts/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node18',
      rollupOptions: {
        input: { index: at('preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      target: 'chrome114',
      rollupOptions: { input: { index: at('renderer/index.html'), audience: at('renderer/audience.html') } },
    },
  },
});
