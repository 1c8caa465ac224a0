import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { OutputOf } from '#contract';
import type { Answer } from '#domain/failure';
import type { Ask, CommandTools } from './commandTools.ts';
import { usage } from './usage.ts';

const SAMPLES = { consultation: 'retreat', retreat: 'retreat', journey: 'journey' } as const;

/** `kit`: writes every document that is ready and prints one line per file. Answers with the exit code. */
export async function kitCommand(tools: CommandTools): Promise<number> {
  const wish = wishFrom(tools.words);
  if (typeof wish === 'string') {
    tools.complain(`${wish}\n\n${usage('kit')}`);
    return 1;
  }
  if (wish.source.kind === 'sample') return ofSample(tools, wish.source.sample, wish.out);
  const { path, eventId, sessionId } = wish.source;
  // Open in the app, the workspace can still be read; then only the record of the files is not kept.
  for (const mode of ['write', 'read'] as const) {
    const code = await tools.open({ ifMissing: 'refuse', mode }, async (ask) => {
      const opened = await ask('workspace.open', { path });
      if (opened.ok) return write({ ask, tools, out: wish.out, eventId, sessionId });
      if (mode === 'read') tools.complain(opened.failure.message);
      return mode === 'read' ? 1 : null;
    });
    if (code !== null) return code;
  }
  return 1;
}

async function ofSample(tools: CommandTools, sample: 'retreat' | 'journey', out: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'convener-sample-'));
  try {
    return await tools.open(undefined, async (ask) => {
      const opened = await ask('workspace.openSample', { sample, path: join(folder, 'sample.convener') });
      if (!opened.ok) {
        tools.complain(opened.failure.message);
        return 1;
      }
      const home = await ask('home.read', {});
      const eventId = home.ok ? (home.value as OutputOf<'home.read'>).events[0]?.id : undefined; // what the contract answers
      return write({ ask, tools, out, eventId: eventId ?? '', sessionId: null });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write({
  ask,
  tools,
  out,
  eventId,
  sessionId,
}: {
  ask: Ask;
  tools: CommandTools;
  out: string;
  eventId: string;
  sessionId: string | null;
}): Promise<number> {
  // The boundary, here and below: answers are what the contract says for each name.
  const event = (await ask('event.read', { eventId })) as Answer<OutputOf<'event.read'>>;
  if (!event.ok) {
    tools.complain(event.failure.message);
    return 1;
  }
  const sessions = sessionId === null ? event.value.sessions.map(({ id }) => id) : [sessionId];
  let fileCount = 0;
  const startedAt = performance.now();
  for (const session of sessions.length > 0 ? sessions : [null]) {
    const place = { eventId, sessionId: session };
    const list = (await ask('kit.list', place)) as Answer<OutputOf<'kit.list'>>;
    if (!list.ok) {
      tools.complain(list.failure.message);
      return 1;
    }
    for (const waiting of list.value.filter((document) => document.status === 'waits'))
      tools.complain(`${waiting.name}: ${waiting.detail}`);
    const documents = list.value.filter((document) => document.status !== 'waits').map(({ id }) => id);
    const made = (await ask('kit.make', { ...place, documents, folder: out, jobId: 'kit' })) as Answer<
      OutputOf<'kit.make'>
    >;
    if (!made.ok) {
      tools.complain(made.failure.message);
      return 1;
    }
    for (const file of made.value.files) {
      tools.say(join(out, file.fileName));
      if (file.note !== null) tools.complain(file.note);
    }
    fileCount += made.value.files.length;
  }
  tools.complain(`${fileCount} files in ${((performance.now() - startedAt) / 1000).toFixed(2)} s`);
  return 0;
}

type Source =
  | { kind: 'sample'; sample: 'retreat' | 'journey' }
  | { kind: 'workspace'; path: string; eventId: string; sessionId: string | null };

/** What is wanted, or a sentence on what is missing. */
function wishFrom(words: readonly string[]): { out: string; source: Source } | string {
  let values;
  try {
    const text = { type: 'string' } as const;
    ({ values } = parseArgs({
      args: [...words],
      options: { sample: text, workspace: text, event: text, session: text, out: text },
    }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { sample, workspace, event, session, out } = values;
  if (out === undefined) return 'Say with --out which folder the files go into.';
  if (sample !== undefined && workspace !== undefined)
    return 'Give either --sample or --workspace, not both.';
  if (sample !== undefined) {
    if (!Object.hasOwn(SAMPLES, sample))
      return `There is no sample “${sample}”; there are consultation and journey.`;
    const known = SAMPLES[sample as keyof typeof SAMPLES]; // hasOwn has just shown it
    return { out: resolve(out), source: { kind: 'sample', sample: known } };
  }
  if (workspace === undefined) return 'Say with --sample or --workspace what to write.';
  if (event === undefined)
    return 'Say with --event which event of the workspace to write; home.read lists them.';
  return {
    out: resolve(out),
    source: { kind: 'workspace', path: resolve(workspace), eventId: event, sessionId: session ?? null },
  };
}
