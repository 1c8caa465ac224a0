import { z } from 'zod';
import * as shape from '../shapes/shapes.ts';
import { act, actInside, done, nothing, read, shell } from './define.ts';
import { clockReading } from './runRequests.ts';
import type { Definition } from './define.ts';

const { id } = shape;

export const workspaceState = z.object({
  /** The file's name without its folder; empty while none is open. */
  fileName: z.string(),
  isOpen: z.boolean(),
  isReadOnly: z.boolean(),
  revision: shape.count,
  undo: z.object({ label: z.string() }).nullable(),
  redo: z.object({ label: z.string() }).nullable(),
  /** What happened while opening that a person should know (restored, read-only, opened twice); else null. */
  notice: z.string().nullable(),
});
export type WorkspaceState = z.infer<typeof workspaceState>;

const home = z.object({
  revision: shape.count,
  programs: z.array(
    z.object({ id, name: z.string(), owner: z.string(), eventCount: shape.count, peopleCount: shape.count }),
  ),
  /** Plans without people to start an event from. */
  templates: z.array(
    z.object({
      id,
      name: z.string(),
      kind: shape.eventFields.kind,
      startsOn: shape.day,
      endsOn: shape.day,
    }),
  ),
  events: z.array(
    z.object({
      id,
      programId: id.nullable(),
      programName: z.string(),
      name: z.string(),
      cohort: z.string(),
      kind: shape.eventFields.kind,
      startsOn: shape.day,
      endsOn: shape.day,
      venue: z.string(),
      peopleCount: shape.count,
      groupCount: shape.count,
      sessionCount: shape.count,
      openCommitments: shape.count,
      overdueCommitments: shape.count,
      captureCount: shape.count,
    }),
  ),
});
export type Home = z.infer<typeof home>;

export const settings = z.object({
  scheme: z.enum(['system', 'light', 'dark']),
  /** Whether the clock's warnings are heard. */
  isSoundOn: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

/** The workspace itself, its history, and the settings of the app. */
export const workspaceRequests = {
  'workspace.state': read(nothing, workspaceState),

  'home.read': read(nothing, home),

  'history.undo': act(nothing, workspaceState),
  'history.redo': act(nothing, workspaceState),

  'clock.read': read(nothing, clockReading),

  'shell.openSample': shell(z.object({ sample: z.enum(['retreat', 'journey']) }), workspaceState),
  'shell.openOwnWorkspace': shell(nothing, workspaceState),
  'shell.chooseWorkspace': shell(nothing, workspaceState),
  'shell.settings': shell(nothing, settings),
  'shell.changeSettings': shell(settings.partial(), settings),

  'workspace.open': actInside(z.object({ path: z.string() }), workspaceState),
  'workspace.openSample': actInside(
    z.object({ sample: z.enum(['retreat', 'journey']), path: z.string() }),
    workspaceState,
  ),
  'workspace.close': actInside(nothing, done),
} satisfies Record<string, Definition>;
