import { requests } from '#contract';
import type { RequestName } from '#contract';
import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { Written } from '../workspace/workspace.ts';
import { fileTrouble } from '../workspace/fileTrouble.ts';
import type { AllHandlers } from './handlerTypes.ts';
import type { House } from './house.ts';
import { invalidInput } from './invalidInput.ts';
import { stateOf } from './workspaceState.ts';

/** A handler as it is called: the contract has checked the input, and its kind says what it returns. */
type Handler = (house: House, input: unknown) => Answer<unknown> | Promise<Answer<unknown>>;

/**
 * Answers one request, by whatever name and with whatever input: checked by the contract, run by its handler, as one
 * undoable command where it writes. Never throws; a bug is logged and answered as such.
 */
export async function answer({
  handlers,
  house,
  name,
  input,
  from,
}: {
  handlers: AllHandlers;
  house: House;
  name: string;
  input: unknown;
  from: 'windows' | 'inside';
}): Promise<Answer<unknown>> {
  if (!isRequest(name)) return unknownRequest();
  const definition = requests[name];
  if (definition.answeredBy !== 'workspace' || (definition.from === 'inside' && from === 'windows'))
    return unknownRequest();
  const needsNone = Object.hasOwn(handlers.closed, name);
  if (!needsNone && !Object.hasOwn(handlers.open, name)) return unknownRequest();
  if (!needsNone && house.workspace === null)
    return failure('refused', 'No workspace is open. Open one, then do it again.');

  try {
    const checked = definition.input.safeParse(input);
    if (!checked.success) return invalidInput(checked.error, definition.kind);
    const all: Record<string, unknown> = needsNone ? handlers.closed : handlers.open;
    const handler = all[name] as Handler; // hasOwn has just shown that this name has a handler of this shape
    if (definition.kind !== 'write') return await handler(house, checked.data);
    return write(house, () => handler(house, checked.data) as Answer<Written<unknown>>); // what a write handler returns
  } catch (error) {
    const trouble = fileTrouble(error, house.workspace?.fileName ?? 'the workspace');
    house.logBug(name, error);
    return (
      trouble ??
      failure(
        'bug',
        'Something unexpected went wrong, and nothing was changed. What was saved is safe; the details are in the log.',
      )
    );
  }
}

function write(house: House, work: () => Answer<Written<unknown>>): Answer<unknown> {
  const { workspace } = house;
  if (!workspace) return failure('refused', 'No workspace is open. Open one, then do it again.');
  const before = workspace.revision();
  const outcome = workspace.write(work);
  if (workspace.revision() !== before) house.announce('workspace.changed', stateOf(house));
  return outcome;
}

function isRequest(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

function unknownRequest(): Answer<never> {
  return failure('unknown-request', 'Convener knows no request of that name. Nothing was changed.');
}
