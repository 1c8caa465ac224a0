import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { answersIn } from '#domain/forms/answersIn';
import { formPrintOf } from '#domain/forms/formAround';
import { formCodeOf } from '#domain/forms/formCode';
import type { ReturnedFile } from '#domain/forms/returnedFile';
import { writeUpForm } from '#domain/forms/writeUpForm';
import { emptyWriteUp } from '#domain/prework/preWork';
import { readReturned } from '../../../main/documents/forms/readReturned.ts';
import { writeReturnForm } from '../../../main/documents/forms/writeReturnForm.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';
import { changeDocument, changePart, escaped, fillForm } from './fillForm.ts';

const snapshot = retreatSnapshot();
const [dana] = snapshot.people.map((person) => ({ ...person, challengeTitle: '', challengeQuestion: '' }));
if (!dana) throw new Error('The sample has people');
snapshot.preWork.writeUps = [emptyWriteUp(dana.id)];
const form = writeUpForm(snapshot, dana);
const code = formCodeOf(form);
const blank = await writeReturnForm(form, formPrintOf(snapshot, { paper: null, isLargePrint: false }));
const filled = fillForm(blank, { 'write-up.situation': 'A real answer', 'write-up.helpWanted.3': true });
const REAL = { situation: 'A real answer', helpWanted: 'options' };

