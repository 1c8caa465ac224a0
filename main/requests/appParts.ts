import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Places } from './buildHouse.ts';

/** The assets and the threads for documents and groups as they lie beside this module: in the built app, and in its sources. */
export function appParts(): Places {
  const here = dirname(fileURLToPath(import.meta.url));
  // Built, this module lies in out/main or out/main/parts; as source in main/requests.
  const isSource = here.endsWith(join('main', 'requests'));
  const root = here.endsWith('parts') ? join(here, '..', '..', '..') : join(here, '..', '..');
  return {
    assets: join(root, 'assets'),
    documentWorker: isSource
      ? join(root, 'main', 'documents', 'documentWorker.ts')
      : join(root, 'out', 'main', 'documentWorker.cjs'),
    groupWorker: isSource
      ? join(root, 'main', 'solving', 'groupWorker.ts')
      : join(root, 'out', 'main', 'groupWorker.cjs'),
  };
}
