import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';

const PLACES = ['/usr/bin', '/usr/lib/libreoffice/program', '/opt/libreoffice/program', '/snap/bin'];

/** Where LibreOffice is; throws a sentence with the package to install where it is not. */
export function libreOffice(): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...PLACES];
  const found = folders
    .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')])
    .find((program) => existsSync(program));
  if (found) return found;
  throw new Error(
    'LibreOffice is not installed, and forms must be read back after it saved them. Install it: sudo apt-get install -y --no-install-recommends libreoffice-writer',
  );
}

/** Whether the letters are as wide as in Word; with others, pages break elsewhere. */
export function measuresAsWord(): boolean {
  const { error, stdout } = spawnSync('fc-match', ['-f', '%{family}', 'Calibri'], { encoding: 'utf8' });
  return error === undefined && /calibri|carlito/i.test(stdout);
}

/** Has LibreOffice open files and save them anew, all in one run with a profile of its own. */
export async function resavedBy(
  folder: string,
  files: readonly string[],
  { to, outDir }: { to: 'docx' | 'odt' | 'pdf'; outDir: string },
): Promise<string> {
  const out = join(folder, outDir);
  await mkdir(out, { recursive: true });
  const filter = to === 'docx' ? 'docx:MS Word 2007 XML' : to;
  await promisify(execFile)(
    libreOffice(),
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      filter,
      '--outdir',
      out,
      ...files,
    ],
    { maxBuffer: 1 << 24 },
  );
  return out;
}
