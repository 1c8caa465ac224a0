// @ts-check

/**
 * Draws and runs a clock page in a browser. Its own text is written into the page, so it refers to nothing outside
 * itself but what it is given and what browsers have. Texts of the plan are only ever set as text.
 *
 * @param {import('../../domain/handouts/clockPage.ts').ClockPage} page
 * @param {typeof import('../../domain/handouts/pageClock.ts').createPageClock} createClock
 * @param {typeof import('../../domain/clock/tones.ts').passedCue} passedCue
 * @param {import('./pageDevice.mjs').PageDevice} device
 * @param {import('./clockPageWords.mjs').ClockPageWords} words
 * @param {typeof import('./drawRoles.mjs').drawRoles} drawRoles
 */
export function runClockPage(page, createClock, passedCue, device, words, drawRoles) {
  /** @typedef {import('../../domain/handouts/pageClock.ts').PageClockState} State */
  /** @typedef {import('../../domain/handouts/pageClock.ts').PageClockControl} Control */
  const MOST_UNDONE = 50;
  /** @param {string} id */
  const at = (id) => {
    const element = document.getElementById(id);
    if (element === null) throw new Error('The page has no part “' + id + '”.');
    return element;
  };
  const groupField = /** @type {HTMLSelectElement} */ (at('group'));
  const kept = device.kept();
  offerGroups();
  // A group whose turns are sized by its number of people has phases of its own.
  let phases = phasesNow();
  let clock = createClock(phases);
  let state = clock.known(kept.state) ?? clock.atRest(0);
  let isMuted = kept.isMuted === true;
  /** @type {{ label: string, state: State, group: string }[]} */
  let past = [];
  /** @type {import('../../domain/clock/tones.ts').Heard | null} */
  let heard = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let wake;
  let saidLevel = '';
  let shownIndex = -1;
  let groupBefore = groupField.value;

  let rows = phases.map(rowFor);
  at('list').append(...rows.map(({ row }) => row));
  // One phase of no planned time is its own list.
  at('all').hidden = !page.isPlanned;
  listen();
  draw();

  function listen() {
    /** @type {[string, Control, string][]} */
    const keys = [
      ['less', 'less', 'a minute less'],
      ['more', 'more', 'a minute more'],
      ['back', 'back', 'Back'],
      ['next', 'next', 'Next'],
    ];
    for (const [id, control, label] of keys) at(id).addEventListener('click', () => press(control, label));
    at('go').addEventListener('click', toggle);
    at('undo').addEventListener('click', undo);
    at('sound').addEventListener('click', () => {
      isMuted = !isMuted;
      changed();
      if (!isMuted) device.sound('five');
    });
    groupField.addEventListener('change', changeGroup);
    document.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target === groupField) return;
      const byKey = {
        ArrowRight: 'next',
        PageDown: 'next',
        ArrowLeft: 'back',
        PageUp: 'back',
        '+': 'more',
        '-': 'less',
        u: 'undo',
      };
      // A space on a button presses that button.
      const id =
        event.key === ' ' && !(event.target instanceof HTMLButtonElement)
          ? 'go'
          : byKey[/** @type {keyof byKey} */ (event.key)];
      if (id === undefined || event.repeat) return;
      event.preventDefault();
      at(id).click();
    });
    document.addEventListener('visibilitychange', draw);
    window.addEventListener('pageshow', draw);
  }

  function toggle() {
    const { status } = clock.read(state, Date.now());
    press('toggle', status === 'ready' ? 'Start' : status === 'running' ? 'Pause' : 'Resume');
  }

  /** @param {Control} control @param {string} label */
  function press(control, label) {
    const after = clock.press(state, control, Date.now());
    // A browser lets a page sound only once somebody has pressed something.
    if (!isMuted) device.wakeSound();
    if (after === state) return;
    remember(label, groupField.value);
    state = after;
    changed();
  }

  function undo() {
    const last = past[past.length - 1];
    if (last === undefined) return;
    past = past.slice(0, -1);
    groupField.value = last.group;
    if (phasesNow() !== phases) takePhases();
    state = last.state;
    changed();
  }

  function chosenGroup() {
    return groupField.value === '' ? undefined : page.groups[Number(groupField.value)];
  }

  function phasesNow() {
    return chosenGroup()?.phases ?? page.phases;
  }

  /** Another group’s phases are other ones, so its clock stands at its beginning; a started one can be brought back. */
  function changeGroup() {
    if (phasesNow() !== phases) {
      if (state.enteredAt !== null) remember('another group', groupBefore);
      takePhases();
      state = clock.atRest(0);
    }
    changed();
  }

  function takePhases() {
    phases = phasesNow();
    clock = createClock(phases);
    rows = phases.map(rowFor);
    at('list').replaceChildren(...rows.map(({ row }) => row));
    shownIndex = -1;
  }

  /** @param {string} label @param {string} group */
  function remember(label, group) {
    past = [...past, { label, state, group }].slice(-MOST_UNDONE);
  }

  function changed() {
    groupBefore = groupField.value;
    device.keep({ planMark: page.planMark, state, isMuted, group: groupField.value });
    draw();
  }

  function draw() {
    clearTimeout(wake);
    const now = Date.now();
    const phase = phases[state.index];
    const { status, remainingMs, level, levelFromMs } = clock.read(state, now);
    const figures = clock.figures(remainingMs);
    const times = clock.times(state, now);
    const ends = times[state.index];
    put(
      'kicker',
      [
        roundWords(phase?.round ?? null),
        ends && status !== 'ready' ? 'until ' + words.clockTime(ends.endsAt) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    );
    put('phase', phase?.name ?? 'Nothing is planned yet');
    put('figures', figures);
    put('line', phase?.line ?? '');
    put('silence', phase?.silence ?? '');
    put('bar', words.bar(status, level, remainingMs, levelFromMs));
    const shown = at('now').dataset;
    shown['level'] = status === 'running' ? level : 'none';
    shown['status'] = status;
    at('figures').dataset['length'] = String(Math.min(8, figures.length));
    drawWho(phase?.round ?? null);
    drawSides(phase);
    drawKeys(status, remainingMs);
    rows.forEach(({ row, time }, index) => {
      row.dataset['place'] = index < state.index ? 'done' : index === state.index ? 'now' : 'next';
      row.querySelector('button')?.setAttribute('aria-current', index === state.index ? 'step' : 'false');
      set(time, words.clockTime(times[index]?.startsAt ?? now));
    });
    // Where the list scrolls by itself, it follows the clock.
    const all = at('all');
    if (shownIndex !== state.index)
      all.scrollTop = (rows[state.index]?.row.offsetTop ?? 0) - all.offsetTop - 80;
    shownIndex = state.index;
    hear(status, level, remainingMs);
    void device.stayAwake(status === 'running');
    // On the next full second, when the figures change.
    if (status === 'running') wake = setTimeout(draw, (((remainingMs % 1000) + 1000) % 1000) + 5);
    else if (status === 'paused') wake = setTimeout(draw, 1000);
  }

  /** @param {number | null} round */
  function drawWho(round) {
    drawRoles(at('roles'), chosenGroup()?.roles ?? []);
    const turn = round === null ? undefined : chosenGroup()?.turns[round - 1];
    at('who').hidden = turn === undefined;
    if (turn === undefined) return;
    put('presents', turn.presenter ?? 'Spare round');
    put('keeps-time', turn.timekeeper);
    put('takes-notes', turn.noteTaker);
    put('presents-next', turn.next);
  }

  /** @param {import('../../domain/handouts/clockPage.ts').ClockPagePhase | undefined} phase */
  function drawSides(phase) {
    put('presenter-does', phase?.presenterDoes ?? '');
    put('peers-do', phase?.peersDo ?? '');
    at('sides').hidden = !phase?.presenterDoes && !phase?.peersDo;
  }

  /** @param {string} status @param {number} remainingMs */
  function drawKeys(status, remainingMs) {
    put('go', status === 'ready' ? 'Start' : status === 'running' ? 'Pause' : 'Resume');
    const last = past[past.length - 1];
    put('undo', last === undefined ? 'Undo' : 'Undo ' + last.label);
    put('sound', isMuted ? 'Sound off' : 'Sound on');
    at('sound').setAttribute('aria-pressed', String(!isMuted));
    const off = {
      undo: last === undefined,
      back: state.index === 0,
      next: state.index >= phases.length - 1,
      less: remainingMs < 60000,
    };
    for (const [id, isOff] of Object.entries(off)) /** @type {HTMLButtonElement} */ (at(id)).disabled = isOff;
  }

  /** @param {string} status @param {string} level @param {number} remainingMs */
  function hear(status, level, remainingMs) {
    const visit = state.index + ':' + (state.enteredAt ?? '');
    const cue = passedCue(
      heard,
      { key: visit, remainingMs },
      status === 'running' ? (phases[state.index]?.cues ?? []) : [],
    );
    heard = cue.heard;
    if (cue.level !== null && !isMuted) device.sound(cue.level);
    // Told once to who listens rather than looks.
    const said = status === 'running' && level !== 'none' ? visit + level : '';
    if (said !== saidLevel) put('said', said === '' ? '' : (at('bar').textContent ?? ''));
    saidLevel = said;
  }

  /** @param {import('../../domain/handouts/clockPage.ts').ClockPagePhase} phase @param {number} index */
  function rowFor(phase, index) {
    const row = document.createElement('li');
    const button = document.createElement('button');
    const [time, name, minutes] = [
      document.createElement('span'),
      document.createElement('b'),
      document.createElement('span'),
    ];
    name.textContent = phase.name;
    name.dir = 'auto';
    minutes.textContent = words.length(phase.durationMs / 60000);
    button.type = 'button';
    button.append(time, name, minutes);
    button.addEventListener('click', () => press({ goTo: index }, 'the jump'));
    if (phase.round !== null && phase.round !== phases[index - 1]?.round) {
      const head = document.createElement('h3');
      head.textContent = roundWords(phase.round);
      row.append(head);
    }
    row.append(button);
    return { row, time };
  }

  function offerGroups() {
    page.groups.forEach(({ letter, room }, index) => {
      groupField.append(new Option(['Group ' + letter, room].filter(Boolean).join(', '), String(index)));
    });
    const known = typeof kept.group === 'string' && page.groups[Number(kept.group)] ? kept.group : '';
    groupField.value = page.groups.length === 1 ? '0' : known;
    at('choice').hidden = page.groups.length === 0;
  }

  /** @param {number | null} round */
  function roundWords(round) {
    const count = chosenGroup()?.turns.length ?? page.roundCount;
    return round === null ? '' : 'Round ' + round + ' of ' + count;
  }

  /** @param {string} id @param {string} text */
  function put(id, text) {
    set(at(id), text);
  }

  /** Only what differs is drawn. @param {HTMLElement} element @param {string} text */
  function set(element, text) {
    if (element.textContent !== text) element.textContent = text;
    if (element.matches('[data-empties]')) element.hidden = text === '';
  }
}
