import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaChecksOf } from '#domain/checks/agendaChecks';
import type { Block, BlockTiming } from '#domain/agenda/block';
import type { Check, RepairAction } from '#domain/checks/check';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Seating } from '#domain/formats/format';
import { retimeBlock } from '#domain/agenda/retimeBlock';
import { settleAgenda } from '#domain/agenda/settleAgenda';
import { withoutSetAside } from '#domain/checks/setAsideChecks';
import { MINUTE_MS } from '#domain/time';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const ON = '2027-04-15';
const NEXT = '2027-04-16';

type Row = [id: string, startsAt: string, minutes: number, changes?: Partial<Block>];

function blockOf([id, startsAt, minutes, changes]: Row): Block {
  const seating = changes?.seating ?? 'full';
  return {
    id,
    eventId: 'E',
    title: id,
    seating,
    formatId: null,
    startsOn: ON,
    startsAt,
    durationMs: minutes * MINUTE_MS,
    timing: 'follows-length',
    endsAt: null,
    lane: 0,
    lead: '',
    room: '',
    note: '',
    isStoryFirst: false,
    stays: seating === 'break' || seating === 'meal',
    ...changes,
  };
}

/** The retreat's event with these blocks and no session. */
function agenda(...rows: Row[]): EventSnapshot {
  return { ...retreatSnapshot(), sessions: [], blocks: rows.map(blockOf) };
}

/** A day on which there is nothing to complain about; days and blocks can be changed by id. */
function goodDay(changes: Record<string, Partial<Block>> = {}): EventSnapshot {
  const rows: Row[] = [
    ['Welcome', '09:00', 30, { timing: 'start-length', lead: 'Amara Lindqvist' }],
    ['Stories', '09:30', 60, { formatId: 'story-circle', seating: 'groups', lead: 'Noor al-Hadidi' }],
    ['Coffee', '10:30', 15, { seating: 'break' }],
    ['Workshop', '10:45', 60, { formatId: 'peer-workshop', seating: 'groups', lead: 'Noor al-Hadidi' }],
    ['Lunch', '11:45', 60, { seating: 'meal' }],
    ['Plenary', '12:45', 30],
    ['Walk', '13:15', 60, { seating: 'pairs' }],
    ['Tea', '14:15', 15, { seating: 'break' }],
    ['Commitments', '14:30', 40, { seating: 'pairs' }],
    ['Evaluation', '15:10', 20, { stays: true }],
  ];
  return agenda(...rows.map(([id, at, minutes, own]): Row => [id, at, minutes, { ...own, ...changes[id] }]));
}

function without(snapshot: EventSnapshot, ...ids: string[]): EventSnapshot {
  return settled({ ...snapshot, blocks: snapshot.blocks.filter(({ id }) => !ids.includes(id)) });
}

function withBlocks(snapshot: EventSnapshot, ...rows: Row[]): EventSnapshot {
  return { ...snapshot, blocks: [...snapshot.blocks, ...rows.map(blockOf)] };
}

function settled(snapshot: EventSnapshot, moved: string | null = null): EventSnapshot {
  const changes = new Map(settleAgenda(snapshot, moved).map((change) => [change.id, change]));
  return { ...snapshot, blocks: snapshot.blocks.map((block) => ({ ...block, ...changes.get(block.id) })) };
}

/** What does not stand quietly, as `level id`. */
function complaints(snapshot: EventSnapshot): string[] {
  return agendaChecksOf(snapshot)
    .filter(({ level }) => level !== 'fine')
    .map(({ level, id }) => `${level} ${id}`);
}

function checkOf(snapshot: EventSnapshot, id: string): Check {
  const check = agendaChecksOf(snapshot).find((candidate) => candidate.id === id);
  if (!check) throw new Error(`no check ${id} among ${complaints(snapshot).join(', ')}`);
  return check;
}

/** The snapshot after the button beside a check was pressed. */
function repaired(snapshot: EventSnapshot, id: string): EventSnapshot {
  const { repair } = checkOf(snapshot, id);
  if (!repair) throw new Error(`no repair for ${id}`);
  return applied(snapshot, repair.action);
}

