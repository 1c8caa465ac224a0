import { z } from 'zod';
import * as mailShape from '../shapes/mailShapes.ts';
import * as shape from '../shapes/shapes.ts';
import { actInside, done, nothing, read, readInside, shell } from './define.ts';
import type { Definition } from './define.ts';

const { id } = shape;
export type MailChoice = z.infer<typeof mailShape.text>;
export type MailPreview = z.infer<typeof mailShape.preview>;
export type MailDrafts = z.infer<typeof mailShape.drafts>;

/** E-mails, which a mail program sends, and text to paste. */
export const mailRequests = {
  'mail.texts': read(nothing, z.array(mailShape.text)),
  /** An e-mail as it will be, with what could not be said in it; `personId` null is one to everybody. */
  'mail.preview': read(z.object({ ...mailShape.choice, personId: id.nullable() }), mailShape.preview),
  'mail.make': actInside(z.object({ ...mailShape.order, folder: z.string() }), mailShape.drafts),
  /** Writes drafts into the event's folder and opens them: one in the mail program, several as a folder. */
  'mail.drafts': shell(z.object(mailShape.order), mailShape.drafts),
  'mail.link': readInside(z.object({ ...mailShape.choice, personId: id }), z.object({ link: z.string() })),
  /** Puts an e-mail on the clipboard, ready to paste. */
  'mail.copy': shell(z.object({ ...mailShape.choice, personId: id.nullable() }), done),

  'preWork.text': readInside(z.object({ eventId: id, textId: id }), z.object({ text: z.string() })),
  /** Puts pre-work on the clipboard as text, ready to paste where people share it. */
  'preWork.copyText': shell(z.object({ eventId: id, textId: id }), done),

  /** Opens an e-mail to one person in the mail program, without a file. */
  'mail.open': shell(z.object({ ...mailShape.choice, personId: id }), done),
} satisfies Record<string, Definition>;
