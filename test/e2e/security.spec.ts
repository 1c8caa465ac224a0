import { join } from 'node:path';
import type {} from '../../renderer/bridge.ts';
import { projectFolder } from '../../scripts/project.mjs';
import { expect, test } from './fixtures/app.ts';
import type { Convener } from './fixtures/app.ts';

test('a page has no Node and only ask and listen, in every window', async ({ convener }) => {
  await askFromPlanner(convener, 'present.showCompactClock', { isShown: true });
  await expect.poll(() => convener.app.windows().length).toBe(2);
  for (const page of convener.app.windows()) {
    await page.waitForSelector('#root > *', { state: 'attached' });
    const seen = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
      bridge: Object.keys(window.bridge).sort(),
    }));
    expect(seen).toEqual({ node: [], bridge: ['ask', 'listen'] });
  }

  const preferences = await convener.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      // The boundary: Electron answers this call but does not describe it in its types.
      const contents = window.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } =
        contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
    }),
  );
  const confined = {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  };
  expect(preferences).toEqual([confined, confined]);
});

test('inline scripts, eval and anything from elsewhere are blocked by the page policy', async ({
  convener,
}) => {
  const outcome = await convener.planner.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );

    const inline = document.createElement('script');
    inline.textContent = 'globalThis.inlineRan = true';
    document.body.append(inline);
    const styled = document.createElement('style');
    styled.textContent = 'body { outline: 7px solid red }';
    document.head.append(styled);
    // Run from a timer: what the debugger evaluates itself is not held to the policy.
    const evaluated = await new Promise((resolve) => {
      setTimeout(() => {
        try {
          // eslint reads this as code too; it is the very thing under test.
          resolve(String(Reflect.apply(globalThis.eval, null, ['1 + 1'])));
        } catch (reason) {
          resolve(reason instanceof Error ? reason.name : 'thrown');
        }
      });
    });
    const fetched = await fetch('https://example.com/').then(
      () => 'answered',
      () => 'blocked',
    );
    const image = await new Promise((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve('shown');
      picture.onerror = () => resolve('blocked');
      picture.src = 'https://example.com/picture.png';
    });
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    const isFrameStopped = new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        if (event.effectiveDirective === 'frame-src') resolve(true);
      });
    });
    document.body.append(frame);
    await isFrameStopped;
    return {
      inlineRan: 'inlineRan' in globalThis,
      outline: getComputedStyle(document.body).outlineWidth === '7px',
      evaluated,
      fetched,
      image,
      violations: [...new Set(violations)].sort(),
    };
  });
  expect(outcome).toEqual({
    inlineRan: false,
    outline: false,
    evaluated: 'EvalError',
    fetched: 'blocked',
    image: 'blocked',
    violations: ['connect-src', 'frame-src', 'img-src', 'script-src', 'script-src-elem', 'style-src-elem'],
  });
});

test('a page can open no window', async ({ convener }) => {
  const opened = await convener.planner.evaluate(() =>
    ['https://example.com/', 'file:///etc/passwd', 'app://convener/index.html', 'about:blank'].map(
      (url) => window.open(url) === null,
    ),
  );
  expect(opened).toEqual([true, true, true, true]);
  expect(convener.app.windows()).toHaveLength(1);
});

for (const url of ['https://example.com/', 'app://elsewhere/index.html']) {
  test(`a page cannot leave for ${url}`, async ({ convener }) => {
    const wasStopped = convener.app.evaluate(
      ({ BrowserWindow }) =>
        new Promise((resolve) => {
          BrowserWindow.getAllWindows()[0]?.webContents.once('will-navigate', (event) => {
            setImmediate(() => resolve(event.defaultPrevented));
          });
        }),
    );
    await goTo(convener, url);
    expect(await wasStopped).toBe(true);
    expect(convener.planner.url()).toBe('app://convener/index.html');
  });
}

test('a page cannot leave for a file', async ({ convener }) => {
  const refusal = convener.planner.waitForEvent('console', (line) =>
    line.text().includes('Not allowed to load'),
  );
  await goTo(convener, 'file:///etc/passwd');
  await refusal;
  expect(convener.planner.url()).toBe('app://convener/index.html');
});

