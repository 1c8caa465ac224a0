/** Text reduced to what people mean by it: lower case, no accents, words separated by single spaces. */
export function foldText(text: string): string {
  const spaced = /^[ -~]*$/.test(text) ? text.toLowerCase().replace(/['`]/g, '') : withoutAccents(text);
  return spaced.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øœæðłßþı]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replace(/['’ʼ`]/g, '');
}

/** Letters that Unicode does not take apart into a base and an accent. */
const PLAIN_LETTERS = new Map([
  ['ø', 'o'],
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ß', 'ss'],
  ['þ', 'th'],
  ['ı', 'i'],
]);
