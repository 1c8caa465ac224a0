/** A start of the stand-in Electron takes less than a second; one that stays blank on a busy machine is made again. */
const BLANK_AFTER_MS = 12_000;
const MOST_STARTS = 4;

/**
 * The app and its first page, once that shows what is looked for; `tookMs` counts from the start that succeeded.
 *
 * @param {(timeout: number) => Promise<import('playwright').ElectronApplication>} start
 * @param {(page: import('playwright').Page, timeout: number) => Promise<unknown>} see
 */
export async function startDrawn(start, see) {
  for (let starts = 1; ; starts += 1) {
    const startedAt = performance.now();
    let app = null;
    try {
      app = await start(BLANK_AFTER_MS);
      const page = await app.firstWindow({ timeout: BLANK_AFTER_MS });
      await see(page, BLANK_AFTER_MS);
      return { app, page, tookMs: performance.now() - startedAt };
    } catch (error) {
      app?.process().kill('SIGKILL');
      if (starts === MOST_STARTS) throw error;
      console.error(`A start stayed blank for ${BLANK_AFTER_MS / 1000} s and is made again.`);
    }
  }
}
