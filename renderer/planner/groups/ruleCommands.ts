import type { InputOf } from '#contract';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';

/** What a person can ask of groups; each is one step that can be undone. */

/** Adds a rule; true when it worked. */
export async function addRule(input: InputOf<'groupRule.add'>): Promise<boolean> {
  return (await perform('groupRule.add', input)) !== null;
}

/** Changes how strictly a rule holds, why, or whom it keeps together. */
export async function changeRule(input: InputOf<'groupRule.change'>): Promise<void> {
  await perform('groupRule.change', input);
}

/** Takes a rule away; Undo brings it back. */
export async function removeRule(ruleId: string): Promise<void> {
  if ((await perform('groupRule.remove', { ruleId })) !== null)
    tellDone('The rule was removed.', { canUndo: true });
}

/** How much an attribute is balanced. */
export async function setBalance(input: InputOf<'groups.setBalance'>): Promise<void> {
  await perform('groups.setBalance', input);
}

/** Whether colleagues may share a group, and what is remembered. */
export async function setTerms(input: InputOf<'groups.setTerms'>): Promise<void> {
  await perform('groups.setTerms', input);
}

/** Somebody is not there in a session, or is after all. */
export async function setAbsent(input: InputOf<'groups.setAbsent'>): Promise<void> {
  await perform('groups.setAbsent', input);
}
