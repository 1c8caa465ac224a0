import type { Program } from '#domain/program/program';
import { orderedTexts } from './orderedTexts.ts';
import type { Sql } from './sql.ts';
import { oneOf, optionalText, table, text } from './table.ts';
import type { Some } from './table.ts';

const programTable = table('program', {
  id: text,
  name: text,
  owner: text,
  partner: text,
  ownerLogo: text,
  partnerLogo: text,
  matching: oneOf('same-role', 'same-field', 'different-field', 'mixed'),
  confidentiality: oneOf('private', 'group', 'program', 'public'),
  paper: oneOf('letter', 'a4'),
  language: text,
  color: optionalText,
});
const goals = orderedTexts('program_goal', ['program_id']);
const competencies = orderedTexts('program_competency', ['program_id']);

/** The programs of a workspace. */
export interface Programs {
  get: (id: string) => Program | undefined;
  add: (program: Program) => void;
  change: (id: string, changes: Some<Omit<Program, 'id'>>) => void;
  /** Its events stay, outside any program. */
  remove: (id: string) => void;
}

/** Programs kept through these statements. */
export function programsIn(sql: Sql): Programs {
  return {
    get(id) {
      const row = programTable.one(sql, { id });
      return row && { ...row, goals: goals.of(sql, [id]), competencies: competencies.of(sql, [id]) };
    },
    add(program) {
      programTable.insert(sql, program);
      goals.set(sql, [program.id], program.goals);
      competencies.set(sql, [program.id], program.competencies);
    },
    change(id, changes) {
      programTable.change(sql, { id }, changes);
      if (changes.goals) goals.set(sql, [id], changes.goals);
      if (changes.competencies) competencies.set(sql, [id], changes.competencies);
    },
    remove: (id) => void programTable.remove(sql, { id }),
  };
}
