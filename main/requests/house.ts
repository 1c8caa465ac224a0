import type { EventName, PayloadOf } from '#contract';
import type { Answer } from '#domain/failure';
import type { ClockReading } from '#domain/clock/clockEntry';
import type { Format } from '#domain/formats/format';
import type { DocumentWriter } from '../documents/documentWriter.ts';
import type { GroupSolver } from '../solving/groupSolver.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { RunMemory } from './run/runMemory.ts';

/** What the handlers work with; the process, the command line and tests each bring their own. */
export interface House {
  /** The open workspace; null while none is. */
  workspace: Workspace | null;
  /** Why the last file that was asked for could not be opened; null or left out when it could. */
  refusedOpening?: string | null;
  openFile: (path: string) => Answer<Workspace>;
  documents: DocumentWriter;
  /** Forms groups in a thread of its own. */
  solver: GroupSolver;
  /** Both clocks at this moment. */
  clock: () => ClockReading;
  newId: () => string;
  /** The format library, read once. */
  formats: () => readonly Format[];
  announce: <Name extends EventName>(event: Name, payload: PayloadOf<Name>) => void;
  /** Where the details of a bug go. */
  logBug: (where: string, error: unknown) => void;
  /** Kits that are being written and plans that are being searched for, for cancelling. */
  jobs: Map<string, AbortController>;
  runMemory: RunMemory;
}

/** A house with an open workspace. */
export type OpenHouse = House & { workspace: Workspace };
