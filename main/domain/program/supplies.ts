import { agendaOf } from '../agenda/agenda.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Format, Material } from '../formats/format.ts';
import { isPeer } from '../people/person.ts';
import { roomLines } from './rooms.ts';
import { roundCountOf } from '../agenda/rounds.ts';
import { supplyKey } from './supply.ts';
import type { SupplyPer } from './supply.ts';
import type { InstantMs } from '../time.ts';
import { USUAL_SUPPLIES } from './usualSupplies.ts';

/** One line of what to have ready. */
export interface SupplyLine {
  name: string;
  /** Null where it is not counted: enough of it. */
  quantity: number | null;
  /** `23 people, 3 spare`: what the quantity comes from. */
  why: string;
  /** The sessions and blocks that need it, in the order of their times; none for what every event needs. */
  uses: string[];
  isUsedUp: boolean;
  isOwn: boolean;
  ownerId: string | null;
  isReady: boolean;
  note: string;
  /** Whether somebody put another quantity in the place of the counted one. */
  isSetByHand: boolean;
}

/** The numbers that quantities are counted from. */
interface Numbers {
  session: number;
  group: number;
  round: number;
  person: number;
  organization: number;
  room: number;
}

interface Use {
  /** The session, or the format that is laid out as blocks, of which there is one use only. */
  key: string;
  title: string;
  startsAt: InstantMs;
  endsAt: InstantMs;
  numbers: Numbers;
  materials: readonly Material[];
}

/**
 * What an event needs and how much of it, from its formats, groups and people: what is used up is added over all sessions
 * and blocks, what is used again counts as often as it is needed at one time (ROL-02, documents.md 3.7). Own ones come last.
 */
export function supplyLines(snapshot: EventSnapshot): SupplyLine[] {
  const all = numbersOf(snapshot, { people: participantsOf(snapshot), groups: 1, rounds: 1 });
  const usual = snapshot.event.kind === 'call' ? [] : USUAL_SUPPLIES;
  const noted = new Map(snapshot.supplies.map((supply) => [supplyKey(supply.name), supply]));
  const asked = new Map<string, { material: Material | (typeof USUAL_SUPPLIES)[number]; uses: Use[] }>();
  for (const material of usual) asked.set(supplyKey(material.name), { material, uses: [] });
  for (const use of usesOf(snapshot))
    for (const material of use.materials) {
      const key = supplyKey(material.name);
      const known = asked.get(key);
      if (known) known.uses.push(use);
      else asked.set(key, { material, uses: [use] });
    }
  const lines = [...asked].map(([key, { material, uses }]): SupplyLine => {
    const note = noted.get(key);
    const counted = countedOf(material, uses, all);
    const isSetByHand = note !== undefined && !note.isOwn && note.count !== null;
    return {
      name: material.name,
      quantity: isSetByHand ? note.count : counted.quantity,
      why: counted.why,
      uses: uses.map(({ title }) => title),
      isUsedUp: material.isUsedUp,
      isOwn: false,
      ownerId: note?.ownerId ?? null,
      isReady: note?.isReady ?? false,
      note: note?.note ?? '',
      isSetByHand,
    };
  });
  const own = snapshot.supplies
    .filter((supply) => supply.isOwn && !asked.has(supplyKey(supply.name)))
    .map((supply): SupplyLine => {
      const counted = countedOf({ ...supply, count: supply.count ?? 0, isUsedUp: false }, [], all);
      const { name, ownerId, isReady, note } = supply;
      const rest = { uses: [], isUsedUp: false, isOwn: true, isSetByHand: false };
      return { name, ...counted, ...rest, ownerId, isReady, note };
    });
  return [...lines, ...own];
}

/** `Worksheets, one for each person`: a material of a format before there is an event. */
export function materialWords({ name, count, per }: Material): string {
  if (count === 0) return name;
  if (per === 'session') return count === 1 ? name : `${name}, ${count}`;
  const each = { group: 'group', round: 'group and round', person: 'person', organization: 'organization' };
  return `${name}, ${count === 1 ? 'one' : count} for each ${each[per]}`;
}