function applied(snapshot: EventSnapshot, action: RepairAction): EventSnapshot {
  if (action.kind === 'addBlock') {
    const added = { ...action.block, id: 'added', eventId: 'E' };
    return settled({ ...snapshot, blocks: [...snapshot.blocks, added] }, 'added');
  }
  if (action.kind === 'changeBlocks') {
    const { blockIds, changes } = action;
    const changed = (block: Block) => (blockIds.includes(block.id) ? { ...block, ...changes } : block);
    return { ...snapshot, blocks: snapshot.blocks.map(changed) };
  }
  if (action.kind === 'beginWithStory') {
    const told = (block: Block) => (block.id === action.blockId ? { ...block, isStoryFirst: true } : block);
    return { ...snapshot, blocks: snapshot.blocks.map(told) };
  }
  if (action.kind === 'retimeBlock') {
    const { blockId, ...change } = action;
    const blocks = snapshot.blocks.map((block) => {
      if (block.id !== blockId) return block;
      const retimed = retimeBlock(block, change, snapshot.event.zone);
      if (!retimed.ok) throw new Error(retimed.failure.message);
      return { ...block, ...retimed.value };
    });
    return settled({ ...snapshot, blocks }, change.startsAt === undefined ? null : blockId);
  }
  if (action.kind === 'insertBreak') {
    const { sessionId, afterRound, minutes } = action;
    const added = { id: 'B', kind: 'break' as const, afterRound, durationMs: minutes * MINUTE_MS };
    const sessions = snapshot.sessions.map((session) =>
      session.id === sessionId ? { ...session, breaks: [...session.breaks, added] } : session,
    );
    return settled({ ...snapshot, sessions });
  }
  throw new Error(`${action.kind} opens a place only`);
}

describe('the checks of a whole agenda', () => {
  it('find nothing wrong in the samples', () => {
    const wrong = (snapshot: EventSnapshot) =>
      complaints(snapshot).filter((line) => line.startsWith('wrong'));
    expect({ retreat: wrong(retreatSnapshot()), journey: wrong(journeySnapshot()) }).toEqual({
      retreat: [],
      journey: [],
    });
  });

  it('say nothing about an empty agenda', () => {
    expect(agendaChecksOf(agenda())).toEqual([]);
  });

  it('say once for each rule that a good day is fine', () => {
    expect(agendaChecksOf(goodDay()).map(({ level, id }) => `${level} ${id}`)).toEqual([
      'fine agenda:overlap',
      'fine agenda:days',
      'fine agenda:night',
      'fine agenda:assist',
      'fine agenda:kept-end',
      'fine agenda:two-places',
      'fine agenda:stretch',
      'fine agenda:full-group',
      'fine agenda:breaks',
      'fine agenda:on-feet',
      'fine agenda:actionable',
      'fine agenda:evaluation',
      'fine agenda:balance',
      'fine agenda:story-first',
      'fine agenda:leads',
    ]);
  });

  it('do not ask an event of one session for an arc', () => {
    const ids = agendaChecksOf({ ...retreatSnapshot(), blocks: [] }).map(({ id }) => id);
    expect(ids).toEqual(['agenda:overlap', 'agenda:days', 'agenda:night', 'agenda:assist']);
  });

  it('put what is wrong before what deserves a look, and what is fine last', () => {
    const snapshot = withBlocks(without(goodDay(), 'Commitments'), [
      'Clash',
      '09:10',
      10,
      { timing: 'start-length' },
    ]);
    const levels = agendaChecksOf(snapshot).map(({ level }) => level);
    expect(levels).toEqual(
      [...levels].sort((one, other) => 'wlf'.indexOf(one[0] ?? '') - 'wlf'.indexOf(other[0] ?? '')),
    );
    expect(new Set(levels).size).toBe(3);
  });

  it('take days and clock times from the zone of the event', () => {
    const snapshot = goodDay();
    const elsewhere = { ...snapshot, event: { ...snapshot.event, zone: 'Asia/Kolkata' } };
    expect(complaints(elsewhere)).toEqual([]);
  });
});

