import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** The never-rules of the house, held by reading the import lines of every source file. */

const project = fileURLToPath(new URL('..', import.meta.url));
const sources = ['main', 'preload', 'renderer', 'test', 'scripts'].flatMap((folder) =>
  filesIn(join(project, folder)),
);

describe('the rooms keep to themselves', () => {
  test('domain imports nothing outside itself', () => {
    expect(importsOf(inRoom('main/domain'), (target) => !target.startsWith('main/domain/'))).toEqual([]);
  });

  test('domain reads no clock and throws no dice', () => {
    const worldly =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\.|\bprocess\.|\bfetch\(/;
    expect(filesWith(inRoom('main/domain'), worldly)).toEqual([]);
  });

  test('only workspace imports better-sqlite3', () => {
    expect(
      importsOf(outside('main/workspace', 'test', 'scripts'), (target) =>
        target.startsWith('better-sqlite3'),
      ),
    ).toEqual([]);
  });

  test('only workspace holds SQL', () => {
    const sql =
      /`\s*(SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER)|PRAGMA)\b|\.(prepare|pragma)\(/;
    expect(filesWith(outside('main/workspace', 'test', 'scripts'), sql)).toEqual([]);
  });

  test('only the shell, the preload script and the start import electron', () => {
    // Scripts write small programs for Electron as text; they do not run there themselves.
    const allowed = ['main/shell', 'test/e2e', 'preload/index.ts', 'main/index.ts', 'scripts'];
    const others = outside(...allowed);
    expect(importsOf(others, (target) => target === 'electron' || target.startsWith('electron/'))).toEqual(
      [],
    );
  });

  test('only documents imports pptxgenjs and docx', () => {
    const writers = (target: string): boolean => /^(pptxgenjs|docx)(\/|$)/.test(target);
    expect(importsOf(outside('main/documents', 'test', 'scripts'), writers)).toEqual([]);
  });

  test('only solving imports highs, and of the house only the domain', () => {
    expect(
      importsOf(outside('main/solving', 'test', 'scripts'), (target) => /^highs(\/|$)/.test(target)),
    ).toEqual([]);
    const allowed = (target: string): boolean =>
      isIn(target, 'main/solving') || isIn(target, 'main/domain') || /^(highs|node:.*)$/.test(target);
    expect(importsOf(inRoom('main/solving'), (target) => !allowed(target))).toEqual([]);
  });

  test('workspace, documents, solving and shell do not import each other', () => {
    const rooms = ['main/workspace', 'main/documents', 'main/solving', 'main/shell'];
    const crossings = rooms.flatMap((room) =>
      importsOf(inRoom(room), (target) => rooms.some((other) => other !== room && isIn(target, other))),
    );
    expect(crossings).toEqual([]);
  });

  test('the shell takes from requests only what travels on the wire, as types', () => {
    const taken = inRoom('main/shell').flatMap((file) =>
      importLines(file)
        .filter(
          ({ target, isType }) =>
            isIn(target, 'main/requests') && !(isType && target === 'main/requests/wire.ts'),
        )
        .map(({ target }) => `${file} → ${target}`),
    );
    expect(taken).toEqual([]);
  });

  test('windows import from main only the domain', () => {
    expect(
      importsOf(inRoom('renderer'), (target) => isIn(target, 'main') && !isIn(target, 'main/domain')),
    ).toEqual([]);
  });

  test('windows take only types from the contract', () => {
    const values = inRoom('renderer').flatMap((file) =>
      importLines(file)
        .filter(({ target, isType }) => isIn(target, 'preload') && !isType)
        .map(() => file),
    );
    expect(values).toEqual([]);
  });

  test('planner, presenter and followup do not import each other', () => {
    const rooms = ['renderer/planner', 'renderer/presenter', 'renderer/followup'];
    const crossings = rooms.flatMap((room) =>
      importsOf(inRoom(room), (target) => rooms.some((other) => other !== room && isIn(target, other))),
    );
    expect(crossings).toEqual([]);
  });

  test('state and ui import no screen', () => {
    const shared = [...inRoom('renderer/state'), ...inRoom('renderer/ui')];
    const isScreen = (target: string): boolean => /^renderer\/(planner|presenter|followup)\//.test(target);
    expect(importsOf(shared, isScreen)).toEqual([]);
  });

  test('only the bridge module touches window.bridge', () => {
    const others = inRoom('renderer').filter((file) => file !== 'renderer/bridge.ts');
    expect(filesWith(others, /\b(window|globalThis|self)\s*\.\s*bridge\b/)).toEqual([]);
  });
});

describe('the house stays readable', () => {
  const written = sources.filter((file) => !isIn(file, 'test/fixtures'));

  test('no file only passes on what others export', () => {
    expect(filesWith(written, /^export\s+(type\s+)?\*/m)).toEqual([]);
    expect(written.filter(onlyPassesOn)).toEqual([]);
    expect(written.filter((file) => /^(index|mod)\.tsx?$/.test(basename(file)) && !isEntry(file))).toEqual(
      [],
    );
  });

  test('no file or folder is called utils, helpers, common, misc or shared', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|shared)(\.|\/|$)/i;
    expect(written.filter((file) => vague.test(file))).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const long = written
      .filter((file) => /^(main|preload|renderer|scripts)\//.test(file) && !isOneStepByDesign(file))
      .map((file) => ({ file, lines: text(file).split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  test('no files import each other in a circle, not even for their types', () => {
    const rest = new Set(
      ['main', 'preload', 'renderer'].flatMap(inRoom).filter((file) => /\.tsx?$/.test(file)),
    );
    const importsLeft = (file: string) => importLines(file).filter(({ target }) => rest.has(target));
    for (let isShrinking = true; isShrinking;) {
      const ready = [...rest].filter((file) => importsLeft(file).length === 0);
      for (const file of ready) rest.delete(file);
      isShrinking = ready.length > 0;
    }
    const imported = new Set([...rest].flatMap((file) => importsLeft(file).map(({ target }) => target)));
    expect([...rest].filter((file) => imported.has(file))).toEqual([]);
  });

  test('no IPC is synchronous', () => {
    const synchronous = /\.sendSync\(|\bipcMain\.on\(|\breturnValue\s*=/;
    expect(filesWith([...inRoom('main'), ...inRoom('preload'), ...inRoom('renderer')], synchronous)).toEqual(
      [],
    );
  });

  test('no rule is switched off in a file', () => {
    const off = new RegExp(
      ['eslint', 'disable|@ts-', '(ignore|nocheck|expect-error)'].join('-').replace('ts--', 'ts-'),
    );
    expect(
      filesWith(
        sources.filter((file) => file !== 'test/architecture.test.ts'),
        off,
      ),
    ).toEqual([]);
  });
});

interface ImportLine {
  /** The path from the project folder, or a package's name. */
  target: string;
  isType: boolean;
}

function importsOf(files: string[], isForbidden: (target: string) => boolean): string[] {
  return files.flatMap((file) =>
    importLines(file)
      .filter(({ target }) => isForbidden(target))
      .map(({ target }) => `${file} → ${target}`),
  );
}

function importLines(file: string): ImportLine[] {
  const code = withoutComments(text(file));
  const statements = [
    ...code.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\s+from\s+)?['"]([^'"]+)['"]/gm),
  ].map(([, type, target]) => ({ target: target ?? '', isType: type !== undefined }));
  const calls = [...code.matchAll(/\b(typeof\s+)?(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)(\.\w+)?/g)].map(
    ([, , target, member]) => ({ target: target ?? '', isType: member !== undefined && member !== '.then' }),
  );
  return [...statements, ...calls].map(({ target, isType }) => ({ target: placeOf(target, file), isType }));
}

function placeOf(target: string, file: string): string {
  if (target.startsWith('#domain/')) return `main/domain/${target.slice('#domain/'.length)}.ts`;
  if (target === '#contract') return 'preload/contract.ts';
  if (target.startsWith('.')) return posix.normalize(posix.join(dirname(file).split(sep).join('/'), target));
  return target;
}

function onlyPassesOn(file: string): boolean {
  const code = withoutComments(text(file));
  const passing = /^(import|export)\s+[^;]*?from\s+['"][^'"]+['"];?/gm;
  return passing.test(code) && code.replace(passing, '').trim() === '';
}

/** Files that a build starts from; they run rather than export. */
function isEntry(file: string): boolean {
  const entries = [
    'main/index.ts',
    'preload/index.ts',
    'main/requests/workspaceProcess.ts',
    'main/requests/commandLine/commandLine.ts',
    'main/documents/documentWorker.ts',
    'main/solving/groupWorker.ts',
    'renderer/main.tsx',
    'renderer/audience.tsx',
    'renderer/compact.tsx',
    'renderer/print.tsx',
  ];
  return entries.includes(file);
}

/** A migration is one step and never edited once released. */
function isOneStepByDesign(file: string): boolean {
  return isIn(file, 'main/workspace/migrations');
}

function inRoom(room: string): string[] {
  return sources.filter((file) => isIn(file, room));
}

function outside(...rooms: string[]): string[] {
  return sources.filter((file) => !rooms.some((room) => isIn(file, room)));
}

function isIn(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

function filesWith(files: string[], pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(withoutComments(text(file))));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function text(file: string): string {
  return readFileSync(join(project, file), 'utf8');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(path).isDirectory() ? filesIn(path) : [relative(project, path).split(sep).join('/')],
    )
    .filter((file) => /\.(tsx?|mjs|cjs)$/.test(file));
}
