import { isDeepStrictEqual } from 'node:util';
import { expect, test } from './fixtures/app.ts';
import type {} from '../../renderer/bridge.ts';
import type { Convener } from './fixtures/app.ts';
import { killWorkspaceProcess } from './steps/killWorkspaceProcess.ts';

const laptop = { x: 0, y: 0, width: 1280, height: 800 };
const projector = { x: 1280, y: 0, width: 1920, height: 1080 };
const session = { eventId: 'some-event', sessionId: 'some-session', onDay: null };

test('the audience window fills the projector and the console stays on the laptop', async ({ convener }) => {
  const opened = await ask(convener, 'present.open', session);
  expect(opened).toMatchObject({
    ok: true,
    value: { show: session, displays: [{ width: 1280 }, { width: 1920 }] },
  });
  await convener.audience();
  await expect.poll(() => placeOf(convener, 'audience')).toEqual(projector);
  expect(await isFullScreen(convener)).toBe(true);
  expect(await centerIsOnLaptop(convener)).toBe(true);
  await expect.poll(() => focusedPage(convener)).toContain('index.html');
});

test('unplugging the projector takes the audience window away at once and plugging it in brings it back', async ({
  convener,
  displays,
}) => {
  await ask(convener, 'present.open', session);
  await convener.audience();
  const heard = await listenTo(convener, 'present.changed');

  displays.unplugProjector();
  await expect.poll(() => lastAudienceDisplay(convener, heard)).toBeNull();
  expect(await windowsOn(convener)).toEqual(['index.html']);
  expect(await ask(convener, 'present.state', {})).toMatchObject({
    ok: true,
    value: { show: session, audienceDisplayId: null, displays: [{ width: 1280 }] },
  });

  displays.plugProjector();
  await convener.audience();
  await expect.poll(() => placeOf(convener, 'audience')).toEqual(projector);
  expect(await lastAudienceDisplay(convener, heard)).not.toBeNull();
  expect(await ask(convener, 'present.state', {})).toMatchObject({ ok: true, value: { show: session } });
});

test('with one display presenting begins without an audience window and says so', async ({
  convener,
  displays,
}) => {
  displays.unplugProjector();
  await expect
    .poll(() => ask(convener, 'present.state', {}))
    .toMatchObject({ ok: true, value: { displays: [{ width: 1280 }] } });
  expect(await ask(convener, 'present.open', session)).toMatchObject({
    ok: true,
    value: { show: session, audienceDisplayId: null, staysAwake: false, hasCompactClock: false },
  });
  expect(convener.hasAudience()).toBe(false);
});

test('ending the presentation closes the audience window', async ({ convener }) => {
  await ask(convener, 'present.open', session);
  await convener.audience();
  expect(await ask(convener, 'present.close', {})).toMatchObject({
    ok: true,
    value: { show: null, audienceDisplayId: null },
  });
  await expect.poll(() => convener.hasAudience()).toBe(false);
});

test('the audience is never sent to the display of the console', async ({ convener }) => {
  const state = await ask(convener, 'present.open', session);
  const laptopId = displayIds(state).laptop;
  expect(await ask(convener, 'present.useDisplay', { displayId: laptopId })).toMatchObject({
    ok: false,
    failure: { kind: 'refused' },
  });
  expect(await ask(convener, 'present.useDisplay', { displayId: 424242 })).toMatchObject({
    ok: false,
    failure: { kind: 'not-found' },
  });
});

test('after a crash the window is where it was and the workspace is open again', async ({ convener }) => {
  expect(await ask(convener, 'shell.openOwnWorkspace', {})).toMatchObject({
    ok: true,
    value: { isOpen: true },
  });
  await convener.kill();
  await convener.open();
  await expect
    .poll(() => ask(convener, 'workspace.state', {}))
    .toMatchObject({ ok: true, value: { isOpen: true, fileName: 'My workspace.convener' } });

  await convener.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1150, height: 710 });
  });
  await expect.poll(() => placeOf(convener, 'index')).toMatchObject({ width: 1150, height: 710 });
  const before = await restingPlace(convener);
  await convener.close();
  await convener.open();
  await expect.poll(() => placeOf(convener, 'index')).toEqual(before);
});