describe('blocks at the same time', () => {
  const clash = (lane: number, otherLane: number) =>
    agenda(
      ['Talk', '09:00', 60, { timing: 'start-length', lane }],
      ['Panel', '09:30', 60, { timing: 'start-length', lane: otherLane }],
    );

  it('overlap in one lane, or beside something for everybody', () => {
    const overlapping = (snapshot: EventSnapshot) =>
      complaints(snapshot).filter((line) => line.includes('overlap'));
    expect([
      overlapping(clash(0, 0)),
      overlapping(clash(0, 2)),
      overlapping(clash(1, 1)),
      overlapping(clash(1, 2)),
    ]).toEqual([
      ['wrong agenda:overlap:Panel'],
      ['wrong agenda:overlap:Panel'],
      ['wrong agenda:overlap:Panel'],
      [],
    ]);
  });

  it('follow one another after the repair', () => {
    const after = repaired(clash(0, 0), 'agenda:overlap:Panel');
    expect(after.blocks.map(({ startsAt }) => startsAt)).toEqual(['09:00', '10:00']);
    expect(checkOf(after, 'agenda:overlap').level).toBe('fine');
  });

  it('push along what follows when the repair moves one of them', () => {
    const after = repaired(
      withBlocks(clash(0, 0), ['Coffee', '10:30', 15, { seating: 'break' }]),
      'agenda:overlap:Panel',
    );
    expect(after.blocks.map(({ startsAt }) => startsAt)).toEqual(['09:00', '10:00', '11:00']);
    expect(checkOf(after, 'agenda:overlap').level).toBe('fine');
  });

  it('let the first one end earlier where the second cannot move', () => {
    const fixed = withBlocks(clash(0, 0), [
      'Lunch',
      '10:30',
      60,
      { timing: 'start-length', seating: 'meal' },
    ]);
    const after = repaired(fixed, 'agenda:overlap:Panel');
    expect(after.blocks[0]?.durationMs).toBe(30 * MINUTE_MS);
    expect(checkOf(after, 'agenda:overlap').level).toBe('fine');
  });

  it('have no repair where neither can give way', () => {
    const stuck = withBlocks(
      agenda(
        ['Talk', '09:00', 60, { timing: 'start-length', stays: true }],
        ['Panel', '09:30', 60, { timing: 'start-length' }],
      ),
      ['Lunch', '10:30', 60, { timing: 'start-length', seating: 'meal' }],
    );
    expect(checkOf(stuck, 'agenda:overlap:Panel').repair).toBeNull();
  });

  it('name a session once, by the block that runs into it', () => {
    const snapshot = withBlocks({ ...retreatSnapshot(), blocks: [] }, [
      'Tour',
      '12:00',
      120,
      { timing: 'start-length' },
    ]);
    const check = checkOf(snapshot, 'agenda:overlap:Tour');
    expect(check.title).toBe('“Tour” overlaps “Peer consultation”');
    const shorter = withBlocks({ ...retreatSnapshot(), blocks: [] }, [
      'Tour',
      '12:00',
      60,
      { timing: 'start-length' },
    ]);
    expect(checkOf(repaired(shorter, 'agenda:overlap:Tour'), 'agenda:overlap').level).toBe('fine');
  });
});

describe('a block and the days of the event', () => {
  it('is wrong before and after them and opens the event', () => {
    const early = checkOf(goodDay({ Welcome: { startsOn: '2027-04-14' } }), 'agenda:days:Welcome');
    const late = checkOf(goodDay({ Welcome: { startsOn: '2027-04-17' } }), 'agenda:days:Welcome');
    expect([early.level, early.title, late.title]).toEqual([
      'wrong',
      '“Welcome” is before the event',
      '“Welcome” is after the event',
    ]);
    expect(early.repair?.action).toEqual({ kind: 'open', place: 'event', personId: null });
  });

  it('is fine within them', () => {
    expect(checkOf(goodDay(), 'agenda:days').level).toBe('fine');
  });
});

