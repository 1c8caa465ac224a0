import type { MailText } from '#domain/mails/mailText';
import texts from '../../../assets/mails/texts.json' with { type: 'json' };

/** The library of e-mail texts in the order in which an event needs them. The file is our own; a test holds its shape. */
export const mailTexts: readonly MailText[] = texts as MailText[];
