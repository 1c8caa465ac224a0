import type { CommitmentStatus } from '#domain/followup/commitment';
import type { Status } from '../../ui/StatusMark.tsx';

/** How far a commitment is, as a mark and as a choice. */
export const STATUS_WORDS: Record<CommitmentStatus, { status: Status; words: string }> = {
  'not-started': { status: 'open', words: 'Not begun' },
  'under-way': { status: 'half', words: 'Under way' },
  done: { status: 'fine', words: 'Done' },
  'put-to-rest': { status: 'passed', words: 'Put to rest' },
};