describe('a block that follows and keeps its end', () => {
  const keeping = (minutes: number) =>
    agenda(
      ['Talk', '09:00', 60, { timing: 'start-length' }],
      ['Panel', '10:00', minutes, { timing: 'follows-end', endsAt: '10:30' }],
    );

  it('is wrong when it ends at another time, until that becomes its end', () => {
    const late = keeping(40);
    expect(checkOf(late, 'agenda:kept-end:Panel').title).toBe('“Panel” cannot end at 10:30');
    const after = repaired(late, 'agenda:kept-end:Panel');
    expect(after.blocks[1]).toMatchObject({ startsAt: '10:00', endsAt: '10:40' });
    expect(checkOf(after, 'agenda:kept-end').level).toBe('fine');
  });

  it('has no repair when nothing is left of it', () => {
    const squeezed = agenda(
      ['Talk', '09:00', 120, { timing: 'start-length' }],
      ['Panel', '11:00', 1, { timing: 'follows-end', endsAt: '10:30' }],
    );
    expect(checkOf(squeezed, 'agenda:kept-end:Panel').repair).toBeNull();
  });

  it('is fine when it ends then', () => {
    expect(checkOf(keeping(30), 'agenda:kept-end').level).toBe('fine');
  });
});

describe('long stretches', () => {
  const lines = (snapshot: EventSnapshot) =>
    complaints(snapshot).filter((line) => /stretch|same-format/.test(line));

  it('are wrong over two hours in one format, and a break makes them fine', () => {
    const long = agenda(
      ['Talk', '09:00', 70, { timing: 'start-length' }],
      ['Panel', '10:10', 60],
      ['Lunch', '11:10', 60, { seating: 'meal' }],
    );
    expect(lines(long)).toEqual(['wrong agenda:same-format:Talk']);
    const after = repaired(long, 'agenda:same-format:Talk');
    expect(after.blocks.map(({ id, startsAt }) => `${id} ${startsAt}`)).toEqual([
      'Talk 09:00',
      'Panel 10:25',
      'Lunch 11:25',
      'added 10:10',
    ]);
    expect(checkOf(after, 'agenda:stretch').level).toBe('fine');
  });

  it('deserve a look over 90 minutes when the format changes, however long', () => {
    const mixed = agenda(
      ['Talk', '09:00', 60, { timing: 'start-length' }],
      ['Pairs', '10:00', 60, { seating: 'pairs' }],
      ['Panel', '11:00', 60],
    );
    expect(lines(mixed)).toEqual(['look agenda:stretch:Talk']);
  });

  it('are fine at 90 minutes', () => {
    expect(lines(agenda(['Talk', '09:00', 90, { timing: 'start-length' }]))).toEqual([]);
  });

  it('end where nothing is planned for ten minutes', () => {
    const gap = agenda(
      ['Talk', '09:00', 80, { timing: 'start-length' }],
      ['Panel', '10:30', 80, { timing: 'start-length' }],
    );
    expect(lines(gap)).toEqual([]);
  });

  it('go through each parallel lane on its own', () => {
    const lanes = agenda(
      ['Welcome', '09:00', 30, { timing: 'start-length' }],
      ['One', '09:30', 50, { lane: 1, seating: 'groups' }],
      ['Two', '09:30', 30, { lane: 2, seating: 'groups' }],
      ['Pause', '10:00', 20, { lane: 2, seating: 'break' }],
      ['Panel', '10:20', 60],
    );
    expect(lines(lanes)).toEqual(['look agenda:stretch:Welcome']);
    expect(checkOf(lanes, 'agenda:stretch:Welcome').title).toBe('140 minutes without a break');
  });

  it('put a break between two rounds of a session', () => {
    const { sessions, ...rest } = retreatSnapshot();
    const long = {
      ...rest,
      blocks: [blockOf(['Talk', '08:00', 30, { timing: 'start-length' }])],
      sessions: sessions.map((session) => ({ ...session, breaks: [] })),
    };
    const [line = ''] = lines(long);
    expect(line).toMatch(/^wrong agenda:same-format:S1/);
    const check = checkOf(long, line.replace('wrong ', ''));
    expect(check.repair?.action).toMatchObject({ kind: 'insertBreak', sessionId: 'S1', afterRound: 3 });
    const after = repaired(long, check.id);
    expect(complaints(after).filter((one) => one.startsWith('wrong'))).toEqual([]);
  });

  it('have no repair where what comes next keeps its start', () => {
    const fixed = agenda(
      ['Talk', '09:00', 60, { timing: 'start-length' }],
      ['Panel', '10:00', 61, { timing: 'start-length' }],
    );
    expect(checkOf(fixed, 'agenda:same-format:Talk').repair).toBeNull();
  });
});

