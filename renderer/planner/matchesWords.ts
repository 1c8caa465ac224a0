/** Whether every word that was typed begins a word of one of the texts; capitals and accents do not matter. */
export function matchesWords(query: string, texts: readonly string[]): boolean {
  const words = folded(texts.join(' ')).split(/[^\p{L}\p{N}]+/u);
  return folded(query)
    .split(/\s+/)
    .filter((typed) => typed !== '')
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