test('no permission is given', async ({ convener }) => {
  const outcome = await convener.planner.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    camera: (await navigator.permissions.query({ name: 'camera' })).state,
    microphone: (await navigator.permissions.query({ name: 'microphone' })).state,
    place: await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        (reason) => resolve(reason.code),
      );
    }),
  }));
  expect(outcome).toEqual({ notifications: 'denied', camera: 'denied', microphone: 'denied', place: 1 });
});

test('the app answers its own window and nobody else', async ({ convener }) => {
  expect(await askFromPlanner(convener, 'shell.settings', {})).toEqual({
    ok: true,
    value: { scheme: 'system', isSoundOn: true },
  });

  const preload = join(projectFolder, 'out', 'preload', 'index.cjs');
  const strangers = await convener.app.evaluate(async ({ BrowserWindow }, preloadPath) => {
    const answers: unknown[] = [];
    for (const url of ['data:text/html,<title>stranger</title>', 'app://convener/index.html']) {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload: preloadPath, sandbox: true },
      });
      await window.loadURL(url);
      answers.push(
        await window.webContents.executeJavaScript(
          "window.bridge.ask('shell.settings', {}).then(JSON.parse)",
        ),
      );
      window.destroy();
    }
    return answers;
  }, preload);
  const refused = {
    ok: false,
    failure: {
      kind: 'refused',
      message: 'Only the windows of Convener are answered. Nothing was changed.',
      field: null,
    },
  };
  expect(strangers).toEqual([refused, refused]);

  const afterLeaving = await convener.app.evaluate(async ({ BrowserWindow }) => {
    const [own] = BrowserWindow.getAllWindows();
    await own?.loadURL('data:text/html,<title>stranger</title>');
    return own?.webContents.executeJavaScript(
      "window.bridge.ask('shell.settings', {}).then(JSON.parse)",
    ) as Promise<unknown>;
  });
  expect(afterLeaving).toEqual(refused);
});

test('only requests that a window may send are known, by their own names', async ({ convener }) => {
  const names = [
    'workspace.open',
    'kit.make',
    'kit.folder',
    'toString',
    '__proto__',
    'constructor',
    '',
    'nothing.here',
  ];
  for (const name of names) {
    const answer = await askFromPlanner(convener, name, { path: '/etc/passwd' });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'unknown-request' } });
  }
  expect(await askFromPlanner(convener, 'shell.changeSettings', { scheme: 'purple' })).toMatchObject({
    ok: false,
    failure: { kind: 'invalid', field: 'scheme' },
  });
  expect(await askFromPlanner(convener, 'present.useDisplay', null)).toMatchObject({
    ok: false,
    failure: { kind: 'invalid' },
  });
});

test('the pages come with their policy and nothing outside their folder is served', async ({ convener }) => {
  const outcome = await convener.planner.evaluate(async () => {
    const statusOf = async (path: string): Promise<number | string> =>
      fetch(path).then(
        (response) => response.status,
        () => 'blocked',
      );
    const page = await fetch('/index.html');
    return {
      kind: page.headers.get('content-type'),
      policy: page.headers.get('content-security-policy')?.replace(/'nonce-[^']+'/, "'nonce-…'"),
      sniffing: page.headers.get('x-content-type-options'),
      outside: await Promise.all(
        [
          '/..%2f..%2fpackage.json',
          '/%2e%2e/%2e%2e/package.json',
          '//etc/passwd',
          '/index.html%00.js',
          '/missing.js',
        ].map(statusOf),
      ),
    };
  });
  expect(outcome).toEqual({
    kind: 'text/html; charset=utf-8',
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-…'; font-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    sniffing: 'nosniff',
    outside: [403, 404, 'blocked', 'blocked', 404],
  });
});

function goTo(convener: Convener, url: string): Promise<void> {
  return convener.planner.evaluate((target) => {
    const link = document.createElement('a');
    link.href = target;
    document.body.append(link);
    link.click();
  }, url);
}

function askFromPlanner(convener: Convener, name: string, input: unknown): Promise<unknown> {
  return convener.planner.evaluate(
    async (request): Promise<unknown> => JSON.parse(await window.bridge.ask(request.name, request.input)),
    {
      name,
      input,
    },
  );
}
