import type { Handlers } from '../handlerTypes.ts';
import { gone } from '../gone.ts';
import { brief, done, written } from '../written.ts';

/** Programs. */
export const programHandlers: Handlers<'program.add' | 'program.change' | 'program.remove'> = {
  'program.add'({ workspace, newId }, fields) {
    const id = newId();
    workspace.programs.add({
      ...fields,
      id,
      partner: fields.partner ?? '',
      ownerLogo: fields.ownerLogo ?? '',
      partnerLogo: fields.partnerLogo ?? '',
      matching: fields.matching ?? 'mixed',
      confidentiality: fields.confidentiality ?? 'program',
      competencies: fields.competencies ?? [],
    });
    return written(`Add program ${brief(fields.name)}`, { id });
  },
  'program.change'({ workspace }, { programId, changes }) {
    const program = workspace.programs.get(programId);
    if (!program) return gone('program');
    workspace.programs.change(programId, changes);
    return done(`Change program ${brief(changes.name ?? program.name)}`);
  },
  'program.remove'({ workspace }, { programId }) {
    const program = workspace.programs.get(programId);
    if (!program) return gone('program');
    workspace.programs.remove(programId);
    return done(`Remove program ${brief(program.name)}`);
  },
};
