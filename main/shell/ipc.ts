import { ipcMain } from 'electron';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { InputOf, OutputOf, RequestName } from '#contract';
import type { Log } from './log.ts';
import { isOwnFrame } from './ownWindows.ts';

/** The requests that the shell answers itself, by name. */
export type ShellRequest = Extract<
  RequestName,
  | `shell.${string}`
  | `present.${string}`
  | 'kit.save'
  | 'kit.savePdf'
  | 'kit.stopPdf'
  | 'kit.drawn'
  | 'kit.openFolder'
  | 'ownSlide.choose'
  | 'ownSlide.take'
  | 'picture.wanted'
  | 'picture.drawn'
  | 'mail.drafts'
  | 'mail.copy'
  | 'mail.open'
  | 'preWork.copyText'
  | 'calendar.save'
  | 'format.save'
  | 'people.export'
>;

export type ShellHandlers = {
  [Name in ShellRequest]: (input: InputOf<Name>) => Answer<OutputOf<Name>> | Promise<Answer<OutputOf<Name>>>;
};

interface Options {
  handlers: ShellHandlers;
  /** The answer as JSON, which is passed on as it is. */
  askWorkspace: (name: string, input: unknown) => Promise<string>;
  log: Log;
}

/**
 * Answers what windows ask, in JSON. Only the main frame of an own window on an own page is heard; only requests that windows may
 * send are known. Requests of the workspace are passed on and checked there.
 */
export function answerWindows(options: Options): void {
  ipcMain.handle('ask', (event, name: unknown, input: unknown) => {
    if (!isOwnFrame(event.senderFrame)) {
      return asText(failure('refused', 'Only the windows of Convener are answered. Nothing was changed.'));
    }
    return answerRequest(options, name, input);
  });
}

/** One request, by whatever name and with whatever input a page sent. Never throws. */
async function answerRequest(
  { handlers, askWorkspace, log }: Options,
  name: unknown,
  input: unknown,
): Promise<string> {
  try {
    const { requests } = await loadContract();
    if (typeof name !== 'string' || !Object.hasOwn(requests, name)) return asText(unknownRequest());
    // The boundary: hasOwn has just shown that the name is one of the contract's.
    const known = name as RequestName;
    const definition = requests[known];
    if (definition.from !== 'windows') return asText(unknownRequest());
    if (definition.answeredBy === 'workspace') return await askWorkspace(known, input);

    const checked = definition.input.safeParse(input);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      return asText(
        failure('invalid', issue?.message ?? 'The request is not complete.', issue?.path.join('.') || null),
      );
    }
    // The boundary: the schema of this very name has just checked the input.
    const handler = handlers[known as ShellRequest] as (input: unknown) => Promise<Answer<unknown>>;
    return asText(await handler(checked.data));
  } catch (reason) {
    log.bug(typeof name === 'string' ? name : 'a request', reason);
    return asText(
      failure('bug', 'Something unexpected went wrong. What was saved is safe; the details are in the log.'),
    );
  }
}

/**
 * Loads what requests are checked with. Done ahead when the first page has arrived in its window and its scripts are still
 * being read, it holds up neither the page nor its first question.
 */
export function loadContract() {
  return import('../../preload/contract.ts');
}

/** Shorthand for handlers that always succeed. */
export const done = success({});

function asText(answer: Answer<unknown>): string {
  return JSON.stringify(answer);
}

function unknownRequest(): Answer<never> {
  return failure('unknown-request', 'Convener knows no request of that name. Nothing was changed.');
}
