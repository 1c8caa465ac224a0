import { describe, expect, it } from 'vitest';
import type { Check } from '#domain/checks/check';
import { checksOf } from '#domain/checks/checks';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Attendee } from '#domain/people/person';
import type { Session } from '#domain/agenda/session';
import { MINUTE_MS } from '#domain/time';
import { phasesOf } from '../../fixtures/consultationFormat.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

type Changes = (snapshot: EventSnapshot, session: Session) => void;

/** The checks of the sample retreat after something was changed in it. */
function checksAfter(change: Changes): Check[] {
  const snapshot = retreatSnapshot();
  const [session] = snapshot.sessions;
  if (!session) throw new Error('The sample retreat has a session.');
  change(snapshot, session);
  return checksOf(snapshot, session);
}

/** What stands out and was not there before the change: level, title and repair. */
function trouble(change: Changes) {
  const before = new Set(
    checksAfter(() => undefined)
      .filter(({ level }) => level !== 'fine')
      .map(({ id }) => id),
  );
  return checksAfter(change)
    .filter((check) => check.level !== 'fine' && !before.has(check.id))
    .map((check) => [check.level, check.title, check.repair?.label ?? null]);
}

const fine = (change: Changes) =>
  checksAfter(change)
    .filter((check) => check.level === 'fine')
    .map((check) => check.title);

function members(session: Session, letter: string): string[] {
  const group = session.groups.find((candidate) => candidate.letter === letter);
  if (!group) throw new Error(`No group ${letter}.`);
  return group.memberIds;
}

function setMinutes(session: Session, phaseId: string, minutes: number) {
  for (const phase of session.phases) if (phase.phaseId === phaseId) phase.durationMs = minutes * MINUTE_MS;
}

describe('checks of the sample session', () => {
  it('find one person without a challenge, and everything else fine', () => {
    const checks = checksAfter(() => undefined);
    expect(checks.filter((check) => check.level !== 'fine')).toEqual([
      {
        id: 'S1:challenge',
        level: 'look',
        title: 'Patrick Nakamura-Reyes has not named a challenge',
        why: 'Their worksheet stays open at the top, and they present last in their group if groups are formed now.',
        source: 'Each person brings their own challenge',
        repair: { label: 'Look at Patrick', action: { kind: 'open', place: 'people', personId: 'P23' } },
      },
    ]);
    expect(fine(() => undefined)).toEqual([
      '184 minutes in all',
      'Everybody gets the same time',
      'The session lies within the event',
      'Every phase has the minutes it needs',
      'Each outcome has its own minutes and its own box',
      'Advisers have questions, and every role its duties',
      'Somebody opens, supports and wraps up',
      'There are breaks enough',
      'All groups have 4 to 5 people',
      'Everybody presents once',
      'Everybody to be kept apart is',
      'Nobody shares a group with a colleague',
      'Each group has a timekeeper and a note-taker in each round',
      'Groups D and E have one spare round',
      'Every group has its own place',
      'There is time to read the write-ups',
    ]);
  });

  it('each have an id of their own, a reason, a source and no private reason', () => {
    const checks = checksAfter((snapshot, session) => {
      session.groups.forEach(
        (group, index) => (group.memberIds = snapshot.people.slice(index, index + 7).map(({ id }) => id)),
      );
    });
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    expect(checks.filter(({ why, source, title }) => why === '' || source === '' || title === '')).toEqual(
      [],
    );
    const secrets = retreatSnapshot().keepApart.map(({ reason }) => reason);
    expect(secrets.filter((secret) => JSON.stringify(checks).includes(secret))).toEqual([]);
  });

  it('state the total in words', () => {
    const total = checksAfter((_, session) => (session.breaks = [])).find(({ id }) => id === 'S1:total');
    expect(total?.why).toBe('Five rounds of 30 minutes take 188 minutes, breaks not counted.');
  });
});