describe('a Word form that came back', () => {
  it('is empty where its hints were left alone, and says whose it is in three ways', () => {
    const file = opened(blank);
    expect(answersOf(file)).toEqual({});
    expect(file.identity).toEqual({ kind: 'write-up', eventId: snapshot.event.id, personId: dana.id });
    expect(file.codes).toEqual([code]);
    expect(answersIn(file, form).name).toBe('Dana Okafor');
    expect(answersOf(opened(filled))).toEqual(REAL);
  });

  it('gives what was written beside a field, or behind the hint of one whose mark is gone', () => {
    const beside = changeDocument(filled, (xml) => {
      const at = xml.indexOf('</w:sdt>', xml.indexOf('w:val="write-up.whyNow"')) + '</w:sdt>'.length;
      return `${xml.slice(0, at)}<w:r><w:t>Storms come</w:t></w:r>${xml.slice(at)}`;
    });
    expect(answersOf(opened(beside))).toEqual({ ...REAL, whyNow: 'Storms come' });
    const unmarked = changeDocument(blank, (xml) =>
      xml.replaceAll('<w:showingPlcHdr/>', '').replaceAll('<w:rStyle w:val="PlaceholderText"/>', ''),
    );
    expect(answersOf(opened(unmarked))).toEqual({});
  });

  it('keeps what stands in a table that somebody put into an answer', () => {
    const table =
      '</w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>In a table</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
      '<w:p><w:r><w:t>After.</w:t></w:r>';
    const nested = changeDocument(filled, (text) =>
      text.replace(
        /<w:r><w:t xml:space="preserve">A real answer<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt>/,
        `<w:r><w:t>Before.</w:t></w:r></w:sdtContent></w:sdt>${table}`,
      ),
    );
    expect(answersOf(opened(nested))).toMatchObject({ situation: 'Before.\nIn a table\nAfter.' });
    const flat = changeDocument(nested, (text) =>
      text.replace(/<w:sdtPr>[\s\S]*?<\/w:sdtPr>/g, '').replace(/<\/?w:sdt(?:Content)?>/g, ''),
    );
    expect(answersOf(opened(flat))).toMatchObject({ situation: 'Before.\nIn a table\nAfter.' });
  });

  it('keeps paragraphs, lists and line breaks apart and takes tracked changes as accepted', () => {
    const xml =
      '<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>' +
      '<w:del w:id="1" w:author="x"><w:r><w:delText>gone</w:delText></w:r></w:del>' +
      '<w:ins w:id="2" w:author="x"><w:r><w:t xml:space="preserve"> added</w:t></w:r></w:ins>' +
      '<w:moveFrom w:id="3" w:author="x"><w:r><w:t>moved away</w:t></w:r></w:moveFrom>';
    const file = opened(
      changeDocument(filled, (text) =>
        text.replace(
          /<w:r><w:t xml:space="preserve">A real answer<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt>/,
          `${xml}</w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>an item</w:t></w:r>`,
        ),
      ),
    );
    expect(answersOf(file)).toMatchObject({ situation: 'one\ntwo added\nan item' });
    expect(file.oddities).toEqual(['Tracked changes were read as if they had been accepted.']);
  });

  it('is read by its headings where the fields are gone, as from Google Docs', () => {
    const file = opened(changeDocument(filled, withoutControls));
    expect(file.controls).toEqual([]);
    const read = answersIn(file, form);
    expect(answersOf(file)).toEqual(REAL);
    expect([read.byName, read.byHeading, read.name]).toEqual([0, 10, 'Dana Okafor']);
  });

  it('takes an x, a tick or a cross that was typed over a box for a tick, one box or all of them', () => {
    const typedOver = (marks: Record<string, string>) =>
      changeDocument(filled, (xml) =>
        Object.entries(marks).reduce((text, [number, mark]) => {
          const at = text.indexOf(`<w:tag w:val="write-up.helpWanted.${number}"/>`);
          const start = text.lastIndexOf('<w:sdt>', at);
          const end = text.indexOf('</w:sdt>', at) + '</w:sdt>'.length;
          return `${text.slice(0, start)}<w:r><w:t>${mark}</w:t></w:r>${text.slice(end)}`;
        }, xml),
      );
    const help = (bytes: Uint8Array) => answersOf(opened(bytes))['helpWanted'];
    // The third box was ticked as it should be.
    for (const mark of ['x', 'X', '✓', '×', '[x]'])
      expect(help(typedOver({ '1': mark })), mark).toBe('questions; options');
    const some = typedOver({ '1': 'x', '4': '✓' });
    expect(help(some)).toBe('questions; options; challenge me');
    expect(help(changeDocument(some, withoutControls))).toBe('questions; options; challenge me');
    const all = typedOver({ '1': 'X', '2': '', '3': '', '4': 'x', '5': '' });
    expect(help(all)).toBe('questions; challenge me');
    const mail = opened(strToU8('Title: A\nHelp wanted: [x] options, but no encouragement'));
    expect(answersOf(mail)['helpWanted']).toBe('options; but no encouragement');
    const beside = changeDocument(filled, (xml) =>
      withoutControls(xml).replace(/☐(<\/w:t><\/w:r>)/u, '☐ x$1'),
    );
    expect(help(beside)).toBe('questions; options');
  });

  it('is read by its headings where even the table is gone, and from a mail as plain text', () => {
    const lines = [
      'Dear Amara, here it is.',
      'Title: Two teams',
      'Situation',
      form.sections[0]?.fields[1]?.guide ?? '',
      'First line',
      'Second line about people',
      'My question – How do I begin?',
      'Help wanted: options, challenge me',
      `Form ${code}. Please leave this line as it is.`,
    ];
    const expected = {
      challengeTitle: 'Two teams',
      situation: 'First line\nSecond line about people',
      challengeQuestion: 'How do I begin?',
      helpWanted: 'options; challenge me',
    };
    const body = lines.map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`).join('');
    const pasted = changeDocument(filled, (xml) =>
      xml.replace(/<w:body>[\s\S]*<\/w:body>/, () => `<w:body>${body}</w:body>`),
    );
    expect(answersOf(opened(pasted))).toEqual(expected);
    const mail = opened(strToU8(lines.join('\r\n')));
    expect(answersOf(mail)).toEqual(expected);
    expect(mail.codes).toEqual([code]);
  });

  it('keeps its code when it is pasted into another document', () => {
    const other = changePart(
      changePart(filled, 'docProps/custom.xml', () => ''),
      'word/footer1.xml',
      () => '',
    );
    const file = opened(
      changeDocument(other, (xml) =>
        xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>My diary</w:t></w:r></w:p>'),
      ),
    );
    expect([file.identity, file.codes]).toEqual([null, [code]]);
    expect(answersOf(file)).toEqual(REAL);
  });

  it('gives its text only, with macros, links and fields in it', () => {
    const parts = unzipSync(
      changeDocument(filled, (xml) =>
        xml.replace(
          'A real answer</w:t></w:r>',
          'A real answer</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText></w:r><w:hyperlink r:id="rId99"><w:r><w:t xml:space="preserve"> =1+1 &lt;script&gt;\u202E</w:t></w:r></w:hyperlink>',
        ),
      ),
    );
    const file = opened(zipSync({ ...parts, 'word/vbaProject.bin': strToU8('Sub AutoOpen()') }), 'form.docm');
    expect(answersOf(file)).toEqual({ ...REAL, situation: 'A real answer =1+1 <script>' });
    expect(file.oddities).toEqual(['There are macros in the file; they were not run.']);
  });

  it('is not cut, however long the answer', () => {
    const long = 'word '.repeat(10_000).trim();
    expect(answersOf(opened(fillForm(blank, { 'write-up.situation': long })))).toEqual({ situation: long });
  });
});

describe('a file that is no form or was made to harm', () => {
  it('is refused with a sentence that says what it is and what to do', () => {
    const wide = strToU8(Array.from('EncryptedPackage').join('\u0000'));
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(60)]);
    for (const [bytes, words] of [
      [new Uint8Array(), 'The file is empty.'],
      [strToU8('%PDF-1.7'), 'It is a PDF'],
      [old, 'of the old kind (.doc)'],
      [Uint8Array.from([...old, ...wide]), 'protected by a password'],
      [strToU8('{\\rtf1 hello}'), 'RTF'],
      [Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'It is a picture.'],
      [strToU8('<html><body>'), 'a web page'],
      [Uint8Array.from([1, 0, 2, 0, 3]), 'no document that can be read'],
      [zipSync({ 'a.docx': filled }), 'a zip with files in it'],
      [zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'no Word document'],
      [filled.slice(0, filled.length / 2), 'is damaged'],
    ] as const)
      expect(refusal(bytes)).toMatch(
        new RegExp(`${words.replace(/[.()]/g, '\\$&')}.* Nothing was changed\\. `),
      );
  });

  it('is not unpacked where it would fill the memory, whatever size it tells', () => {
    const parts = unzipSync(filled);
    const bomb = zipSync({ ...parts, 'word/document.xml': new Uint8Array(15 * 1024 * 1024) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    expect(bomb.length).toBeLessThan(200_000);
    expect(refusal(bomb)).toContain('left closed');
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    expect(refusal(bomb)).toContain('left closed');
    const many = Object.fromEntries(
      Array.from({ length: 3100 }, (_, at) => [`x/${String(at)}`, new Uint8Array(1)]),
    );
    expect(refusal(zipSync({ ...parts, ...many }))).toContain('left closed');
    const picture = zipSync({ ...parts, 'word/media/image1.png': new Uint8Array(40 * 1024 * 1024) });
    expect(answersOf(opened(picture))).toEqual(REAL);
  });

  it('is refused with entities of its own, nested without end, or cut off within', () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}">]>`;
    for (const part of ['word/document.xml', 'docProps/custom.xml', 'word/footer1.xml'])
      for (const type of [laughs, '<!DOCTYPE x SYSTEM "file:///etc/passwd">'])
        expect(
          refusal(
            changePart(filled, part, (xml) =>
              xml.startsWith('<?xml') ? xml.replace('?>', () => `?>${type}`) : type + xml,
            ),
          ),
        ).toContain('damaged or was made to look like a form');
    const deep = changeDocument(filled, (xml) =>
      xml.replace('<w:body>', () => `<w:body>${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}`),
    );
    expect(refusal(deep)).toContain('damaged');
    expect(refusal(changeDocument(filled, (xml) => xml.slice(0, xml.length / 2)))).toContain('damaged');
  });
});

function opened(bytes: Uint8Array, fileName = 'form.docx'): ReturnedFile {
  const answer = readReturned(bytes, fileName);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

function refusal(bytes: Uint8Array): string {
  const answer = readReturned(bytes, 'form.docx');
  if (answer.ok) throw new Error('It was read');
  return answer.failure.message;
}

function answersOf(file: ReturnedFile): Record<string, string> {
  const { answers } = answersIn(file, form);
  return Object.fromEntries(
    answers.filter(({ text }) => text !== '').map(({ fieldId, text }) => [fieldId, text]),
  );
}

/** What is left when a word processor keeps the text and the table and knows no form fields. */
function withoutControls(xml: string): string {
  return xml.replace(/<w:sdtPr>[\s\S]*?<\/w:sdtPr>/g, '').replace(/<\/?w:sdt(?:Content)?>/g, '');
}
