import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WireEvent } from '../../main/requests/wire.ts';
import { startNodeProcess } from '../../main/shell/startNodeProcess.ts';
import type { WorkspaceProcess } from '../../main/shell/workspaceProcess.ts';
import { superviseWorkspace } from '../../main/shell/workspaceSupervisor.ts';
import type { WorkspaceSupervisor } from '../../main/shell/workspaceSupervisor.ts';

const module = fileURLToPath(new URL('../../main/requests/workspaceProcess.ts', import.meta.url));
let folder = '';
let started: WorkspaceProcess[] = [];
let announced: WireEvent[] = [];
let told: string[] = [];
let workspace: WorkspaceSupervisor | null = null;

function supervise(file = module): WorkspaceSupervisor {
  workspace = superviseWorkspace({
    start: () => {
      const process_ = startNodeProcess({
        module: file,
        node: process.execPath,
        tell: (text) => told.push(text),
      });
      started.push(process_);
      return process_;
    },
    announce: (message) => announced.push(message),
    tell: (sentence) => told.push(sentence),
    restartDelaysMs: [0, 10, 20, 30],
  });
  return workspace;
}

const path = (): string => join(folder, 'test.convener');
const troubles = () =>
  announced.flatMap((message) => (message.event === 'workspace.trouble' ? [message.payload.message] : []));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convener-supervisor-'));
  started = [];
  announced = [];
  told = [];
});
afterEach(async () => {
  await workspace?.stop();
  workspace = null;
  rmSync(folder, { recursive: true, force: true });
});

describe('the workspace process is looked after', () => {
  test('a request made before it is ready is answered once it is', async () => {
    const answer = await supervise().ask('workspace.state', {});
    expect(answer).toMatchObject({ ok: true, value: { isOpen: false } });
  });

  test('for a window the answer comes as JSON, also where the failure is found before the process is asked', async () => {
    const { ask, askAsText, stop } = supervise();
    const asked = await ask('workspace.state', {});
    expect(await askAsText('workspace.state', {})).toBe(JSON.stringify(asked));
    await stop();
    expect(JSON.parse(await askAsText('workspace.state', {}))).toMatchObject({
      ok: false,
      failure: { kind: 'unavailable' },
    });
  });

  test('when it dies it is started again with the workspace that was open', async () => {
    const { ask } = supervise();
    expect(await ask('workspace.open', { path: path() })).toMatchObject({ ok: true });
    expect(await ask('program.add', program('Kept'))).toMatchObject({ ok: true });

    started.at(-1)?.kill();
    await vi.waitFor(() => expect(started).toHaveLength(2), { timeout: 10_000 });
    expect(await ask('workspace.state', {})).toMatchObject({
      ok: true,
      value: { isOpen: true, fileName: 'test.convener' },
    });
    expect(await ask('home.read', {})).toMatchObject({ ok: true, value: { programs: [{ name: 'Kept' }] } });
    const [stopped, back] = troubles();
    expect(stopped).toContain('What was saved is safe');
    expect(back).toBeNull();
    expect(told.join()).toContain('signal SIGKILL');
  });

  test('requests in flight when it dies fail with a sentence, and none is left waiting', async () => {
    const { ask } = supervise();
    await ask('workspace.open', { path: path() });
    const inFlight = Array.from({ length: 50 }, (_, number) =>
      ask('program.add', program(`Program ${number}`)),
    );
    started.at(-1)?.kill();
    const answers = await Promise.all(inFlight);
    const failed = answers.filter((answer) => !answer.ok);
    expect(failed.length).toBeGreaterThan(0);
    for (const answer of failed) expect(answer).toMatchObject({ failure: { kind: 'unavailable' } });

    // What was acknowledged is there, whatever else is.
    const acknowledged = answers.filter((answer) => answer.ok).length;
    const home = await ask('home.read', {});
    const kept = home.ok ? programsIn(home.value) : -1;
    expect(kept).toBeGreaterThanOrEqual(acknowledged);
  });

  test('a process that never starts is given up with a sentence instead of a wait', async () => {
    const { ask } = supervise(join(folder, 'missing.cjs'));
    const answer = await ask('workspace.state', {});
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
    expect(troubles().at(-1)).toContain('does not start');
  });

  test('stopping closes the workspace, so that no side file of the database is left', async () => {
    const supervised = supervise();
    await supervised.ask('workspace.open', { path: path() });
    await supervised.ask('program.add', program('Last'));
    await supervised.stop();
    expect(existsSync(path())).toBe(true);
    expect(existsSync(`${path()}-wal`)).toBe(false);
    expect(await supervised.ask('workspace.state', {})).toMatchObject({ failure: { kind: 'unavailable' } });
  });
});

function program(name: string) {
  return { name, owner: '', goals: [], paper: 'letter', language: 'en-US', color: null };
}

function programsIn(home: unknown): number {
  return typeof home === 'object' && home !== null && 'programs' in home && Array.isArray(home.programs)
    ? home.programs.length
    : -1;
}