describe('checks of time', () => {
  it('put a break after round 3 of five rounds without one', () => {
    const found = checksAfter((_, session) => (session.breaks = [])).find(({ id }) =>
      id.startsWith('S1:stretch'),
    );
    expect(found).toEqual({
      id: 'S1:stretch:12:50',
      level: 'wrong',
      title: '188 minutes without a break',
      why: 'From 12:50 to 15:58; after 120 minutes groups lose focus.',
      source: 'No unbroken stretch over two hours, a thought at 90 minutes (energy rule, TIM-09)',
      repair: {
        label: 'Insert a 15-minute break after round 3',
        action: { kind: 'insertBreak', sessionId: 'S1', afterRound: 3, minutes: 15 },
      },
    });
  });

  it('look at 109 minutes, and at nothing once a second break is there', () => {
    const withBreaks =
      (...rounds: number[]): Changes =>
      (_, session) => {
        session.breaks = rounds.map((afterRound) => ({
          id: `b${afterRound}`,
          kind: 'break',
          afterRound,
          durationMs: 15 * MINUTE_MS,
        }));
      };
    expect(trouble(withBreaks(3))).toEqual([
      ['look', '109 minutes without a break', 'Insert a 15-minute break after round 1'],
    ]);
    expect(trouble(withBreaks(2, 4))).toEqual([]);
  });

  it('offer shorter rounds when the end is too late, else a later end', () => {
    const alone: Changes = (_, session) => {
      session.breaks = session.breaks.filter((pause) => pause.kind === 'break');
    };
    const endsBy =
      (time: string): Changes =>
      (snapshot, session) => {
        alone(snapshot, session);
        session.endsBy = time;
      };
    const late = (time: string) =>
      trouble(endsBy(time)).filter(([, title]) => String(title).startsWith('Ends'));
    expect(late('16:16')).toEqual([]);
    expect(late('16:00')).toEqual([['wrong', 'Ends 16 minutes after 16:00', 'Use rounds of 20 minutes']]);
    expect(late('15:00')).toEqual([['wrong', 'Ends 76 minutes after 15:00', 'Let it end at 16:16']]);
    expect(fine(endsBy('16:20'))).toContain('Ends by 16:20');
  });

  it('measure the latest end on the last day, and after midnight for a late start', () => {
    expect(fine((_, session) => (session.endsBy = '10:30'))).toContain('Ends by 10:30');
    const night: Changes = (_, session) => {
      Object.assign(session, { startsAt: '22:00', breaks: [], endsBy: '01:30' });
    };
    expect(fine(night)).toContain('Ends by 01:30');
  });

  it('name phases outside their range, without time and gone', () => {
    expect(trouble((_, session) => setMinutes(session, 'explore', 20))).toContainEqual([
      'look',
      '“Explore what is in the way” is long: 20 minutes',
      'Give it 15 minutes',
    ]);
    expect(trouble((_, session) => setMinutes(session, 'clarify', 2))).toEqual([
      ['look', '“Clarify” is short: 2 minutes', 'Give it 3 minutes'],
    ]);
    expect(trouble((_, session) => setMinutes(session, 'clarify', 0))).toEqual([
      ['wrong', '“Clarify” has no time', 'Give it 4 minutes'],
    ]);
    expect(trouble((_, session) => setMinutes(session, 'success', -5)).slice(0, 2)).toEqual([
      ['wrong', '“Define success” has no time', 'Give it 4 minutes'],
      ['wrong', '“Define success” has a box but no minutes', null],
    ]);
    expect(trouble((_, session) => setMinutes(session, 'write', 0))).toEqual([]);
    expect(
      trouble(
        (_, session) => (session.phases = session.phases.filter(({ phaseId }) => phaseId !== 'wrap-up')),
      ),
    ).toEqual([['wrong', '“Wrap-up” would not happen', null]]);
  });

  it('find every ready-made round length fine', () => {
    for (const variantId of ['express20', 'standard30', 'deep50'])
      expect(
        trouble((snapshot, session) => {
          const [format] = snapshot.formats;
          if (format) session.phases = phasesOf(format, variantId);
        }).filter(([, title]) => !String(title).includes('without a break')),
      ).toEqual([]);
  });

  it('notice breaks that cannot be', () => {
    const found = trouble((_, session) => {
      session.breaks = [
        { id: 'a', kind: 'break', afterRound: 2, durationMs: 20 * MINUTE_MS },
        { id: 'b', kind: 'pause', afterRound: 3, resumesOn: '2027-04-15', resumesAt: '09:10' },
        { id: 'c', kind: 'break', afterRound: 9, durationMs: 20 * MINUTE_MS },
        { id: 'd', kind: 'break', afterRound: 4, durationMs: 0 },
      ];
    });
    expect(found.filter(([, , repair]) => String(repair).startsWith('Remove'))).toEqual([
      ['wrong', 'The pause after round 3 ends before it starts', 'Remove the pause'],
      ['look', 'The break after round 9 never comes', 'Remove the break'],
      ['look', 'The break after round 4 has no minutes', 'Remove the break'],
    ]);
  });

  it('notice a session outside the event and a time that a night skips', () => {
    expect(trouble((_, session) => (session.startsOn = '2027-04-14'))).toContainEqual([
      'wrong',
      'Starts before the event',
      'Look at the event’s days',
    ]);
    expect(trouble((snapshot) => (snapshot.event.endsOn = '2027-04-15'))).toEqual([
      ['wrong', 'Runs past the event', 'Look at the event’s days'],
    ]);
    expect(
      trouble((_, session) => Object.assign(session, { startsOn: '2027-03-14', startsAt: '02:30' })),
    ).toContainEqual(['look', '02:30 does not exist that day', null]);
  });
});

