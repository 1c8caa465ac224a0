import { createHash } from 'node:crypto';
import { buildHeaderValue, encodeWord, foldLines } from 'nodemailer/lib/mime-funcs';
import { encode, wrap } from 'nodemailer/lib/base64';
import type { MailAddress, MailDraft } from '#domain/mails/mailDraft';
import { isMailAddress } from '#domain/mails/mailDraft';
import { cleanLine, clean } from '../cleanText.ts';

/** A file that goes with an e-mail. */
export interface MailAttachment {
  fileName: string;
  bytes: Uint8Array;
}

/**
 * A draft as a file (RFC 5322, MIME) that mail programs open for sending, because of `X-Unsent`. Everything is UTF-8 in
 * base64, so that no line is too long and no text can begin a header or a part. The same draft gives the same bytes.
 * Words in headers are encoded and folded by nodemailer's own functions for that; its composer is left out, because it
 * brings what fetches and sends over a network into an app that has no use for it.
 */
export function writeMail(draft: MailDraft, attachments: readonly MailAttachment[]): Uint8Array {
  const body = textPart(draft.body);
  const lines = attachments.length === 0 ? body : mixed([body, ...attachments.map(filePart)]);
  const headers = [
    ['From', draft.from === null ? '' : addresses([draft.from])],
    ['To', addresses(draft.to)],
    ['Bcc', addresses(draft.bcc)],
    ['Subject', words(cleanLine(draft.subject))],
    ['Date', dateOf(draft.on)],
    ['X-Unsent', '1'],
    ['MIME-Version', '1.0'],
  ].flatMap(([name, value]) => (value === '' ? [] : foldLines(`${name ?? ''}: ${value ?? ''}`, 76)));
  return new TextEncoder().encode([...headers, ...lines, ''].join('\r\n'));
}

function addresses(all: readonly MailAddress[]): string {
  return all
    .filter(({ address }) => isMailAddress(address))
    .map(({ name, address }) => {
      const plain = cleanLine(name, 200).replace(/["\\]/g, '');
      if (plain === '') return address;
      return `${/^[\w '.-]*$/.test(plain) ? `"${plain}"` : encodeWord(plain, 'B', 52)} <${address}>`;
    })
    .join(', ');
}

/** As they are where that is plain; what only looks encoded is encoded once more, so that nobody decodes it. */
function words(line: string): string {
  return /^[\x20-\x7e]*$/.test(line) && !line.includes('=?') ? line : encodeWord(line, 'B', 52);
}

function textPart(body: string): string[] {
  return [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    wrap(encode(Buffer.from(clean(body).replaceAll('\n', '\r\n'))), 76),
  ];
}

function filePart({ fileName, bytes }: MailAttachment): string[] {
  const named = (value: string, parameter: string) =>
    buildHeaderValue({ value, params: { [parameter]: cleanLine(fileName, 200) } });
  return [
    foldLines(`Content-Type: ${named(typeOf(fileName), 'name')}`, 76),
    foldLines(`Content-Disposition: ${named('attachment', 'filename')}`, 76),
    'Content-Transfer-Encoding: base64',
    '',
    wrap(encode(Buffer.from(bytes)), 76),
  ];
}

function mixed(parts: readonly string[][]): string[] {
  const content = parts.map((part) => part.join('\r\n'));
  // Not to be found in base64 and not to be guessed by who writes a text.
  const boundary = `=_${createHash('sha256').update(content.join()).digest('hex').slice(0, 24)}`;
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...content.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
  ];
}

/** `Thu, 08 Apr 2027 12:00:00 +0000`. */
function dateOf(day: string): string {
  return new Date(`${day}T12:00:00Z`).toUTCString().replace('GMT', '+0000');
}

function typeOf(fileName: string): string {
  const office = 'application/vnd.openxmlformats-officedocument';
  if (fileName.endsWith('.docx')) return `${office}.wordprocessingml.document`;
  if (fileName.endsWith('.pptx')) return `${office}.presentationml.presentation`;
  if (fileName.endsWith('.html')) return 'text/html; charset=utf-8';
  return fileName.endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream';
}
