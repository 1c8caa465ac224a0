/** A group whose seats are to be given: who may sit where is settled, who presents when is not. */
export interface OpenGroup {
  members: readonly string[];
  /** Whoever brings nothing yet sits behind those who do. */
  unready: ReadonlySet<string>;
}

/** Person id → how often they had each seat elsewhere in the event, the first seat first. */
export type SeatsHeld = Readonly<Record<string, readonly number[]>>;

/**
 * The members of every group in presenting order, so that over all of them roles go round (ROL-09, ROL-10): seat by seat,
 * whoever presents first, then whoever presents second and so keeps the time first, then all others. A seat is shared
 * out as evenly as these groups allow, together with the seats that people had elsewhere. Among equals the order of the
 * members decides.
 */
export function rotateSeats(groups: readonly OpenGroup[], held: SeatsHeld = {}): string[][] {
  const seated = groups.map((): string[] => []);
  const seats = Math.max(0, ...groups.map(({ members }) => members.length));
  for (let seat = 0; seat < seats; seat++) {
    const open = groups.flatMap(({ members, unready }, group) => {
      const left = members.filter((id) => seated[group]?.includes(id) === false);
      const ready = left.filter((id) => !unready.has(id));
      return left.length === 0 ? [] : [{ group, candidates: ready.length > 0 ? ready : left }];
    });
    const chosen = sharedOut(
      open.map(({ candidates }) => candidates),
      (id) => held[id]?.[seat] ?? 0,
    );
    open.forEach(({ group }, index) => seated[group]?.push(chosen[index] ?? ''));
  }
  return seated;
}

/**
 * One of the candidates for each place, so that the sum of everybody's squared number of places is as small as can be.
 * It is when no place can be handed on, over one or several others, from somebody to somebody who has two fewer.
 */
export function sharedOut(
  places: readonly (readonly string[])[],
  before: (id: string) => number = () => 0,
): string[] {
  const load = new Map<string, number>();
  const placesOf = new Map<string, Set<number>>();
  for (const id of places.flat()) load.set(id, before(id));
  const loadOf = (id: string) => load.get(id) ?? 0;
  const holder: string[] = [];
  const give = (place: number, id: string) => {
    const was = holder[place];
    if (was !== undefined) {
      load.set(was, loadOf(was) - 1);
      placesOf.get(was)?.delete(place);
    }
    holder[place] = id;
    load.set(id, loadOf(id) + 1);
    placesOf.set(id, (placesOf.get(id) ?? new Set()).add(place));
  };
  for (const [place, candidates] of places.entries())
    give(
      place,
      candidates.reduce((best, id) => (loadOf(id) < loadOf(best) ? id : best), candidates[0] ?? ''),
    );

  // Whoever was reached in vain has nothing to hand on later either, as all whom they reach have as much.
  const settled = new Set<string>();
  for (;;) {
    const from = heaviest(load, settled);
    if (from === null) return holder;
    const way = wayFrom(from, { places, placesOf, loadOf, settled });
    for (const { place, to } of way) give(place, to);
  }
}

interface Sharing {
  places: readonly (readonly string[])[];
  placesOf: ReadonlyMap<string, ReadonlySet<number>>;
  loadOf: (id: string) => number;
  settled: Set<string>;
}

/** Places to hand on so that somebody has one fewer; empty where there is no such way, and then all on it are settled. */
function wayFrom(
  from: string,
  { places, placesOf, loadOf, settled }: Sharing,
): { place: number; to: string }[] {
  const cameBy = new Map<string, { place: number; giver: string } | null>([[from, null]]);
  for (const giver of cameBy.keys()) {
    for (const place of placesOf.get(giver) ?? [])
      for (const to of places[place] ?? []) {
        if (cameBy.has(to) || settled.has(to)) continue;
        cameBy.set(to, { place, giver });
        if (loadOf(to) <= loadOf(from) - 2) return wayTo(to, cameBy);
      }
  }
  for (const id of cameBy.keys()) settled.add(id);
  return [];
}

function wayTo(
  end: string,
  cameBy: ReadonlyMap<string, { place: number; giver: string } | null>,
): { place: number; to: string }[] {
  const way: { place: number; to: string }[] = [];
  let to = end;
  for (let step = cameBy.get(to); step; step = cameBy.get(to)) {
    way.push({ place: step.place, to });
    to = step.giver;
  }
  return way;
}

function heaviest(load: ReadonlyMap<string, number>, settled: ReadonlySet<string>): string | null {
  let found: string | null = null;
  for (const [id, count] of load)
    if (!settled.has(id) && (found === null || count > (load.get(found) ?? 0))) found = id;
  return found;
}
