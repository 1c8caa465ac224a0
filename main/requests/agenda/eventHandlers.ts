import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { addDays, daysBetween } from '#domain/time';
import type { Day } from '#domain/time';
import type { Handlers } from '../handlerTypes.ts';
import { duplicateEvent } from './duplicateEvent.ts';
import { gone } from '../gone.ts';
import type { OpenHouse } from '../house.ts';
import { snapshotOf } from './snapshotOf.ts';
import { brief, done, written } from '../written.ts';

/** Events. */
export const eventHandlers: Handlers<
  'event.read' | 'event.add' | 'event.change' | 'event.duplicate' | 'event.saveAsTemplate' | 'event.remove'
> = {
  'event.read'(house, { eventId }) {
    const snapshot = snapshotOf(house, eventId);
    return snapshot
      ? success(snapshot)
      : failure('not-found', 'This event is not there any more. Go back to Home.');
  },
  'event.add'(house, fields) {
    const wrong = wrongDays(fields.startsOn, fields.endsOn) ?? wrongProgram(house, fields.programId);
    if (wrong) return wrong;
    const id = house.newId();
    house.workspace.events.add({
      ...fields,
      id,
      cohort: fields.cohort ?? '',
      isLargePrint: fields.isLargePrint ?? false,
      paper: fields.paper ?? 'program',
    });
    return written(`Add event ${brief(fields.name)}`, { id });
  },
  'event.change'(house, { eventId, changes }) {
    const event = house.workspace.events.get(eventId);
    if (!event) return gone('event');
    const startsOn = changes.startsOn ?? event.startsOn;
    const endsOn = changes.endsOn ?? event.endsOn;
    const wrong = wrongDays(startsOn, endsOn) ?? wrongProgram(house, changes.programId ?? null);
    if (wrong) return wrong;
    house.workspace.events.change(eventId, changes);
    const days = daysBetween(event.startsOn, startsOn);
    const isMoved = days !== 0 && days === daysBetween(event.endsOn, endsOn);
    if (isMoved) moveAgenda(house, eventId, days);
    return done(`${isMoved ? 'Move' : 'Change'} event ${brief(changes.name ?? event.name)}`);
  },
  'event.duplicate'(house, { eventId, ...wanted }) {
    const source = snapshotOf(house, eventId);
    if (!source) return gone('event');
    const wrong = wrongProgram(house, wanted.programId ?? null);
    if (wrong) return wrong;
    const isStarted = house.workspace.events.isTemplate(eventId);
    const id = duplicateEvent(house, source, wanted);
    return written(
      isStarted ? `Add event ${brief(wanted.name)}` : `Duplicate event ${brief(source.event.name)}`,
      { id },
    );
  },
  'event.saveAsTemplate'(house, { eventId, name }) {
    const source = snapshotOf(house, eventId);
    if (!source) return gone('event');
    const { startsOn } = source.event;
    const id = duplicateEvent(house, source, {
      name,
      startsOn,
      withPeople: false,
      programId: null,
      isTemplate: true,
    });
    return written(`Save template ${brief(name)}`, { id });
  },
  'event.remove'({ workspace }, { eventId }) {
    const event = workspace.events.get(eventId);
    if (!event) return gone('event');
    const kind = workspace.events.isTemplate(eventId) ? 'template' : 'event';
    workspace.events.remove(eventId);
    return done(`Remove ${kind} ${brief(event.name)}`);
  },
};

/** Sessions and blocks, also those of plans that wait, keep their place within an event that moves as a whole. */
function moveAgenda({ workspace }: OpenHouse, eventId: string, days: number) {
  const waiting = workspace.scenarios.ofEvent(eventId).filter(({ isShown }) => !isShown);
  for (const block of [
    ...workspace.blocks.ofEvent(eventId),
    ...waiting.flatMap(({ id }) => workspace.blocks.parkedIn(id)),
  ])
    workspace.blocks.change(block.id, { startsOn: addDays(block.startsOn, days) });
  for (const session of [
    ...workspace.sessions.ofEvent(eventId),
    ...waiting.flatMap(({ id }) => workspace.sessions.parkedIn(id)),
  ]) {
    workspace.sessions.change(session.id, { startsOn: addDays(session.startsOn, days) });
    for (const pause of session.breaks)
      if (pause.kind === 'pause')
        workspace.sessions.setBreak(session.id, { ...pause, resumesOn: addDays(pause.resumesOn, days) });
  }
}

function wrongDays(startsOn: Day, endsOn: Day): Answer<never> | null {
  return endsOn < startsOn
    ? failure(
        'invalid',
        'The last day is before the first. Nothing was changed; choose a later last day.',
        'endsOn',
      )
    : null;
}

function wrongProgram({ workspace }: OpenHouse, programId: string | null): Answer<never> | null {
  return programId !== null && !workspace.programs.get(programId) ? gone('program') : null;
}