describe('the full group', () => {
  it.each([
    ['start', { Welcome: { seating: 'groups' } }],
    ['middle', { Plenary: { seating: 'groups' } }],
    ['end', { Evaluation: { seating: 'groups' } }],
  ] as [string, Record<string, Partial<Block>>][])('is missed at the %s and comes back', (where, changes) => {
    const snapshot = goodDay(changes);
    const id = `agenda:full-group-${where}`;
    expect(complaints(snapshot)).toEqual([`look ${id}`]);
    expect(checkOf(repaired(snapshot, id), 'agenda:full-group').level).toBe('fine');
  });

  it('is not asked for around the middle of a short event', () => {
    const short = agenda(
      ['Welcome', '09:00', 10, { timing: 'start-length' }],
      ['Pairs', '09:10', 60, { seating: 'pairs' }],
      ['Close', '10:10', 10],
    );
    expect(complaints(short).filter((line) => line.includes('full-group'))).toEqual([]);
  });
});

describe('breaks', () => {
  it('include a meal or a long one on a day of more than four hours', () => {
    const day = without(goodDay(), 'Lunch');
    expect(complaints(day)).toContain(`look agenda:long-break:${ON}`);
    const after = repaired(day, `agenda:long-break:${ON}`);
    expect(complaints(after).filter((line) => line.includes('break'))).toEqual([]);
  });

  it('are two on a day of more than six hours', () => {
    const day = settled(
      without(
        goodDay({
          Stories: { durationMs: 90 * MINUTE_MS },
          Walk: { durationMs: 95 * MINUTE_MS },
        }),
        'Coffee',
        'Tea',
      ),
    );
    expect(complaints(day)).toContain(`look agenda:breaks:${ON}`);
    expect(complaints(repaired(day, `agenda:breaks:${ON}`))).not.toContain(`look agenda:breaks:${ON}`);
  });

  it('may be a time for which nothing is planned', () => {
    const day = { ...goodDay(), blocks: goodDay().blocks.filter(({ id }) => id !== 'Lunch') };
    expect(complaints(day)).toEqual([]);
  });

  it('stay, each of them after one repair', () => {
    const day = goodDay({ Coffee: { stays: false }, Lunch: { stays: false } });
    const check = checkOf(day, 'agenda:breaks-stay');
    expect([check.title, check.why]).toEqual([
      'Two breaks or meals may be cut when time runs short',
      'Coffee and Lunch are not marked to stay.',
    ]);
    expect(complaints(repaired(day, check.id))).toEqual([]);
  });
});

describe('a long day', () => {
  it('gets people on their feet', () => {
    expect(complaints(goodDay({ Walk: { title: 'Talk in pairs' } }))).toEqual([`look agenda:on-feet:${ON}`]);
    expect(complaints(goodDay({ Walk: { title: 'Site', seating: 'tour' } }))).toEqual([]);
  });

  it('does so by a format with people standing', () => {
    const day = goodDay({ Walk: { title: 'Talk', formatId: 'peer-consultation', lead: 'Amara Lindqvist' } });
    expect(complaints(day)).toEqual([`look agenda:on-feet:${ON}`]);
    const formats = day.formats.map((format) => ({ ...format, isOnFeet: true }));
    expect(complaints({ ...day, formats })).toEqual([]);
  });

  it('is one of more than five hours', () => {
    expect(complaints(without(goodDay(), 'Walk', 'Lunch'))).not.toContain(`look agenda:on-feet:${ON}`);
  });
});

