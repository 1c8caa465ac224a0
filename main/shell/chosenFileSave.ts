import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { BytesFile, TextFile } from '#contract';

interface Options<Input> {
  /** Asks the workspace for the file's name and content. */
  read: (input: Input) => Promise<Answer<unknown>>;
  window: () => BrowserWindow | null;
  title: string;
  /** What the dialog calls such files, and how their names end. */
  kindOf: (input: Input) => { name: string; extension: string };
}

/** Asks where a file goes and puts it there, whole or not at all; windows never name a path. */
export function chosenFileSave<Input>({ read, window, title, kindOf }: Options<Input>) {
  return async (input: Input): Promise<Answer<{ fileName: string }>> => {
    // The boundary: the workspace process answers by the contract.
    const answer = (await read(input)) as Answer<TextFile | BytesFile>;
    if (!answer.ok) return answer;
    const path = await chosenPath(answer.value.fileName, kindOf(input));
    if (path === null) return failure('cancelled', 'No place was chosen. Nothing was written.');
    try {
      await writeWhole(path, contentOf(answer.value));
      return success({ fileName: basename(path) });
    } catch {
      return failure(
        'file',
        `“${basename(path)}” cannot be written there. Nothing was changed; choose another folder, or close the file where it is open.`,
      );
    }
  };

  async function chosenPath(
    fileName: string,
    { name, extension }: { name: string; extension: string },
  ): Promise<string | null> {
    const parent = window();
    const options: Electron.SaveDialogOptions = {
      title,
      defaultPath: join(app.getPath('documents'), fileName),
      filters: [{ name, extensions: [extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    };
    const chosen = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
    if (chosen.canceled || !chosen.filePath) return null;
    const ending = `.${extension}`;
    return chosen.filePath.toLowerCase().endsWith(ending) ? chosen.filePath : `${chosen.filePath}${ending}`;
  }
}

function contentOf(file: TextFile | BytesFile): string | Buffer {
  return 'text' in file ? file.text : Buffer.from(file.contentBase64, 'base64');
}

/** The whole file or none of it. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  const draft = join(path, '..', `.convener-${randomUUID()}.tmp`);
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined); // the first error is the one to tell
    throw error;
  }
}
