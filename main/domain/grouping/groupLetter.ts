/** The letter of a group by its position: A, B … Z, AA, AB … */
export function groupLetter(position: number): string {
  const letter = String.fromCharCode(65 + (position % 26));
  return position < 26 ? letter : `${groupLetter(Math.floor(position / 26) - 1)}${letter}`;
}
