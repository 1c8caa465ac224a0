import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/agenda/block';
import { dayDeckOf, wholeDayDeckOf } from '#domain/slides/dayDeck';
import type { Deck, Slide } from '#domain/slides/deck';
import { MINUTE_MS } from '#domain/time';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';
import { ownSlide } from '../../fixtures/slidePictures.ts';

const FIRST = '2027-04-15';
const SECOND = '2027-04-16';
const said = ({ slides }: Deck) => slides.map(({ kind, title }) => `${kind}: ${title}`);
const partOf = (deck: Deck, title: string) => {
  const found = deck.slides.find(
    (slide): slide is Extract<Slide, { kind: 'part' }> => slide.kind === 'part' && slide.title === title,
  );
  if (!found) throw new Error(`The deck has no part “${title}”`);
  return found;
};

describe('the slides of a whole day', () => {
  test('go through the day as it runs, with those of the session where it stands', () => {
    expect(said(wholeDayDeckOf(retreatSnapshot(), FIRST))).toEqual([
      'cover: Northlake Civic Leaders Retreat',
      'aims: What this is for',
      'hours: Thursday, April 15',
      'hours: Thursday, April 15',
      'part: Welcome, check-in at tables, your wishes for these two days',
      'part: Story circles (four circles of 5–6): a time your authority was not enough',
      'part: Story circles (four circles of 5–6): a time your authority was not enough',
      'break: Break',
      'part: Peer-led workshop: running a reset conversation',
      'part: Peer-led workshop: running a reset conversation',
      'break: Lunch',
      'part: Peer consultation',
      'norms: How the group works together',
      'confidentiality: What stays here',
      'roles: Roles in your group',
      'one-round: One round, 30 minutes',
      'questions: Questions that help',
      'groups: Find your group',
      'turns: Round 1',
      'phase: Present',
      'phase: Clarify',
      'phase: Define success',
      'phase: Explore what is in the way',
      'phase: Options and next steps',
      'phase: Play back and commit',
      'phase: Write and reset',
      'turns: Round 2',
      'break: Break',
      'turns: Round 3',
      'part: 1-2-4-All: what makes a question useful?',
      'part: Plus / delta for day 1',
      'evaluation: Two questions before you go',
      'part: Check-out at tables',
    ]);
  });

  test('tell again who sits together and how a round goes where a session goes on after the night', () => {
    const slides = said(wholeDayDeckOf(retreatSnapshot(), SECOND));
    const from = slides.indexOf('part: Peer consultation');
    expect(slides.slice(from, from + 4)).toEqual([
      'part: Peer consultation',
      'groups: Find your group',
      'turns: Round 4',
      'phase: Present',
    ]);
    expect(slides.filter((slide) => slide.startsWith('turns:'))).toEqual([
      'turns: Round 4',
      'turns: Round 5',
    ]);
    expect(slides).toContain('spare: Spare round');
    expect(slides).toContain('reflection: What did we learn about asking?');
    // Nobody comes back at ten past nine who has been there since nine.
    expect(slides).not.toContain('break: Friday, April 16');
    expect(slides.filter((slide) => /^(cover|commitment|evaluation|next):/.test(slide))).toHaveLength(4);
  });

  test('say the steps of a part with their minutes, and until when one goes that has none', () => {
    const deck = wholeDayDeckOf(retreatSnapshot(), FIRST);
    const circles = partOf(deck, '1-2-4-All: what makes a question useful?');
    expect(circles).toMatchObject({ span: '14:57 – 15:12', about: ['Grace O’Donnell-Achebe'] });
    expect(circles.steps.map(({ lead, head, isQuiet }) => [lead, head, isQuiet])).toEqual([
      ['1 min', 'Alone', true],
      ['3 min', 'Pairs', false],
      ['5 min', 'Fours', false],
      ['6 min', 'All', false],
    ]);
    expect(circles.notes).toContain('Alone, 1 minute. Say: “');
    expect(partOf(wholeDayDeckOf(retreatSnapshot(), SECOND), 'Commitment cards')).toMatchObject({
      steps: [],
      endsAt: '14:30',
    });
  });

  test('give a turn of everybody the time that a table takes for it', () => {
    const welcome = partOf(
      wholeDayDeckOf(retreatSnapshot(), FIRST),
      'Welcome, check-in at tables, your wishes for these two days',
    );
    const minutes = welcome.steps.map(({ lead }) => Number.parseInt(lead, 10));
    expect(minutes[1]).toBeGreaterThan(15);
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(22);
  });

  test('have norms of their own where no session brings them', () => {
    const snapshot = journeySnapshot();
    const norms = (changed = snapshot) =>
      wholeDayDeckOf(changed, changed.event.startsOn).slides.flatMap((slide) =>
        slide.kind === 'norms' ? slide.norms : [],
      );
    expect(norms()).toContain('Photos only with consent');
    const agreed = {
      id: 'n',
      agreedIn: 'Arrival',
      wording: 'Phones away\nBack on time',
      agreedBy: 'Everyone',
      agreedAt: 0,
    };
    expect(norms({ ...snapshot, normsAgreed: [agreed] })).toEqual(['Phones away', 'Back on time']);
  });

  test('hold own slides of the day and of its sessions, each once and where it was put', () => {
    const retreat = retreatSnapshot();
    const day = { sessionId: null, onDay: FIRST };
    const [session] = retreat.sessions;
    if (!session) throw new Error('The sample has a session.');
    const own = { sessionId: session.id, onDay: null };
    const lunch = retreat.blocks.find(({ title }) => title === 'Lunch');
    const ownSlides = [
      ownSlide({ id: 'menu', owner: day, afterSlide: `break:${lunch?.id ?? ''}` }),
      ownSlide({ id: 'door', owner: day, afterSlide: `part:${session.id}:0` }),
      ownSlide({ id: 'hello', owner: own, afterSlide: 'cover' }),
      ownSlide({ id: 'seats', owner: own, afterSlide: 'groups' }),
      ownSlide({ id: 'late', owner: own, afterSlide: 'round:5' }),
    ];
    const snapshot = { ...retreat, ownSlides };
    const kinds = (on: string) => wholeDayDeckOf(snapshot, on).slides.map(({ id }) => id);
    const first = kinds(FIRST);
    expect(first[first.indexOf(`break:${lunch?.id ?? ''}`) + 1]).toBe('own:menu');
    const opener = first.indexOf(`part:${session.id}:0`);
    expect(first.slice(opener, opener + 4)).toEqual([
      `part:${session.id}:0`,
      'own:door',
      'own:hello',
      `${session.id}/norms`,
    ]);
    expect(first[first.indexOf(`${session.id}/groups`) + 1]).toBe('own:seats');
    const all = [...first, ...kinds(SECOND)].filter((id) => id.startsWith('own:'));
    expect(all.sort()).toEqual(['own:door', 'own:hello', 'own:late', 'own:menu', 'own:seats']);
    expect(dayDeckOf(snapshot, FIRST).slides.filter(({ id }) => id.startsWith('own:'))).toHaveLength(2);
  });

  test('never name two slides alike, and tell everything beside each other as one', () => {
    const snapshot = retreatSnapshot();
    const [block] = snapshot.blocks;
    if (!block) throw new Error('The sample has blocks.');
    const of = (id: string, lane: number): Block => ({
      ...block,
      id,
      title: `Talk ${id}`,
      seating: 'full',
      formatId: null,
      timing: 'start-length',
      startsOn: FIRST,
      startsAt: '16:00',
      durationMs: 30 * MINUTE_MS,
      lane,
      room: `Room ${id}`,
      lead: 'Ada',
    });
    const deck = wholeDayDeckOf({ ...snapshot, blocks: [...snapshot.blocks, of('X', 1), of('Y', 2)] }, FIRST);
    expect(partOf(deck, 'At the same time').steps.map(({ head, line }) => [head, line])).toEqual([
      ['Talk X', 'Ada  ·  Room X'],
      ['Talk Y', 'Ada  ·  Room Y'],
    ]);
    expect(said(deck)).toContain('break: Pause');
    for (const on of [FIRST, SECOND]) {
      const ids = wholeDayDeckOf(snapshot, on).slides.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('of a last day without anything are its first and last ones', () => {
    const snapshot = { ...retreatSnapshot(), blocks: [], sessions: [] };
    expect(wholeDayDeckOf(snapshot, SECOND).slides.map(({ kind }) => kind)).toEqual([
      'cover',
      'aims',
      'commitment',
      'evaluation',
      'next',
    ]);
  });
});
