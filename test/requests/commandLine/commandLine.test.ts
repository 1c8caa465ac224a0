import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askCommand } from '../../../main/requests/commandLine/askCommand.ts';
import { kitCommand } from '../../../main/requests/commandLine/kitCommand.ts';
import { projectFolder, RETREAT, retreatHouse, temporaryFolder } from '../testHouse.ts';

describe('ask on the command line', () => {
  test('prints the answer as JSON, also for input from standard input, and leaves with 0 or 1', async () => {
    const { path, ask } = await retreatHouse();
    await ask('workspace.close', {});
    const read = await run(
      ['ask', '--workspace', path, 'event.read', '-'],
      JSON.stringify({ eventId: RETREAT }),
    );
    expect(read).toMatchObject({ code: 0 });
    expect(JSON.parse(read.out)).toMatchObject({ ok: true, value: { event: { id: RETREAT } } });
    const wrong = await run(['ask', '--workspace', path, 'event.read', '{"eventId":1}']);
    expect(wrong).toMatchObject({ code: 1 });
    expect(JSON.parse(wrong.out)).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', field: 'eventId' },
    });
  });

  test('reads a workspace that is open elsewhere, and refuses to write it', async () => {
    const { path } = await retreatHouse();
    expect(await run(['ask', '--workspace', path, 'home.read'])).toMatchObject({ code: 0 });
    const write = await run([
      'ask',
      '--workspace',
      path,
      'theme.add',
      JSON.stringify({ eventId: RETREAT, title: 'x' }),
    ]);
    expect(write.code).toBe(1);
    expect(write.out).toContain('is already open in another Convener');
  });

  test('refuses a prototype name and input that is no JSON', async () => {
    expect(JSON.parse((await inside(askCommand, ['--workspace', 'x', '__proto__'])).out)).toMatchObject({
      failure: { kind: 'unknown-request' },
    });
    expect(
      JSON.parse((await inside(askCommand, ['--workspace', 'x', 'home.read', '{oops'])).out),
    ).toMatchObject({
      failure: { kind: 'invalid' },
    });
  });

  test('with words missing says how it is used', async () => {
    const used = await inside(askCommand, []);
    expect(used).toMatchObject({ code: 1, out: '' });
    expect(used.errors).toContain('Say with --workspace which file to ask.');
    expect((await run([])).errors).toContain('npm run kit -- --sample consultation');
  });

  test('makes no file where one is missing, unless asked to', async () => {
    const path = join(temporaryFolder(), 'new.convener');
    expect(await run(['ask', '--workspace', path, 'home.read'])).toMatchObject({ code: 1 });
    expect(existsSync(path)).toBe(false);
    expect(await run(['ask', '--workspace', path, '--new', 'home.read'])).toMatchObject({ code: 0 });
  });
});

describe('kit on the command line', () => {
  test('writes agenda, run sheet, the team’s lists, the papers of the visit, both memos and the agenda of the call of the sample journey and prints a line for each', async () => {
    const out = temporaryFolder();
    const made = await run(['kit', '--sample', 'journey', '--out', out]);
    expect(made.code).toBe(0);
    const files = made.out.trim().split('\n');
    // Seventeen travelers have two forms each.
    expect(files).toHaveLength(16 + 2 * 17);
    expect(files.every((file) => existsSync(file))).toBe(true);
  });

  test.each([
    [[], '--out'],
    [['--out', 'x'], '--sample or --workspace'],
    [['--out', 'x', '--sample', 'toString'], 'There is no sample “toString”'],
    [['--out', 'x', '--workspace', 'y'], '--event'],
    [['--nonsense'], 'nonsense'],
  ])('%j says what is missing', async (words, sentence) => {
    const used = await inside(kitCommand, words);
    expect(used).toMatchObject({ code: 1, out: '' });
    expect(used.errors).toContain(sentence);
  });
});

/** A command by itself, for what it says before it opens anything. */
async function inside(command: typeof kitCommand, words: readonly string[]) {
  const said = { out: '', errors: '' };
  const code = await command({
    words,
    open: () => Promise.reject(new Error('Nothing should be opened.')),
    say: (line) => void (said.out += line),
    complain: (line) => void (said.errors += line),
  });
  return { ...said, code };
}

async function run(words: readonly string[], input = '') {
  const child = spawn(
    process.execPath,
    [join(projectFolder, 'main', 'requests', 'commandLine', 'commandLine.ts'), ...words],
    {
      cwd: projectFolder,
      stdio: 'pipe',
    },
  );
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, errors, code };
}
