import type { Palette } from '#domain/program/palette';

/** How a clock page looks, in the program’s colors: narrow for a phone, two columns on a laptop, light and dark. */
export function clockPageStyle({ accent, deep, mid, tint }: Palette): string {
  return `
:root {
  color-scheme: light dark;
  --canvas: #f6f5f1; --surface: #fff; --line: #cdc8bb; --ink: #17262b; --ink-2: #435257;
  --accent: #${accent}; --on-accent: #fff; --now: #${deep}; --on-now: #fff; --on-now-2: #d5dee1;
  --tint: #${tint}; --warn: #ffc35a; --on-warn: #1d1400;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #0c1518; --surface: #16252a; --line: #3b4c52; --ink: #edf1f0; --ink-2: #b8c4c7;
    --accent: #${mid}; --on-accent: #11191c; --now: #16252a; --tint: #22333a;
  }
}
* { box-sizing: border-box; margin: 0; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; }
body {
  background: var(--canvas); color: var(--ink); font: 16px/1.45 system-ui, 'Segoe UI', Roboto, sans-serif;
  overflow-wrap: anywhere;
}
main { display: grid; gap: 12px; max-width: 1400px; margin: 0 auto; padding: 12px 14px 0; }
header { display: grid; gap: 8px; }
header p { color: var(--ink-2); font-size: 14px; }
h1 { font-size: 19px; line-height: 1.25; }
button, select {
  min-height: 48px; padding: 0 14px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--surface); color: inherit; font: inherit;
}
button { cursor: pointer; font-weight: 600; }
button:disabled { opacity: 0.45; cursor: default; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
#choice { display: grid; grid-template-columns: auto 1fr; align-items: center; gap: 10px; font-weight: 600; }
select { width: 100%; min-width: 0; }
#now { display: grid; gap: 4px; padding: 16px; border-radius: 16px; background: var(--now); color: var(--on-now); text-align: center; }
#now p { min-width: 0; }
#kicker { color: var(--on-now-2); }
#phase { font-size: 24px; line-height: 1.2; }
#kicker:empty { display: none; }
#figures {
  font-size: min(31vw, 38vh); line-height: 1.05; font-weight: 700; font-variant-numeric: tabular-nums;
  letter-spacing: -0.03em; overflow-wrap: normal; white-space: nowrap;
}
#figures[data-length='5'] { font-size: min(25vw, 38vh); }
#figures[data-length='6'] { font-size: min(23vw, 38vh); }
#figures[data-length='7'] { font-size: min(19vw, 38vh); }
#figures[data-length='8'] { font-size: min(17vw, 38vh); }
#bar { justify-self: center; display: flex; align-items: center; gap: 10px; padding: 6px 16px; border-radius: 999px; border: 2px solid currentColor; font-weight: 700; font-size: 18px; }
#bar::before { content: ''; width: 16px; height: 15px; background: currentColor; clip-path: polygon(50% 0, 100% 100%, 0 100%); }
[data-status='paused'] #bar::before { clip-path: polygon(0 0, 35% 0, 35% 100%, 65% 100%, 65% 0, 100% 0, 100% 100%, 0 100%); }
[data-level='soon'] #figures, [data-level='last'] #figures, [data-level='over'] #figures { color: var(--warn); }
[data-level='five'] #bar, [data-level='soon'] #bar { color: var(--warn); }
[data-level='last'] #bar, [data-level='over'] #bar { background: var(--warn); border-color: var(--warn); color: var(--on-warn); }
#silence { justify-self: center; padding: 4px 14px; border: 2px dashed #8fb8ee; border-radius: 10px; background: #102a4a; color: #fff; font-weight: 600; }
#line { font-size: 17px; }
#keys {
  position: sticky; bottom: 0; z-index: 1; display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px;
  margin: 0 -14px; padding: 10px 14px; background: var(--canvas); border-top: 1px solid var(--line);
}
#keys button { padding: 0 4px; white-space: nowrap; }
#less, #more, #back, #next { font-size: 15px; }
#go { grid-column: 1 / -1; min-height: 60px; border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-size: 20px; }
#other-keys { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
#undo, #sound { font-weight: 500; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 16px; padding: 12px 16px; border-radius: 12px; background: var(--surface); border: 1px solid var(--line); }
dt { color: var(--ink-2); }
dd { font-weight: 600; }
#who div, #roles div, #sides div { display: contents; }
#who div:first-child dd { font-size: 19px; }
#who dd:empty { visibility: hidden; }
#sides dd { font-weight: 400; }
ol { list-style: none; padding: 0; display: grid; gap: 2px; }
h2.quiet { font-size: 15px; color: var(--ink-2); margin: 4px 0; }
h3 { font-size: 14px; color: var(--ink-2); margin: 10px 0 2px; }
li button {
  display: grid; grid-template-columns: 3.4em 1fr auto; gap: 8px; align-items: baseline; width: 100%; min-height: 44px;
  padding: 9px 12px; border-color: transparent; background: none; text-align: start; font-weight: 400;
}
li b { font-weight: 600; }
li span { color: var(--ink-2); font-variant-numeric: tabular-nums; }
li[data-place='done'] b { font-weight: 400; color: var(--ink-2); }
li[data-place='done'] b::after { content: ' ✓'; }
li[data-place='now'] button { background: var(--tint); border-color: var(--accent); }
footer { padding: 4px 0 16px; color: var(--ink-2); font-size: 13px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (min-width: 900px) {
  main { grid-template-columns: minmax(0, 1fr) 340px; grid-template-rows: repeat(5, auto) 1fr; gap: 14px 24px; padding: 20px 28px; }
  header { grid-column: 1 / -1; grid-template-columns: 1fr auto; align-items: end; }
  #choice { min-width: 340px; }
  #now { padding: 28px; align-content: center; min-height: 52vh; grid-row: 2 / span 2; }
  #phase { font-size: 34px; }
  #figures, #figures[data-length='5'], #figures[data-length='6'] { font-size: min(18vw, 42vh); }
  #figures[data-length='7'], #figures[data-length='8'] { font-size: min(13vw, 42vh); }
  #line { font-size: 22px; }
  #keys { position: static; grid-column: 1; grid-row: 4; margin: 0; padding: 0; border: 0; background: none; grid-template-columns: repeat(6, 1fr); }
  #go { grid-column: span 2; min-height: 56px; }
  #keys button { min-height: 56px; }
  #other-keys { grid-column: 1; grid-row: 5; }
  #who, #roles { grid-column: 2; grid-row: 2; align-self: start; }
  #sides { grid-column: 1; grid-row: 6; align-self: start; }
  #all { grid-column: 2; grid-row: 3 / span 4; align-self: start; max-height: max(320px, calc(100vh - 300px)); overflow-y: auto; }
  footer { grid-column: 1 / -1; }
}
`;
}
