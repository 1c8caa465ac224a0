/** One figure of the bench: `ok` when the value does not exceed the target. `floor` is what the bare part needs. */
export function figure({ name, value, unit, target, floor }) {
  const rounded = (number) => (number === null ? null : Math.round(number * 1000) / 1000);
  return {
    name,
    value: rounded(value),
    unit,
    target: rounded(target),
    floor: rounded(floor),
    ok: value <= target,
  };
}

/** The middle of the values; of an even number, the mean of the two in the middle. */
export function median(values) {
  return quantile(values, 0.5);
}

/** The value below which that share lies, by linear interpolation. */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  return below + (above - below) * (position - Math.floor(position));
}