describe('checks of groups', () => {
  it('offer to form groups, with the sizes, and say when none can be formed', () => {
    const none = checksAfter((_, session) => (session.groups = [])).find(({ id }) => id === 'S1:groups');
    expect([none?.level, none?.why, none?.repair?.label]).toEqual([
      'look',
      '23 people make 5 groups: 5, 5, 5, 4 and 4. The groups of 4 have a spare round while the last person of a group of 5 presents.',
      'Form groups',
    ]);
    const two = checksAfter((snapshot, session) => {
      snapshot.people = snapshot.people.slice(0, 2);
      session.groups = [];
    }).find(({ id }) => id === 'S1:groups');
    expect([two?.level, two?.title, two?.why]).toEqual([
      'wrong',
      'No group can be formed',
      '2 people are too few: a group needs at least 3. Add people; nothing was changed.',
    ]);
  });

  it('explain a size that numbers force, without asking for the impossible', () => {
    const seven: Changes = (snapshot, session) => {
      snapshot.people = snapshot.people
        .slice(0, 7)
        .map((person, index) => ({ ...person, organization: `Office ${index}` }));
      snapshot.keepApart = [];
      const ids = snapshot.people.map(({ id }) => id);
      session.groups = session.groups
        .slice(0, 2)
        .map((group, index) => ({ ...group, memberIds: index === 0 ? ids.slice(0, 4) : ids.slice(4) }));
    };
    const size = checksAfter(seven).find(({ id }) => id === 'S1:size:G-B');
    expect([size?.level, size?.title, size?.why, size?.repair]).toEqual([
      'look',
      'Group B has three people',
      'The format asks for 4 to 5. 7 people cannot be divided into groups of 4 to 5, so there are groups of 4 and 3.',
      null,
    ]);
  });

  it('find somebody who came later a seat that keeps the rules', () => {
    const later: Changes = (snapshot) => {
      const [first] = snapshot.people;
      if (first)
        snapshot.people.push({
          ...first,
          id: 'P99',
          display: 'Late Arrival',
          organization: 'City of Alder Falls',
        } satisfies Attendee);
    };
    expect(trouble(later)).toEqual([['wrong', 'Late Arrival is in no group', 'Place in group D']]);
    const many = trouble((_, session) => (session.groups = session.groups.slice(0, 3)));
    expect(many[0]).toEqual(['wrong', 'Eight people are in no group', 'Form groups']);
  });

  it('notice two seats, strangers, empty groups and groups that are too large', () => {
    expect(trouble((_, session) => members(session, 'D').push('P03'))).toContainEqual([
      'wrong',
      'Marcus Thibodeaux-Lynn has two seats',
      'Keep them in group A',
    ]);
    expect(
      trouble((snapshot) => (snapshot.people = snapshot.people.filter(({ id }) => id !== 'P22'))),
    ).toEqual([['wrong', 'Group D holds a seat for somebody who left', 'Look at groups']]);
    expect(
      trouble((snapshot) => {
        for (const person of snapshot.people) if (person.id === 'P22') person.standing = 'resource';
      }),
    ).toEqual([['wrong', 'Camille Oyelaran is in group D but not a participant', 'Look at groups']]);
    expect(
      trouble((_, session) => {
        members(session, 'A').push(...members(session, 'E').splice(0));
      }).filter(([, title]) => String(title).startsWith('Group')),
    ).toEqual([
      ['wrong', 'Group A has nine people', 'Form groups'],
      ['wrong', 'Group E is empty', 'Form groups'],
    ]);
  });

  it('notice who shares a group and should not, and never tell why', () => {
    const swapped: Changes = (_, session) => {
      const [a, e] = [members(session, 'A'), members(session, 'E')];
      // Noor al-Hadidi (P13) comes to Marcus Thibodeaux-Lynn, Theo Vandersloot (P21) leaves.
      a.splice(a.indexOf('P21'), 1, 'P13');
      e.splice(e.indexOf('P13'), 1, 'P21');
    };
    const found = checksAfter(swapped).find(({ id }) => id === 'S1:apart:P03+P13');
    expect([found?.level, found?.title, found?.why]).toEqual([
      'wrong',
      'Marcus Thibodeaux-Lynn and Noor al-Hadidi share group A',
      'They are to be kept apart.',
    ]);
    const softly = checksAfter((snapshot, session) => {
      swapped(snapshot, session);
      for (const pair of snapshot.keepApart) pair.strength = 'soft';
    }).find(({ id }) => id === 'S1:apart:P03+P13');
    expect([softly?.level, softly?.why]).toEqual(['look', 'They are to be kept apart if possible.']);
  });

  it('notice colleagues who could be spread out, and accept those who cannot', () => {
    const two: Changes = (snapshot) => {
      for (const person of snapshot.people)
        if (['P03', 'P02'].includes(person.id)) person.organization = 'Port Office';
    };
    expect(trouble(two)).toEqual([
      ['look', 'Renata Solberg and Marcus Thibodeaux-Lynn share group A', 'Form groups again'],
    ]);
    const spread = fine((snapshot, session) => {
      const second = session.groups[0]?.memberIds[1] ?? '';
      const firsts = new Set([...session.groups.map((group) => group.memberIds[0] ?? ''), second]);
      snapshot.people.forEach((person, index) => {
        person.organization = firsts.has(person.id) ? 'City of Lakemoor' : `Office ${index}`;
      });
    });
    expect(spread).toContain('Colleagues are spread as far as they can be');
  });

  it('notice a group without an adviser, and a pair in which one does both', () => {
    const small =
      (count: number): Changes =>
      (_, session) => {
        members(session, 'E').splice(count);
      };
    expect(trouble(small(1))).toContainEqual(['wrong', 'Group E has nobody to keep time', 'Form groups']);
    expect(trouble(small(2))).toContainEqual(['look', 'One person keeps time and takes notes', null]);
  });

  it('look at a spare round for which the format names nothing to do', () => {
    expect(
      trouble((snapshot) => {
        for (const format of snapshot.formats) format.spareRoundTasks = [];
      }),
    ).toEqual([['look', 'Groups D and E have one spare round', null]]);
  });
});

