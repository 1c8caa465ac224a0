import { text } from 'node:stream/consumers';
import { resolve } from 'node:path';
import { requests } from '#contract';
import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { CommandTools } from './commandTools.ts';
import { usage } from './usage.ts';

/**
 * `ask`: sends one request to a workspace file and prints the answer as JSON. Answers with the exit code: 0 when it
 * worked, 1 when not. What is read can be read while the app has the file open; what writes is refused then.
 */
export async function askCommand(tools: CommandTools): Promise<number> {
  const wish = wishFrom(tools.words);
  if (typeof wish === 'string') {
    tools.complain(`${wish}\n\n${usage('ask')}`);
    return 1;
  }
  const outcome = await outcomeOf(tools, wish);
  tools.say(JSON.stringify(outcome, null, 2));
  return outcome.ok ? 0 : 1;
}

async function outcomeOf(tools: CommandTools, wish: Wish): Promise<Answer<unknown>> {
  const { name, path } = wish;
  if (!isAnswered(name))
    return failure(
      'unknown-request',
      `The workspace knows no request “${name}”. Nothing was changed; preload/requests/ lists them.`,
    );
  const input = parsed(wish.json === '-' ? await text(process.stdin) : wish.json);
  if (!input.ok) return input;
  const isRead = requests[name].kind === 'read';
  const opening = {
    ifMissing: wish.isNew ? 'create' : 'refuse',
    mode: isRead && !wish.isNew ? 'read' : 'write',
  } as const;
  return tools.open(opening, async (ask) => {
    const opened = name.startsWith('workspace.open') ? null : await ask('workspace.open', { path });
    return opened && !opened.ok ? opened : ask(name, input.value);
  });
}

function isAnswered(name: string): name is keyof typeof requests {
  if (!Object.hasOwn(requests, name)) return false;
  return requests[name as keyof typeof requests].answeredBy === 'workspace'; // hasOwn has just shown it
}

function parsed(json: string): Answer<unknown> {
  try {
    return { ok: true, value: json.trim() === '' ? {} : JSON.parse(json) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failure(
      'invalid',
      `The input is not JSON (${why}). Nothing was changed. Put it in single quotes, or pass - and pipe it in.`,
    );
  }
}

interface Wish {
  path: string;
  name: string;
  json: string;
  isNew: boolean;
}

/** What is wanted, or a sentence on what is missing. */
function wishFrom(words: readonly string[]): Wish | string {
  const left = [...words];
  const take = (flag: string) => {
    const at = left.indexOf(flag);
    return at < 0 ? null : left.splice(at, 2)[1];
  };
  const path = take('--workspace');
  if (path == null) return 'Say with --workspace which file to ask.';
  const newAt = left.indexOf('--new');
  if (newAt >= 0) left.splice(newAt, 1);
  const [name, json = '{}', ...more] = left;
  if (name === undefined) return 'Say which request to send, such as home.read.';
  if (more.length > 0) return `“${more[0] ?? ''}” is one word too many. Put the JSON in single quotes.`;
  return { path: resolve(path), name, json, isNew: newAt >= 0 };
}
