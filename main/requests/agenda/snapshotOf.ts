import type { AgendaParts } from '#domain/agenda/agenda';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { PreWork } from '#domain/prework/preWork';
import { formatsFollowed, formatsOf } from '../formats/formatsOf.ts';
import type { OpenHouse } from '../house.ts';

/** Everything about one event; undefined when there is no such event. */
export function snapshotOf(house: OpenHouse, eventId: string): EventSnapshot | undefined {
  const { workspace } = house;
  const event = workspace.events.get(eventId);
  if (!event) return undefined;
  const sessions = workspace.sessions.ofEvent(eventId);
  const blocks = workspace.blocks.ofEvent(eventId);
  return {
    revision: workspace.revision(),
    program: event.programId === null ? null : (workspace.programs.get(event.programId) ?? null),
    event,
    people: workspace.people.ofEvent(eventId),
    keepApart: workspace.people.keptApart(eventId),
    grouping: workspace.groupings.ofEvent(eventId),
    organizations: workspace.organizations.ofEvent(eventId),
    blocks,
    sessions,
    formats: formatsFollowed(formatsOf(house), [...sessions, ...blocks]),
    captures: workspace.captures.ofEvent(eventId),
    normsAgreed: workspace.normsAgreed.ofEvent(eventId),
    themes: workspace.themes.ofEvent(eventId),
    commitments: workspace.commitments.ofEvent(eventId),
    followUp: workspace.followUps.ofEvent(eventId),
    responsibilities: workspace.responsibilities.ofEvent(eventId),
    supplies: workspace.supplies.ofEvent(eventId),
    roomFacts: workspace.supplies.roomsOf(eventId),
    assist: workspace.assists.ofEvent(eventId),
    assistMembers: workspace.assists.membersOf(eventId),
    advice: workspace.advices.ofEvent(eventId),
    preWork: preWorkOf(house, eventId),
    setAside: workspace.setAsideChecks.ofEvent(eventId),
    ownSlides: workspace.ownSlides.ofEvent(eventId),
    scenarios: workspace.scenarios.ofEvent(eventId),
  };
}

/** What the agenda of an event is made of; undefined when there is no such event. */
export function agendaPartsOf(house: OpenHouse, eventId: string): AgendaParts | undefined {
  const { workspace } = house;
  const event = workspace.events.get(eventId);
  return (
    event && {
      event,
      blocks: workspace.blocks.ofEvent(eventId),
      sessions: workspace.sessions.ofEvent(eventId),
      formats: formatsOf(house),
    }
  );
}

function preWorkOf({ workspace }: OpenHouse, eventId: string): PreWork {
  const { preWorkTasks, preWorkAnswers } = workspace;
  return {
    tasks: preWorkTasks.ofEvent(eventId),
    states: preWorkTasks.statesOf(eventId),
    writeUps: workspace.writeUps.ofEvent(eventId),
    questions: preWorkAnswers.questionsOf(eventId),
    answers: preWorkAnswers.answersOf(eventId),
    wishes: preWorkAnswers.wishesOf(eventId),
    reading: preWorkAnswers.readingOf(eventId),
    returned: workspace.returnedForms.ofEvent(eventId),
  };
}
