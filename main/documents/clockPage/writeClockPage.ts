import { createHash } from 'node:crypto';
import type { ClockPage } from '#domain/handouts/clockPage';
import { createPageClock } from '#domain/handouts/pageClock';
import { passedCue } from '#domain/clock/tones';
import { clean, cleanLine } from '../cleanText.ts';
import { clockPageStyle } from './clockPageStyle.ts';
import { clockPageWords } from './clockPageWords.mjs';
import { drawRoles } from './drawRoles.mjs';
import { pageDevice } from './pageDevice.mjs';
import { runClockPage } from './runClockPage.mjs';

/**
 * A clock page as one HTML file that opens in any browser, asks for nothing from a network and may not: its policy lets
 * only its own style and its own script run, by what they say. Texts of the plan stand in it as data that no parser
 * takes for markup, and reach the page as text alone.
 */
export function writeClockPage(page: ClockPage): Uint8Array {
  const style = clockPageStyle(page.palette);
  const script = [
    `const page = JSON.parse(document.getElementById('plan').textContent);`,
    `const createPageClock = ${createPageClock.toString()};`,
    `const passedCue = ${passedCue.toString()};`,
    `const pageDevice = ${pageDevice.toString()};`,
    `const clockPageWords = ${clockPageWords.toString()};`,
    `const drawRoles = ${drawRoles.toString()};`,
    `const runClockPage = ${runClockPage.toString()};`,
    'runClockPage(page, createPageClock, passedCue, pageDevice(page), clockPageWords(page), drawRoles);',
  ].join('\n');
  const policy = [
    `default-src 'none'`,
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const html = `<!doctype html>
<html lang="${escaped(languageTag(page.language))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(page.title)} – clock</title>
<style>${style}</style>
</head>
<body>
${body(page)}
<script type="application/json" id="plan">${data(page)}</script>
<script>${script}</script>
</body>
</html>
`;
  return new TextEncoder().encode(html);
}

function body(page: ClockPage): string {
  return `<main>
<header>
<div><p dir="auto">${escaped(page.eventName)}</p><h1 dir="auto">${escaped(page.title)}</h1></div>
<label id="choice">Group <select id="group"><option value="">Choose your group</option></select></label>
</header>
<section id="now" aria-label="Now">
<p id="kicker"></p>
<h2 id="phase" dir="auto"></h2>
<p id="figures" role="timer"></p>
<p id="bar" data-empties hidden></p>
<p id="silence" data-empties dir="auto" hidden></p>
<p id="line" data-empties dir="auto" hidden></p>
</section>
<dl id="who" hidden>
<div><dt>Presents</dt><dd id="presents" dir="auto"></dd></div>
<div><dt>Keeps time</dt><dd id="keeps-time" dir="auto"></dd></div>
<div><dt>Takes notes</dt><dd id="takes-notes" dir="auto"></dd></div>
<div><dt>Presents next</dt><dd id="presents-next" dir="auto"></dd></div>
</dl>
<dl id="roles" hidden></dl>
<dl id="sides" hidden>
<div><dt dir="auto">${escaped(page.presenterName)}</dt><dd id="presenter-does" dir="auto"></dd></div>
<div><dt dir="auto">${escaped(page.peersName)}</dt><dd id="peers-do" dir="auto"></dd></div>
</dl>
<div id="keys">
<button type="button" id="go">Start</button>
<button type="button" id="back">Back</button>
<button type="button" id="less" aria-label="A minute less">−1 min</button>
<button type="button" id="more" aria-label="A minute more">+1 min</button>
<button type="button" id="next">Next</button>
</div>
<div id="other-keys">
<button type="button" id="undo" disabled>Undo</button>
<button type="button" id="sound" aria-pressed="true">Sound on</button>
</div>
<section id="all" aria-label="All phases"><h2 class="quiet">All phases</h2><ol id="list"></ol></section>
<footer>${escaped(page.note)}</footer>
<noscript><p>This preview cannot run the clock. Open the file in a web browser.</p></noscript>
<p id="said" class="unseen" role="status"></p>
</main>`;
}

/** JSON in which nothing can end its element or begin another one, in well-formed text. */
function data(page: ClockPage): string {
  return JSON.stringify(page, (_, value: unknown) => (typeof value === 'string' ? clean(value) : value))
    .replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function escaped(text: string): string {
  return cleanLine(text).replace(/[<>&"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function languageTag(language: string): string {
  return /^[A-Za-z0-9-]{2,35}$/.test(language) ? language : 'en';
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
