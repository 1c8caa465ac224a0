import { clockText } from '#domain/dateText';
import type { ClockReadout } from '#domain/clock/readClock';
import type { Segment } from '#domain/agenda/schedule';
import { talkersIn, talkShare } from '#domain/clock/talkShare';
import { MINUTE_MS, wallOf } from '#domain/time';
import type { DurationMs, InstantMs, Zone } from '#domain/time';
import { definedPhase } from '../clock/stage.ts';
import type { Stage } from '../clock/stage.ts';

/** `2 minutes behind`, `1 h 5 min ahead`, `On time`; under a minute either way is on time. */
export function offsetWords(offsetMs: DurationMs): string {
  const minutes = Math.floor(Math.abs(offsetMs) / MINUTE_MS);
  if (minutes === 0) return 'On time';
  const side = offsetMs > 0 ? 'behind' : 'ahead';
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min ${side}`;
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ${side}`;
}

/** `Ends 15:32 instead of 15:30.`, or why lateness does not move the end. */
export function endWords(readout: ClockReadout, plannedEndAt: InstantMs, zone: Zone): string {
  const { expectedEndAt, offsetMs, at, status } = readout;
  const expected = momentText({ at: expectedEndAt, from: at, zone });
  const planned = momentText({ at: plannedEndAt, from: at, zone });
  if (status === 'finished') return `Ended ${expected}; planned for ${planned}.`;
  if (expected !== planned) return `Ends ${expected} instead of ${planned}.`;
  const isLate = offsetMs >= MINUTE_MS;
  return isLate ? `The next pause takes it up: ends ${expected} as planned.` : `Ends ${expected} as planned.`;
}

/** `15:30`, with the day when it is not the same day: `Fri 10:28`. */
export function momentText({ at, from, zone }: { at: InstantMs; from: InstantMs; zone: Zone }): string {
  const time = clockText(at, zone);
  if (wallOf(at, zone).on === wallOf(from, zone).on) return time;
  const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: zone }).format(at);
  return `${weekday} ${time}`;
}

/** `Talk as planned: Host team 40%, Resource team 60%. Now both.`; empty for what is no assist. */
export function talkWords({ snapshot, format, segments }: Stage, segment: Segment | null): string {
  const share = talkShare(snapshot, format, segments);
  if (share === null) return '';
  const { hostName, resourceName, hostPercent } = share;
  const phase = definedPhase(format, segment);
  const { host, resource } = phase === null ? { host: false, resource: false } : talkersIn(phase);
  const now = host && resource ? 'both' : host ? hostName : resource ? resourceName : '';
  const planned = `Talk as planned: ${hostName} ${hostPercent}%, ${resourceName} ${100 - hostPercent}%.`;
  return now === '' ? planned : `${planned} Now ${now}.`;
}
