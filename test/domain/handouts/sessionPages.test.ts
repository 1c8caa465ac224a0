import { describe, expect, it } from 'vitest';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Block, Handout } from '#domain/handouts/handout';
import { challengeInstructions } from '#domain/handouts/challengeInstructions';
import { facilitatorGuide } from '#domain/handouts/facilitatorGuide';
import { memoLength } from '#domain/handouts/memoLength';
import { overview } from '#domain/handouts/overview';
import type { SessionPrintRequest } from '#domain/handouts/printRequest';
import { sessionInstructions } from '#domain/handouts/sessionInstructions';
import { timerCard } from '#domain/handouts/timerCard';
import { worksheet } from '#domain/handouts/worksheet';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

function request(snapshot: EventSnapshot = retreatSnapshot()): SessionPrintRequest {
  const [session] = snapshot.sessions;
  const [format] = snapshot.formats;
  if (!session || !format) throw new Error('The sample retreat has a session that follows a format.');
  return { snapshot, session, format, planVersion: 4, isLargePrint: false, paper: null };
}

function of<Kind extends Block['kind']>(handout: Handout, kind: Kind): Extract<Block, { kind: Kind }>[] {
  return handout.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

function rowsOf(handout: Handout, caption: string): string[][] {
  const table = of(handout, 'table').find((block) => block.caption.startsWith(caption));
  return (table?.rows ?? []).map((row) =>
    row.map((cell) =>
      cell.paragraphs
        .map((runs) => runs.map((run) => (typeof run === 'string' ? run : run.text)).join(''))
        .join(' | '),
    ),
  );
}

describe('the facilitator guide', () => {
  const guide = facilitatorGuide(request());

  it('says who, where and when at a glance', () => {
    expect(of(guide, 'facts')[0]?.facts.map((fact) => [fact.label, fact.value])).toEqual([
      ['People', '23 in 5 groups'],
      ['Rounds', '5 of 30 minutes'],
      ['Day 1', '12:50 – 14:57'],
      ['Day 2', '09:10 – 10:27'],
    ]);
    expect(rowsOf(guide, 'Groups and rooms')).toEqual([
      ['A', 'Heron room', 'Marcus Thibodeaux-Lynn', '5'],
      ['B', 'Otter room', 'Grace O’Donnell-Achebe', '5'],
      ['C', 'Alder room', 'DeShawn Merriweather', '5'],
      ['D', 'Willow corner', 'Camille Oyelaran', '4 + spare'],
      ['E', 'Lake deck', 'Lucille Fontaine-Park', '4 + spare'],
    ]);
  });

  it('gives every step of a round its clock and its script', () => {
    const rows = rowsOf(guide, 'Round 1');
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['13:05', '4', 'Present'],
      ['13:09', '4', 'Clarify'],
      ['13:13', '4', 'Define success'],
      ['13:17', '9', 'Explore what is in the way'],
      ['13:26', '5', 'Options and next steps'],
      ['13:31', '3', 'Play back and commit'],
      ['13:34', '1', 'Write and reset'],
    ]);
    for (const row of rows) expect(row[3]).toMatch(/^“.+” \| Presenter/);
  });

  it('follows the plan when minutes change', () => {
    const base = request();
    const session = {
      ...base.session,
      phases: base.session.phases.map((phase) =>
        phase.phaseId === 'present' ? { ...phase, durationMs: 6 * 60_000 } : phase,
      ),
    };
    const rows = rowsOf(facilitatorGuide({ ...base, session }), 'Round 1');
    expect(rows.slice(0, 2).map((row) => row.slice(0, 2))).toEqual([
      ['13:05', '6'],
      ['13:11', '4'],
    ]);
  });

  it('has a timekeeper for each group in each round and says which rounds are spare', () => {
    const rounds = rowsOf(guide, 'Who presents');
    expect(rounds).toHaveLength(5);
    expect(rounds[3]?.[0]).toBe('4 | day 2 | 09:10 – 09:40');
    expect(rounds[3]?.[5]).toBe('Dana Okafor | time  Lucille | notes  Noor');
    expect(rounds[4]?.slice(4)).toEqual(['Spare round', 'Spare round']);
    for (const cell of rounds.slice(0, 4).flatMap((row) => row.slice(1))) expect(cell).toMatch(/time {2}\S/);
  });

  it('says how many minutes each step can give when it runs late', () => {
    expect(rowsOf(guide, 'Minutes').find((row) => row[0]?.startsWith('Explore'))).toEqual([
      'Explore what is in the way',
      '9',
      '6',
      '3',
    ]);
  });
});

