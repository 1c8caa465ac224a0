import { existsSync } from 'node:fs';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { wallOf } from '#domain/time';
import type { WorkspaceState } from '#contract';
import type { Handlers } from './handlerTypes.ts';
import type { House, OpenHouse } from './house.ts';
import { stateOf } from './workspaceState.ts';

/** Opening and closing the file, and what needs no file. */
export const workspaceHandlers: Handlers<
  'workspace.state' | 'workspace.open' | 'workspace.openSample' | 'workspace.close' | 'clock.read',
  House
> = {
  'workspace.state': (house) => success(stateOf(house)),
  'workspace.open': (house, { path }) => openAt(house, path),
  async 'workspace.openSample'(house, { sample, path }) {
    if (existsSync(path))
      return failure(
        'refused',
        'There is a file of that name already. It was not changed; open it, or choose another name.',
      );
    const opened = openAt(house, path);
    if (!opened.ok || !house.workspace) return opened;
    const { sampleContent } = await import('./samples/sampleContent.ts');
    const { keepSnapshot } = await import('./samples/keepSnapshot.ts');
    const kept = keepSnapshot(
      { ...house, workspace: house.workspace },
      sampleContent(sample, house.formats()),
    );
    if (!kept.ok) return kept;
    house.announce('workspace.changed', stateOf(house));
    return success(stateOf(house));
  },
  'workspace.close'(house) {
    house.workspace?.close();
    house.workspace = null;
    return success({});
  },
  'clock.read': (house) => success(house.clock()),
};

/** Undo, redo and the home screen. */
export const historyHandlers: Handlers<'history.undo' | 'history.redo' | 'home.read'> = {
  'history.undo': (house) => stepped(house, house.workspace.undo()),
  'history.redo': (house) => stepped(house, house.workspace.redo()),
  'home.read'(house) {
    const { wallMs } = house.clock();
    return success({
      revision: house.workspace.revision(),
      programs: house.workspace.home.programs(),
      templates: house.workspace.home.templates(),
      events: house.workspace.home.events((zone) => wallOf(wallMs, zone).on),
    });
  },
};

/** The file that was open is closed only once the new one is open. */
function openAt(house: House, path: string): Answer<WorkspaceState> {
  const before = house.workspace;
  if (before?.path === path) return success(stateOf(house));
  const opened = house.openFile(path);
  house.refusedOpening = opened.ok ? null : opened.failure.message;
  if (!opened.ok) {
    // The workspace of last time is opened without anybody waiting for the answer; the first screen says why not.
    if (before === null) house.announce('workspace.changed', stateOf(house));
    return opened;
  }
  before?.close();
  house.workspace = opened.value;
  house.announce('workspace.changed', stateOf(house));
  return success(stateOf(house));
}

function stepped(house: OpenHouse, outcome: Answer<null>): Answer<WorkspaceState> {
  if (!outcome.ok) return outcome;
  house.announce('workspace.changed', stateOf(house));
  return success(stateOf(house));
}
