import { basename } from 'node:path';
import type { Database } from 'better-sqlite3';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { InstantMs } from '#domain/time';
import { normsAgreedIn } from './normsAgreed.ts';
import type { NormsAgreedAt } from './normsAgreed.ts';
import { advicesIn } from './advices.ts';
import type { Advices } from './advices.ts';
import { assistsIn } from './assists.ts';
import type { Assists } from './assists.ts';
import { blocksIn } from './blocks.ts';
import type { Blocks } from './blocks.ts';
import { capturesIn } from './captures.ts';
import type { Captures } from './captures.ts';
import { columnChoicesIn } from './columnChoices.ts';
import type { ColumnChoices } from './columnChoices.ts';
import { commitmentsIn } from './commitments.ts';
import type { Commitments } from './commitments.ts';
import { eventsIn } from './events.ts';
import type { Events } from './events.ts';
import type { FileLock } from './fileLock.ts';
import { fileTrouble } from './fileTrouble.ts';
import { followUpsIn } from './followUps.ts';
import type { FollowUps } from './followUps.ts';
import { groupingsIn } from './groupings.ts';
import type { Groupings } from './groupings.ts';
import { homeIn } from './homeView.ts';
import type { HomeView } from './homeView.ts';
import { kitFilesIn } from './kitFiles.ts';
import type { KitFiles } from './kitFiles.ts';
import { ownSlidesIn } from './ownSlides.ts';
import type { OwnSlides } from './ownSlides.ts';
import { organizationsIn } from './organizations.ts';
import type { Organizations } from './organizations.ts';
import { ownFormatsIn } from './ownFormats.ts';
import type { OwnFormats } from './ownFormats.ts';
import { peopleIn } from './people.ts';
import type { People } from './people.ts';
import { picturesIn } from './pictures.ts';
import type { Pictures } from './pictures.ts';
import { preWorkAnswersIn } from './preWorkAnswers.ts';
import type { PreWorkAnswers } from './preWorkAnswers.ts';
import { preWorkTasksIn } from './preWorkTasks.ts';
import type { PreWorkTasks } from './preWorkTasks.ts';
import { programsIn } from './programs.ts';
import type { Programs } from './programs.ts';
import { responsibilitiesIn } from './responsibilities.ts';
import type { Responsibilities } from './responsibilities.ts';
import { returnedFormsIn } from './returnedForms.ts';
import type { ReturnedForms } from './returnedForms.ts';
import { runsIn } from './runs.ts';
import type { Runs } from './runs.ts';
import { scenariosIn } from './scenarios.ts';
import type { Scenarios } from './scenarios.ts';
import { sessionsIn } from './sessions.ts';
import type { Sessions } from './sessions.ts';
import { setAsideChecksIn } from './setAsideChecks.ts';
import type { SetAsideChecks } from './setAsideChecks.ts';
import { sqlOn } from './sql.ts';
import { suppliesIn } from './supplies.ts';
import type { Supplies } from './supplies.ts';
import { themesIn } from './themes.ts';
import type { Themes } from './themes.ts';
import { undoHistoryIn } from './undoHistory.ts';
import { writeUpsIn } from './writeUps.ts';
import type { WriteUps } from './writeUps.ts';

/** What a command did: its value, and what undoing it will be called. */
export interface Written<Value> {
  /** Said after “Undo”: `Move Dana Okafor to group B`. */
  label: string;
  value: Value;
}

/** An open workspace file. One process owns it. */
export interface Workspace {
  path: string;
  fileName: string;
  isReadOnly: boolean;
  /** What happened while opening that a person should know; else null. */
  notice: string | null;
  programs: Programs;
  events: Events;
  people: People;
  columnChoices: ColumnChoices;
  organizations: Organizations;
  blocks: Blocks;
  sessions: Sessions;
  groupings: Groupings;
  captures: Captures;
  themes: Themes;
  commitments: Commitments;
  followUps: FollowUps;
  responsibilities: Responsibilities;
  supplies: Supplies;
  assists: Assists;
  advices: Advices;
  normsAgreed: NormsAgreedAt;
  preWorkTasks: PreWorkTasks;
  writeUps: WriteUps;
  preWorkAnswers: PreWorkAnswers;
  returnedForms: ReturnedForms;
  setAsideChecks: SetAsideChecks;
  scenarios: Scenarios;
  ownFormats: OwnFormats;
  ownSlides: OwnSlides;
  pictures: Pictures;
  kitFiles: KitFiles;
  runs: Runs;
  home: HomeView;
  /** Grows with every change. */
  revision: () => number;
  undoLabel: () => string | null;
  redoLabel: () => string | null;
  /** One undoable command: all of it is kept, or, after a failure or a bug, none of it. */
  write: <Value>(work: () => Answer<Written<Value>>) => Answer<Value>;
  /** A change outside the undo history that screens show: the record of written files, a sample. */
  note: <Value>(work: () => Answer<Value>) => Answer<Value>;
  /** A line for the running clock's log, which is announced by itself. */
  append: <Value>(work: () => Answer<Value>) => Answer<Value>;
  undo: () => Answer<null>;
  redo: () => Answer<null>;
  /** Leaves one file behind, with nothing beside it. */
  close: () => void;
}

