import { askForHelp } from './migrations/askForHelp.ts';
import { choosePaper } from './migrations/choosePaper.ts';
import { foundTheWorkspace } from './migrations/foundTheWorkspace.ts';
import { gatherPreWork } from './migrations/gatherPreWork.ts';
import { holdTheProgram } from './migrations/holdTheProgram.ts';
import { keepAdvice } from './migrations/keepAdvice.ts';
import { knowTheOrganizations } from './migrations/knowTheOrganizations.ts';
import { knowThePeople } from './migrations/knowThePeople.ts';
import { markReadings } from './migrations/markReadings.ts';
import { nameTheCohorts } from './migrations/nameTheCohorts.ts';
import { packTheBags } from './migrations/packTheBags.ts';
import { planTheDays } from './migrations/planTheDays.ts';
import { runTheDay } from './migrations/runTheDay.ts';
import { ruleTheGroups } from './migrations/ruleTheGroups.ts';
import { rememberColumns } from './migrations/rememberColumns.ts';
import { shareTheWork } from './migrations/shareTheWork.ts';
import { showTheLogos } from './migrations/showTheLogos.ts';
import { sizeTheTurns } from './migrations/sizeTheTurns.ts';
import { startWithStories } from './migrations/startWithStories.ts';
import { tagAdvice } from './migrations/tagAdvice.ts';
import { weighPlans } from './migrations/weighPlans.ts';

/** A step from one schema to the next. Never edited once released. */
export interface Migration {
  /** What it does. */
  name: string;
  sql: string;
}

/** Every step in order; the number of the last one is the file's `user_version`. */
export const migrations: readonly Migration[] = [
  foundTheWorkspace,
  planTheDays,
  shareTheWork,
  holdTheProgram,
  weighPlans,
  packTheBags,
  askForHelp,
  startWithStories,
  keepAdvice,
  showTheLogos,
  nameTheCohorts,
  knowTheOrganizations,
  knowThePeople,
  gatherPreWork,
  ruleTheGroups,
  rememberColumns,
  choosePaper,
  runTheDay,
  markReadings,
  tagAdvice,
  sizeTheTurns,
];

/** `CONV`: marks a SQLite file as a workspace. */
export const APPLICATION_ID = 0x434f4e56;
