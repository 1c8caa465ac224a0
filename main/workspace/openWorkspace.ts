import { accessSync, constants, copyFileSync, existsSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { InstantMs } from '#domain/time';
import { lockFile } from './fileLock.ts';
import type { FileLock } from './fileLock.ts';
import { damaged, fileTrouble } from './fileTrouble.ts';
import { inspectFile } from './inspectFile.ts';
import { migrate, versionOf } from './migrate.ts';
import { APPLICATION_ID, migrations } from './migrations.ts';
import type { Migration } from './migrations.ts';
import { dropForgottenPictures } from './pictures.ts';
import { sqlOn } from './sql.ts';
import { workspaceOn } from './workspace.ts';
import type { Workspace } from './workspace.ts';

export interface OpenOptions {
  path: string;
  now: () => InstantMs;
  newId: () => string;
  /** What to do where there is no file yet. */
  ifMissing?: 'create' | 'refuse';
  /** `read` leaves the file alone and may look at one that another process has open. */
  mode?: 'write' | 'read';
  /** The schema's steps; tests give their own. */
  steps?: readonly Migration[];
}

/**
 * Pages in the write-ahead log (16 MB of it) before a save moves them into the file. With SQLite's own 1,000 one save in
 * a hundred paid for it, up to 110 ms while a kit was written; now it is one in five hundred, and closing does the rest.
 */
const CHECKPOINT_PAGES = 4000;

/**
 * Opens a workspace file, or says in sentences why it cannot be. Where writing is impossible (a read-only file,
 * folder or full disk) it opens for reading, with a notice.
 */
export function openWorkspace(options: OpenOptions): Answer<Workspace> {
  const path = resolve(options.path);
  const fileName = basename(path);
  const steps = options.steps ?? migrations;
  try {
    if (!existsSync(dirname(path)))
      return failure(
        'workspace',
        `The folder “${dirname(path)}” is not there, so “${fileName}” cannot be opened. Nothing was changed. Connect the disk it is on, or choose another workspace.`,
      );
    const inspected = inspectFile({ path, applicationId: APPLICATION_ID, newestVersion: steps.length });
    if (!inspected.ok) return inspected;
    const isFresh = inspected.value === 'fresh';
    if (isFresh && (options.ifMissing ?? 'create') === 'refuse')
      return failure(
        'workspace',
        `There is no workspace “${fileName}” in that folder. Nothing was changed. Check the name.`,
      );
    if (options.mode === 'read') return openForReading({ ...options, path, steps, notice: null });
    if (!isWritable(path)) {
      if (isFresh)
        return failure(
          'workspace',
          `The folder “${dirname(path)}” cannot be written, so no workspace can be made there. Nothing was changed. Choose another folder.`,
        );
      return openForReading({
        ...options,
        path,
        steps,
        notice: `“${fileName}” is read-only: it can be looked at and documents can be made, but changes are refused. To change it, copy it to a folder of your own and open it there.`,
      });
    }
    return openForWriting({ ...options, path, steps });
  } catch (error) {
    const trouble = fileTrouble(error, fileName) ?? systemTrouble(error, fileName);
    if (trouble) return trouble;
    throw error;
  }
}

type Resolved = OpenOptions & { steps: readonly Migration[] };

function openForWriting(options: Resolved): Answer<Workspace> {
  const { path, steps } = options;
  const fileName = basename(path);
  let lock: FileLock | null;
  try {
    lock = lockFile(path);
  } catch (error) {
    return fallBack(options, error);
  }
  if (!lock)
    return failure(
      'workspace',
      `“${fileName}” is already open in another Convener. Nothing was changed. Close it there first, or go on there.`,
    );
  let database: SqliteDatabase.Database | null = null;
  try {
    database = new SqliteDatabase(path, { timeout: 5000 });
    const sql = sqlOn(database);
    if (versionOf(sql) === 0) database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    database.pragma('foreign_keys = ON');
    const isBroken = versionOf(sql) > 0 && !wasClosedCleanly(sql) && !isSound(database);
    if (isBroken) {
      database.close();
      lock.release();
      return damaged(fileName);
    }
    const migrated = migrate({ sql, steps, copyFirst: (version) => copyBeside(sql, path, version) });
    if (!migrated.ok) {
      database.close();
      lock.release();
      return migrated;
    }
    sql.run('UPDATE workspace_state SET is_clean = 0, recording_step = NULL');
    if (steps === migrations) dropForgottenPictures(sql);
    return success(workspaceOn({ ...options, path, database, lock, notice: null, isReadOnly: false }));
  } catch (error) {
    database?.close();
    lock.release();
    return fallBack(options, error);
  }
}

/** A disk that is full or refuses to be written can still be read. */
function fallBack(options: Resolved, error: unknown): Answer<Workspace> {
  const code = error instanceof SqliteDatabase.SqliteError ? error.code : '';
  const isFull = code === 'SQLITE_FULL';
  const cannotWrite = isFull || /^SQLITE_(READONLY|CANTOPEN|IOERR)/.test(code);
  if (!cannotWrite || (statSync(options.path, { throwIfNoEntry: false })?.size ?? 0) === 0) throw error;
  const fileName = basename(options.path);
  return openForReading({
    ...options,
    notice: isFull
      ? `The disk is full, so “${fileName}” was opened for reading only. Everything in it is safe. Free some space, then open it again.`
      : `“${fileName}” cannot be written where it is, so it was opened for reading only. Everything in it is safe. To change it, copy it to a folder of your own and open it there.`,
  });
}

function openForReading(options: Resolved & { notice: string | null }): Answer<Workspace> {
  const fileName = basename(options.path);
  const database = readable(options.path);
  const version = versionOf(sqlOn(database));
  if (version !== options.steps.length) {
    database.close();
    return failure(
      'workspace',
      version === 0
        ? `“${fileName}” holds nothing yet. Nothing was changed. Open another workspace.`
        : `“${fileName}” was made by an earlier Convener and cannot be brought up to date where it is, because it is read-only. It was not changed. Copy it to a folder of your own and open it there.`,
    );
  }
  return success(workspaceOn({ ...options, database, lock: null, isReadOnly: true }));
}

/** SQLite may need to write beside a file even to read it; where that fails, a copy is read instead. */
function readable(path: string): SqliteDatabase.Database {
  const direct = new SqliteDatabase(path, { readonly: true, timeout: 5000 });
  try {
    direct.prepare('SELECT count(*) FROM sqlite_schema').get();
    return direct;
  } catch (error) {
    direct.close();
    const code = error instanceof SqliteDatabase.SqliteError ? error.code : '';
    if (!/^SQLITE_(READONLY|CANTOPEN|IOERR|FULL)/.test(code)) throw error;
    const copy = join(mkdtempSync(join(tmpdir(), 'convener-')), basename(path));
    copyFileSync(path, copy);
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    const database = new SqliteDatabase(copy, { timeout: 5000 });
    database.pragma('query_only = ON');
    return database;
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(dirname(path), constants.W_OK);
    if (existsSync(path)) accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false; // the system reports a missing right by throwing
  }
}

function wasClosedCleanly(sql: ReturnType<typeof sqlOn>): boolean {
  return sql.row('SELECT is_clean FROM workspace_state')?.['is_clean'] === 1;
}

function isSound(database: SqliteDatabase.Database): boolean {
  return database.pragma('quick_check(1)', { simple: true }) === 'ok';
}

function copyBeside(sql: ReturnType<typeof sqlOn>, path: string, version: number) {
  const copy = `${path}.before-schema-${version + 1}`;
  if (!existsSync(copy)) sql.run('VACUUM INTO ?', [copy]);
}

function systemTrouble(error: unknown, fileName: string): Answer<never> | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return failure(
    'workspace',
    `“${fileName}” cannot be read (${String(error.code)}). It was not changed. Check that the disk is connected and that you may open the file.`,
  );
}