describe('checks of rooms, challenges and dates', () => {
  it('count rooms, notice shared and missing ones, and offer a free one', () => {
    expect(trouble((snapshot) => (snapshot.event.rooms = ['Main hall', ' main hall ', '']))).toEqual([
      ['look', 'One room for five groups', 'Name the rooms'],
    ]);
    expect(
      trouble((_, session) => {
        for (const group of session.groups) {
          if (group.letter === 'B') group.room = 'heron room';
          if (group.letter === 'D') group.room = '';
        }
      }),
    ).toEqual([
      ['look', 'Groups A and B share Heron room', 'Move group B to Main hall'],
      ['look', 'Group D has no room', 'Move group D to Main hall'],
    ]);
  });

  it('want write-ups three days before, and never after', () => {
    const due =
      (on: string): Changes =>
      (snapshot) =>
        (snapshot.event.challengeDueOn = on);
    const late = checksAfter(due('2027-04-13')).find(({ id }) => id === 'S1:write-ups');
    expect([late?.level, late?.why, late?.repair?.action]).toEqual([
      'look',
      'They are due two days before; groups need a few days to read them.',
      { kind: 'setChallengeDueOn', on: '2027-04-09' },
    ]);
    expect(trouble(due('2027-04-12'))).toEqual([]);
    expect(trouble(due('2027-04-16'))).toEqual([
      ['wrong', 'Write-ups are due after the session', 'Make them due six days before'],
    ]);
  });

  it('say when the format is missing or nobody is responsible', () => {
    expect(
      checksAfter((snapshot) => (snapshot.formats = [])).map(({ level, title }) => [level, title]),
    ).toEqual([['wrong', 'The format of this session is missing']]);
    expect(trouble((snapshot) => (snapshot.event.team = []))).toEqual([
      ['look', 'Nobody is named as coordinator', 'Name the coordinator'],
    ]);
  });
});
