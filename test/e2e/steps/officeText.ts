import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The words of a Word or PowerPoint file, read with nothing of what wrote it: unzipped, then parsed as strict XML. */
export async function officeText(path: string): Promise<string> {
  const parts = Object.entries(unzipSync(new Uint8Array(await readFile(path))));
  const texts = parts
    .filter(([name]) => TEXT_PART.test(name))
    .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([, bytes]) => paragraphsOf(strFromU8(bytes)));
  if (texts.length === 0) throw new Error(`${path} holds no document and no slide.`);
  return texts.join('\n');
}

const TEXT_PART =
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes)|ppt\/(?:slides\/slide|notesSlides\/notesSlide)\d+)\.xml$/;

/** Runs are joined, paragraphs stand on lines of their own, any white space is one space. */
function paragraphsOf(xml: string): string {
  const parser = new SaxesParser();
  const lines: string[] = [];
  let line = '';
  let isText = false;
  parser.on('error', (reason) => {
    throw reason;
  });
  parser.on('opentag', ({ name }) => {
    if (name === 'w:t' || name === 'a:t') isText = true;
    if (name === 'w:tab' || name === 'w:br' || name === 'a:br') line += ' ';
  });
  parser.on('text', (text) => {
    if (isText) line += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t' || name === 'a:t') isText = false;
    if (name !== 'w:p' && name !== 'a:p') return;
    lines.push(line.replace(/\s+/g, ' ').trim());
    line = '';
  });
  parser.write(xml).close();
  return lines.join('\n');
}
