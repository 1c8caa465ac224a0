import { describe, expect, it } from 'vitest';
import { agendaChecksOf } from '#domain/checks/agendaChecks';
import { advisedLength } from '#domain/formats/assist';
import { assistTeams, hasAssist } from '#domain/formats/assistTeams';
import type { Advice } from '#domain/followup/advice';
import type { AssistMember } from '#domain/formats/assist';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { hostBrief, resourceBriefs } from '#domain/handouts/assistBriefs';
import { memoLength } from '#domain/handouts/memoLength';
import { recommendationLog } from '#domain/handouts/recommendationLog';
import { kitOf } from '#domain/kit/kit';
import { NOBODY_SAID } from '../../fixtures/nobodySaid.ts';
import { assistSnapshot } from '../../fixtures/assistSnapshot.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const request = (snapshot: EventSnapshot) => ({
  snapshot,
  planVersion: 1,
  isLargePrint: false,
  paper: null,
});
const assistChecks = (snapshot: EventSnapshot) =>
  agendaChecksOf(snapshot).filter(({ id }) => id.startsWith('agenda:assist'));

describe('the length of a peer assist', () => {
  it.each([
    ['one-question', 'same-place', 'peer-assist-90'],
    ['one-question', 'some-hours', 'peer-assist-90'],
    ['one-question', 'overnight', 'peer-assist-long'],
    ['linked-questions', 'same-place', 'peer-assist-90'],
    ['linked-questions', 'some-hours', 'peer-assist-long'],
    ['whole-system', 'same-place', 'peer-assist-long'],
  ] as const)('%s and %s ask for %s, with a reason', (complexity, travel, formatId) => {
    const advice = advisedLength({ complexity, travel });
    expect(advice?.formatId).toBe(formatId);
    expect(advice?.why.length).toBeGreaterThan(40);
  });

  it('is not advised before both are known', () => {
    expect(advisedLength({ complexity: 'whole-system', travel: null })).toBeNull();
  });
});

describe('the checks of a peer assist', () => {
  it('are content when brief, teams, decision and summary are there', () => {
    expect(assistChecks(assistSnapshot()).map(({ level }) => level)).toEqual(['fine']);
  });

  it.each([
    [{ outcome: '', pastEfforts: ' ' }, 'The brief lacks the outcome and what was tried already', 'look'],
    [{ decisionOn: null }, 'Nobody said when the host decides', 'look'],
    [{ decisionOn: '2027-04-10' }, 'The host decides on April 10, before the assist is over', 'wrong'],
    [{ decisionOn: '2027-04-17' }, 'The host decides on April 17', 'look'],
    [{ summaryById: null }, 'Nobody is named for the closing summary', 'look'],
  ] as const)('%j is told', (changes, title, level) => {
    const found = assistChecks(assistSnapshot(changes));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ title, level });
  });

  it('ask for what each resource person did, and whether anybody did it lately', () => {
    const snapshot = assistSnapshot();
    const resource = (changes: Partial<AssistMember>, which: (index: number) => boolean) => ({
      ...snapshot,
      assistMembers: snapshot.assistMembers.map((member, index) =>
        which(index) ? { ...member, ...changes } : member,
      ),
    });
    expect(assistChecks(resource({ experience: '' }, (index) => index === 4))[0]?.title).toBe(
      `What ${snapshot.people[4]?.display ?? ''} did is not noted`,
    );
    expect(assistChecks(resource({ recency: 'longer' }, (index) => index > 2))[0]?.title).toBe(
      'Nobody in the resource team did this lately',
    );
  });

  it('count the teams, not everybody who is registered', () => {
    const everybody = retreatSnapshot().people;
    const teams = { ...assistSnapshot(), people: everybody };
    expect(assistChecks(teams).map(({ level }) => level)).toEqual(['fine']);
    expect(assistChecks({ ...teams, assistMembers: [] }).map(({ id }) => id)).toContain('agenda:assist-size');
  });
});

