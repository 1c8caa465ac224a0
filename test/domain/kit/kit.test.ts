import { describe, expect, it } from 'vitest';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { composeKit, kitOf } from '#domain/kit/kit';
import { NO_PRE_WORK } from '#domain/prework/preWork';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const request = (snapshot: EventSnapshot = retreatSnapshot(), planVersion = 1) => ({
  snapshot,
  session: snapshot.sessions[0] ?? null,
  planVersion,
});
const prints = (snapshot?: EventSnapshot, planVersion?: number) =>
  Object.fromEntries(kitOf(request(snapshot, planVersion)).map((entry) => [entry.id, entry.fingerprint]));

describe('the kit', () => {
  it('lists every document with its audience, its copies and its length', () => {
    expect(
      kitOf(request()).map(({ id, audience, copies, waitsFor }) => [id, audience, copies, waitsFor]),
    ).toEqual([
      ['participant-agenda', 'everybody', 23, null],
      ['run-sheet', 'team', 2, null],
      ['overview', 'team', 2, null],
      ['responsibilities', 'team', 2, null],
      ['room-plan', 'team', 2, null],
      ['materials', 'team', 2, null],
      ['reading-pack', 'everybody', 23, null],
      ['pre-work-digest', 'everybody', 23, null],
      ['write-up-clock', 'everybody', 1, null],
      ['story-prompts', 'everybody', 23, null],
      ['transfer-sheet', 'everybody', 23, null],
      ['write-up-forms', 'personal', 23, null],
      ['questionnaire-forms', 'personal', 23, null],
      ['slides-day-1', 'everybody', 1, null],
      ['slides-day-2', 'everybody', 1, null],
      ['facilitator-guide', 'team', 2, null],
      ['challenge-instructions', 'personal', 23, null],
      ['challenge-digests', 'groups', 23, null],
      ['session-instructions', 'personal', 23, null],
      ['slides', 'everybody', 1, null],
      ['slides-on-paper', 'everybody', 23, null],
      ['worksheets', 'personal', 23, null],
      ['timer-card', 'rooms', 5, null],
      ['clock-page', 'rooms', 1, null],
      ['roster', 'everybody', 8, null],
      ['wall-roster', 'rooms', 1, null],
      ['room-cards', 'rooms', 5, null],
      ['table-tents', 'rooms', 26, null],
      ['name-badges', 'rooms', 26, null],
      ['agreement', 'rooms', 6, null],
      ['debrief-memo', 'everybody', 23, null],
      ['call-agenda', 'team', 2, null],
      ['reflective-memo', 'everybody', 23, null],
    ]);
    const pages = Object.fromEntries(kitOf(request()).map((entry) => [entry.id, entry.pages]));
    expect(pages).toMatchObject({
      overview: '1 page',
      'challenge-instructions': '1 page',
      'session-instructions': '1 page',
      worksheets: '2 pages',
      'timer-card': '1 page',
    });
  });

  it('has slides for each day on which more is presented than one session', () => {
    const names = (snapshot: EventSnapshot) =>
      kitOf(request(snapshot))
        .filter(({ fileKind }) => fileKind === 'pptx')
        .map(({ name, pages }) => `${name}: ${pages}`);
    const retreat = retreatSnapshot();
    expect(names(retreat)).toEqual([
      'Slides of Thursday, April 15: 33 slides',
      'Slides of Friday, April 16: 32 slides',
      'Slide deck: 29 slides',
    ]);
    expect(names(journeySnapshot())).toEqual(['Slides of the whole day: 19 slides']);
    // The slides of the session alone would be the same ones over again.
    expect(names({ ...retreat, blocks: [] })).toEqual(['Slide deck: 29 slides']);
    const rests = retreat.blocks.filter(({ seating }) => seating === 'break' || seating === 'meal');
    expect(names({ ...retreat, blocks: rests })).toEqual(['Slide deck: 29 slides']);
    expect(names({ ...retreat, blocks: rests, sessions: [] })).toEqual([]);
  });

  it('says what has to happen first', () => {
    const snapshot = retreatSnapshot();
    const sessions = snapshot.sessions.map((session) => ({ ...session, groups: [] }));
    const waits = (changed: EventSnapshot) =>
      Object.fromEntries(kitOf(request(changed)).map((entry) => [entry.id, entry.waitsFor]));
    expect(waits({ ...snapshot, sessions })).toMatchObject({
      'challenge-instructions': null,
      worksheets: 'Waits for groups',
      roster: 'Waits for groups',
      'room-cards': 'Waits for groups',
      'table-tents': null,
      agreement: null,
    });
    expect(waits({ ...snapshot, sessions, people: [] })).toMatchObject({
      'challenge-instructions': 'Waits for people',
      worksheets: 'Waits for people',
    });
  });

  it('of an event without a session is its agenda, what prepares people and team, its memos and the agenda of the call, and of an event without anything nothing', () => {
    expect(kitOf(request(journeySnapshot())).map((entry) => entry.id)).toEqual([
      'participant-agenda',
      'run-sheet',
      'overview',
      'responsibilities',
      'room-plan',
      'materials',
      'reading-pack',
      'home-guide',
      'pre-work-digest',
      'host-briefing',
      'observation-sheet',
      'transfer-sheet',
      'questionnaire-forms',
      'home-forms',
      'slides-day-1',
      'debrief-memo',
      'call-agenda',
      'reflective-memo',
    ]);
    const bare = { themes: [], blocks: [], organizations: [], preWork: NO_PRE_WORK };
    expect(kitOf(request({ ...journeySnapshot(), ...bare }))).toEqual([]);
  });

  it('knows which documents a change touches', () => {
    const before = prints();
    expect(prints()).toEqual(before);
    expect(prints(undefined, 9)).toEqual(before);

    const renamed = retreatSnapshot();
    renamed.sessions = renamed.sessions.map((session) => ({
      ...session,
      groups: session.groups.map((group) =>
        group.letter === 'E' ? { ...group, room: 'Boat house' } : group,
      ),
    }));
    const after = prints(renamed);
    const changed = Object.keys(before).filter((id) => before[id] !== after[id]);
    expect(changed).toEqual([
      'overview',
      'room-plan',
      'materials',
      'slides-day-1',
      'slides-day-2',
      'facilitator-guide',
      'challenge-digests',
      'session-instructions',
      'slides',
      'slides-on-paper',
      'worksheets',
      'clock-page',
      'roster',
      'wall-roster',
      'room-cards',
      'table-tents',
      'agreement',
    ]);
  });

  it('follows the paper and the print size that the event chose', () => {
    const snapshot = retreatSnapshot();
    const chosen = (own: Partial<EventSnapshot['event']>) =>
      composeKit({
        ...request({ ...snapshot, event: { ...snapshot.event, ...own } }),
        documentIds: ['overview'],
      }).map((order) => (order.kind === 'handout' ? [order.handout.paper, order.handout.isLargePrint] : []));
    expect(chosen({})).toEqual([['letter', false]]);
    expect(chosen({ paper: 'a4', isLargePrint: true })).toEqual([['a4', true]]);
  });

  it('does not call a document out of date for what it never prints', () => {
    const snapshot = retreatSnapshot();
    snapshot.people = snapshot.people.map((person) => ({ ...person, dietary: 'vegan', keepApartNote: 'x' }));
    snapshot.keepApart = [];
    // Only the team's run sheet says what people eat.
    expect({ ...prints(snapshot), 'run-sheet': '' }).toEqual({ ...prints(), 'run-sheet': '' });
    expect(prints(snapshot)['run-sheet']).not.toBe(prints()['run-sheet']);
  });
});

