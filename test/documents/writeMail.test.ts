import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { isMailAddress } from '#domain/mails/mailDraft';
import type { MailDraft } from '#domain/mails/mailDraft';
import { writeMail } from '../../main/documents/mails/writeMail.ts';
import { hostileTexts } from '../fixtures/hostileTexts.ts';

/** Drafts read back by a parser that knows nothing of how they were written. */

const draft: MailDraft = {
  from: { name: 'Marisol Vega', address: 'm.vega@example.org' },
  to: [{ name: 'José “Pepe” Núñez, Jr.', address: 'jose@example.org' }],
  bcc: [],
  subject:
    'Für Sie – 30–60 minutes, with a subject that is much longer than a line of seventy-six letters 👩🏽‍🚒 may be',
  body: 'Dear José,\n\nOne line.\nAnother “line”.',
  on: '2027-03-18',
};
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const headOf = (bytes: Uint8Array) => textOf(bytes).split('\r\n\r\n')[0] ?? '';

/** Control characters, half letters and letters of many scripts. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

describe('a draft', () => {
  test('comes back with its people, subject, text and files', async () => {
    const file = {
      fileName: 'Übung “eins”; zwei_v1.docx',
      bytes: Uint8Array.from({ length: 5000 }, (_, at) => at % 256),
    };
    const bytes = writeMail({ ...draft, bcc: [{ name: '', address: 'x@example.org' }] }, [file]);
    const mail = await PostalMime.parse(bytes);
    expect(mail.from).toMatchObject(draft.from ?? {});
    expect(mail.to).toMatchObject([{ name: 'José “Pepe” Núñez, Jr.', address: 'jose@example.org' }]);
    expect(mail.bcc).toMatchObject([{ address: 'x@example.org' }]);
    expect(mail.subject).toBe(draft.subject);
    expect(mail.text?.trimEnd().replaceAll('\r\n', '\n')).toBe(draft.body);
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail.date).toBe('2027-03-18T12:00:00.000Z');
    expect(mail.attachments).toHaveLength(1);
    expect(mail.attachments[0]).toMatchObject({ filename: file.fileName, disposition: 'attachment' });
    expect(new Uint8Array(mail.attachments[0]?.content as ArrayBuffer)).toEqual(file.bytes);
  });

  test('is the same to the byte when written again, in short lines of plain letters', () => {
    const bytes = writeMail(draft, [{ fileName: 'a.pdf', bytes: new Uint8Array(1000) }]);
    expect(writeMail(draft, [{ fileName: 'a.pdf', bytes: new Uint8Array(1000) }])).toEqual(bytes);
    const lines = textOf(bytes).split('\r\n');
    expect(lines.filter((line) => line.length > 78 || !/^[\x20-\x7e\t]*$/.test(line))).toEqual([]);
  });

  test('without a coordinator’s address leaves the sender to the mail program', async () => {
    const mail = await PostalMime.parse(writeMail({ ...draft, from: null }, []));
    expect(mail.from).toBeUndefined();
    expect(mail.text?.trim()).toContain('Another “line”.');
  });

  test('takes no header, no person and no part from what people are called', async () => {
    const attack =
      '"\r\nBcc: thief@example.org\r\n\r\n--=_x\r\n=?utf-8?B?DQpCY2M6IHRoaWVmQGV4YW1wbGUub3Jn?= <thief@example.org>,';
    for (const text of [attack, ...hostileTexts.map(({ text: hostile }) => hostile)]) {
      const person = { name: text, address: 'one@example.org' };
      const bytes = writeMail({ ...draft, from: person, to: [person], subject: text, body: text }, [
        { fileName: `${text}.docx`, bytes: new Uint8Array(3) },
      ]);
      const mail = await PostalMime.parse(bytes);
      expect(mail.to?.map(({ address }) => address)).toEqual(['one@example.org']);
      expect(mail.bcc).toBeUndefined();
      expect(mail.attachments).toHaveLength(1);
      expect(mail.headers.map(({ key }) => key).toSorted()).toEqual(
        ['content-type', 'date', 'from', 'mime-version', 'subject', 'to', 'x-unsent'].filter(
          (key) => key !== 'subject' || text.trim() !== '',
        ),
      );
    }
  });

  test('has only the headers it is meant to have, whatever a name is', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, subject) => {
        const head = headOf(writeMail({ ...draft, to: [{ name, address: 'a@example.org' }], subject }, []));
        const names = head.split('\r\n').flatMap((line) => (/^\s/.test(line) ? [] : line.split(':')[0]));
        const known = [
          'From',
          'To',
          'Subject',
          'Date',
          'X-Unsent',
          'MIME-Version',
          'Content-Type',
          'Content-Transfer-Encoding',
        ];
        expect(names.filter((key) => !known.includes(key ?? ''))).toEqual([]);
        expect(head).toMatch(/^[\x20-\x7e\r\n\t]*$/);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

test('an address is one address', () => {
  expect(['ana@example.org', 'ana.o’neil@exämple.org'].every(isMailAddress)).toBe(true);
  const wrong = [
    '',
    'ana',
    'ana@example',
    'a@b.org, c@d.org',
    'a@b.org\r\nBcc: x@y.org',
    '<a@b.org>',
    'a b@c.org',
    'a@b@c.org',
  ];
  expect(wrong.filter(isMailAddress)).toEqual([]);
});
