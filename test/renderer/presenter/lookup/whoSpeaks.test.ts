import { expect, it } from 'vitest';
import { markSpoken, spokenIn, useSpoken } from '../../../../renderer/presenter/lookup/spokenStore.ts';
import { spokenWords, tablesOf } from '../../../../renderer/presenter/lookup/whoSpeaks.ts';
import { retreatStage } from '../retreatStage.ts';

const spoken = (runId: string) => spokenIn(useSpoken.getState(), runId);

it('asks for those at the tables, and for everybody who came where there are none', () => {
  const { snapshot, session } = retreatStage();
  const tables = tablesOf({ snapshot, session });
  expect(tables.map(({ name }) => name).slice(0, 2)).toEqual(['Group A', 'Group B']);
  const [away, ...rest] = snapshot.people;
  const people = away ? [{ ...away, coming: 'no-show' as const }, ...rest] : rest;
  expect(tablesOf({ snapshot: { ...snapshot, people }, session: null })).toEqual([
    { name: '', people: rest },
  ]);
});

it('holds who has spoken for one run, and the next begins with nobody', () => {
  const { snapshot, session } = retreatStage();
  const tables = tablesOf({ snapshot, session });
  const [first, ...others] = tables.flatMap(({ people }) => people);
  expect(spokenWords(tables, spoken('R1'))).toBe('Who has spoken');
  markSpoken('R1', first?.id ?? '', true);
  expect(spokenWords(tables, spoken('R1'))).toBe(`${others.length} have not spoken yet`);
  for (const { id } of others) markSpoken('R1', id, true);
  expect(spokenWords(tables, spoken('R1'))).toBe('Everybody has spoken');
  markSpoken('R1', first?.id ?? '', false);
  expect(spokenWords(tables, spoken('R1'))).toBe('1 has not spoken yet');
  expect(spoken('R2').size).toBe(0);
});
