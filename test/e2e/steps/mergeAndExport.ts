import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '../fixtures/app.ts';
import type { Convener } from '../fixtures/app.ts';
import { answerSystemDialog, lastSystemDialog } from './answerSystemDialog.ts';
import { askWorkspace } from './askWorkspace.ts';
import { expectAccessible } from './expectAccessible.ts';
import { chooseFile } from './importPeople.ts';

/** Enters Dana Okafor of the sample list twice more, merges one entry, keeps the other, and undoes all of it. */
export async function mergeTwins(planner: Page, eventId: string): Promise<void> {
  await planner.getByRole('searchbox', { name: 'Find' }).fill('');
  const first = await askWorkspace(planner, 'event.read', { eventId });
  const dana = first.people.find(({ display }) => display === 'Dana Okafor');
  for (const display of ['Okafor Dana', 'Dana Okafors'])
    await askWorkspace(planner, 'person.add', {
      eventId,
      person: { display, organization: dana?.organization ?? '', phone: '555-0100', email: '' },
    });
  await expect(planner.getByText('One person may be entered twice.')).toBeVisible();
  await planner.getByRole('button', { name: 'Compare' }).click();
  const dialog = planner.getByRole('dialog', { name: /^One person or two\?/ });
  await expect(dialog.getByText('The same name, first and family name swapped')).toBeVisible();
  await expectAccessible(planner);
  await dialog.getByRole('radio', { name: 'Name: Okafor Dana' }).check();
  await expect(dialog.getByRole('radio', { name: 'Phone: 555-0100' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Merge into one' }).click();
  await expect(dialog.getByText('Similar names in the same organization')).toBeVisible();
  await dialog.getByRole('button', { name: 'These are two people' }).click();
  await expect(dialog).toBeHidden();
  await expect(planner.getByText('may be entered twice')).toBeHidden();
  const merged = (await askWorkspace(planner, 'event.read', { eventId })).people;
  expect(merged.find(({ id }) => id === dana?.id)).toEqual({
    ...dana,
    display: 'Okafor Dana',
    phone: '555-0100',
  });
  for (let count = 0; count < 4; count++) await askWorkspace(planner, 'history.undo', {});
  expect((await askWorkspace(planner, 'event.read', { eventId })).people).toEqual(first.people);
}

/** Exports the people of Alder Falls with their diets, and looks at what an import of that file would change. */
export async function exportShown(convener: Convener): Promise<void> {
  const { planner } = convener;
  await planner.getByRole('searchbox', { name: 'Find' }).fill('alder falls');
  await planner.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = planner.getByRole('dialog', { name: 'Export people' });
  await expect(dialog.getByText(/^\d people, as the table shows them/)).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: 'Dietary needs' })).not.toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Dietary needs' }).check();
  await expect(dialog.getByText('The file will hold personal needs')).toBeVisible();
  await expectAccessible(planner);
  const chosen = join(convener.home, 'shown.xlsx');
  await answerSystemDialog(convener, 'save', chosen);
  await dialog.getByRole('button', { name: 'Save as…' }).click();
  await expect(planner.getByText('shown.xlsx is saved')).toBeVisible();
  expect((await lastSystemDialog(convener))?.defaultPath).toMatch(/_personal-needs\.xlsx$/);
  await planner.getByRole('button', { name: 'Import', exact: true }).click();
  await chooseFile(planner, chosen);
  await planner.getByRole('tab', { name: /What changes/ }).click();
  await expect(planner.getByText(/^0 new, 0 changed, \d the same/)).toBeVisible();
  await planner.getByRole('button', { name: 'Cancel' }).click();
}
