import { describe, expect, test } from 'vitest';
import { agendaOf } from '#domain/agenda/agenda';
import type { Block } from '#domain/agenda/block';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { calendarFile } from '../../../main/requests/agenda/calendarFile.ts';
import { hostileTexts, withHostileTexts } from '../../fixtures/hostileTexts.ts';
import { emptySnapshot } from '../../fixtures/oddSnapshots.ts';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';
import { calendarParts, instantIn, lineIn, textIn } from './calendarLines.ts';
import type { CalendarPart } from './calendarLines.ts';
import { RETREAT, retreatHouse } from '../testHouse.ts';

const NOW = Date.UTC(2027, 3, 6, 15);

function read(snapshot: EventSnapshot) {
  const calendar = calendarParts(calendarFile(snapshot, NOW).text);
  const entries = calendar.parts.filter(({ name }) => name === 'VEVENT');
  return { calendar, entries, named: (title: string) => found(entries, title) };
}

function found(entries: readonly CalendarPart[], title: string): CalendarPart {
  const entry = entries.find((part) => textIn(part, 'SUMMARY').startsWith(title));
  if (!entry) throw new Error(`There is no “${title}”.`);
  return entry;
}

const daysOf = (entry: CalendarPart) =>
  (['DTSTART', 'DTEND'] as const).map((name) => {
    const line = lineIn(entry, name);
    return line?.parameters['VALUE'] === 'DATE' ? line.value : line;
  });

const blockAt = (startsOn: string, startsAt: string, minutes: number): Block => ({
  id: `${startsOn}-${startsAt}`,
  eventId: 'e',
  title: `At ${startsAt}`,
  seating: 'full',
  formatId: null,
  startsOn,
  startsAt,
  durationMs: minutes * 60_000,
  timing: 'start-length',
  endsAt: null,
  lane: 0,
  lead: '',
  room: '',
  note: '',
  isStoryFirst: false,
  stays: false,
});

describe('the calendar file of the sample retreat', () => {
  test('has the days, every item of the agenda, the call and what is to be seen to', () => {
    const snapshot = retreatSnapshot();
    const { calendar, entries } = read(snapshot);
    expect(['VERSION', 'METHOD'].map((name) => lineIn(calendar, name)?.value)).toEqual(['2.0', 'PUBLISH']);
    expect(entries).toHaveLength(1 + agendaOf(snapshot).length + snapshot.responsibilities.length);
    const uids = entries.map((entry) => lineIn(entry, 'UID')?.value);
    expect(new Set(uids).size).toBe(entries.length);
    for (const entry of entries) expect(lineIn(entry, 'DTSTAMP')?.value).toBe('20270406T150000Z');
  });

  test('shows the event over its days, which end on the day after as the format wants', () => {
    expect(daysOf(read(retreatSnapshot()).named('Northlake Civic Leaders Retreat'))).toEqual([
      '20270415',
      '20270417',
    ]);
  });

  test('has the agenda to the minute, on the clocks of the event’s zone', () => {
    const snapshot = retreatSnapshot();
    const { calendar, entries } = read(snapshot);
    const timed = entries.flatMap((entry) => {
      const [start, end] = [lineIn(entry, 'DTSTART'), lineIn(entry, 'DTEND')];
      return start?.parameters['TZID'] === 'America/Chicago' && end
        ? [[instantIn(calendar, start), instantIn(calendar, end)]]
        : [];
    });
    const planned = agendaOf(snapshot).map(({ startsAt, endsAt }) => [startsAt, endsAt]);
    expect(timed.slice(0, planned.length)).toEqual(planned);
    expect(timed).toHaveLength(planned.length + 1);
    expect(lineIn(found(entries, 'Peer consultation, round 1'), 'DTSTART')?.value).toBe('20270415T130500');
    expect(lineIn(found(entries, 'Debrief call'), 'DTSTART')?.value).toBe('20270430T100000');
    expect(lineIn(found(entries, 'Debrief call'), 'DTEND')?.value).toBe('20270430T113000');
  });

  test('puts what is to be seen to on its whole day, with whoever does it, and leaves the day free', () => {
    const entry = read(retreatSnapshot()).named('Send the short reading');
    expect(textIn(entry, 'SUMMARY')).toBe('Send the short reading (Amara Lindqvist)');
    expect(textIn(entry, 'DESCRIPTION')).toContain('Seen to by Amara Lindqvist');
    expect(daysOf(entry)).toEqual(['20270407', '20270408']);
    expect(lineIn(entry, 'TRANSP')?.value).toBe('TRANSPARENT');
  });

  test('names of the people only those who lead something', () => {
    const snapshot = retreatSnapshot();
    const { text } = calendarFile(snapshot, NOW);
    const plain = text.replaceAll('\r\n ', '');
    const leads = snapshot.blocks.map(({ lead }) => lead).join(', ');
    const named = snapshot.people.filter(({ display }) => plain.includes(display));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ display }) => !leads.includes(display))).toEqual([]);
  });

  test('keeps every UID when days and titles change, and counts up', () => {
    const before = retreatSnapshot();
    const after = {
      ...before,
      revision: 9,
      event: { ...before.event, name: 'Other', startsOn: '2027-05-15', endsOn: '2027-05-16' },
      responsibilities: before.responsibilities.map((each) => ({ ...each, title: `New ${each.title}` })),
    };
    const uids = (snapshot: EventSnapshot) =>
      read(snapshot).entries.map((entry) => lineIn(entry, 'UID')?.value ?? '');
    expect(uids(after).sort()).toEqual(uids(before).sort());
    expect(read(after).entries.map((entry) => lineIn(entry, 'SEQUENCE')?.value)).toEqual(
      uids(after).map(() => '9'),
    );
  });
});