function countedOf(
  material: Pick<Material, 'count' | 'isUsedUp' | 'spare' | 'sparePercent'> & { per: SupplyPer },
  uses: readonly Use[],
  all: Numbers,
): { quantity: number | null; why: string } {
  const { count, per } = material;
  if (count === 0) return { quantity: null, why: '' };
  const ofUse = ({ numbers }: Use) => numbers[per] * count;
  const plain =
    uses.length === 0
      ? all[per] * count
      : material.isUsedUp
        ? uses.reduce((sum, use) => sum + ofUse(use), 0)
        : // Beside each other sit never more people than there are.
          Math.min(mostAtOnce(uses, ofUse), per === 'person' ? all.person * count : Infinity);
  const spare = (material.spare ?? 0) + Math.ceil((plain * (material.sparePercent ?? 0)) / 100);
  const numbers = uses.length === 0 ? all : uses.length === 1 ? uses[0]?.numbers : undefined;
  const parts = [
    numbers && per !== 'session' ? countWords(numbers[per], per) : '',
    count > 1 && per !== 'session' ? `${count} each` : '',
    spare > 0 ? `${spare} spare` : '',
  ];
  return { quantity: plain + spare, why: parts.filter((part) => part !== '').join(', ') };
}

/** The most that are needed at any one time. */
function mostAtOnce(uses: readonly Use[], ofUse: (use: Use) => number): number {
  return Math.max(
    ...uses.map(({ startsAt }) =>
      uses
        .filter((use) => use.startsAt <= startsAt && startsAt < Math.max(use.endsAt, use.startsAt + 1))
        .reduce((sum, use) => sum + ofUse(use), 0),
    ),
  );
}

function countWords(count: number, per: Exclude<SupplyPer, 'session'>): string {
  const words = {
    group: ['group', 'groups'],
    round: ['turn of a group', 'turns of groups'],
    person: ['person', 'people'],
    organization: ['organization', 'organizations'],
    room: ['room', 'rooms'],
  }[per];
  return `${count} ${count === 1 ? (words[0] ?? '') : (words[1] ?? '')}`;
}

/** Who takes part and is given paper: participants; team, hosts and resource people see to themselves. */
function participantsOf({ people }: EventSnapshot): EventSnapshot['people'] {
  return people.filter(isPeer);
}

function usesOf(snapshot: EventSnapshot): Use[] {
  const everybody = participantsOf(snapshot);
  const uses: Use[] = [];
  for (const item of agendaOf(snapshot)) {
    const format = snapshot.formats.find((candidate) => candidate.id === item.formatId);
    const { source, startsAt, endsAt } = item;
    if (!format) continue;
    if (source.kind === 'session') {
      const known = uses.find(({ key }) => key === source.sessionId);
      if (known) known.endsAt = Math.max(known.endsAt, endsAt);
      else uses.push(sessionUse(snapshot, format, { sessionId: source.sessionId, startsAt, endsAt }));
      continue;
    }
    // A format that is laid out as blocks needs its things once, not once for each of its blocks.
    const key = format.layout === 'blocks' ? format.id : source.blockId;
    if (uses.some((use) => use.key === key)) continue;
    const groups = groupCount(format, everybody.length);
    const rounds = format.rounds === 'none' ? 1 : Math.max(1, format.usualRounds);
    uses.push({
      key,
      title: format.layout === 'blocks' ? format.name : item.title,
      startsAt,
      endsAt,
      numbers: numbersOf(snapshot, { people: everybody, groups, rounds }),
      materials: format.materials,
    });
  }
  return uses;
}

function sessionUse(
  snapshot: EventSnapshot,
  format: Format,
  { sessionId, startsAt, endsAt }: { sessionId: string; startsAt: InstantMs; endsAt: InstantMs },
): Use {
  const session = snapshot.sessions.find(({ id }) => id === sessionId);
  const groups = (session?.groups ?? []).filter(({ memberIds }) => memberIds.length > 0);
  const seated = new Set(groups.flatMap(({ memberIds }) => memberIds));
  const people =
    seated.size > 0 ? snapshot.people.filter(({ id }) => seated.has(id)) : participantsOf(snapshot);
  const rounds = session ? Math.max(1, roundCountOf(session, format)) : 1;
  const count = groups.length > 0 ? groups.length : groupCount(format, people.length);
  const numbers = numbersOf(snapshot, { people, groups: count, rounds });
  return {
    key: sessionId,
    title: session?.title ?? '',
    startsAt,
    endsAt,
    numbers,
    materials: format.materials,
  };
}

/** How many groups so many people make in that format. */
function groupCount({ seating, groupSize }: Format, people: number): number {
  if (seating === 'full') return 1;
  return Math.max(1, Math.ceil(people / Math.max(1, groupSize.idealMax)));
}

function numbersOf(
  snapshot: EventSnapshot,
  { people, groups, rounds }: { people: EventSnapshot['people']; groups: number; rounds: number },
): Numbers {
  const organizations = new Set(people.map(({ organization }) => organization.trim()).filter(Boolean));
  return {
    session: 1,
    group: groups,
    round: groups * rounds,
    person: people.length,
    organization: Math.max(1, organizations.size),
    room: Math.max(1, roomLines(snapshot).length),
  };
}
