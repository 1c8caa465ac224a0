/** A content line of a calendar file. */
export interface CalendarLine {
  name: string;
  parameters: Record<string, string>;
  /** As it stands in the file, still escaped. */
  value: string;
}

/** A component with what is in it. */
export interface CalendarPart {
  name: string;
  lines: CalendarLine[];
  parts: CalendarPart[];
}

/**
 * Reads a calendar file by the letter of RFC 5545, sections 3.1 and 3.4: CRLF only, at most 75 octets a line, folds of
 * one space, no control characters. Throws at anything else.
 */
export function calendarParts(text: string): CalendarPart {
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end.');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\u0000-\u0008\u000A-\u001F\u007F]/.test(line)) throw new Error(`A control character: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`Longer than 75 octets: ${line}`);
    if (Buffer.from(line).toString() !== line) throw new Error(`No whole characters: ${line}`);
  }
  const root: CalendarPart = { name: 'file', lines: [], parts: [] };
  const open = [root];
  for (const line of unfolded(physical).map(lineOf)) {
    const part = open.at(-1) ?? root;
    if (line.name === 'BEGIN') {
      const begun: CalendarPart = { name: line.value, lines: [], parts: [] };
      part.parts.push(begun);
      open.push(begun);
    } else if (line.name === 'END') {
      if (part.name !== line.value) throw new Error(`${line.value} ends inside ${part.name}.`);
      open.pop();
    } else part.lines.push(line);
  }
  const [calendar, ...others] = root.parts;
  if (!calendar || others.length > 0 || open.length !== 1 || root.lines.length > 0)
    throw new Error('This is not one calendar.');
  return calendar;
}

/** The one line of that name; undefined where there is none. */
export function lineIn(part: CalendarPart, name: string): CalendarLine | undefined {
  const found = part.lines.filter((line) => line.name === name);
  if (found.length > 1) throw new Error(`${name} stands there ${found.length} times.`);
  return found[0];
}

/** A TEXT value as people typed it (section 3.3.11). */
export function textIn(part: CalendarPart, name: string): string {
  const { value } = lineIn(part, name) ?? { value: '' };
  if (/(?<!\\)(\\\\)*[,;]/.test(value)) throw new Error(`Not escaped: ${value}`);
  return value.replace(/\\(.)/g, (_, letter: string) => {
    if (letter === 'n' || letter === 'N') return '\n';
    if (!'\\,;'.includes(letter)) throw new Error(`Escaped for nothing: \\${letter}`);
    return letter;
  });
}

/** The instant of a date-time, worked out from the file's own VTIMEZONE alone. */
export function instantIn(calendar: CalendarPart, line: CalendarLine): number {
  const stamp = utcOf(line.value.replace(/Z$/, ''));
  if (line.value.endsWith('Z')) return stamp;
  const zone = calendar.parts.find(
    (part) => part.name === 'VTIMEZONE' && lineIn(part, 'TZID')?.value === line.parameters['TZID'],
  );
  if (!zone) throw new Error(`No zone for ${line.value}.`);
  const onsets = zone.parts
    .map((part) => ({
      at: utcOf(lineIn(part, 'DTSTART')?.value ?? ''),
      offsetMs: offsetOf(lineIn(part, 'TZOFFSETTO')?.value ?? ''),
    }))
    .filter(({ at }) => at <= stamp)
    .sort((one, other) => other.at - one.at);
  const [onset] = onsets;
  if (!onset) throw new Error(`The zone begins after ${line.value}.`);
  return stamp - onset.offsetMs;
}

function unfolded(physical: readonly string[]): string[] {
  const lines: string[] = [];
  for (const line of physical) {
    if (!line.startsWith(' ')) lines.push(line);
    else if (lines.length === 0) throw new Error('The file begins with a fold.');
    else lines.push(`${lines.pop() ?? ''}${line.slice(1)}`);
  }
  return lines;
}

function lineOf(text: string): CalendarLine {
  const parts = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(text);
  if (!parts) throw new Error(`Not a content line: ${text}`);
  const [, name = '', parameters = '', value = ''] = parts;
  const pairs = [...parameters.matchAll(/;([A-Z-]+)=("[^"]*"|[^";:,]*)/g)];
  return { name, value, parameters: Object.fromEntries(pairs.map(([, key = '', word = '']) => [key, word])) };
}

function utcOf(value: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/.exec(value)?.slice(1).map(Number);
  if (!parts) throw new Error(`Not a date-time: ${value}`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function offsetOf(value: string): number {
  const parts = /^([+-])(\d\d)(\d\d)$/.exec(value);
  if (!parts) throw new Error(`Not an offset: ${value}`);
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3])) * 60_000;
}