describe('the end of an event', () => {
  it('makes lessons actionable, right before the evaluation', () => {
    const day = goodDay({ Commitments: { title: 'Café' } });
    expect(complaints(day)).toEqual(['look agenda:actionable']);
    const after = repaired(day, 'agenda:actionable');
    expect(after.blocks.find(({ id }) => id === 'added')).toMatchObject({
      formatId: 'reflection-dyads',
      startsAt: '15:10',
      durationMs: 40 * MINUTE_MS,
    });
    expect(after.blocks.find(({ id }) => id === 'Evaluation')?.startsAt).toBe('15:50');
    expect(checkOf(after, 'agenda:actionable').level).toBe('fine');
  });

  it('counts action in the last third only, and interaction not at all', () => {
    const day = goodDay({ Commitments: { title: 'Interaction' }, Stories: { title: 'Action' } });
    expect(complaints(day)).toEqual(['look agenda:actionable']);
  });

  it('has an evaluation before people leave, and it stays', () => {
    const day = without(goodDay(), 'Evaluation');
    expect(complaints(day)).toContain('look agenda:evaluation');
    const after = repaired(day, 'agenda:evaluation');
    expect(after.blocks.find(({ id }) => id === 'added')).toMatchObject({
      formatId: 'plus-delta',
      startsAt: '15:10',
      stays: true,
    });
    expect(checkOf(after, 'agenda:evaluation').level).toBe('fine');
  });

  it('does not take an evaluation of the first day for that of the last', () => {
    const twoDays = withBlocks(
      goodDay(),
      ['Review', '09:00', 60, { startsOn: NEXT, timing: 'start-length' }],
      ['Action', '10:00', 30, { startsOn: NEXT }],
    );
    expect(complaints(twoDays)).toEqual(['look agenda:evaluation']);
  });

  it('rings the evaluation', () => {
    const day = goodDay({ Evaluation: { stays: false } });
    expect(complaints(day)).toEqual(['look agenda:evaluation-stays']);
    expect(complaints(repaired(day, 'agenda:evaluation-stays'))).toEqual([]);
  });
});

describe('stories and tools', () => {
  const balance = (changes: Record<string, Partial<Block>>) =>
    agendaChecksOf(goodDay(changes)).find(({ id }) => id === 'agenda:balance');

  it('deserve a look where one is missing or far shorter', () => {
    expect([
      balance({ Workshop: { formatId: null } })?.title,
      balance({ Stories: { formatId: null } })?.title,
      balance({ Stories: { durationMs: 19 * MINUTE_MS } })?.title,
    ]).toEqual([
      'Stories, but no practical tools',
      'Practical tools, but no stories',
      'Far more practical tools than stories',
    ]);
  });

  it('are fine up to three times as long, where neither is planned, and on a short event', () => {
    expect([
      balance({ Stories: { durationMs: 20 * MINUTE_MS } })?.level,
      balance({ Stories: { formatId: null }, Workshop: { formatId: null } })?.level,
      agendaChecksOf(
        agenda(['Stories', '09:00', 60, { formatId: 'story-circle', timing: 'start-length' }]),
      ).find(({ id }) => id === 'agenda:balance')?.level,
    ]).toEqual(['fine', 'fine', 'fine']);
  });
});

