import type { WorkspaceState } from '#contract';
import type { House } from './house.ts';

/** What is open, how often it changed, and what undo and redo would do. */
export function stateOf({
  workspace,
  refusedOpening,
}: Pick<House, 'workspace' | 'refusedOpening'>): WorkspaceState {
  if (!workspace)
    return {
      fileName: '',
      isOpen: false,
      isReadOnly: false,
      revision: 0,
      undo: null,
      redo: null,
      notice: refusedOpening ?? null,
    };
  const [undo, redo] = [workspace.undoLabel(), workspace.redoLabel()];
  return {
    fileName: workspace.fileName,
    isOpen: true,
    isReadOnly: workspace.isReadOnly,
    revision: workspace.revision(),
    undo: undo === null ? null : { label: undo },
    redo: redo === null ? null : { label: redo },
    notice: workspace.notice,
  };
}