describe('times', () => {
  const planned = (zone: string, blocks: readonly Block[]) => {
    const empty = emptySnapshot();
    const snapshot = { ...empty, event: { ...empty.event, zone }, sessions: [], blocks: [...blocks] };
    const { calendar, entries } = read(snapshot);
    return agendaOf(snapshot).map((item) => {
      const entry = found(entries, item.title);
      const lines = [lineIn(entry, 'DTSTART'), lineIn(entry, 'DTEND')];
      const instants = lines.map((line) => line && instantIn(calendar, line));
      return [
        lines.map((line) => line?.value).join(' '),
        instants[0] === item.startsAt && instants[1] === item.endsAt,
      ];
    });
  };

  test('are right on both sides of the spring change and across it', () => {
    expect(
      planned('America/New_York', [
        blockAt('2027-03-13', '09:00', 60),
        blockAt('2027-03-14', '01:30', 60),
        blockAt('2027-03-15', '09:05', 60),
      ]),
    ).toEqual([
      ['20270313T090000 20270313T100000', true],
      ['20270314T013000 20270314T033000', true],
      ['20270315T090500 20270315T100500', true],
    ]);
  });

  test('in the hour that autumn repeats stand in UTC, which tells its halves apart', () => {
    expect(
      planned('Europe/Berlin', [blockAt('2027-10-31', '00:30', 60), blockAt('2027-10-31', '02:45', 60)]),
    ).toEqual([
      ['20271031T003000 20271031T013000', true],
      ['20271031T004500Z 20271031T014500Z', true],
    ]);
  });

  test.each([
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Pacific/Auckland',
    'Australia/Lord_Howe',
    'America/Phoenix',
    'UTC',
  ])('are right in %s', (zone) => {
    const blocks = ['2027-01-20', '2027-04-02', '2027-04-06', '2027-07-20', '2027-10-05'].map((on, index) =>
      blockAt(on, `1${String(index)}:10`, 45),
    );
    expect(planned(zone, blocks).map(([, isRight]) => isRight)).toEqual(blocks.map(() => true));
  });
});

describe('whatever people type', () => {
  test.each(hostileTexts)('$name stays inside its entry', ({ text }) => {
    const usual = retreatSnapshot();
    const hostile = withHostileTexts(usual, text);
    const { entries } = read({
      ...hostile,
      blocks: hostile.blocks.map((block) => ({ ...block, title: text, lead: text, room: text })),
      responsibilities: hostile.responsibilities.map((each) => ({
        ...each,
        title: text,
        id: `${each.id}${text}`,
      })),
    });
    expect(entries).toHaveLength(read(usual).entries.length);
    for (const entry of entries) expect(textIn(entry, 'SUMMARY').length).toBeLessThan(11_000);
  });

  test('comes back as it was typed, on one line', () => {
    const snapshot = retreatSnapshot();
    const title = 'Room; tables, chairs \\ “more”: 100 %\nEND:VEVENT\r\nBEGIN:VALARM';
    const responsibilities = snapshot.responsibilities
      .slice(0, 1)
      .map((each) => ({ ...each, title, doneOn: null }));
    const { named } = read({ ...snapshot, responsibilities });
    expect(textIn(named('Room;'), 'SUMMARY')).toBe(
      'Room; tables, chairs \\ “more”: 100 % END:VEVENT BEGIN:VALARM (Amara Lindqvist)',
    );
  });
});

test('an event with nothing planned is its days and the usual call, on a day without a time', () => {
  const { entries, calendar } = read({ ...emptySnapshot(), sessions: [] });
  expect(entries.map((entry) => textIn(entry, 'SUMMARY'))).toEqual([
    'Untitled event',
    'Debrief call: Untitled event',
  ]);
  expect(calendar.parts.some(({ name }) => name === 'VTIMEZONE')).toBe(false);
});

test('the journey’s call is in its own zone, after the clocks have changed', () => {
  const { calendar, named } = read(journeySnapshot());
  const start = lineIn(named('Debrief call'), 'DTSTART');
  expect(start?.parameters['TZID']).toBe('America/New_York');
  expect(start && instantIn(calendar, start)).toBe(Date.UTC(2027, 2, 24, 14));
});

test('the file is named after the day and the event, and no window may ask for it as text', async () => {
  const room = await retreatHouse();
  const { fileName, text } = await room.ask('calendar.read', { eventId: RETREAT });
  expect(fileName).toBe('2027-04-15_northlake-civic-leaders-retreat_calendar.ics');
  expect(calendarParts(text).name).toBe('VCALENDAR');
  expect(await room.attempt('calendar.read', { eventId: RETREAT })).toMatchObject({ ok: false });
  await expect(room.ask('calendar.read', { eventId: 'gone' })).rejects.toThrow(/not there any more/);
});
