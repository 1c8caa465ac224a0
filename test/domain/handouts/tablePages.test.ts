import { describe, expect, it } from 'vitest';
import type { Confidentiality } from '#domain/followup/capture';
import { deckOf } from '#domain/slides/deckOf';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Block, Cell, Handout } from '#domain/handouts/handout';
import { groupAgreement } from '#domain/handouts/groupAgreement';
import { nameBadges, tableTents } from '#domain/handouts/nameCards';
import type { SessionPrintRequest } from '#domain/handouts/printRequest';
import { roomCards } from '#domain/handouts/roomCards';
import { roster } from '#domain/handouts/roster';
import { wallRoster } from '#domain/handouts/wallRoster';
import { worksheet } from '#domain/handouts/worksheet';
import { nameSize } from '#domain/handouts/nameSize';
import { printCounts } from '#domain/kit/printCounts';
import { supplyLines } from '#domain/program/supplies';
import { withGroups } from '../../fixtures/oddSnapshots.ts';
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

function textsOf(row: readonly Cell[]): string[] {
  return row.map((cell) =>
    cell.paragraphs
      .map((runs) => runs.map((run) => (typeof run === 'string' ? run : run.text)).join(''))
      .join(' | '),
  );
}

function rowsOf(handout: Handout, index = 0): string[][] {
  return (of(handout, 'table')[index]?.rows ?? []).map(textsOf);
}

function withLevel(level: Confidentiality): EventSnapshot {
  const snapshot = retreatSnapshot();
  return { ...snapshot, program: snapshot.program && { ...snapshot.program, confidentiality: level } };
}

