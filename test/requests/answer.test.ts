import { describe, expect, test } from 'vitest';
import { requests } from '#contract';
import { handlers } from '../../main/requests/handlers.ts';
import { answer } from '../../main/requests/answer.ts';
import { RETREAT, retreatHouse, testHouse } from './testHouse.ts';

describe('a request', () => {
  test('of the workspace has exactly one handler', () => {
    const answered = Object.entries(requests)
      .filter(([, definition]) => definition.answeredBy === 'workspace')
      .map(([name]) => name);
    expect([...Object.keys(handlers.closed), ...Object.keys(handlers.open)].sort()).toEqual(answered.sort());
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'nothing.such', '', 'present.open'])(
    'named “%s” is unknown and changes nothing',
    async (name) => {
      const room = await retreatHouse();
      const before = await room.ask('workspace.state', {});
      expect(await room.attempt(name, {})).toEqual({
        ok: false,
        failure: {
          kind: 'unknown-request',
          message: 'Convener knows no request of that name. Nothing was changed.',
          field: null,
        },
      });
      expect(await room.ask('workspace.state', {})).toEqual(before);
    },
  );

  test.each(['workspace.open', 'workspace.openSample', 'workspace.close', 'kit.make', 'kit.folder'])(
    '%s is never taken from a window',
    async (name) => {
      const room = testHouse();
      expect(
        await room.attempt(name, { path: room.path, sample: 'retreat', eventId: RETREAT }),
      ).toMatchObject({
        ok: false,
        failure: { kind: 'unknown-request' },
      });
    },
  );

  test('without an open workspace says so', async () => {
    const room = testHouse();
    expect(await room.attempt('home.read', {})).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(await room.ask('workspace.state', {})).toMatchObject({ isOpen: false, fileName: '' });
  });

  test.each([
    ['event.read', { eventId: 5 }, 'eventId', /“eventId” cannot be used as it is/],
    ['event.read', null, null, /The request cannot be used as it is/],
    ['event.read', [], null, /The request cannot be used as it is/],
    ['theme.add', { eventId: RETREAT, title: '   ' }, 'title', /^A name is needed. Nothing was changed.$/],
    [
      'event.change',
      { eventId: RETREAT, changes: { startsOn: '2027-02-30' } },
      'changes.startsOn',
      /not a day of the calendar/,
    ],
    [
      'event.change',
      { eventId: RETREAT, changes: { zone: 'Mars/Base' } },
      'changes.zone',
      /time zone is not known/,
    ],
    [
      'session.setMinutes',
      { sessionId: 'S1', phaseId: 'present', minutes: 0 },
      'minutes',
      /keeps the minutes it had/,
    ],
    [
      'session.setMinutes',
      { sessionId: 'S1', phaseId: 'present', minutes: -3 },
      'minutes',
      /keeps the minutes it had/,
    ],
    [
      'session.setMinutes',
      { sessionId: 'S1', phaseId: 'present', minutes: NaN },
      'minutes',
      /Minutes are a number/,
    ],
    [
      'person.add',
      { eventId: RETREAT, person: { display: 'x'.repeat(20_001) } },
      'person.display',
      /longer than 20,000/,
    ],
  ])('%s with %j is refused with the part that is wrong', async (name, input, field, message) => {
    const room = await retreatHouse();
    const answered = await room.attempt(name, input);
    expect(answered).toMatchObject({ ok: false, failure: { kind: 'invalid', field } });
    expect(answered.ok ? '' : answered.failure.message).toMatch(message);
    expect((await room.ask('workspace.state', {})).undo).toBeNull();
  });

  test('about something that is gone says so and changes nothing', async () => {
    const room = await retreatHouse();
    const gone = [
      ['program.change', { programId: 'x', changes: {} }],
      ['program.remove', { programId: 'x' }],
      ['event.read', { eventId: 'x' }],
      ['event.change', { eventId: 'x', changes: {} }],
      ['event.remove', { eventId: 'x' }],
      ['person.change', { eventId: RETREAT, personId: 'x', changes: {} }],
      ['person.leave', { eventId: RETREAT, personId: 'x' }],
      ['keepApart.remove', { keepApartId: 'x' }],
      ['session.change', { sessionId: 'x', changes: {} }],
      ['session.setMinutes', { sessionId: 'S1', phaseId: 'x', minutes: 3 }],
      ['session.useVariant', { sessionId: 'S1', variantId: 'x' }],
      ['session.removeBreak', { sessionId: 'S1', afterRound: 4 }],
      ['groups.place', { sessionId: 'S1', personId: 'P01', groupId: 'x', seat: 0 }],
      ['groups.setRoom', { groupId: 'x', room: '' }],
      ['capture.change', { captureId: 'C01', changes: { themeId: 'x' } }],
      ['capture.change', { captureId: 'C01', changes: { speakerId: 'x' } }],
      ['norms.agree', { eventId: 'x', agreedIn: '', wording: 'w', agreedBy: 'Everyone' }],
      ['norms.remove', { agreedId: 'x' }],
      ['theme.move', { themeId: 'x', position: 0 }],
      ['commitment.remove', { commitmentId: 'x' }],
      ['followUp.change', { eventId: 'x', changes: {} }],
      ['kit.list', { eventId: RETREAT, sessionId: 'x' }],
      ['run.begin', { eventId: RETREAT, sessionId: 'x', onDay: null }],
      ['run.press', { runId: 'x', press: { kind: 'started' } }],
    ] as const;
    for (const [name, input] of gone)
      expect([name, await room.attempt(name, input)]).toMatchObject([
        name,
        { ok: false, failure: { kind: 'not-found' } },
      ]);
    expect(await room.ask('workspace.state', {})).toMatchObject({ undo: null, revision: 1 });
  });

  test('whose handler has a bug is answered as such, logged, and undone', async () => {
    const room = await retreatHouse();
    const broken = {
      ...handlers,
      open: {
        ...handlers.open,
        'theme.add': () => {
          room.house.workspace?.themes.remove('TH1');
          throw new Error('a bug');
        },
      },
    };
    const answered = await answer({
      handlers: broken,
      house: room.house,
      name: 'theme.add',
      input: { eventId: RETREAT, title: 'x' },
      from: 'windows',
    });
    expect(answered).toMatchObject({ ok: false, failure: { kind: 'bug' } });
    expect(room.bugs).toEqual([expect.objectContaining({ message: 'a bug' })]);
    expect((await room.ask('event.read', { eventId: RETREAT })).themes).toHaveLength(3);
  });

  test('that writes is announced once with the new state, and one that reads is not', async () => {
    const room = await retreatHouse();
    room.announced.length = 0;
    await room.ask('home.read', {});
    await room.ask('theme.add', { eventId: RETREAT, title: 'Trust' });
    expect(room.announced).toMatchObject([
      { event: 'workspace.changed', payload: { revision: 2, undo: { label: 'Add theme “Trust”' } } },
    ]);
  });
});
