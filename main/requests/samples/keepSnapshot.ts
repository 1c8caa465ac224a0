import type { EventSnapshot } from '#domain/eventSnapshot';
import { success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { Grouping } from '#domain/grouping/groupRules';
import type { PreWork } from '#domain/prework/preWork';
import type { OpenHouse } from '../house.ts';

/** Keeps a whole event with its program, as one change outside the undo history. Reading it gives the same again. */
export function keepSnapshot({ workspace }: OpenHouse, snapshot: EventSnapshot): Answer<null> {
  const { program, event } = snapshot;
  return workspace.note(() => {
    if (program) workspace.programs.add(program);
    workspace.events.add(event);
    for (const person of snapshot.people) workspace.people.attend(event.id, person);
    for (const pair of snapshot.keepApart) workspace.people.addKeepApart(event.id, pair);
    for (const organization of snapshot.organizations) workspace.organizations.list(event.id, organization);
    for (const session of snapshot.sessions) {
      const format = snapshot.formats.find((followed) => followed.id === session.formatId);
      workspace.sessions.add(session, format?.version ?? 0);
    }
    keepGrouping(workspace, event.id, snapshot.grouping);
    for (const block of snapshot.blocks) workspace.blocks.add(block);
    for (const aside of snapshot.setAside) workspace.setAsideChecks.add(event.id, aside);
    for (const theme of snapshot.themes) workspace.themes.add(event.id, theme);
    for (const capture of snapshot.captures) workspace.captures.add(event.id, capture);
    for (const agreed of snapshot.normsAgreed) workspace.normsAgreed.add(event.id, agreed);
    for (const commitment of snapshot.commitments) workspace.commitments.add(event.id, commitment);
    workspace.followUps.change(event.id, snapshot.followUp);
    for (const responsibility of snapshot.responsibilities)
      workspace.responsibilities.add(event.id, responsibility);
    keepPreWork(workspace, event.id, snapshot.preWork);
    // Their pictures are in the file already.
    workspace.ownSlides.keepOrder(event.id, snapshot.ownSlides);
    return success(null);
  });
}

function keepGrouping({ groupings }: OpenHouse['workspace'], eventId: string, grouping: Grouping): void {
  const { colleagues, remembersSessions, remembersEvents } = grouping;
  for (const rule of grouping.rules) groupings.addRule(eventId, rule);
  groupings.changeTerms(eventId, { colleagues, remembersSessions, remembersEvents });
  for (const balance of grouping.balance) groupings.setBalance(eventId, balance);
  for (const seat of grouping.pins) groupings.pin(seat, true);
  for (const seat of grouping.absences) groupings.setAbsent(seat, true);
}

function keepPreWork(workspace: OpenHouse['workspace'], eventId: string, preWork: PreWork): void {
  const { preWorkTasks, preWorkAnswers, writeUps, returnedForms } = workspace;
  for (const task of preWork.tasks) preWorkTasks.add(eventId, task);
  for (const state of preWork.states) preWorkTasks.keepState(state);
  for (const { personId, ...writeUp } of preWork.writeUps) writeUps.change(eventId, personId, writeUp);
  for (const question of preWork.questions) preWorkAnswers.addQuestion(eventId, question);
  for (const answer of preWork.answers) preWorkAnswers.answer(answer);
  for (const wish of preWork.wishes) preWorkAnswers.addWish(eventId, wish);
  preWorkAnswers.changeReading(eventId, preWork.reading);
  for (const form of preWork.returned) returnedForms.add(eventId, form);
}
