/** Two 32-bit FNV-1a sums with different starts, over the text of a model. */
const STARTS = [0x811c9dc5, 0x01000193] as const;
const PRIME = 0x01000193;

/** Sixteen hex digits that change when anything in the model changes; for telling apart, not for secrets. */
export function fingerprintOf(model: unknown): string {
  const text = JSON.stringify(model);
  return STARTS.map((start) => {
    let sum: number = start;
    for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
    return (sum >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
