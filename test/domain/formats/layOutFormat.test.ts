import { describe, expect, it } from 'vitest';
import { agendaOf } from '#domain/agenda/agenda';
import { usualRoundsOf } from '#domain/formats/format';
import { layOutFormat } from '#domain/formats/layOutFormat';
import { settleAgenda } from '#domain/agenda/settleAgenda';
import { MINUTE_MS, wallOf } from '#domain/time';
import { formatsOfTheLibrary } from '../../fixtures/consultationFormat.ts';

const ZONE = 'America/Chicago';

function laidOut(formatId: string) {
  const format = formatsOfTheLibrary.find((candidate) => candidate.id === formatId);
  if (!format) throw new Error(`There is no format ${formatId}.`);
  const people = format.groupSize.idealMax;
  const planned = layOutFormat(format, {
    startsOn: '2027-06-01',
    startsAt: '09:00',
    zone: ZONE,
    people,
    rounds: usualRoundsOf(format, people),
  });
  return { format, blocks: planned.map((block, index) => ({ ...block, id: `b${index}`, eventId: 'e' })) };
}

describe('a format as blocks', () => {
  it('stands as one block with its whole length where it has its own clock', () => {
    const { blocks } = laidOut('fishbowl');
    expect(
      blocks.map(({ title, startsAt, durationMs }) => [title, startsAt, durationMs / MINUTE_MS]),
    ).toEqual([['Fishbowl', '09:00', 50]]);
  });

  it('stands over an evening and two days as a peer assist does, each part behind the one before', () => {
    const { blocks, format } = laidOut('peer-assist-long');
    const parts = { blocks, sessions: [], formats: [format], event: { zone: ZONE } };
    expect(settleAgenda(parts)).toEqual([]);
    const lines = agendaOf(parts).map((item) => {
      const start = wallOf(item.startsAt, ZONE);
      return `${start.on} ${start.at} ${(item.endsAt - item.startsAt) / MINUTE_MS} ${item.title}`;
    });
    expect(lines).toEqual([
      '2027-05-31 18:30 120 Evening before: informal meal',
      '2027-06-01 09:00 45 Welcome, outcomes, rules',
      '2027-06-01 09:45 90 Context and past efforts',
      '2027-06-01 11:15 90 Walk-round / site visit',
      '2027-06-01 12:45 90 Resource team stories: what we did',
      '2027-06-01 14:15 45 Reframe the question',
      '2027-06-02 09:00 15 Check-in and plan',
      '2027-06-02 09:15 120 Resource team works on options',
      '2027-06-02 11:15 60 Recommendations received',
      '2027-06-02 12:15 60 Dialogue on feasibility',
      '2027-06-02 13:15 45 Host ranks actions',
      '2027-06-02 14:00 45 Formal conclusion and feedback',
    ]);
  });

  it('keeps the breaks of a learning journey as they are', () => {
    const { blocks } = laidOut('learning-journey');
    expect(
      blocks.filter(({ stays, formatId }) => stays && formatId === null).map(({ title }) => title),
    ).toEqual(['Break', 'Lunch', 'Break']);
    expect(blocks.reduce((sum, { durationMs }) => sum + durationMs / MINUTE_MS, 0)).toBe(460);
  });
});
