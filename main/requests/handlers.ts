import type { Answer } from '#domain/failure';
import type { InputOf, NamesOf, OutputOf } from '#contract';
import type { Written } from '../workspace/workspace.ts';
import { captureHandlers } from './captureHandlers.ts';
import { commitmentHandlers } from './commitmentHandlers.ts';
import { eventHandlers } from './eventHandlers.ts';
import { followUpHandlers } from './followUpHandlers.ts';
import { groupHandlers } from './groupHandlers.ts';
import type { House, OpenHouse } from './house.ts';
import { kitHandlers, kitJobHandlers } from './kitHandlers.ts';
import { peopleHandlers } from './peopleHandlers.ts';
import { programHandlers } from './programHandlers.ts';
import { readListHandlers, registrationHandlers } from './registrationHandlers.ts';
import { runHandlers } from './runHandlers.ts';
import { sessionHandlers } from './sessionHandlers.ts';
import { themeHandlers } from './themeHandlers.ts';
import { historyHandlers, workspaceHandlers } from './workspaceHandlers.ts';

/** Every request that the workspace process answers. */
export type WorkspaceRequest = NamesOf<'read' | 'write' | 'act', 'workspace'>;

/** What works without an open workspace. */
export type ClosedRequest =
  | 'workspace.state'
  | 'workspace.open'
  | 'workspace.openSample'
  | 'workspace.close'
  | 'clock.read'
  | 'format.list'
  | 'registration.read'
  | 'kit.cancel';

/** A write says what undoing it will be called; reads and acts answer as they are. */
export type Outcome<Name extends WorkspaceRequest> =
  Name extends NamesOf<'write', 'workspace'>
    ? Answer<Written<OutputOf<Name>>>
    : Answer<OutputOf<Name>> | Promise<Answer<OutputOf<Name>>>;

/** Handlers for some requests, each with the checked input. */
export type Handlers<Name extends WorkspaceRequest, In extends House = OpenHouse> = {
  [Each in Name]: (house: In, input: InputOf<Each>) => Outcome<Each>;
};

export interface AllHandlers {
  closed: Handlers<ClosedRequest, House>;
  open: Handlers<Exclude<WorkspaceRequest, ClosedRequest>>;
}

/** Each request's one handler. */
export const handlers: AllHandlers = {
  closed: { ...workspaceHandlers, ...readListHandlers, ...kitJobHandlers },
  open: {
    ...historyHandlers,
    ...programHandlers,
    ...eventHandlers,
    ...registrationHandlers,
    ...peopleHandlers,
    ...sessionHandlers,
    ...groupHandlers,
    ...kitHandlers,
    ...runHandlers,
    ...captureHandlers,
    ...themeHandlers,
    ...commitmentHandlers,
    ...followUpHandlers,
  },
};