/** The workspace on an open database that has the newest schema. */
export function workspaceOn({
  path,
  database,
  lock,
  notice,
  isReadOnly,
  now,
  newId,
}: {
  path: string;
  database: Database;
  lock: FileLock | null;
  notice: string | null;
  isReadOnly: boolean;
  now: () => InstantMs;
  newId: () => string;
}): Workspace {
  const fileName = basename(path);
  const sql = sqlOn(database);
  const history = undoHistoryIn(sql);
  const grow = () => sql.run('UPDATE workspace_state SET revision = revision + 1');

  return {
    path,
    fileName,
    isReadOnly,
    notice,
    programs: programsIn(sql),
    events: eventsIn(sql, newId),
    people: peopleIn(sql),
    columnChoices: columnChoicesIn(sql),
    organizations: organizationsIn(sql),
    blocks: blocksIn(sql),
    sessions: sessionsIn(sql),
    groupings: groupingsIn(sql),
    captures: capturesIn(sql),
    themes: themesIn(sql),
    commitments: commitmentsIn(sql),
    followUps: followUpsIn(sql),
    responsibilities: responsibilitiesIn(sql),
    supplies: suppliesIn(sql),
    assists: assistsIn(sql),
    advices: advicesIn(sql),
    normsAgreed: normsAgreedIn(sql),
    preWorkTasks: preWorkTasksIn(sql),
    writeUps: writeUpsIn(sql),
    preWorkAnswers: preWorkAnswersIn(sql),
    returnedForms: returnedFormsIn(sql),
    setAsideChecks: setAsideChecksIn(sql),
    scenarios: scenariosIn(sql),
    ownFormats: ownFormatsIn(sql),
    ownSlides: ownSlidesIn(sql),
    pictures: picturesIn(sql),
    kitFiles: kitFilesIn(sql),
    runs: runsIn(sql),
    home: homeIn(sql),
    revision: () => Number(sql.row('SELECT revision FROM workspace_state')?.['revision'] ?? 0),
    undoLabel: () => history.undoLabel(),
    redoLabel: () => history.redoLabel(),
    write: (work) =>
      inTransaction(() => {
        const step = history.begin(now());
        const written = work();
        if (!written.ok) return written;
        if (history.finish(step, written.value.label)) grow();
        return success(written.value.value);
      }),
    note: (work) =>
      inTransaction(() => {
        const noted = work();
        if (noted.ok) grow();
        return noted;
      }),
    append: inTransaction,
    undo: () =>
      inTransaction(() => {
        if (!history.undo()) return failure('refused', 'There is nothing to undo.');
        grow();
        return success(null);
      }),
    redo: () =>
      inTransaction(() => {
        if (!history.redo()) return failure('refused', 'There is nothing to redo.');
        grow();
        return success(null);
      }),
    close() {
      if (!database.open) return;
      if (!isReadOnly) leaveOneFile();
      database.close();
      lock?.release();
    },
  };

  function inTransaction<Value>(work: () => Answer<Value>): Answer<Value> {
    if (isReadOnly)
      return failure(
        'refused',
        `“${fileName}” is open for reading only, so nothing was changed. To change it, copy it to a folder of your own and open it there.`,
      );
    try {
      sql.script('BEGIN IMMEDIATE');
      const outcome = work();
      sql.script(outcome.ok ? 'COMMIT' : 'ROLLBACK');
      return outcome;
    } catch (error) {
      if (database.inTransaction) sql.script('ROLLBACK');
      const trouble = fileTrouble(error, fileName);
      if (trouble) return trouble;
      throw error;
    }
  }

  function leaveOneFile() {
    try {
      sql.run('UPDATE workspace_state SET is_clean = 1');
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.pragma('journal_mode = DELETE');
    } catch (error) {
      // A full disk or a reader in another process: what was acknowledged is safe, the next opening tidies up.
      if (!fileTrouble(error, fileName)) throw error;
    }
  }
}
