import type { Page } from '@playwright/test';
import type { InputOf, OutputOf, RequestName } from '#contract';
import type { Answer } from '#domain/failure';
import type {} from '../../../renderer/bridge.ts';

/** Sends a request as the page itself would, for what a test prepares or looks up beside what it does by hand. */
export async function askWorkspace<Name extends RequestName>(
  page: Page,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const request: { name: string; input: unknown } = { name, input };
  const answered = await page.evaluate((asked) => window.bridge.ask(asked.name, asked.input), request);
  // The boundary: the bridge answers what the contract says for the name.
  const answer = JSON.parse(answered) as Answer<OutputOf<Name>>;
  if (!answer.ok) throw new Error(`${name}: ${answer.failure.message}`);
  return answer.value;
}
