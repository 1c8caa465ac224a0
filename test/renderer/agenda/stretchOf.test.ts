import { describe, expect, it } from 'vitest';
import { agendaOf, dayOf } from '#domain/agenda/agenda';
import { stretchOf } from '../../../renderer/planner/agenda/stretchOf.ts';
import { clockTime } from '../../../renderer/state/dates.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const snapshot = retreatSnapshot();
const { zone } = snapshot.event;
const items = agendaOf(snapshot);

function stretch(title: string): string {
  const item = items.find((candidate) => candidate.title.startsWith(title));
  if (!item) throw new Error(`Nothing in the retreat is called ${title}.`);
  const { startsAt, endsAt } = stretchOf(items, item);
  return `${dayOf({ startsAt }, zone)} ${clockTime(startsAt, zone)}–${clockTime(endsAt, zone)}`;
}

describe('what moves with an item', () => {
  it('is a block by itself', () => {
    expect(stretch('Fishbowl')).toBe('2027-04-16 13:07–13:57');
  });

  it('is all of a session up to its pause, with its breaks and seat changes', () => {
    expect(stretch('Opening and norms')).toBe('2027-04-15 12:50–14:57');
    expect(stretch('Peer consultation, round 3')).toBe('2027-04-15 12:50–14:57');
  });

  it('is what comes after the pause where the item lies there', () => {
    expect(stretch('Peer consultation, round 5')).toMatch(/^2027-04-16 09:10–10:\d\d$/);
  });
});
