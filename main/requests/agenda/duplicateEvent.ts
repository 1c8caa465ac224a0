import { hasAssist } from '#domain/formats/assistTeams';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { NEW_ORGANIZATION, profileOf } from '#domain/program/organization';
import { withoutChallenge } from '#domain/people/person';
import { addDays, daysBetween } from '#domain/time';
import type { Day } from '#domain/time';
import { copyPlan } from './copyPlan.ts';
import type { OpenHouse } from '../house.ts';

/** What is wanted of a copy; `programId` and `venue` take the place of the first event's. */
export interface DuplicateWish {
  startsOn: Day;
  name: string;
  withPeople: boolean;
  programId?: string | null | undefined;
  venue?: string | undefined;
  /** Kept to start others from instead of taking place. */
  isTemplate?: boolean;
}

/**
 * The plan of an event once more on other days: its fields, team, agenda and sessions, who does what by when, and, if
 * wanted, its people with who is kept apart and the groups. What happened at the event (captures, themes, commitments, memos) stays with it.
 */
export function duplicateEvent(
  house: OpenHouse,
  source: EventSnapshot,
  { startsOn, name, withPeople, isTemplate = false, ...changes }: DuplicateWish,
): string {
  const { workspace, newId } = house;
  const days = daysBetween(source.event.startsOn, startsOn);
  const moved = (day: Day | null) => day && addDays(day, days);
  const id = newId();
  const team = source.event.team.map((member) => ({ ...member, id: newId() }));
  workspace.events.add(
    {
      ...source.event,
      id,
      programId: changes.programId === undefined ? source.event.programId : changes.programId,
      venue: changes.venue ?? source.event.venue,
      name,
      startsOn,
      endsOn: addDays(source.event.endsOn, days),
      team,
      challengeDueOn: moved(source.event.challengeDueOn),
      digestOn: moved(source.event.digestOn),
      keepUntilOn: moved(source.event.keepUntilOn),
    },
    { isTemplate },
  );
  if (withPeople) {
    for (const person of source.people) workspace.people.attend(id, withoutChallenge(person));
    for (const organization of source.organizations)
      workspace.organizations.list(id, {
        ...NEW_ORGANIZATION,
        ...profileOf(organization),
        isHost: organization.isHost,
        hostingReason: organization.hostingReason,
      });
    for (const pair of source.keepApart) workspace.people.addKeepApart(id, { ...pair, id: newId() });
    for (const rule of source.grouping.rules) workspace.groupings.addRule(id, { ...rule, id: newId() });
  }
  const { colleagues, remembersSessions, remembersEvents } = source.grouping;
  workspace.groupings.changeTerms(id, { colleagues, remembersSessions, remembersEvents });
  for (const balance of source.grouping.balance) workspace.groupings.setBalance(id, balance);
  copyPlan(house, source, { eventId: id, days, withGroups: withPeople });
  const ofDays = source.ownSlides.flatMap((slide) =>
    slide.owner.onDay === null
      ? []
      : [{ ...slide, id: newId(), owner: { sessionId: null, onDay: addDays(slide.owner.onDay, days) } }],
  );
  workspace.ownSlides.keepOrder(id, [...workspace.ownSlides.ofEvent(id), ...ofDays]);
  for (const responsibility of source.responsibilities)
    workspace.responsibilities.add(id, {
      ...responsibility,
      id: newId(),
      ownerId:
        team[source.event.team.findIndex((member) => member.id === responsibility.ownerId)]?.id ?? null,
      dueOn: moved(responsibility.dueOn),
      doneOn: null,
    });
  for (const supply of source.supplies)
    workspace.supplies.add(id, {
      ...supply,
      id: newId(),
      ownerId: team[source.event.team.findIndex((member) => member.id === supply.ownerId)]?.id ?? null,
      isReady: false,
    });
  // What is asked for stays; its days and, without the people, its teams are others.
  if (hasAssist(source))
    workspace.assists.change(id, {
      ...source.assist,
      decisionOn: moved(source.assist.decisionOn),
      reportBackOn: moved(source.assist.reportBackOn),
      summaryById: withPeople ? source.assist.summaryById : null,
    });
  if (withPeople) for (const member of source.assistMembers) workspace.assists.keepMember(id, member);
  // Tasks, questions and the reading are the plan; what people answered stays with their event.
  for (const task of source.preWork.tasks)
    workspace.preWorkTasks.add(id, { ...task, id: newId(), dueOn: moved(task.dueOn) });
  for (const question of source.preWork.questions)
    workspace.preWorkAnswers.addQuestion(id, { ...question, id: newId() });
  workspace.preWorkAnswers.changeReading(id, source.preWork.reading);
  for (const facts of source.roomFacts) workspace.supplies.keepRoom(id, facts);
  return id;
}
