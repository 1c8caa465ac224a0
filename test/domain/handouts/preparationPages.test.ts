import { describe, expect, it } from 'vitest';
import type { Confidentiality } from '#domain/followup/capture';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Block, Handout } from '#domain/handouts/handout';
import { challengeDigest, digestPages } from '#domain/handouts/challengeDigest';
import { deckPages } from '#domain/handouts/deckPages';
import { homeGuide } from '#domain/handouts/homeGuide';
import { preWorkDigest } from '#domain/handouts/preWorkDigest';
import type { PrintRequest, SessionPrintRequest } from '#domain/handouts/printRequest';
import { readingPack } from '#domain/handouts/readingPack';
import { storyPrompts, transferSheet } from '#domain/handouts/storySheets';
import { hostBriefing, observationSheet } from '#domain/handouts/visitSheets';
import { composeKit } from '#domain/kit/kit';
import { emptyWriteUp } from '#domain/prework/preWork';
import type { WriteUp } from '#domain/prework/preWork';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

function ofEvent(snapshot: EventSnapshot): PrintRequest {
  return { snapshot, planVersion: 1, isLargePrint: false, paper: null };
}

function ofSession(snapshot: EventSnapshot = retreatSnapshot()): SessionPrintRequest {
  const [session] = snapshot.sessions;
  const [format] = snapshot.formats;
  if (!session || !format) throw new Error('The sample retreat has a session that follows a format.');
  return { ...ofEvent(snapshot), session, format };
}

