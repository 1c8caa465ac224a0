import type { WallTime } from '#domain/time';

/**
 * A time of day as people type it, on the 24-hour clock of the documents: `14:05`, `1405`, `14`, `2 pm`, `2:05p`.
 * Null for anything else.
 */
export function typedTime(text: string): WallTime | null {
  const parts = TYPED.exec(text.trim().toLowerCase());
  if (!parts) return null;
  const [, digits = '', minuteDigits = '', half = ''] = parts;
  const isJoined = digits.length > 2;
  if (isJoined && minuteDigits !== '') return null;
  const hour = Number(isJoined ? digits.slice(0, -2) : digits);
  const minute = Number(isJoined ? digits.slice(-2) : minuteDigits === '' ? '0' : minuteDigits);
  const isTwelveHour = half !== '';
  if (minute > 59 || hour > (isTwelveHour ? 12 : 23) || (isTwelveHour && hour === 0)) return null;
  const hours = isTwelveHour ? (hour % 12) + (half.startsWith('p') ? 12 : 0) : hour;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const TYPED = /^(\d{1,4})(?:[:.h ](\d{2}))?\s*([ap]\.?m?\.?)?$/;