describe('leads', () => {
  it('include somebody outside the team on a full day', () => {
    const onlyTeam = { lead: 'Amara, Jonah Petrakis' };
    expect(complaints(goodDay({ Stories: onlyTeam, Workshop: onlyTeam }))).toEqual(['look agenda:co-leads']);
    expect(complaints(goodDay({ Stories: onlyTeam, Workshop: { lead: 'TBD' } }))).toEqual([
      'look agenda:co-leads',
    ]);
    expect(complaints(goodDay({ Stories: onlyTeam, Workshop: { lead: 'Amara and Noor' } }))).toEqual([]);
  });

  it('are named for every block with a format', () => {
    const day = goodDay({ Workshop: { lead: ' ' } });
    expect(complaints(day)).toEqual(['look agenda:leads']);
    expect(checkOf(day, 'agenda:leads').title).toBe('One block with a format has no lead');
  });

  it('are not asked for peers on a short event', () => {
    const short = agenda(['Talk', '09:00', 60, { timing: 'start-length', lead: 'Amara Lindqvist' }]);
    expect(complaints(short).filter((line) => line.includes('lead'))).toEqual([]);
  });

  const parallel = (one: string, other: string, otherStart = '09:30') =>
    complaints(
      agenda(
        ['One', '09:00', 60, { timing: 'start-length', lane: 1, lead: one }],
        ['Two', otherStart, 60, { timing: 'start-length', lane: 2, lead: other }],
      ),
    ).filter((line) => line.includes('two-places'));

  it('are in one place at a time', () => {
    expect([
      parallel('Noor al-Hadidi', 'Grace Someone, noor al-hadidi'),
      parallel('Amara Lindqvist', 'Noor al-Hadidi'),
      parallel('Noor al-Hadidi', 'Noor al-Hadidi', '10:00'),
      parallel('Host team', 'Host team'),
    ]).toEqual([['wrong agenda:two-places:Two'], [], [], []]);
  });
});

describe('a peer assist', () => {
  const assist = (lead: string, people: number, formatId = 'peer-assist-90') => {
    const snapshot = agenda(['Assist', '09:00', 90, { timing: 'start-length', formatId, lead }]);
    return { ...snapshot, people: snapshot.people.slice(0, people) };
  };
  // What the host asks for and the two teams have checks of their own.
  const lines = (snapshot: EventSnapshot) =>
    complaints(snapshot).filter((line) => /assist-(lead|size)/.test(line));

  it('has a named facilitator', () => {
    expect([
      lines(assist('', 12)),
      lines(assist('', 12, 'peer-assist-long')),
      lines(assist('Jo', 12)),
    ]).toEqual([['wrong agenda:assist-lead'], ['wrong agenda:assist-lead'], []]);
  });

  it('as a session is led by the team of the event', () => {
    const retreat = retreatSnapshot();
    const snapshot: EventSnapshot = {
      ...retreat,
      blocks: [],
      people: retreat.people.slice(0, 12),
      sessions: retreat.sessions.map((session) => ({ ...session, formatId: 'peer-assist-90' })),
      formats: retreat.formats.map((format) => ({ ...format, id: 'peer-assist-90' })),
    };
    expect(lines(snapshot)).toEqual([]);
    expect(lines({ ...snapshot, event: { ...snapshot.event, team: [] } })).toEqual([
      'wrong agenda:assist-lead',
    ]);
  });

  it('has at most 15 to 20 people', () => {
    expect([15, 16, 20, 21].map((people) => lines(assist('Jo', people)))).toEqual([
      [],
      ['look agenda:assist-size'],
      ['look agenda:assist-size'],
      ['wrong agenda:assist-size'],
    ]);
  });
});

describe('mornings and nights', () => {
  const lines = (startsAt: string, minutes: number) =>
    complaints(agenda(['Late', startsAt, minutes, { timing: 'start-length' }])).filter((line) =>
      line.includes('night'),
    );

  it('are free before seven and after ten', () => {
    const look = ['look agenda:night:Late'];
    expect([
      lines('06:59', 30),
      lines('21:30', 31),
      lines('23:00', 120),
      lines('07:00', 30),
      lines('21:30', 30),
    ]).toEqual([look, look, look, [], []]);
  });
});

describe('checks that were set aside', () => {
  const check = (id: string, level: Check['level']): Check => ({
    id,
    level,
    title: '',
    why: '',
    source: '',
    repair: null,
  });

  it('stand apart with their reason, but never what is fine', () => {
    const [wrong, look, fine] = [check('a', 'wrong'), check('b', 'look'), check('c', 'fine')];
    const setAside = ['a', 'c', 'gone'].map((checkId) => ({ checkId, reason: `because ${checkId}` }));
    expect(withoutSetAside([wrong, look, fine], setAside)).toEqual({
      open: [look, fine],
      aside: [{ check: wrong, reason: 'because a' }],
    });
  });
});

const SEATINGS: Seating[] = ['full', 'groups', 'pairs', 'home-teams', 'tour', 'alone', 'break', 'meal'];
const TIMINGS: BlockTiming[] = ['start-length', 'start-end', 'length-end', 'follows-length', 'follows-end'];
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