describe('the roster', () => {
  it('gives each group its members in presenting order with their jobs by round', () => {
    const handout = roster(request());
    expect(of(handout, 'letter').map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(of(handout, 'table')[0]?.head).toEqual([
      'No.',
      'Heron room',
      'Organization',
      'Role',
      'Time',
      'Notes',
    ]);
    expect(rowsOf(handout)[0]).toEqual([
      '1',
      'Marcus Thibodeaux-Lynn',
      'Port Renwick Water Authority',
      'Director of Operations',
      '5',
      '4',
    ]);
    expect(rowsOf(handout, 3).map((row) => row[1])).toEqual([
      'Camille Oyelaran',
      'Hollis Grainger',
      'Beatriz Quintanilha',
      'Mei-Ling Abernathy',
    ]);
    expect(JSON.stringify(handout)).toContain('Spare round: groups D and E.');
  });

  it('for the wall is sorted by last name, names once each, and says where its pages part', () => {
    const rows = rowsOf(wallRoster(request()));
    expect(rows).toHaveLength(23);
    expect(rows.slice(0, 3)).toEqual([
      ['Abernathy', 'Mei-Ling', 'D', 'Willow corner'],
      ['al-Hadidi', 'Noor', 'E', 'Lake deck'],
      ['Brandt', 'Aaliyah', 'B', 'Otter room'],
    ]);
    expect(rows.at(-1)).toEqual(['Wiśniewski-Hale', 'Tomasz', 'C', 'Alder room']);
    const many = wallRoster(request(withGroups(retreatSnapshot(), { groups: 12, size: 5 })));
    expect(of(many, 'table').map(({ rows: page }) => page.length)).toEqual([20, 20, 20]);
    expect(of(many, 'title').map(({ title }) => title)[0]).toMatch(/^Find your group, A to [A-Z]$/);
  });
});

describe('a room card', () => {
  it('has group, room, rounds with clock times and at most five norms, a page for each group', () => {
    const handout = roomCards(request());
    expect(of(handout, 'poster').map(({ title, line, startsPage }) => [title, line, startsPage])).toEqual([
      ['Group A', 'Heron room', false],
      ['Group B', 'Otter room', true],
      ['Group C', 'Alder room', true],
      ['Group D', 'Willow corner', true],
      ['Group E', 'Lake deck', true],
    ]);
    expect(rowsOf(handout)[3]).toEqual([
      '4',
      '2',
      '09:10\u00A0–\u00A009:40',
      'Ravi Castellanos-Dutt',
      'Ingrid Maldonado',
    ]);
    expect(rowsOf(handout, 4)[4]?.slice(3)).toEqual(['Spare round', 'Lucille Fontaine-Park']);
    for (const list of of(handout, 'list')) expect(list.items).toHaveLength(5);
  });
});

describe('names', () => {
  it('stand on both sides of a tent, the group on the side behind, and three tents are blank', () => {
    const tents = of(tableTents(request()), 'tent');
    expect(tents).toHaveLength(26);
    expect(tents[0]).toMatchObject({
      front: {
        name: 'Marcus',
        full: 'Marcus Thibodeaux-Lynn',
        organization: 'Port Renwick Water Authority',
        group: '',
      },
      back: { name: 'Marcus', group: 'Group A, Heron room' },
    });
    expect(tents.filter(({ front }) => front.name === '')).toHaveLength(3);
    const bill = tents.find(({ front }) => front.full === 'William Strand');
    expect(bill?.front.name).toBe('Bill');
    for (const { front } of tents) expect(front.size).toBeGreaterThanOrEqual(60);
  });

  it('get smaller where they are long, and never wider than their side', () => {
    const room = { width: 640, most: 132, least: 32, mostLines: 1 };
    expect(nameSize('Bo', room)).toBe(132);
    const sizes = ['Marcus', 'Maximiliana', 'Wolfeschlegelsteinhausenbergerdorff'].map((name) =>
      nameSize(name, room),
    );
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(sizes[2]).toBeLessThan(40);
    // A wide script takes more room for each letter, marks on letters take none.
    expect(nameSize('欧阳娜娜欧阳娜娜', room)).toBeLessThan(nameSize('Ouyangna', room));
    expect(nameSize('Nguye\u0302\u0303n', room)).toBe(nameSize('Nguyen', room));
    expect(nameSize('Ana María Fernández', { ...room, mostLines: 2 })).toBeGreaterThan(
      nameSize('Ana María Fernández', room),
    );
  });

  it('on a badge carry pronouns where somebody gave them', () => {
    const snapshot = retreatSnapshot();
    const people = snapshot.people.map((person) => ({
      ...person,
      pronouns: person.display === 'Theo Vandersloot' ? 'they/them' : '',
    }));
    const badges = of(nameBadges(request({ ...snapshot, people })), 'badges').flatMap(
      (sheet) => sheet.badges,
    );
    expect(
      badges.filter(({ pronouns }) => pronouns !== '').map(({ name, pronouns }) => [name, pronouns]),
    ).toEqual([['Theo Vandersloot', 'they/them']]);
  });

  it('of badges come eight to a sheet with three blank ones, and hold nothing but who and where', () => {
    const snapshot = retreatSnapshot();
    const sheets = of(nameBadges(request()), 'badges');
    expect(sheets.map(({ badges }) => badges.length)).toEqual([8, 8, 8, 2]);
    const [first] = sheets.flatMap(({ badges }) => badges);
    expect(first).toMatchObject({
      name: 'Marcus Thibodeaux-Lynn',
      organization: 'Port Renwick Water Authority',
      group: 'Group A',
    });
    const printed = JSON.stringify([tableTents(request()), nameBadges(request())]);
    for (const person of snapshot.people)
      for (const own of [
        person.email,
        person.altEmail,
        person.phone,
        person.emergencyContact,
        person.dietary,
        person.accessNeeds,
        person.challengeTopic,
      ])
        if (own !== '') expect(printed).not.toContain(JSON.stringify(own).slice(1, -1));
  });
});

describe('the agreement', () => {
  it('has a page for each group with its members to sign, and one for a group without names', () => {
    const handout = groupAgreement(request());
    expect(of(handout, 'title')).toHaveLength(6);
    const signing = of(handout, 'table').filter(({ head }) => head[0] === 'Name');
    expect(signing.map(({ rows }) => rows.length)).toEqual([5, 5, 5, 4, 4, 6]);
    expect(textsOf(signing[3]?.rows[0] ?? [])).toEqual(['Camille Oyelaran', '', '']);
  });

  it('says until when write-ups are kept and where the promise ends', () => {
    const rows = rowsOf(groupAgreement(request()));
    expect(rows.find((row) => row[1] === 'Write-ups are deleted')?.[2]).toMatch(
      /^The coordinator keeps them until \w+ \d+, 2027\.$/,
    );
    expect(rows.at(-1)?.[2]).toContain('in danger');
  });

  it('and slide, guide and worksheet follow the program’s confidentiality, but never open a sealed session', () => {
    const words = (level: Confidentiality, seal: boolean) => {
      const base = request(withLevel(level));
      const format = seal
        ? base.format
        : {
            ...base.format,
            confidentiality: { ...base.format.confidentiality, level: 'on-record' as const },
          };
      const own = { ...base, format };
      const slide = deckOf(own).slides.find(({ kind }) => kind === 'confidentiality');
      return {
        agreement: rowsOf(groupAgreement(own)).find((row) => row[1] === 'What is written down')?.[2],
        slide: slide?.kind === 'confidentiality' ? slide.lines.at(-1) : '',
        foot: worksheet(own, []).handout.confidentiality,
      };
    };
    expect(words('public', true)).toEqual({
      agreement: 'It stays with the group and the coordinator.',
      slide: 'What is written down stays with the group and the coordinator',
      foot: 'Yours alone',
    });
    expect(words('program', false)).toEqual({
      agreement: 'It may be read within the program, names only where agreed.',
      slide: 'What is written down may be read within the program, names only where agreed',
      foot: 'Yours, to share within the program',
    });
    expect(words('private', false).foot).toBe('Yours alone');
    expect(words('private', true).slide).toContain('its owner and the coordinator only');
  });

  it('promises less the more may leave the room', () => {
    const promises = (['sealed', 'lessons-travel', 'no-attribution', 'on-record'] as const).map((level) => {
      const base = request();
      const format = { ...base.format, confidentiality: { ...base.format.confidentiality, level } };
      return rowsOf(groupAgreement({ ...base, format }))[0]?.[1];
    });
    expect(promises).toEqual([
      'What we hear stays here',
      'What we learn may travel',
      'What is said may travel',
      'What is said may be noted',
    ]);
  });
});

it('printed things are counted as documents.md 3.7 counts them, in the kit and on the list of materials', () => {
  const { snapshot, session } = request();
  expect(printCounts(snapshot, session)).toEqual({
    people: 23,
    groups: 5,
    rosters: 8,
    roomCards: 5,
    tents: 26,
    badges: 26,
    agreements: 6,
  });
  const quantityOf = (name: string) => supplyLines(snapshot).find((line) => line.name === name)?.quantity;
  expect(
    ['Rosters', 'Room cards', 'Table tents', 'Name badges', 'Norms and confidentiality agreements'].map(
      quantityOf,
    ),
  ).toEqual([8, 5, 26, 26, 6]);
});
