import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { composeKit } from '#domain/kit/kit';
import { writeClockPage } from '../../main/documents/clockPage/writeClockPage.ts';
import { hostileTexts, withHostileTexts } from '../fixtures/hostileTexts.ts';
import { retreatSnapshot } from '../fixtures/sampleSnapshot.ts';

function written(snapshot: EventSnapshot = retreatSnapshot()): string {
  const [session] = snapshot.sessions;
  const [order] = composeKit({
    snapshot,
    session: session ?? null,
    planVersion: 1,
    documentIds: ['clock-page'],
  });
  if (order?.kind !== 'page') throw new Error('A session has a clock page.');
  return new TextDecoder('utf-8', { fatal: true }).decode(writeClockPage(order.page));
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const between = (html: string, from: string, to: string) => html.split(from)[1]?.split(to)[0] ?? '';

describe('the file of a clock page', () => {
  it('is one file that asks for nothing and lets nothing run but its own script and style', () => {
    const html = written();
    expect(html).not.toMatch(/\b(src|href|action)=|url\(|@import|https?:|<(link|img|iframe|form|base)\b/);
    const policy = between(html, 'Content-Security-Policy" content="', '"');
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain(hashOf(between(html, '<style>', '</style>')));
    expect(policy).toContain(hashOf(between(html, '<script>', '</script>')));
    // Its script is complete by itself: it compiles alone, and names nothing of a bundle.
    const script = between(html, '<script>', '</script>');
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toMatch(/__vi|import_|require\(/);
    expect(html.length).toBeLessThan(120_000);
  });

  it('is the same to the byte when written again', () => {
    expect(written()).toBe(written());
  });

  const markup = '</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)> \u2028 "\' ${1} $& `';
  for (const { name, text } of [...hostileTexts, { name: 'the end of a script', text: markup }])
    it(`holds as data alone what people typed: ${name}`, () => {
      const html = written(withHostileTexts(retreatSnapshot(), text));
      expect(html.match(/<script/g)).toHaveLength(2);
      expect(html.match(/<\/script/g)).toHaveLength(2);
      expect(html).not.toMatch(/<img|<!--|\u2028|\u2029|\u0000/);
      expect(between(html, '<script>', '</script>')).toBe(between(written(), '<script>', '</script>'));
      const plan: unknown = JSON.parse(between(html, 'id="plan">', '</script>'));
      expect(plan).toMatchObject({
        phases: expect.any(Array) as unknown,
        groups: expect.any(Array) as unknown,
      });
    });
});
