import { clipboard, shell } from 'electron';
import { join } from 'node:path';
import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { InputOf, OutputOf } from '#contract';
import { done } from './ipc.ts';

/** Where drafts are written and what opens them; windows name neither a path nor a link. */
export interface MailDrafts {
  write: (input: InputOf<'mail.drafts'>) => Promise<Answer<OutputOf<'mail.drafts'>>>;
  copy: (input: InputOf<'mail.copy'>) => Promise<Answer<OutputOf<'mail.copy'>>>;
  copyText: (input: InputOf<'preWork.copyText'>) => Promise<Answer<OutputOf<'preWork.copyText'>>>;
  open: (input: InputOf<'mail.open'>) => Promise<Answer<OutputOf<'mail.open'>>>;
}

interface Options {
  ask: (
    name: 'mail.make' | 'mail.link' | 'mail.preview' | 'preWork.text',
    input: object,
  ) => Promise<Answer<unknown>>;
  /** Where an event's documents go. */
  folderOf: (eventId: string) => Promise<Answer<string>>;
}

const FOLDER = 'E-mails';

export function mailDrafts({ ask, folderOf }: Options): MailDrafts {
  return { write, copy, copyText, open };

  async function write(input: InputOf<'mail.drafts'>): Promise<Answer<OutputOf<'mail.drafts'>>> {
    const folder = await folderOf(input.eventId);
    if (!folder.ok) return folder;
    const place = join(folder.value, FOLDER);
    // The boundary: the workspace process answers by the contract.
    const made = (await ask('mail.make', { ...input, folder: place })) as Answer<OutputOf<'mail.drafts'>>;
    if (!made.ok) return made;
    const [only, another] = made.value.fileNames;
    // Whether a mail program opens or not, the drafts are written and the answer says where.
    void shell.openPath(only !== undefined && another === undefined ? join(place, only) : place);
    return made;
  }

  async function copy(input: InputOf<'mail.copy'>): Promise<Answer<OutputOf<'mail.copy'>>> {
    const answer = (await ask('mail.preview', input)) as Answer<OutputOf<'mail.preview'>>;
    if (!answer.ok) return answer;
    await clipboard.writeText(`${answer.value.subject}\n\n${answer.value.body}`);
    return done;
  }

  async function copyText(input: InputOf<'preWork.copyText'>): Promise<Answer<OutputOf<'preWork.copyText'>>> {
    const answer = (await ask('preWork.text', input)) as Answer<OutputOf<'preWork.text'>>;
    if (!answer.ok) return answer;
    await clipboard.writeText(answer.value.text);
    return done;
  }

  async function open(input: InputOf<'mail.open'>): Promise<Answer<OutputOf<'mail.open'>>> {
    const answer = (await ask('mail.link', input)) as Answer<OutputOf<'mail.link'>>;
    if (!answer.ok) return answer;
    try {
      await shell.openExternal(answer.value.link);
      return done;
    } catch {
      return failure(
        'file',
        'No mail program opened. Nothing was changed; write a draft or copy the text instead.',
      );
    }
  }
}
