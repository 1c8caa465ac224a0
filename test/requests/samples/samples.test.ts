import { describe, expect, test } from 'vitest';
import { scheduleOf } from '#domain/agenda/schedule';
import { clockText } from '#domain/dateText';
import { sampleContent } from '../../../main/requests/samples/sampleContent.ts';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';
import { RETREAT, retreatHouse, testHouse } from '../testHouse.ts';

describe('the sample retreat', () => {
  test('is read from its file exactly as it was made', async () => {
    const room = await retreatHouse();
    const read = await room.ask('event.read', { eventId: RETREAT });
    expect(read).toEqual(sampleContent('retreat', room.house.formats()));
    await room.ask('workspace.close', {});
    await room.ask('workspace.open', { path: room.path });
    expect(await room.ask('event.read', { eventId: RETREAT })).toEqual(read);
  });

  test('is the retreat that the documents are tested with', async () => {
    const room = await retreatHouse();
    const { people, keepApart, sessions, commitments } = await room.ask('event.read', { eventId: RETREAT });
    const wanted = retreatSnapshot();
    expect({ people, keepApart, sessions, commitments }).toEqual({
      people: wanted.people,
      keepApart: wanted.keepApart,
      sessions: wanted.sessions,
      commitments: wanted.commitments,
    });
  });

  test('runs from 12:50 over a break of twenty minutes to the next morning at 10:27, as its agenda says', async () => {
    const room = await retreatHouse();
    const { sessions, formats, event } = await room.ask('event.read', { eventId: RETREAT });
    const [session] = sessions;
    const [format] = formats;
    if (!session || !format) throw new Error('The sample has no session.');
    const schedule = scheduleOf({ session, format, zone: event.zone });
    const starts = schedule.segments
      .filter((segment) => segment.phaseId === 'present' || segment.kind === 'break')
      .map((segment) => clockText(segment.startsAt, event.zone));
    expect([starts, clockText(schedule.endsAt, event.zone)]).toEqual([
      ['13:05', '13:37', '14:07', '14:27', '09:10', '09:42'],
      '10:27',
    ]);
  });

  test('is not in the undo history, and is never written over', async () => {
    const room = await retreatHouse();
    expect((await room.ask('workspace.state', {})).undo).toBeNull();
    await expect(room.ask('workspace.openSample', { sample: 'journey', path: room.path })).rejects.toThrow(
      /There is a file of that name already/,
    );
  });

  test('shows on the home screen with its counts, overdue ones by the day in its own zone', async () => {
    const room = await retreatHouse();
    room.time.wallMs = Date.UTC(2027, 4, 15, 4, 30); // 14 May in Chicago, 15 May in London
    const [event] = (await room.ask('home.read', {})).events;
    expect(event).toMatchObject({
      programName: 'Northlake Civic Leaders Program 2027',
      peopleCount: 23,
      groupCount: 5,
      sessionCount: 1,
      captureCount: 12,
      openCommitments: 6,
      overdueCommitments: 0,
    });
    room.time.wallMs += 3_600_000;
    expect((await room.ask('home.read', {})).events[0]).toMatchObject({ overdueCommitments: 2 });
  });
});

test('the sample journey is read from its file exactly as it was made', async () => {
  const room = testHouse();
  await room.ask('workspace.openSample', { sample: 'journey', path: room.path });
  const read = await room.ask('event.read', { eventId: 'journey-2027-03' });
  expect(read).toEqual(journeySnapshot());
});

test('a second file is opened before the first is closed, and one that cannot be opened leaves the first open', async () => {
  const room = await retreatHouse();
  await expect(room.ask('workspace.open', { path: '/nowhere/at/all.convener' })).rejects.toThrow(
    /is not there/,
  );
  expect(await room.ask('workspace.state', {})).toMatchObject({ isOpen: true, fileName: 'test.convener' });
  const other = testHouse();
  await room.ask('workspace.open', { path: other.path });
  expect((await room.ask('home.read', {})).events).toEqual([]);
  await other.ask('workspace.open', { path: room.path });
  expect((await other.ask('home.read', {})).events).toHaveLength(1);
});