test('when the workspace process is killed it comes back with what was saved', async ({ convener }) => {
  await ask(convener, 'shell.openOwnWorkspace', {});
  const program = { name: 'Kept', owner: '', goals: [], paper: 'letter', language: 'en-US', color: null };
  expect(await ask(convener, 'program.add', program)).toMatchObject({ ok: true });
  const heard = await listenTo(convener, 'workspace.trouble');

  killWorkspaceProcess(convener);
  await expect.poll(() => heardIn(convener, heard)).toMatchObject([{}, { message: null }]);
  const [stopped] = await heardIn(convener, heard);
  expect(JSON.stringify(stopped)).toContain('What was saved is safe');
  expect(await ask(convener, 'home.read', {})).toMatchObject({
    ok: true,
    value: { programs: [{ name: 'Kept' }] },
  });
});

function ask(convener: Convener, name: string, input: unknown): Promise<unknown> {
  return convener.planner.evaluate(
    async (request): Promise<unknown> => JSON.parse(await window.bridge.ask(request.name, request.input)),
    {
      name,
      input,
    },
  );
}

/** Collects what is announced in the planner's page under a name, for `heardIn`. */
async function listenTo(convener: Convener, event: string): Promise<string> {
  const name = `heard ${event}`;
  await convener.planner.evaluate(
    (wanted) => {
      const heard: unknown[] = [];
      Reflect.set(globalThis, wanted.name, heard);
      window.bridge.listen(wanted.event, (payload) => heard.push(payload));
    },
    { event, name },
  );
  return name;
}

function heardIn(convener: Convener, name: string): Promise<unknown[]> {
  return convener.planner.evaluate((key) => Reflect.get(globalThis, key) as unknown[], name);
}

async function lastAudienceDisplay(convener: Convener, name: string): Promise<unknown> {
  const last = (await heardIn(convener, name)).at(-1);
  return typeof last === 'object' && last !== null && 'audienceDisplayId' in last
    ? last.audienceDisplayId
    : undefined;
}

function placeOf(convener: Convener, page: 'audience' | 'index') {
  return convener.app.evaluate(({ BrowserWindow }, wanted) => {
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes(`/${wanted}.html`),
    );
    return window?.getBounds();
  }, page);
}

function windowsOn(convener: Convener): Promise<string[]> {
  return convener.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL().split('/').at(-1) ?? ''),
  );
}

function isFullScreen(convener: Convener): Promise<boolean> {
  return convener.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(
      (window) => window.webContents.getURL().includes('audience.html') && window.isFullScreen(),
    ),
  );
}

async function centerIsOnLaptop(convener: Convener): Promise<boolean> {
  const place = await placeOf(convener, 'index');
  if (place === undefined) return false;
  const middle = place.x + place.width / 2;
  return middle >= laptop.x && middle < laptop.x + laptop.width;
}

function focusedPage(convener: Convener): Promise<string> {
  return convener.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.webContents.getURL() ?? 'none',
  );
}

function displayIds(state: unknown): { laptop: number } {
  const displays = (state as { value: { displays: { id: number; width: number }[] } }).value.displays;
  return { laptop: displays.find((display) => display.width === laptop.width)?.id ?? -1 };
}

/** Where the planner window stands once the window manager has put its frame around it. */
async function restingPlace(convener: Convener) {
  let place: Awaited<ReturnType<typeof placeOf>>;
  await expect
    .poll(
      async () => {
        const last = place;
        place = await placeOf(convener, 'index');
        return isDeepStrictEqual(place, last);
      },
      { intervals: [500] },
    )
    .toBe(true);
  return place;
}