function of<Kind extends Block['kind']>(handout: Handout, kind: Kind): Extract<Block, { kind: Kind }>[] {
  return handout.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

/** Every member of every group has written a page of their own words, and the coordinator has read it. */
function withPages(
  change: (writeUp: WriteUp, group: string) => WriteUp = (writeUp) => writeUp,
): EventSnapshot {
  const snapshot = retreatSnapshot();
  const task = snapshot.preWork.tasks.find(({ kind }) => kind === 'write-up');
  const groups = snapshot.sessions[0]?.groups ?? [];
  const pages = groups.flatMap(({ letter, memberIds }) =>
    memberIds.map((personId) =>
      change(
        {
          ...emptyWriteUp(personId),
          situation: `situation-${letter}-${personId}`,
          keepPrivate: `kept-${personId}`,
          reviewNote: `noted-${personId}`,
        },
        letter,
      ),
    ),
  );
  const states = pages.map(({ personId }) => ({
    taskId: task?.id ?? '',
    personId,
    sentOn: '2027-03-25',
    remindedOn: null,
    receivedOn: '2027-04-08',
    reviewedOn: '2027-04-09',
    sharedOn: null,
    passedOn: null,
  }));
  return { ...snapshot, preWork: { ...snapshot.preWork, writeUps: pages, states } };
}

function digestsOf(snapshot: EventSnapshot) {
  const [session = null] = snapshot.sessions;
  return composeKit({ snapshot, session, planVersion: 2, documentIds: ['challenge-digests'] }).flatMap(
    (order) => (order.kind === 'group' ? [order] : []),
  );
}

describe('the challenge digest', () => {
  it('is a file for each group with a page for each of its members in presenting order, and nobody else’s', () => {
    const digests = digestsOf(withPages());
    expect(digests.map(({ group, fileName }) => [group, fileName])).toEqual(
      ['A', 'B', 'C', 'D', 'E'].map((letter) => [
        letter,
        `2027-04-15_northlake-civic-leaders-retreat_challenges_group-${letter}_v2.docx`,
      ]),
    );
    for (const { group, handout } of digests) {
      const told = [...JSON.stringify(handout).matchAll(/situation-([A-E])-(P\d+)/g)];
      const members = retreatSnapshot().sessions[0]?.groups.find(({ letter }) => letter === group)?.memberIds;
      expect(told.map(([, letter]) => letter)).toEqual(told.map(() => group));
      expect(told.map(([, , personId]) => personId)).toEqual(members);
      expect(handout.confidentiality).toBe(`For group ${group} only`);
      // A cover, then a page each, with lines for two questions.
      expect(of(handout, 'title')).toHaveLength((members?.length ?? 0) + 1);
      expect(of(handout, 'ruled-lines')).toHaveLength(members?.length ?? 0);
    }
  });

  it('never holds what must not leave its owner, the coordinator’s note, or a page that was not read', () => {
    const snapshot = withPages((writeUp) => ({
      ...writeUp,
      confidentiality: writeUp.personId === 'P03' ? 'private' : 'group',
      situation: writeUp.personId === 'P02' ? 'Ms. Pell from the union said no.' : writeUp.situation,
      redactions: writeUp.personId === 'P02' ? [{ words: 'Ms. Pell', instead: 'a colleague' }] : [],
    }));
    const unread = {
      ...snapshot,
      preWork: {
        ...snapshot.preWork,
        states: snapshot.preWork.states.map((state) =>
          state.personId === 'P21' ? { ...state, reviewedOn: null } : state,
        ),
      },
    };
    const text = JSON.stringify(digestsOf(unread));
    expect(text).not.toMatch(/kept-|noted-/);
    expect(text).not.toContain('situation-A-P03');
    expect(text).not.toContain('situation-A-P21');
    expect(text).toContain('a colleague from the union said no.');
    expect(text).not.toContain('Pell');
    expect(text).toContain('The page is not here yet');
  });

  it('throws rather than print above its audience or for another group', () => {
    const snapshot = withPages();
    const request = ofSession(snapshot);
    const [first, second] = request.session.groups;
    if (!first || !second) throw new Error('The sample has groups.');
    const own = digestPages(snapshot, first);
    expect(() => challengeDigest(request, { group: first, writeUps: own })).not.toThrow();
    const strange = digestPages(snapshot, second);
    expect(() => challengeDigest(request, { group: first, writeUps: strange })).toThrow('own group');
    const secret = own.map((writeUp) => ({ ...writeUp, confidentiality: 'private' as const }));
    expect(() => challengeDigest(request, { group: first, writeUps: secret })).toThrow('private');
  });
});

describe('the pre-work digest', () => {
  it('ranks wishes, names nobody, and says where to ask for an offer', () => {
    const snapshot = journeySnapshot();
    const handout = preWorkDigest(ofEvent(snapshot));
    expect(of(handout, 'heading').map(({ text }) => text)).toEqual([
      'How it is done today',
      'Burning questions',
      'What people offer',
      'What these days should cover',
      'Seen from the way home',
    ]);
    const wishes = of(handout, 'table').find(({ head }) => head[0] === 'Wish');
    expect(JSON.stringify(wishes?.rows[0])).toContain('One thing we can start on Monday');
    const text = JSON.stringify(handout);
    for (const person of snapshot.people) expect(text).not.toContain(person.display);
    expect(text).toContain('Casa Lucero');
  });

  it('tells a theme of confidential pages only where three or more share it, and of private ones never', () => {
    const themed = (count: number, confidentiality: Confidentiality) => {
      const snapshot = withPages();
      const writeUps = snapshot.preWork.writeUps.map((writeUp, index) => ({
        ...writeUp,
        confidentiality,
        theme: index < count ? 'Trust after a merger' : '',
      }));
      const handout = preWorkDigest(ofEvent({ ...snapshot, preWork: { ...snapshot.preWork, writeUps } }));
      return JSON.stringify(handout).includes('Trust after a merger');
    };
    expect([themed(2, 'group'), themed(3, 'group'), themed(5, 'private')]).toEqual([false, true, false]);
  });
});

describe('before the visit', () => {
  it('the reading says how long it takes, who the host is and three questions', () => {
    const handout = readingPack(ofEvent(journeySnapshot()));
    expect(of(handout, 'title').map(({ title }) => title)[1]).toBe('The host: Harborlight Family Network');
    expect(of(handout, 'title')[0]?.lead).toMatch(/^\d+ minutes? to read\. /);
    expect(of(handout, 'questions')[0]?.questions).toHaveLength(3);
    expect(JSON.stringify(handout)).toContain('Walk beside families');
  });

  it('the home conversation takes 35 minutes and says by when', () => {
    const handout = homeGuide(ofEvent(journeySnapshot()));
    const minutes = of(handout, 'table')[0]?.rows.map((row) => {
      const run = row[0]?.paragraphs[0]?.[0] ?? '';
      return Number(typeof run === 'string' ? run : run.text);
    });
    expect(minutes?.reduce((sum, one) => sum + one, 0)).toBe(35);
    expect(of(handout, 'facts')[0]?.facts[0]).toMatchObject({ label: 'Talk by', value: 'Friday, March 5' });
  });

  it('the observation sheet has a row for each stop of the tour, and the host a briefing without needs', () => {
    const snapshot = journeySnapshot();
    const rows = of(observationSheet(ofEvent(snapshot)), 'table')[0]?.rows ?? [];
    expect(rows.map((row) => JSON.stringify(row[0]?.paragraphs))).toEqual([
      '[[{"text":"Intake room","mark":"bold"}]]',
      '[[{"text":"Visit parking lot","mark":"bold"}]]',
      '[[{"text":"Parent wall","mark":"bold"}]]',
    ]);
    const text = JSON.stringify(hostBriefing(ofEvent(snapshot)));
    expect(text).toContain('17 people');
    for (const { dietary, accessNeeds } of snapshot.people)
      for (const need of [dietary, accessNeeds]) if (need !== '') expect(text).not.toContain(need);
  });

  it('a part with stories has a page of prompts, and an example a sheet to carry home', () => {
    const snapshot = retreatSnapshot();
    expect(of(storyPrompts(ofEvent(snapshot)), 'title')).toHaveLength(1);
    const boxes = of(transferSheet(ofEvent(snapshot)), 'writing-boxes').flatMap((block) => block.boxes);
    expect(boxes.map(({ heading }) => heading)).toEqual([
      'The example',
      'Same',
      'Different',
      'What I would change',
      'Now',
    ]);
  });
});

it('slides on paper say what the deck says, each round once', () => {
  const handout = deckPages(ofSession());
  const headings = of(handout, 'heading').map(({ text }) => text);
  expect(headings).toContain('What stays here');
  expect(headings).toContain('One round, 30 minutes');
  const rounds = of(handout, 'table').find(({ caption }) => caption === 'Who presents in each round');
  expect(rounds?.rows.filter((row) => JSON.stringify(row[0]).includes('accent'))).toHaveLength(5);
  expect(of(handout, 'phase-strip')).toHaveLength(1);
  expect(JSON.stringify(handout)).not.toContain('Say: “');
});
