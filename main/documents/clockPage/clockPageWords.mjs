// @ts-check

/**
 * How a clock page says lengths, warnings and times. Carried into the page as text like `runClockPage`.
 *
 * @param {import('../../domain/handouts/clockPage.ts').ClockPage} page
 * @returns {import('./clockPageWords.mjs').ClockPageWords}
 */
export function clockPageWords(page) {
  return { length, bar, clockTime };

  /** @param {number} minutes */
  function length(minutes) {
    if (minutes > 90) return Math.floor(minutes / 60) + ' h ' + Math.round(minutes % 60) + ' min';
    return Math.round(minutes * 10) / 10 + ' min';
  }

  /** @param {string} status @param {string} level @param {number} remainingMs @param {number} levelFromMs */
  function bar(status, level, remainingMs, levelFromMs) {
    if (status === 'ready') return '';
    if (status === 'paused') return 'Paused';
    if (level === 'none') return '';
    if (level === 'over') return 'Time';
    if (level === 'last') return levelFromMs < 60000 ? 'Last 20 seconds' : 'Last minute';
    return Math.ceil(remainingMs / 60000) + ' minutes left';
  }

  /** In the event's zone; at home, in one's own. @param {number} instant */
  function clockTime(instant) {
    return new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: page.isPlanned ? page.zone : undefined,
    }).format(instant);
  }
}
