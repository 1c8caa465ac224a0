import type { SupplyPer } from './supply.ts';

/**
 * What every event in a room needs beside what its formats ask for, with the counts of documents.md 3.7: rosters for each
 * room and two more, an agenda and an evaluation sheet for each person.
 */
export const USUAL_SUPPLIES: readonly {
  name: string;
  count: number;
  per: SupplyPer;
  isUsedUp: boolean;
  spare?: number;
}[] = [
  { name: 'Name badges', count: 1, per: 'person', isUsedUp: true, spare: 3 },
  { name: 'Printed agendas', count: 1, per: 'person', isUsedUp: true },
  { name: 'Rosters', count: 1, per: 'room', isUsedUp: true, spare: 2 },
  { name: 'Evaluation sheets', count: 1, per: 'person', isUsedUp: true },
  { name: 'Signs to the rooms', count: 1, per: 'room', isUsedUp: false },
  { name: 'Laptop, projector, cable and adapter', count: 1, per: 'session', isUsedUp: false },
];
