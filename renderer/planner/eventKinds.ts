import type { EventKind } from '#domain/program/program';

/** What kinds of event there are, as a person chooses them. */
export const EVENT_KINDS: { value: EventKind; label: string }[] = [
  { value: 'retreat', label: 'Retreat' },
  { value: 'session', label: 'Single session' },
  { value: 'journey', label: 'Learning journey' },
  { value: 'assist', label: 'Peer assist' },
  { value: 'call', label: 'Call' },
];
