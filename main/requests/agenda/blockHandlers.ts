import type { Block } from '#domain/agenda/block';
import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { usualRoundsOf } from '#domain/formats/format';
import { layOutFormat } from '#domain/formats/layOutFormat';
import { endAfter, retimeBlock } from '#domain/agenda/retimeBlock';
import { shortenDay } from '#domain/agenda/shortenDay';
import { instantOf, MINUTE_MS, wallOf } from '#domain/time';
import type { Written } from '../../workspace/workspace.ts';
import { addScenario } from './addScenario.ts';
import type { Handlers } from '../handlerTypes.ts';
import { formatOf } from '../formats/formatsOf.ts';
import { gone } from '../gone.ts';
import type { OpenHouse } from '../house.ts';
import { keepShortened } from './keepShortened.ts';
import { whileRunning } from './scenarioHandlers.ts';
import { settleEvent } from './settleEvent.ts';
import { agendaPartsOf } from './snapshotOf.ts';
import { brief, done, written } from '../written.ts';

/** The blocks of an agenda, and the checks that were set aside. Whatever follows is put right in the same command. */
export const blockHandlers: Handlers<
  | 'block.add'
  | 'block.change'
  | 'block.retime'
  | 'block.letStay'
  | 'block.duplicate'
  | 'block.split'
  | 'block.remove'
  | 'agenda.layOut'
  | 'agenda.shorten'
  | 'check.setAside'
  | 'check.takeBack'