describe('the files of a kit', () => {
  it('are named for day, event, document, person and version, each name once', () => {
    const snapshot = retreatSnapshot();
    snapshot.people = snapshot.people.map((person) => ({ ...person, display: 'Jo Park' }));
    const orders = composeKit({ ...request(snapshot, 3), documentIds: ['worksheets'] });
    expect(orders.map((order) => order.kind)).toEqual(['personal', 'merged']);
    const [personal, merged] = orders;
    const names = personal?.kind === 'personal' ? personal.batch.copies.map((copy) => copy.fileName) : [];
    expect(new Set(names).size).toBe(23);
    expect(names.slice(0, 2)).toEqual([
      '2027-04-15_northlake-civic-leaders-retreat_worksheet_Jo-Park_v3.docx',
      '2027-04-15_northlake-civic-leaders-retreat_worksheet_Jo-Park-2_v3.docx',
    ]);
    expect(merged?.kind === 'merged' && merged.fileName).toBe(
      '2027-04-15_northlake-civic-leaders-retreat_worksheets_all_v3.docx',
    );
  });

  it('leave out what was not asked for and what does not exist', () => {
    expect(composeKit({ ...request(), documentIds: ['overview', 'no-such-thing'] })).toHaveLength(1);
    expect(
      composeKit({ ...request({ ...retreatSnapshot(), people: [] }), documentIds: ['worksheets'] }),
    ).toEqual([]);
  });
});
