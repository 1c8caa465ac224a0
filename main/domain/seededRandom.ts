/** A source of numbers from 0 up to, but not including, 1. */
export type Random = () => number;

/**
 * Numbers that look random and are the same for the same seed: a 32-bit counter in steps of 0x6D2B79F5 whose bits are
 * mixed (known as mulberry32). Good enough to shuffle people, not for secrets.
 */
export function seededRandom(seed: number): Random {
  let counter = seed | 0;
  return () => {
    counter = (counter + 0x6d2b79f5) | 0;
    let mixed = Math.imul(counter ^ (counter >>> 15), counter | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same things in another order, each order equally likely. */
export function shuffled<Thing>(things: readonly Thing[], random: Random): Thing[] {
  const keyed = things.map((thing) => ({ thing, key: random() }));
  return keyed.sort((one, other) => one.key - other.key).map(({ thing }) => thing);
}
