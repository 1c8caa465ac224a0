import { place, placesIn } from '#domain/handouts/handout';

/** A text with personal values in its places; a place without a value is left empty. */
export function filledText(text: string, values: Readonly<Record<string, string>>): string {
  return placesIn(text).reduce((filled, name) => filled.replace(place(name), () => values[name] ?? ''), text);
}
