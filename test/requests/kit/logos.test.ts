import { expect, test } from 'vitest';
import { LARGEST_LOGO } from '#domain/program/logo';
import { SQUARE_LOGO, WIDE_LOGO } from '../../fixtures/logos.ts';
import { RETREAT, retreatHouse } from '../testHouse.ts';

test('a program has the logos of two organizations, PNG pictures of a fair size and nothing else', async () => {
  const { ask, attempt } = await retreatHouse();
  const programOf = async () => (await ask('event.read', { eventId: RETREAT })).program;
  const programId = (await programOf())?.id ?? '';
  await ask('program.change', { programId, changes: { ownerLogo: WIDE_LOGO } });
  await ask('program.change', { programId, changes: { partnerLogo: SQUARE_LOGO } });
  expect(await programOf()).toMatchObject({ ownerLogo: WIDE_LOGO, partnerLogo: SQUARE_LOGO });

  const refused = [btoa('<svg onload="alert(1)">'), SQUARE_LOGO + 'A'.repeat(LARGEST_LOGO)];
  for (const ownerLogo of refused)
    expect(await attempt('program.change', { programId, changes: { ownerLogo } })).toMatchObject({
      failure: { kind: 'invalid', message: expect.stringMatching(/nothing was changed/i) as string },
    });
  expect(await programOf()).toMatchObject({ ownerLogo: WIDE_LOGO });

  await ask('program.change', { programId, changes: { ownerLogo: '' } });
  await ask('history.undo', {});
  expect(await programOf()).toMatchObject({ ownerLogo: WIDE_LOGO });
});