const anyBlock = fc.record({
  title: fc.string(),
  seating: fc.constantFrom(...SEATINGS),
  formatId: fc.constantFrom(null, 'peer-consultation', 'fishbowl', 'skills-clinic', 'peer-assist-90', 'gone'),
  startsOn: fc.constantFrom('2027-04-14', ON, NEXT, '2027-03-14', '2027-11-07'),
  startsAt: clock,
  durationMs: fc.integer({ min: 1, max: 24 * 60 }).map((minutes) => minutes * MINUTE_MS),
  timing: fc.constantFrom(...TIMINGS),
  endsAt: fc.option(clock, { nil: null }),
  lane: fc.integer({ min: 0, max: 4 }),
  lead: fc.constantFrom('', 'Amara Lindqvist', 'Jo, Noor al-Hadidi', ', &'),
  stays: fc.boolean(),
}) satisfies fc.Arbitrary<Partial<Block>>;

/** Up to three hours, on one day from six in the morning on; an end only where it is kept. */
const dayBlock = fc
  .record({
    hour: fc.integer({ min: 6, max: 20 }),
    quarter: fc.integer({ min: 0, max: 3 }),
    length: fc.integer({ min: 1, max: 12 }),
    change: anyBlock,
  })
  .map(({ hour, quarter, length, change }): Partial<Block> => {
    const clockOf = (quarters: number) =>
      `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;
    const start = hour * 4 + quarter;
    return {
      ...change,
      startsOn: ON,
      startsAt: clockOf(start),
      durationMs: length * 15 * MINUTE_MS,
      endsAt: change.timing.endsWith('end') ? clockOf(start + length) : null,
    };
  });

describe('any agenda', () => {
  it('is checked without a mistake, each check with an id of its own and a repair that can be done', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 25 }), fc.boolean(), (changes, hasSession) => {
        const snapshot = {
          ...agenda(...changes.map((change, index): Row => [`b${index}`, '09:00', 60, change])),
          ...(hasSession ? { sessions: retreatSnapshot().sessions } : {}),
        };
        const checks = agendaChecksOf(snapshot);
        expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
        expect(
          checks.every(({ title, why, source }) => [title, why, source].every((text) => text !== '')),
        ).toBe(true);
        for (const { repair } of checks)
          if (repair && repair.action.kind !== 'open') agendaChecksOf(applied(snapshot, repair.action));
      }),
      { numRuns: 150 },
    );
  });

  it('gets no overlap from a repair, where its times agreed before', () => {
    fc.assert(
      fc.property(fc.array(dayBlock, { minLength: 2, maxLength: 12 }), (changes) => {
        const snapshot = settled(
          agenda(...changes.map((change, index): Row => [`b${index}`, '09:00', 60, change])),
        );
        const overlaps = (of: EventSnapshot) =>
          agendaChecksOf(of).filter(({ id }) => id.startsWith('agenda:overlap:'));
        if (agendaChecksOf(snapshot).some(({ id }) => /^agenda:(overlap|kept-end):/.test(id))) return;
        for (const { repair } of agendaChecksOf(snapshot))
          if (repair && repair.action.kind !== 'open')
            expect(overlaps(applied(snapshot, repair.action)).map(({ title }) => title)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('of five days with 200 blocks is checked in a moment', () => {
    const rows = Array.from({ length: 200 }, (_, index): Row => {
      const minute = 8 * 60 + (index % 40) * 15;
      const at = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const startsOn = `2027-04-${15 + Math.floor(index / 40)}`;
      return [
        `b${index}`,
        at,
        15,
        { startsOn, timing: index % 40 === 0 ? 'start-length' : 'follows-length' },
      ];
    });
    const snapshot = agenda(...rows);
    agendaChecksOf(snapshot);
    const times = Array.from({ length: 7 }, () => {
      const startedAt = performance.now();
      agendaChecksOf(snapshot);
      return performance.now() - startedAt;
    });
    expect(Math.min(...times)).toBeLessThan(10);
  });
});
