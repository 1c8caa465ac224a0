import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/app.ts';
import { pdfOf, pngPicture, pngThatSays, SMALL_JPEG } from '../fixtures/slidePictures.ts';
import { answerSystemDialog } from './steps/answerSystemDialog.ts';
import { expectedAt, lookAtClock } from './steps/clockFigures.ts';
import { openThePresentScreen, press, startTheClock, wasClicked } from './steps/console.ts';
import { dropFile } from './steps/dropFile.ts';
import { goTo } from './steps/goTo.ts';

test.setTimeout(120_000);

test('a picture of one’s own is put into the deck, shown from the tray, zoomed and taken back; what cannot be one is refused while the clock runs', async ({
  convener,
}) => {
  const { planner } = convener;
  await openThePresentScreen(planner);
  await planner.getByRole('button', { name: 'Slides' }).click();
  const sheet = planner.getByRole('listbox', { name: 'Slides in order' });
  await sheet.getByRole('option', { name: 'How the group works together' }).click();
  await dropFile(sheet, 'Way_to_the_deck.png', pngPicture({ width: 800, height: 450 }));
  const own = sheet.getByRole('option', { name: '6, Way to the deck, your own' });
  await expect(own).toHaveAttribute('aria-selected', 'true');
  await own.focus();
  await planner.keyboard.press('Alt+ArrowRight');
  await expect(sheet.getByRole('option', { name: '7, Way to the deck, your own' })).toBeVisible();
  await planner.getByRole('button', { name: 'Earlier' }).click();
  await expect(own).toBeVisible();
  await own.dragTo(sheet.getByRole('option').first());
  await expect(sheet.getByRole('option', { name: '2, Way to the deck, your own' })).toBeVisible();
  const dialog = planner.getByRole('dialog', { name: 'Slides: Peer consultation' });
  await dialog.getByRole('button', { name: 'Undo “Move slide' }).click();
  await expect(own).toBeVisible();
  await planner.getByLabel('Speaker notes').fill('Point to the north door.');
  await press(planner, 'Tab');
  await press(planner, 'Escape');
  await expect(sheet).toBeHidden();
  const audience = await startTheClock(convener);

  await press(planner, 's');
  const tray = planner.getByRole('listbox', { name: 'Slides to show' });
  await expect(tray.getByRole('option', { name: 'How the group works together' })).toBeFocused();
  await press(planner, 'ArrowRight');
  await press(planner, 'Enter');
  const picture = audience.getByRole('img', { name: 'Way to the deck' });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(800);
  await expect(planner.getByRole('region', { name: 'Notes' })).toContainText('Point to the north door.');

  const zoomed = audience.locator('[data-slide-window] > div');
  await planner.getByRole('button', { name: 'Zoom', exact: true }).click({ position: { x: 40, y: 30 } });
  wasClicked();
  await expect(zoomed).toHaveCSS('transform', 'matrix(2, 0, 0, 2, 0, 0)');
  await press(planner, 'z');
  await expect(zoomed).toHaveCSS('transform', 'none');
  await press(planner, 'u');
  await expect(zoomed).toHaveCSS('transform', 'matrix(2, 0, 0, 2, 0, 0)');
  await press(planner, 'u');
  await press(planner, 'u');
  await expect(audience.getByRole('heading', { name: 'How the group works together' })).toBeVisible();
  await expect(picture).toHaveCount(0);

  const before = await lookAtClock(planner);
  await press(planner, 'Escape');
  await goTo(planner, 'Agenda');
  await planner.getByRole('button', { name: 'Slides' }).click();
  const refused = planner.getByRole('alert');
  await dropFile(sheet, 'satellite.png', pngThatSays({ width: 20_000, height: 10_000 }));
  await expect(refused).toContainText('has 200 megapixels (20,000 × 10,000)');
  await dropFile(sheet, 'strategy.pdf', pdfOf(['Strategy'], { isLocked: true }));
  await expect(refused).toContainText('“strategy.pdf” asks for a password. No slide was added.');
  await dropFile(sheet, 'photo.png', SMALL_JPEG);
  await expect(refused).toContainText('says “.png”, but inside it is a JPEG picture');
  await dropFile(sheet, 'cut.png', pngThatSays({ width: 800, height: 450 }));
  await expect(refused).toContainText('“cut.png” is broken');
  await dropFile(sheet, 'none.pdf', pdfOf([]));
  await expect(refused).toContainText('“none.pdf” has no pages');
  await dropFile(sheet, 'book.pdf', pdfOf(Array.from({ length: 500 }, (_, page) => `Page ${page}`)));
  await expect(refused).toContainText('“book.pdf” has 500 pages');
  const plan = join(convener.home, 'plan.pdf');
  await writeFile(plan, pdfOf(['Our strategy', 'First steps']));
  await answerSystemDialog(convener, 'open', plan);
  await planner.getByRole('button', { name: 'Add slides' }).click();
  await expect(sheet.getByRole('option', { name: /, First steps, your own$/ })).toBeVisible();
  await expect(refused).toHaveCount(0);
  const there = await lookAtClock(audience);
  expect(Math.abs(there.remainingS - expectedAt(before, there.at))).toBeLessThanOrEqual(1);
});