> = {
  'block.add'(house, { eventId, block }) {
    if (!house.workspace.events.get(eventId)) return gone('event');
    const wrong = wrongFormat(house, block.formatId);
    if (wrong) return wrong;
    const id = house.newId();
    house.workspace.blocks.add({ ...block, id, eventId });
    settleEvent(house, eventId, id);
    return written(`Add ${brief(block.title)}`, { id });
  },
  'block.change'(house, { blockId, changes }) {
    const block = house.workspace.blocks.get(blockId);
    if (!block) return gone('block');
    const wrong = wrongFormat(house, changes.formatId ?? null);
    if (wrong) return wrong;
    house.workspace.blocks.change(blockId, changes);
    return done(
      `${changes.title === undefined ? 'Change' : 'Rename'} ${brief(changes.title ?? block.title)}`,
    );
  },
  'block.retime'(house, { blockId, lane, ...retiming }) {
    const found = blockWithZone(house, blockId);
    if (!found) return gone('block');
    const { block, zone } = found;
    const retimed = retimeBlock(block, retiming, zone);
    if (!retimed.ok) return retimed;
    const isMoved = retiming.startsAt !== undefined || retiming.startsOn !== undefined || lane !== undefined;
    house.workspace.blocks.change(blockId, { ...retimed.value, ...(lane === undefined ? {} : { lane }) });
    settleEvent(house, block.eventId, isMoved ? blockId : null);
    return done(`${isMoved ? 'Move' : 'Set the time of'} ${brief(block.title)}`);
  },
  'block.letStay'({ workspace }, { eventId, blockIds, stays }) {
    const blocks = workspace.blocks.ofEvent(eventId).filter((block) => blockIds.includes(block.id));
    if (blocks.length === 0) return gone('block');
    for (const block of blocks) workspace.blocks.change(block.id, { stays });
    const what = blocks.length === 1 ? brief(blocks[0]?.title ?? '') : `${blocks.length} blocks`;
    return done(`${stays ? 'Keep' : 'Let go of'} ${what}`);
  },
  'block.duplicate'(house, { blockId }) {
    const found = blockWithZone(house, blockId);
    if (!found) return gone('block');
    const { block, zone } = found;
    const id = house.newId();
    const start = wallOf(instantOf(block.startsOn, block.startsAt, zone) + block.durationMs, zone);
    house.workspace.blocks.add({
      ...block,
      id,
      startsOn: start.on,
      startsAt: start.at,
      timing: 'follows-length',
      endsAt: null,
    });
    settleEvent(house, block.eventId, id);
    return written(`Duplicate ${brief(block.title)}`, { id });
  },
  'block.split'(house, { blockId, at }) {
    const found = blockWithZone(house, blockId);
    if (!found) return gone('block');
    const { block, zone } = found;
    const startsAt = instantOf(block.startsOn, block.startsAt, zone);
    const cut = endAfter(startsAt, at, zone);
    const endsAt = startsAt + block.durationMs;
    if (cut <= startsAt || cut >= endsAt)
      return failure(
        'invalid',
        'The cut lies outside the block. Nothing was changed; choose a time between its start and its end.',
        'at',
      );
    const id = house.newId();
    const start = wallOf(cut, zone);
    house.workspace.blocks.change(blockId, {
      durationMs: cut - startsAt,
      timing: block.timing.startsWith('follows') ? 'follows-length' : 'start-length',
      endsAt: null,
    });
    house.workspace.blocks.add({
      ...block,
      id,
      startsOn: start.on,
      startsAt: start.at,
      durationMs: endsAt - cut,
      timing: block.endsAt === null ? 'follows-length' : 'follows-end',
    });
    settleEvent(house, block.eventId);
    return written(`Split ${brief(block.title)}`, { id });
  },
  'block.remove'(house, { blockId }) {
    const block = house.workspace.blocks.get(blockId);
    if (!block) return gone('block');
    house.workspace.blocks.remove(blockId);
    settleEvent(house, block.eventId);
    return done(`Remove ${brief(block.title)}`);
  },
  'agenda.layOut'(house, { eventId, formatId, startsOn, startsAt, lane }) {
    const event = house.workspace.events.get(eventId);
    if (!event) return gone('event');
    const format = formatOf(house, formatId);
    if (!format) return gone('format');
    const people = format.groupSize.idealMax;
    const blocks = layOutFormat(format, {
      startsOn,
      startsAt,
      zone: event.zone,
      people,
      rounds: usualRoundsOf(format, people),
    });
    if (blocks.some((block) => block.durationMs > 24 * 60 * MINUTE_MS))
      return failure('invalid', 'This format is longer than a day in one piece. Nothing was added.');
    const ids = blocks.map((block) => {
      const id = house.newId();
      house.workspace.blocks.add({ ...block, id, eventId, lane });
      return id;
    });
    settleEvent(house, eventId, ids[0] ?? null);
    return written(`Add ${brief(format.name)}`, { ids });
  },
  'agenda.shorten'(house, { eventId, on, endsBy, asScenario = null }) {
    if (!house.workspace.events.get(eventId)) return gone('event');
    if (asScenario !== null) {
      const running = whileRunning(house, eventId);
      if (running) return running;
      addScenario(house, eventId, asScenario);
    }
    const parts = agendaPartsOf(house, eventId);
    if (!parts) return gone('event');
    const shortened = shortenDay(parts, on, endsBy);
    if (!shortened.ok) return shortened;
    if (shortened.value.items.length === 0)
      return failure('invalid', 'The day ends by then as it is. Nothing was changed.', 'endsBy');
    keepShortened(house, parts, shortened.value.items);
    return done(asScenario === null ? `Shorten ${on} to ${endsBy}` : `Add scenario ${brief(asScenario)}`);
  },
  'check.setAside'({ workspace }, { eventId, checkId, reason }) {
    if (!workspace.events.get(eventId)) return gone('event');
    workspace.setAsideChecks.add(eventId, { checkId, reason });
    return done('Set a check aside');
  },
  'check.takeBack'({ workspace }, { eventId, checkId }) {
    if (!workspace.setAsideChecks.remove(eventId, checkId)) return gone('note');
    return done('Look at a check again');
  },
};

function blockWithZone(
  { workspace }: OpenHouse,
  blockId: string,
): { block: Block; zone: string } | undefined {
  const block = workspace.blocks.get(blockId);
  const event = block && workspace.events.get(block.eventId);
  return block && event && { block, zone: event.zone };
}

function wrongFormat(house: OpenHouse, formatId: string | null): Answer<Written<never>> | null {
  return formatId !== null && !formatOf(house, formatId) ? gone('format') : null;
}
