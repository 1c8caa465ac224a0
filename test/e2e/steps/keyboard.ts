import type { Page } from '@playwright/test';
import { expect } from '../fixtures/app.ts';

/** What has the keyboard now. */
interface Focused {
  /** Its label or its words. */
  name: string;
  /** Where one stands to go on from, such as a heading; nothing is pressed there. */
  isPlace: boolean;
  /** A line around it, or around the label that stands for it. */
  isMarked: boolean;
}

/** Presses a key until what has the keyboard is called that; whatever it passes must be seen to have it. */
export async function goBy(page: Page, key: string, name: RegExp, { most = 15 } = {}): Promise<void> {
  const passed: string[] = [];
  while (passed.length < most) {
    await page.keyboard.press(key);
    const focused = await focusedOn(page);
    if (!focused.isPlace)
      expect(focused.isMarked, `“${focused.name}” shows that it has the keyboard`).toBe(true);
    if (name.test(focused.name)) return;
    passed.push(focused.name);
  }
  throw new Error(`${key} does not reach ${String(name)} but ${passed.join(' · ')}.`);
}

/** Waits until the keyboard is at what is called that, without a press. */
export async function expectKeyboardAt(page: Page, name: RegExp): Promise<void> {
  await expect.poll(async () => (await focusedOn(page)).name, { timeout: PATIENCE_MS }).toMatch(name);
}

/** A screen may take its time on a busy machine; keys are pressed once it is there. */
const PATIENCE_MS = 30_000;

/** Types over what stands in the field that has the keyboard. */
export async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

function focusedOn(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const labels = isField ? [...(element.labels ?? [])] : [];
    const name =
      element.getAttribute('aria-label') ?? labels[0]?.innerText ?? (element as HTMLElement).innerText;
    const hasLine = (seen: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(seen);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    };
    return {
      name: element === document.body ? 'nothing' : name.replace(/\s+/g, ' ').trim(),
      isPlace: element === document.body || element.matches('[tabindex="-1"]'),
      isMarked: [element, ...labels].some(hasLine),
    };
  });
}
