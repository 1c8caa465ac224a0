import type { Material } from '../formats/format.ts';

/** What a quantity is counted for. */
export type SupplyPer = Material['per'] | 'room';

/** What somebody noted about a thing to have ready, or a thing that the event adds to what its formats ask for. */
export interface Supply {
  id: string;
  /** One of a name per event; the lines that formats ask for are met by name. */
  name: string;
  /** Added by hand; otherwise a note on something that is asked for anyway. */
  isOwn: boolean;
  /** An own one: how many for each of `per`, 0 for what is not counted. A note: how many in all, null for as counted. */
  count: number | null;
  per: SupplyPer;
  /** A member of the event's team; null while nobody has taken it. */
  ownerId: string | null;
  isReady: boolean;
  note: string;
}

/** By what lines and notes meet: the name without regard to capitals and spaces around it. */
export function supplyKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
