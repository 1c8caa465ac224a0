import type { Answer } from '#domain/failure';
import type { InputOf, NamesOf, OutputOf } from '#contract';
import type { Written } from '../workspace/workspace.ts';
import type { House, OpenHouse } from './house.ts';

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
  | 'kit.cancel'
  | 'groups.cancel';

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
