import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Answer } from '#domain/failure';
import type { WireMessage } from '../../main/requests/wire.ts';
import { projectFolder, temporaryFolder } from './testHouse.ts';

/** The real process, started as the shell starts it on a Node of its own. */
describe('the workspace process', () => {
  test('says that it listens, answers by id, announces, and lives through messages that are no requests', async () => {
    const room = await started();
    const path = join(temporaryFolder(), 'a.convener');
    expect(await room.ask('workspace.openSample', { sample: 'retreat', path })).toMatchObject({ ok: true });
    for (const odd of [null, 7, 'text', {}, { id: 'x', name: 'home.read', input: {} }, { id: 1, name: {} }])
      room.child.send(odd ?? 'null');
    const answers = await Promise.all([
      room.ask('home.read', {}),
      room.ask('__proto__', {}),
      room.ask('theme.add', { eventId: 'retreat-2027-04', title: 'Trust' }),
    ]);
    expect(answers).toMatchObject([
      { ok: true },
      { ok: false, failure: { kind: 'unknown-request' } },
      { ok: true },
    ]);
    // News follows the answer, so it may still be on its way.
    await vi.waitFor(() =>
      expect(room.events.at(-1)).toMatchObject({
        event: 'workspace.changed',
        payload: { undo: { label: 'Add theme “Trust”' } },
      }),
    );
  });

  test('an answer asked for as text is the same answer', async () => {
    const room = await started();
    await room.ask('workspace.openSample', {
      sample: 'retreat',
      path: join(temporaryFolder(), 'a.convener'),
    });
    for (const [name, input] of [
      ['event.read', { eventId: 'retreat-2027-04' }],
      ['kit.list', { eventId: 'retreat-2027-04', sessionId: null }],
      ['format.list', {}],
      ['no.such', {}],
    ] as const) {
      const text = String(await room.askAsText(name, input));
      expect(JSON.parse(text), name).toStrictEqual(await room.ask(name, input));
    }
  });

  test('killed in the middle of writing loses nothing it acknowledged, and the file opens again with its undo', async () => {
    const path = join(temporaryFolder(), 'a.convener');
    const first = await started();
    await first.ask('workspace.openSample', { sample: 'retreat', path });
    const acknowledged: string[] = [];
    let count = 0;
    const writing = (async () => {
      for (;;) {
        const title = `Theme ${++count}`;
        const answer = await first.ask('theme.add', { eventId: 'retreat-2027-04', title });
        if (!answer.ok) return;
        acknowledged.push(title);
      }
    })();
    void writing;
    await vi.waitUntil(() => acknowledged.length >= 25, { timeout: 15_000, interval: 1 });
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');

    const second = await started();
    expect(await second.ask('workspace.open', { path })).toMatchObject({ ok: true });
    const read = await second.ask('event.read', { eventId: 'retreat-2027-04' });
    const titles = read.ok
      ? (read.value as { themes: { title: string }[] }).themes.map(({ title }) => title)
      : [];
    expect(acknowledged.filter((title) => !titles.includes(title))).toEqual([]);
    const last = titles.at(-1) ?? '';
    expect(await second.ask('history.undo', {})).toMatchObject({
      ok: true,
      value: { redo: { label: `Add theme “${last}”` } },
    });
  }, 40_000);

  test('ends by itself when the shell is gone, and leaves one closed file', async () => {
    const path = join(temporaryFolder(), 'a.convener');
    const room = await started();
    await room.ask('workspace.open', { path });
    room.child.disconnect();
    const [code] = (await once(room.child, 'exit')) as [number];
    expect(code).toBe(0);
    const next = await started();
    expect(await next.ask('workspace.open', { path })).toMatchObject({ ok: true, value: { notice: null } });
  });

  test('a second process is refused the same file', async () => {
    const path = join(temporaryFolder(), 'a.convener');
    const [one, other] = await Promise.all([started(), started()]);
    await one.ask('workspace.open', { path });
    expect(await other.ask('workspace.open', { path })).toMatchObject({
      ok: false,
      failure: { kind: 'workspace' },
    });
  });
});

interface Room {
  child: ChildProcess;
  events: unknown[];
  ask: (name: string, input: unknown) => Promise<Answer<unknown>>;
  askAsText: (name: string, input: unknown) => Promise<unknown>;
}

async function started(): Promise<Room> {
  const child = fork(join(projectFolder, 'main', 'requests', 'workspaceProcess.ts'), [], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const waiting = new Map<number, (answer: Answer<unknown> | string) => void>();
  const events: unknown[] = [];
  let lastId = 0;
  const ready = new Promise<void>((resolve) => {
    child.on('message', (message: WireMessage) => {
      if ('ready' in message) resolve();
      else if ('event' in message) events.push(message);
      else waiting.get(message.id)?.(message.answer);
    });
  });
  await ready;
  const request = (name: string, input: unknown, asText: boolean): Promise<Answer<unknown> | string> =>
    new Promise((resolve) => {
      const id = ++lastId;
      waiting.set(id, resolve);
      child.send({ id, name, input, asText }, () => undefined);
    });
  return {
    child,
    events,
    ask: async (name, input) => (await request(name, input, false)) as Answer<unknown>,
    askAsText: (name, input) => request(name, input, true),
  };
}
