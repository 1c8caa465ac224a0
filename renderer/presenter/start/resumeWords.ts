import { shownTime } from '#domain/clock/shownTime';
import type { ResumeOffer } from '#domain/clock/resumeOffer';
import { MINUTE_MS } from '#domain/time';
import type { Zone } from '#domain/time';

/** The question about a session that was cut off, in words. */
export interface ResumeWords {
  title: string;
  what: string;
  /** Said first when nobody looked after it for many hours; else empty. */
  stale: string;
  ranOn: string;
  stopped: string;
}

/** What happened and what can be done. Times are the event's; while its zone is not known, the laptop's. */
export function resumeWords(
  offer: ResumeOffer,
  { eventName, zone }: { eventName: string; zone: Zone | undefined },
): ResumeWords {
  const { segment, lastSeenAt, wasPaused, isStale, gapMs } = offer;
  const phase = segment
    ? `“${segment.name}”${segment.round === null ? '' : ` in round ${segment.round}`}`
    : 'its clock';
  const seen = new Intl.DateTimeFormat('en-US', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    ...(isStale ? { weekday: 'long', month: 'long', day: 'numeric' } : {}),
  }).format(lastSeenAt);
  const where = eventName === '' ? '' : ` of ${eventName}`;
  const what = `The app closed at ${seen} during ${phase}${where}. ${wasPaused ? 'The clock was paused.' : 'Nothing of the session is lost.'}`;
  return {
    title: isStale ? 'An old session was not ended' : 'A session was running',
    what,
    stale: isStale ? `That is more than ${hours(gapMs)} ago. End it if it is over; its log is kept.` : '',
    ranOn: ranOnWords(offer),
    stopped: `Resume where it stopped, ${leftWords(offer.remainingIfStoppedMs)}`,
  };
}

function ranOnWords({ gapMs, wasPaused, remainingIfRanOnMs }: ResumeOffer): string {
  const left = leftWords(remainingIfRanOnMs);
  if (wasPaused) return `Resume, paused with ${left}`;
  return gapMs > 0 ? `Resume: the clock ran on, ${left}` : `Resume, ${left}`;
}

/** `4:31 left`, `1:12 over`. */
function leftWords(remainingMs: number): string {
  const figures = shownTime(remainingMs);
  return figures.startsWith('+') ? `${figures.slice(1)} over` : `${figures} left`;
}

function hours(gapMs: number): string {
  return `${Math.max(12, Math.floor(gapMs / (60 * MINUTE_MS)))} hours`;
}
