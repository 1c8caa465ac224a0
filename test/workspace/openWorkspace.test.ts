import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { failure, success } from '#domain/failure';
import { openWorkspace } from '../../main/workspace/openWorkspace.ts';
import type { OpenOptions } from '../../main/workspace/openWorkspace.ts';
import type { Workspace } from '../../main/workspace/workspace.ts';
import { projectFolder, temporaryFolder } from '../requests/testHouse.ts';

const isRoot = process.getuid?.() === 0;
/** A small disk of its own needs root, and a machine that lets root mount. */
const canMount = isRoot && mountWorks();

describe('opening a workspace', () => {
  test('a file that is not there is made, kept as one file, and holds what was written', () => {
    const path = newPath();
    const workspace = opened({ path });
    addProgram(workspace, 'Kept');
    workspace.close();
    expect(readdirSync(join(path, '..'))).toEqual(['one.convener']);
    expect(opened({ path }).programs.get('Kept')?.name).toBe('Kept');
  });

  test('an empty file left by an interrupted start is used', () => {
    const path = newPath();
    writeFileSync(path, '');
    addProgram(opened({ path }), 'Kept');
  });

  test('a file that is not SQLite is refused and not touched', () => {
    const path = newPath();
    writeFileSync(path, 'Full Name,Email\nDana,d@x.example\n');
    expect(refusal({ path })).toContain('“one.convener” is not a Convener workspace. It was not changed.');
    expect(readFileSync(path, 'utf8')).toBe('Full Name,Email\nDana,d@x.example\n');
    expect(readdirSync(join(path, '..'))).toEqual(['one.convener']);
  });

  test.each([1, 8, 15])('a file of %i bytes is refused', (bytes) => {
    const path = newPath();
    writeFileSync(path, 'SQLite format 3\0'.slice(0, bytes));
    expect(refusal({ path })).toMatch(/was not changed|is missing/);
  });

  test('a database of another program is refused', () => {
    const path = newPath();
    const other = new SqliteDatabase(path);
    other.exec('CREATE TABLE bookmarks (id INTEGER)');
    other.close();
    const before = readFileSync(path);
    expect(refusal({ path })).toContain('is a database of another program');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a workspace of a newer Convener is refused and not changed', () => {
    const path = written();
    const database = new SqliteDatabase(path);
    database.pragma('user_version = 999');
    database.close();
    const before = readFileSync(path);
    expect(refusal({ path })).toContain(
      'was made by a newer Convener. It was not changed. Install the current version',
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test.each([100, 512, 5000, 20_000])(
    'a workspace cut off after %i bytes is refused and not changed',
    (bytes) => {
      const path = written();
      truncateSync(path, bytes);
      const before = readFileSync(path);
      expect(refusal({ path })).toMatch(/end of “one.convener” is missing/);
      expect(readFileSync(path).equals(before)).toBe(true);
    },
  );

  test('a workspace that was not closed and is damaged inside is refused', () => {
    const path = written();
    const database = new SqliteDatabase(path);
    database.exec('UPDATE workspace_state SET is_clean = 0');
    database.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096, bytes.length - 8192);
    writeFileSync(path, bytes);
    expect(refusal({ path })).toContain('is damaged and was not changed');
  });

  test('a folder in place of the file, and a folder that is not there, are told apart', () => {
    const path = newPath();
    mkdirSync(path);
    expect(refusal({ path })).toContain('is a folder, not a workspace');
    expect(refusal({ path: join(path, 'gone', 'a.convener') })).toContain('is not there');
  });

  test('where a file is needed and missing, nothing is made', () => {
    const path = newPath();
    expect(refusal({ path, ifMissing: 'refuse' })).toContain('There is no workspace');
    expect(existsSync(path)).toBe(false);
  });
});

describe('a workspace that is open already', () => {
  test('is refused a second time, can be read, and opens again once it is closed', () => {
    const path = newPath();
    const first = opened({ path });
    addProgram(first, 'One');
    expect(refusal({ path })).toContain('is already open in another Convener');
    const reader = opened({ path, mode: 'read' });
    expect(reader.programs.get('One')?.name).toBe('One');
    expect(reader.write(() => success({ label: 'x', value: 1 }))).toMatchObject({
      ok: false,
      failure: { kind: 'refused' },
    });
    reader.close();
    first.close();
    opened({ path }).close();
  });

  test('by a process that was killed opens at once, with everything it acknowledged', async () => {
    const path = newPath();
    const holder = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { openWorkspace } from ${JSON.stringify(join(projectFolder, 'main/workspace/openWorkspace.ts'))};
         const opened = openWorkspace({ path: ${JSON.stringify(path)}, now: () => 1, newId: () => 'x' });
         opened.value.write(() => { opened.value.programs.add({ id: 'P', name: 'Kept', owner: '', goals: [], partner: '', ownerLogo: '', partnerLogo: '', matching: 'mixed', confidentiality: 'group', competencies: [], paper: 'a4', language: 'en-US', color: null }); return { ok: true, value: { label: 'Add', value: 1 } }; });
         console.log('held'); setInterval(() => {}, 1000);`,
      ],
      { cwd: projectFolder, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    onTestFinished(() => void holder.kill('SIGKILL'));
    await once(holder.stdout, 'data');
    expect(refusal({ path })).toContain('is already open in another Convener');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(opened({ path }).programs.get('P')?.name).toBe('Kept');
  });
});

describe('a workspace that cannot be written', () => {
  test.runIf(canMount || !isRoot)(
    'in a read-only place opens for reading, with a notice, and refuses changes',
    () => {
      const source = written();
      const folder = isRoot
        ? mountedFolder('size=2m', (place) => copyFileSync(source, join(place, 'one.convener')))
        : temporaryFolder();
      const path = join(folder, 'one.convener');
      if (isRoot) execFileSync('mount', ['-o', 'remount,ro', folder]);
      else {
        copyFileSync(source, path);
        chmodSync(path, 0o444);
        chmodSync(folder, 0o555);
      }
      const workspace = opened({ path });
      if (!isRoot) chmodSync(folder, 0o755);
      expect(workspace).toMatchObject({ isReadOnly: true });
      expect(workspace.notice).toContain('is read-only');
      expect(workspace.programs.get('Kept')?.name).toBe('Kept');
      expect(workspace.write(() => success({ label: 'x', value: 1 }))).toMatchObject({
        ok: false,
        failure: { kind: 'refused' },
      });
      workspace.close();
    },
  );

  test.runIf(canMount)(
    'on a full disk refuses the change with a sentence, keeps the rest and goes on once there is space',
    () => {
      const folder = mountedFolder('size=4m');
      const path = join(folder, 'one.convener');
      const workspace = opened({ path });
      addProgram(workspace, 'Before');
      const filler = join(folder, 'filler');
      fill(filler);
      const outcome = workspace.write(() => {
        for (let index = 0; index < 200; index++)
          workspace.programs.add(program(`p${index}`, 'x'.repeat(5000)));
        return success({ label: 'Add many', value: 1 });
      });
      expect(outcome).toMatchObject({ ok: false, failure: { kind: 'workspace' } });
      expect(outcome.ok ? '' : outcome.failure.message).toContain(
        'The disk is full, so this change was not saved',
      );
      expect(workspace.programs.get('Before')?.name).toBe('Before');
      expect(workspace.undoLabel()).toBe('Add Before');
      rmSync(filler);
      addProgram(workspace, 'After');
      workspace.close();
      expect(opened({ path }).programs.get('After')?.name).toBe('After');
    },
  );

  test.runIf(canMount)('opens for reading on a disk that is full already', () => {
    const source = written();
    const folder = mountedFolder('size=2m', (place) => copyFileSync(source, join(place, 'one.convener')));
    fill(join(folder, 'filler'));
    const workspace = opened({ path: join(folder, 'one.convener') });
    expect(workspace).toMatchObject({ isReadOnly: true });
    expect(workspace.notice).toContain('Everything in it is safe');
    expect(workspace.programs.get('Kept')?.name).toBe('Kept');
  });
});

describe('a change', () => {
  test('that fails or throws leaves nothing behind', () => {
    const workspace = opened({ path: newPath() });
    const refused = workspace.write<number>(() => {
      workspace.programs.add(program('A', 'A'));
      return failure('refused', 'no');
    });
    expect(refused).toMatchObject({ ok: false });
    expect(() =>
      workspace.write<number>(() => {
        workspace.programs.add(program('B', 'B'));
        throw new Error('bug');
      }),
    ).toThrow('bug');
    expect([workspace.programs.get('A'), workspace.programs.get('B'), workspace.revision()]).toEqual([
      undefined,
      undefined,
      0,
    ]);
  });

  test('is kept in the history up to a bound, oldest forgotten first', () => {
    const workspace = opened({ path: newPath() });
    for (let index = 0; index < 520; index++) addProgram(workspace, `p${index}`);
    let undone = 0;
    while (workspace.undo().ok) undone++;
    expect(undone).toBe(500);
    expect(workspace.programs.get('p19')?.name).toBe('p19');
    expect(workspace.programs.get('p20')).toBeUndefined();
  }, 60_000);
});

function opened(options: Pick<OpenOptions, 'path' | 'mode' | 'ifMissing'>): Workspace {
  const answer = openWorkspace({ now: () => 1, newId: () => 'x', ...options });
  if (!answer.ok) throw new Error(answer.failure.message);
  onTestFinished(() => answer.value.close());
  return answer.value;
}

function refusal(options: Pick<OpenOptions, 'path' | 'ifMissing'>): string {
  const answer = openWorkspace({ now: () => 1, newId: () => 'x', ...options });
  if (answer.ok) answer.value.close();
  return answer.ok
    ? 'it opened'
    : `${answer.failure.kind === 'workspace' ? '' : answer.failure.kind}${answer.failure.message}`;
}

function newPath(): string {
  return join(temporaryFolder(), 'one.convener');
}

/** The path of a closed workspace that holds one program. */
function written(): string {
  const path = newPath();
  const workspace = opened({ path });
  addProgram(workspace, 'Kept');
  workspace.close();
  return path;
}

function addProgram(workspace: Workspace, name: string) {
  const added = workspace.write(() => {
    workspace.programs.add(program(name, name));
    return success({ label: `Add ${name}`, value: null });
  });
  if (!added.ok) throw new Error(added.failure.message);
}

function program(id: string, name: string) {
  return {
    id,
    name,
    owner: '',
    goals: [],
    partner: '',
    ownerLogo: '',
    partnerLogo: '',
    matching: 'mixed' as const,
    confidentiality: 'group' as const,
    competencies: [],
    paper: 'a4' as const,
    language: 'en-US',
    color: null,
  };
}

/** A small disk of its own, for root only. */
function mountedFolder(options: string, prepare: (folder: string) => void = () => undefined): string {
  const folder = temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'convener-test', folder]);
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  prepare(folder);
  return folder;
}

function mountWorks(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'convener-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'convener-test', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false; // a container may keep root from mounting
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(path: string) {
  for (const bytes of [65_536, 4096])
    try {
      for (;;) writeFileSync(path, Buffer.alloc(bytes), { flag: 'a' });
    } catch {
      if (!existsSync(path) || statSync(path).size === 0)
        throw new Error('The small disk could not be filled.'); // full, as wanted
    }
}