describe('the documents of a peer assist', () => {
  it('are a host brief of one page, a brief for each resource person and a log', () => {
    const snapshot = assistSnapshot();
    const listed = kitOf({ snapshot, session: null, planVersion: 1 });
    expect(listed.find(({ id }) => id === 'resource-briefs')?.copies).toBe(4);
    expect(memoLength(hostBrief(request(snapshot))).pages).toBeLessThanOrEqual(1);
    expect(memoLength(recommendationLog(request(snapshot))).pages).toBeLessThanOrEqual(1);
    const text = JSON.stringify(hostBrief(request(snapshot)));
    for (const words of [snapshot.assist.question, snapshot.assist.pastEfforts, 'May 20'])
      expect(text).toContain(words);
  });

  it('print what was recommended in the hosts’ order, practices and lessons as such', () => {
    const snapshot = assistSnapshot();
    const text = JSON.stringify(
      recommendationLog(
        request({
          ...snapshot,
          advice: [
            {
              id: 'one',
              kind: 'recommendation',
              text: 'Begin with one desk',
              source: 'Three towns, 2025',
              decision: 'do-now',
              ownerId: snapshot.people[0]?.id ?? null,
              dueOn: '2027-05-20',
              ...NOBODY_SAID,
            },
            {
              id: 'two',
              kind: 'lesson',
              text: 'Ask staff first',
              source: '',
              decision: 'open',
              ownerId: null,
              dueOn: null,
              ...NOBODY_SAID,
            },
          ],
        }),
      ),
    );
    for (const words of [
      '1. Begin with one desk',
      'Three towns, 2025',
      'Do now',
      'May 20',
      '2. Ask staff first',
      'Lesson learned',
    ])
      expect(text).toContain(words);
    expect(text).toContain(snapshot.people[0]?.display);
    expect(text).not.toContain('"Open"');
  });

  it('print of what was recommended only what was agreed to and is for the hosts, and name who agreed to that', () => {
    const snapshot = assistSnapshot();
    const [speaker] = snapshot.people;
    const said = (text: string, changes: Partial<Advice>): Advice => ({
      id: text,
      kind: 'recommendation',
      text,
      source: '',
      decision: 'open',
      ownerId: null,
      dueOn: null,
      ...NOBODY_SAID,
      speakerId: speaker?.id ?? null,
      attribution: 'name',
      ...changes,
    });
    const printed = (...advice: Advice[]) =>
      JSON.stringify(recommendationLog(request({ ...snapshot, advice })));
    const kept = printed(
      said('word-declined', { consent: 'declined' }),
      said('word-pending', { consent: 'pending' }),
      said('word-private', { consent: 'approved', confidentiality: 'private' }),
      said('word-unasked', { consent: 'none-needed' }),
      said('word-anonymous', { consent: 'approved', attribution: 'anonymous' }),
    );
    expect(kept).not.toMatch(/word-(declined|pending|private)/);
    expect(kept).not.toContain(speaker?.display);
    expect(kept).toContain('4. word-unasked');
    expect(kept).toContain('5. word-anonymous');
    expect(kept).toContain('3 more are ranked and not printed');
    const agreed = printed(said('word-agreed', { consent: 'approved', confidentiality: 'group' }));
    expect(agreed).toContain('1. word-agreed');
    expect(agreed).toContain(speaker?.display);
    expect(agreed).not.toContain('not printed');
    const byRole = printed(said('word-role', { consent: 'approved', attribution: 'role' }));
    expect(byRole).toContain('1. word-role');
    expect(byRole).not.toContain(speaker?.display);
  });

  it('tell each resource person why them, and nobody about food and needs', () => {
    const snapshot = assistSnapshot();
    const people = snapshot.people.map((person) => ({
      ...person,
      dietary: 'No nuts',
      accessNeeds: 'Step-free',
    }));
    const batch = resourceBriefs(request({ ...snapshot, people }), ['a', 'b', 'c', 'd']);
    expect(batch.copies.map(({ values }) => values['name'])).toEqual(
      assistTeams(snapshot).resource.map(({ display }) => display),
    );
    expect(batch.copies[0]?.values['why']).toContain('shared service desk for three towns');
    expect(JSON.stringify([batch, hostBrief(request({ ...snapshot, people }))])).not.toMatch(
      /nuts|Step-free/,
    );
  });

  it('are there only where there is an assist', () => {
    expect(hasAssist(retreatSnapshot())).toBe(false);
    expect(hasAssist(assistSnapshot())).toBe(true);
    const ids = kitOf({ snapshot: retreatSnapshot(), session: null, planVersion: 1 }).map(({ id }) => id);
    expect(ids).not.toContain('host-brief');
  });
});
