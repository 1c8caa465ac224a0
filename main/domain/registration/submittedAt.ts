/** In which order a list writes day and month. */
export type DateOrder = 'month-first' | 'day-first';

/** Found from the values themselves: a first number above 12 can only be a day. Without proof, month first. */
export function dateOrderOf(values: readonly string[]): DateOrder {
  const pairs = values.map((value) => SLASHED.exec(value)).filter((match) => match !== null);
  const dayFirst = pairs.filter((match) => Number(match[1]) > 12).length;
  const monthFirst = pairs.filter((match) => Number(match[3]) > 12).length;
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day-first' : 'month-first';
  const withDots = pairs.filter((match) => match[2] === '.').length;
  return withDots > pairs.length / 2 ? 'day-first' : 'month-first';
}

/** `2/11/2027 9:14`, `11.02.2027 09:14`, `2027-02-11T09:14:00Z` as `2027-02-11T09:14`; null when it is no date. */
export function submittedAt(text: string, order: DateOrder): string | null {
  const iso = ISO.exec(text);
  const slashed = SLASHED.exec(text);
  if (iso) return stamp({ year: iso[1], month: iso[2], day: iso[3], rest: text.slice(iso[0].length) });
  if (!slashed) return null;
  const [first, second] = [slashed[1], slashed[3]];
  const rest = text.slice(slashed[0].length);
  return order === 'month-first'
    ? stamp({ year: slashed[4], month: first, day: second, rest })
    : stamp({ year: slashed[4], month: second, day: first, rest });
}

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;
const CLOCK = /^(?:T|,|\s|at)*(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?m?/i;

type Part = string | undefined;

function stamp({
  year,
  month,
  day,
  rest,
}: {
  year: Part;
  month: Part;
  day: Part;
  rest: string;
}): string | null {
  const date = `${(year ?? '').padStart(4, '20')}-${two(month)}-${two(day)}`;
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) return null;
  const clock = CLOCK.exec(rest);
  if (!clock) return `${date}T00:00`;
  const half = clock[3]?.toLowerCase();
  const written = Number(clock[1]);
  const hour = half === 'p' && written < 12 ? written + 12 : half === 'a' && written === 12 ? 0 : written;
  return hour < 24 && Number(clock[2]) < 60
    ? `${date}T${two(String(hour))}:${clock[2] ?? '00'}`
    : `${date}T00:00`;
}

function two(part: Part): string {
  return (part ?? '').padStart(2, '0');
}
