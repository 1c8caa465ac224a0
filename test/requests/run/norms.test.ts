import { expect, test } from 'vitest';
import { normsOf } from '#domain/followup/normsAgreed';
import { RETREAT, retreatHouse } from '../testHouse.ts';

test('norms are kept with their words, who agreed and when, and undo takes it back', async () => {
  const { ask } = await retreatHouse();
  const before = Date.now();
  const { id } = await ask('norms.agree', {
    eventId: RETREAT,
    agreedIn: 'Peer consultation, Opening and norms',
    wording: 'What is said here stays here\n\nPass is a full answer ',
    agreedBy: 'Group B',
  });
  const [agreed] = (await ask('event.read', { eventId: RETREAT })).normsAgreed;
  expect(agreed).toMatchObject({ id, agreedBy: 'Group B' });
  expect(agreed?.agreedAt).toBeGreaterThanOrEqual(before);
  expect(agreed && normsOf(agreed)).toEqual(['What is said here stays here', 'Pass is a full answer']);
  await ask('history.undo', {});
  expect((await ask('event.read', { eventId: RETREAT })).normsAgreed).toEqual([]);
  await ask('history.redo', {});
  await ask('norms.remove', { agreedId: id });
  expect((await ask('event.read', { eventId: RETREAT })).normsAgreed).toEqual([]);
});
