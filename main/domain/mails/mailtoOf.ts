import { mailLine } from './mailLine.ts';

/** The longest link that every mail program takes: Windows cuts or refuses longer ones. */
export const LONGEST_MAILTO = 2000;

/** A link that opens an e-mail in the mail program (RFC 6068); null where it would be too long. */
export function mailtoOf({
  address,
  subject,
  body,
}: {
  address: string;
  subject: string;
  body: string;
}): string | null {
  const parts = [
    `subject=${encoded(mailLine(subject))}`,
    `body=${encoded(body.split('\n').map(mailLine).join('\r\n'))}`,
  ];
  const link = `mailto:${encoded(mailLine(address)).replaceAll('%40', '@')}?${parts.join('&')}`;
  return link.length > LONGEST_MAILTO ? null : link;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
