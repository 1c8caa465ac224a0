import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DrawnSlide, InputOf, OutputOf } from '#contract';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { LARGEST_FILE_BYTES, SLIDE_FILE_ENDINGS, slideFileOf, tooLarge } from '#domain/pictures/slideFile';
import type { SlideFile } from './pictureReader.ts';

/** Makes slides of pictures and PDFs that a person chose or dropped; windows never name a path. */
export interface OwnSlideFiles {
  choose: (input: InputOf<'ownSlide.choose'>) => Promise<Answer<OutputOf<'ownSlide.choose'>>>;
  take: (input: InputOf<'ownSlide.take'>) => Promise<Answer<OutputOf<'ownSlide.take'>>>;
}

type Place = InputOf<'ownSlide.choose'>;
type FoundFile = { fileName: string; bytes: Uint8Array };

export function ownSlideFiles({
  ask,
  window,
  draw,
}: {
  ask: (name: string, input: unknown) => Promise<Answer<unknown>>;
  window: () => BrowserWindow | null;
  draw: (file: SlideFile) => Promise<Answer<DrawnSlide[]>>;
}): OwnSlideFiles {
  return {
    async choose(place) {
      const paths = await chosenPaths(window());
      if (paths.length === 0) return failure('cancelled', 'No file was chosen. No slide was added.');
      const files: FoundFile[] = [];
      for (const path of paths) {
        const read = await fileAt(path);
        if (!read.ok) return read;
        files.push(read.value);
      }
      return add(place, files);
    },
    take: ({ files, ...place }) =>
      add(
        place,
        files.map(({ fileName, contentBase64 }) => ({
          fileName: basename(fileName),
          bytes: new Uint8Array(Buffer.from(contentBase64, 'base64')),
        })),
      ),
  };

  /** All of the files or none, as one step. */
  async function add(place: Place, files: readonly FoundFile[]): Promise<Answer<{ ids: string[] }>> {
    const checked: SlideFile[] = [];
    for (const { fileName, bytes } of files) {
      const kind = slideFileOf(fileName, bytes);
      if (!kind.ok) return kind;
      checked.push({ fileName, bytes, kind: kind.value });
    }
    const slides: DrawnSlide[] = [];
    for (const file of checked) {
      const drawn = await draw(file);
      if (!drawn.ok) return drawn;
      slides.push(...drawn.value);
    }
    // The boundary: the workspace process answers by the contract.
    return (await ask('ownSlide.add', { ...place, slides })) as Answer<{ ids: string[] }>;
  }
}

async function chosenPaths(parent: BrowserWindow | null): Promise<string[]> {
  const options: Electron.OpenDialogOptions = {
    title: 'Choose pictures or a PDF',
    filters: [{ name: 'Pictures and PDF', extensions: [...SLIDE_FILE_ENDINGS] }],
    properties: ['openFile', 'multiSelections'],
  };
  const chosen = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
  return chosen.canceled ? [] : chosen.filePaths;
}

async function fileAt(path: string): Promise<Answer<FoundFile>> {
  const fileName = basename(path);
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE_BYTES) return tooLarge(fileName, size);
    return success({ fileName, bytes: new Uint8Array(await readFile(path)) });
  } catch {
    return failure(
      'file',
      `“${fileName}” cannot be read. No slide was added; see that it is still there and may be opened.`,
    );
  }
}