describe('the overview', () => {
  it('gives the event’s own responsibilities with who has them and the day', () => {
    const rows = rowsOf(overview(request()), 'Who is responsible');
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(rows.find((row) => row[0] === 'Print and check the kit')?.slice(1, 3)).toEqual([
      'Jonah Petrakis',
      'April 13',
    ]);
  });

  it('stays on one page and says how many are on the whole list', () => {
    const snapshot = retreatSnapshot();
    const handout = overview(request());
    const rows = rowsOf(handout, 'Who is responsible');
    const leftOut = snapshot.responsibilities.length - (rows.length - 1);
    expect(memoLength(handout).pages).toBeLessThanOrEqual(1);
    expect(leftOut).toBeGreaterThan(0);
    expect(rows.at(-1)?.[0]).toContain(`and ${leftOut} more`);
  });

  it('offers the usual ones with a line to write on while nobody is named', () => {
    const snapshot = retreatSnapshot();
    const bare = { ...snapshot, event: { ...snapshot.event, team: [] }, responsibilities: [] };
    const rows = rowsOf(overview(request(bare)), 'Who is responsible').slice(0, -1);
    expect(rows.length).toBeGreaterThanOrEqual(10);
    for (const row of rows) expect(row[1]).toMatch(/^…+$/);
  });
});

describe('personal pages', () => {
  const names = Array.from({ length: 23 }, (_, index) => `${String(index)}.docx`);

  it('come in presenting order, group by group', () => {
    const people = worksheet(request(), names).copies.map((copy) => copy.values['name']);
    expect(people).toHaveLength(23);
    expect(people.slice(0, 6)).toEqual([
      'Marcus Thibodeaux-Lynn',
      'Renata Solberg',
      'Theo Vandersloot',
      'Ravi Castellanos-Dutt',
      'Ingrid Maldonado',
      'Grace O’Donnell-Achebe',
    ]);
  });

  it('tell each person their turn, their jobs and their clock', () => {
    const dana = sessionInstructions(request(), names).copies.find(
      (copy) => copy.values['name'] === 'Dana Okafor',
    );
    expect(dana?.values).toEqual({
      name: 'Dana Okafor',
      group: 'E, Lake deck',
      presents: 'round 4, day 2, 09:10',
      keepsTime: 'round 3',
      takesNotes: 'round 2',
    });
    const sheet = worksheet(request(), names).copies.find((copy) => copy.values['name'] === 'Dana Okafor');
    expect(sheet?.values).toMatchObject({
      title: 'Two teams, one yard',
      presents: 'Round 4, day 2',
      clock: '09:10 – 09:40',
      meta: 'Dana Okafor  ·  Group E  ·  Round 4',
    });
  });

  it('leave no hole for somebody without a group, a title or a question', () => {
    const snapshot = retreatSnapshot();
    const sessions = snapshot.sessions.map((session) => ({ ...session, groups: [] }));
    const people = snapshot.people.map((person) => ({
      ...person,
      challengeTitle: '',
      challengeQuestion: '',
    }));
    const [copy] = worksheet(request({ ...snapshot, sessions, people }), names).copies;
    expect(copy?.values).toEqual({
      title: 'My challenge',
      name: 'Mei-Ling Abernathy',
      group: 'To be decided',
      presents: 'To be decided',
      clock: 'To be decided',
      question: '',
      meta: 'Mei-Ling Abernathy',
    });
  });

  it('carry the minutes of the plan in the boxes, and only where a step has them', () => {
    const boxes = of(worksheet(request(), names).handout, 'writing-boxes').flatMap((block) => block.boxes);
    expect(boxes.map((box) => box.heading)).toEqual([
      'My question',
      'Define success · 4 min',
      'Explore · 9 min',
      'My own part',
      'Options · 5 min',
      'People to involve',
      'Assumptions to test',
      'First step · by when',
      'A question to keep',
      'Thanks to',
    ]);
    expect(boxes[0]?.prompt).toMatch(/^Present · 4 min\. /);
  });

  it('say by when to send the write-up, to whom, and what stays in confidence', () => {
    const { handout } = challengeInstructions(request(), names);
    expect(
      of(handout, 'facts')[0]
        ?.facts.slice(1)
        .map((fact) => fact.value),
    ).toEqual(['Friday, April 9', 'amara.lindqvist@northlake.example', 'Monday, April 12']);
    expect(JSON.stringify(handout.blocks)).toContain('Set aside half an hour to an hour'.slice(4));
    expect(JSON.stringify(handout.blocks)).toContain('tell Amara Lindqvist. Nobody else will see it.');
  });
});

describe('the timer card', () => {
  it('adds up the minutes and says when to raise a hand', () => {
    const [twice] = of(timerCard(request()), 'twice');
    const table = twice?.blocks.find((block) => block.kind === 'table');
    const rows =
      table?.kind === 'table'
        ? table.rows.map((row) => row.map((cell) => JSON.stringify(cell.paragraphs)))
        : [];
    expect(rows).toHaveLength(7);
    expect(rows[3]?.slice(2).join(' ')).toContain('21′');
    expect(rows[3]?.[3]).toContain('at 20′');
    // The last cue of a short step, as the running clock has it.
    expect(rows[5]?.[3]).toContain('at 28′ 40″');
    expect(rows[6]?.[2]).toContain('30′');
    expect(rows[6]?.[3]).toContain('–');
  });
});
