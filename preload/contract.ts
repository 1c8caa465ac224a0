import { z } from 'zod';
import type { Definition } from './requests/define.ts';
import { agendaRequests } from './requests/agendaRequests.ts';
import { followUpRequests } from './requests/followUpRequests.ts';
import { groupRequests } from './requests/groupRequests.ts';
import { kitRequests } from './requests/kitRequests.ts';
import { mailRequests } from './requests/mailRequests.ts';
import { peopleRequests } from './requests/peopleRequests.ts';
import { preWorkRequests } from './requests/preWorkRequests.ts';
import { presenting, run, runRequests } from './requests/runRequests.ts';
import { sessionRequests } from './requests/sessionRequests.ts';
import { teamRequests } from './requests/teamRequests.ts';
import { settings, workspaceRequests, workspaceState } from './requests/workspaceRequests.ts';
import { count, id } from './shapes/shapes.ts';

export type { DrawnPart, DrawnSlide } from './shapes/ownSlideShapes.ts';
export type { Definition, TextFile } from './requests/define.ts';
export type { WorkspaceState, Home, Settings } from './requests/workspaceRequests.ts';
export type { BytesFile } from './requests/peopleRequests.ts';
export type { KitDocument, KitResult, Drawing } from './requests/kitRequests.ts';
export type { ClockPress, Run, Presenting } from './requests/runRequests.ts';
export type { MailChoice, MailPreview, MailDrafts } from './requests/mailRequests.ts';

/**
 * Every request and every event, each written once: the requests of a subject in its file in `requests/`, the events here.
 * The bridge, the checks, the handlers' types and the command line are derived from them.
 */
export const requests = {
  ...workspaceRequests,
  ...agendaRequests,
  ...peopleRequests,
  ...sessionRequests,
  ...groupRequests,
  ...kitRequests,
  ...runRequests,
  ...mailRequests,
  ...preWorkRequests,
  ...followUpRequests,
  ...teamRequests,
} satisfies Record<string, Definition>;

/** What is announced to every window. Events say that something changed; they never orchestrate. */
export const events = {
  'workspace.changed': workspaceState,
  'run.changed': run,
  /** A rehearsal was put away; nothing of it is left. */
  'run.rehearsalEnded': z.object({ runId: id }),
  'groups.progress': z.object({
    jobId: id,
    stage: z.enum(['searching', 'proving']),
    /** Of the time allowed, from 0 to 1. */
    share: z.number(),
    repeats: count,
    fewestRepeats: count,
  }),
  'kit.progress': z.object({ jobId: id, done: count, total: count, fileName: z.string() }),
  'present.changed': presenting,
  'settings.changed': settings,
  /** A key of the console was pressed in another window. */
  'console.keyPressed': z.object({ key: z.string() }),
  /** The workspace process stopped or is back; `message` is a sentence for people, null when all is well. */
  'workspace.trouble': z.object({ message: z.string().nullable() }),
  /** A menu item or shortcut was chosen; windows look the command up by name. */
  'command.chosen': z.object({ command: z.string() }),
};

export type RequestName = keyof typeof requests;
export type InputOf<Name extends RequestName> = z.infer<(typeof requests)[Name]['input']>;
export type OutputOf<Name extends RequestName> = z.infer<(typeof requests)[Name]['output']>;
export type NamesOf<
  Kind extends Definition['kind'],
  By extends Definition['answeredBy'] = Definition['answeredBy'],
> = {
  [Name in RequestName]: (typeof requests)[Name] extends { kind: Kind; answeredBy: By } ? Name : never;
}[RequestName];
export type EventName = keyof typeof events;
export type PayloadOf<Name extends EventName> = z.infer<(typeof events)[Name]>;
