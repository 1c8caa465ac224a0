import { describe, expect, it } from 'vitest';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { challengeDigest } from '#domain/handouts/challengeDigest';
import { challengeInstructions } from '#domain/handouts/challengeInstructions';
import { clockPage } from '#domain/handouts/clockPage';
import { deckPages } from '#domain/handouts/deckPages';
import { facilitatorGuide } from '#domain/handouts/facilitatorGuide';
import { placesIn } from '#domain/handouts/handout';
import { roomCards } from '#domain/handouts/roomCards';
import { roster } from '#domain/handouts/roster';
import { sessionInstructions } from '#domain/handouts/sessionInstructions';
import { timerCard } from '#domain/handouts/timerCard';
import { worksheet } from '#domain/handouts/worksheet';
import { deckOf } from '#domain/slides/deckOf';
import type { GroupTimes } from '#domain/agenda/session';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const requestFor = (groupTimes: GroupTimes, breaks = false) => {
  const snapshot: EventSnapshot = retreatSnapshot();
  const [planned] = snapshot.sessions;
  if (!planned) throw new Error('The sample has a session.');
  const session = { ...planned, groupTimes, ...(breaks ? {} : { breaks: [] }) };
  const format = snapshot.formats.find(({ id }) => id === session.formatId);
  if (!format) throw new Error('The sample has its format.');
  return {
    snapshot: { ...snapshot, sessions: [session] },
    session,
    format,
    planVersion: 1,
    isLargePrint: false,
    paper: null,
  };
};
const sized = requestFor('sized');
const textOf = (value: unknown) => JSON.stringify(value);
/** Dana Okafor sits in group E, the fourth of four; her group has turns of 38 minutes. */
const danaAt = (copies: readonly { values: Record<string, string> }[]) =>
  copies.find(({ values }) => values['name'] === 'Dana Okafor')?.values ?? {};

describe('the papers of a group of four whose turns are sized', () => {
  it('say on its room card how long a turn is and when each begins', () => {
    const blocks = roomCards(sized).blocks;
    const posters = blocks.flatMap((block) => (block.kind === 'poster' ? [block.meta] : []));
    expect(posters[0]).toContain('30 minutes a turn');
    expect(posters[3]).toContain('38 minutes a turn');
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.map(({ rows }) => rows.length)).toEqual([5, 5, 5, 4, 4]);
    expect(textOf(tables[3])).toContain('13:45\u00A0–\u00A014:23');
    expect(textOf(tables)).not.toContain('Spare round');
  });

  it('give it a timer card of its own', () => {
    const cards = timerCard(sized).blocks;
    expect(cards).toHaveLength(2);
    expect(textOf(cards[0])).toContain('Groups A, B and C');
    expect(textOf(cards[0])).toContain('30 minutes. Start together');
    expect(textOf(cards[1])).toContain('Groups D and E');
    expect(textOf(cards[1])).toContain('38 minutes. Start together');
    expect(textOf(cards[1])).toContain('"12"');
    expect(timerCard(requestFor('together')).blocks).toHaveLength(1);
  });

  it('print its own minutes and clock times on the sheets of its people', () => {
    const instructions = sessionInstructions(sized, []);
    expect(danaAt(instructions.copies)).toMatchObject({
      presents: 'round 4, day 1, 15:05',
      'minutes explore': '12',
    });
    const places = new Set(placesIn(textOf(instructions.handout)));
    for (const { values } of instructions.copies)
      expect([...places].filter((name) => values[name] === undefined)).toEqual([]);
    expect(places).toContain('minutes explore');

    const challenge = challengeInstructions(sized, []);
    expect(placesIn(textOf(challenge.handout))).toContain('minutes of a turn');
    expect(danaAt(challenge.copies)['minutes of a turn']).toBe('38');

    const sheets = worksheet(sized, []);
    expect(danaAt(sheets.copies)).toMatchObject({ clock: '15:05 – 15:43', 'minutes explore': '12' });
    expect(placesIn(textOf(sheets.handout))).toContain('minutes explore');
    const ofFive = sheets.copies.find(({ values }) => values['group']?.startsWith('A'))?.values;
    expect(ofFive?.['minutes explore']).toBe('9');
  });

  it('run on its phone with its own phases, and not on the phones of the others', () => {
    const page = clockPage(sized);
    const [, , , four] = page.groups;
    expect(page.groups.map(({ phases }) => phases === null)).toEqual([true, true, true, false, false]);
    expect(four?.turns).toHaveLength(4);
    const own = four?.phases ?? [];
    expect(
      own.filter(({ name }) => name === 'Explore what is in the way').map(({ durationMs }) => durationMs),
    ).toEqual(Array.from({ length: 4 }, () => 12 * 60_000));
    expect(own.at(-1)?.endsAt).toBe(page.phases.at(-1)?.endsAt);
    expect(page.planMark).not.toBe(clockPage(requestFor('together')).planMark);
  });

  it('tell the team in the guide, on the roster and in the digest', () => {
    const guide = textOf(facilitatorGuide(sized));
    expect(guide).toContain('Smaller groups have longer turns, so that all end together.');
    expect(guide).toContain('Groups D and E: 38 minutes a turn.');
    expect(guide).toContain('4, 38 min each');
    expect(guide).toContain('13:45 – 14:23');
    expect(guide).not.toContain('Spare round');
    expect(textOf(roster(sized))).not.toContain('Spare round');
    const [group] = sized.session.groups.slice(3);
    if (!group) throw new Error('The sample has a fourth group.');
    expect(textOf(challengeDigest(sized, { group, writeUps: [] }))).toContain('day 1, 13:45');
  });

  it('stand on the slides with their own beginning, and nobody has a spare round', () => {
    const { slides } = deckOf(sized);
    expect(slides.some(({ kind }) => kind === 'spare')).toBe(false);
    const turns = slides.flatMap((slide) => (slide.kind === 'turns' ? [slide.turns] : []));
    expect(turns.map((one) => one.length)).toEqual([5, 5, 5, 5, 3]);
    expect(turns[1]?.map(({ startsAt }) => startsAt)).toEqual(['', '', '', '13:45', '13:45']);
    expect(textOf(deckPages(sized))).toContain('D  Hollis Grainger (from 13:45)');
  });

  it('show both parts of a turn into which a break falls', () => {
    const broken = requestFor('sized', true);
    expect(textOf(roomCards(broken))).toContain('13:44\u00A0–\u00A014:07, 14:27\u00A0–\u00A014:41');
    expect(textOf(facilitatorGuide(broken))).toContain('day 2, 09:10');
  });
});

it('with clocks of their own, the guide says how groups go on', () => {
  const guide = textOf(facilitatorGuide(requestFor('own')));
  expect(guide).toContain('each goes on by a clock of its own');
  expect(guide).not.toContain('Every group starts and ends each step');
});
