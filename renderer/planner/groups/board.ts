import { apartPairs } from '#domain/grouping/apartPairs';
import { assessGroups, organizationKey } from '#domain/grouping/assessGroups';
import type { GroupAssessment } from '#domain/grouping/assessGroups';
import { historyOf } from '#domain/grouping/groupPlanWishOf';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { numberWord, capitalized, listed } from '#domain/handouts/printRequest';
import { isPeer } from '#domain/people/person';
import type { Attendee } from '#domain/people/person';
import type { Group, Session } from '#domain/agenda/session';

/** A group as a column of the board: its people in presenting order and what holds in it. */
export interface BoardColumn {
  group: Group;
  members: Attendee[];
  /** Seats that other groups fill and this one does not. */
  freeSeats: number;
  ticks: Tick[];
}

/** One thing that was looked at in a group. */
export interface Tick {
  holds: boolean;
  text: string;
}

/** The groups of a session with their people, and how well they keep what was asked. */
export interface Board {
  columns: BoardColumn[];
  /** Participants in no group, for instance because they came later. */
  unplaced: Attendee[];
  assessment: GroupAssessment;
}

/** The board of a session; `groups` stands in for the session's own while a move is on its way. */
export function boardOf(
  snapshot: EventSnapshot,
  session: Session,
  groups: readonly Group[] = session.groups,
): Board {
  const people = new Map(snapshot.people.map((person) => [person.id, person]));
  const assessment = assess(
    snapshot,
    groups.map((group) => group.memberIds),
  );
  const history = historyOf(snapshot, [session.id]);
  const metBefore = new Set(history.map(({ personA, personB }) => `${personA} ${personB}`));
  const deepest = Math.max(0, ...groups.map((group) => group.memberIds.length));
  const placed = new Set(groups.flatMap((group) => group.memberIds));
  return {
    columns: groups.map((group) => {
      const members = group.memberIds.flatMap((id) => people.get(id) ?? []);
      return {
        group,
        members,
        freeSeats: deepest - group.memberIds.length,
        ticks: [...ticksOf(members, assessment), ...metTick(members, metBefore)],
      };
    }),
    unplaced: snapshot.people.filter((person) => isPeer(person) && !placed.has(person.id)),
    assessment,
  };
}

/** How well groups of person ids keep apart who is to be kept apart, and colleagues. */
export function assess(snapshot: EventSnapshot, groups: readonly (readonly string[])[]): GroupAssessment {
  return assessGroups({ groups, people: snapshot.people, keepApart: snapshot.keepApart });
}

/** The groups after a person was moved to a seat, 0-based; `groupId` null takes them out of the groups. */
export function afterMove(
  groups: readonly Group[],
  { personId, groupId, seat }: { personId: string; groupId: string | null; seat: number },
): Group[] {
  return groups.map((group) => {
    const others = group.memberIds.filter((id) => id !== personId);
    if (group.id !== groupId) return { ...group, memberIds: others };
    return { ...group, memberIds: [...others.slice(0, seat), personId, ...others.slice(seat)] };
  });
}

/** What would change if a person moved to another group. */
export interface MoveOutlook {
  group: Group;
  /** False when a rule would be broken. */
  holds: boolean;
  text: string;
}

/** Every other group a person could be in, and what that would mean, in words. */
export function outlooksFor(
  snapshot: EventSnapshot,
  groups: readonly Group[],
  personId: string,
): MoveOutlook[] {
  const own = groups.find((group) => group.memberIds.includes(personId));
  return groups
    .filter((group) => group !== own)
    .map((group) => {
      const { hard, soft, colleagues } = companyIn(snapshot, group, personId);
      if (hard > 0)
        return {
          group,
          holds: false,
          text: hard === 1 ? 'one pair is kept apart' : `${hard} pairs are kept apart`,
        };
      const notes = [
        soft > 0 ? 'apart if possible' : '',
        colleagues === 0 ? '' : colleagues === 1 ? 'one colleague' : `${colleagues} colleagues`,
        own
          ? `sizes ${group.memberIds.length + 1} and ${own.memberIds.length - 1}`
          : `${group.memberIds.length + 1} people`,
      ];
      return { group, holds: true, text: notes.filter((note) => note !== '').join(', ') };
    });
}

/** The group in which somebody without one fits best: no rule broken, then no colleague, then the smallest. */
export function bestGroupFor(
  snapshot: EventSnapshot,
  groups: readonly Group[],
  personId: string,
): Group | null {
  const ranked = groups.map((group) => {
    const { hard, soft, colleagues } = companyIn(snapshot, group, personId);
    return { group, cost: hard * 1e6 + soft * 1e4 + colleagues * 100 + group.memberIds.length };
  });
  return ranked.sort((one, other) => one.cost - other.cost)[0]?.group ?? null;
}

/**
 * Proposed groups in the order in which they resemble the present ones most, so that people keep their letter and
 * room where nothing else speaks against it.
 */
export function alignedGroups(proposed: readonly string[][], present: readonly Group[]): string[][] {
  const left = [...proposed];
  const aligned = present.flatMap((group) => {
    if (left.length === 0) return [];
    const shared = left.map((members) => members.filter((id) => group.memberIds.includes(id)).length);
    const best = shared.indexOf(Math.max(...shared));
    return left.splice(best, 1);
  });
  return [...aligned, ...left];
}

/** Whom a person would sit with: people to be kept apart from, strictly or if possible, and colleagues. */
function companyIn(snapshot: EventSnapshot, group: Group, personId: string) {
  const others = new Set(group.memberIds.filter((id) => id !== personId));
  const { hard, soft } = apartPairs(snapshot.keepApart, [...others, personId]);
  const own = snapshot.people.find((person) => person.id === personId);
  const key = own ? organizationKey(own) : '';
  return {
    hard: hard.filter((pair) => pair.includes(personId)).length,
    soft: soft.filter((pair) => pair.includes(personId)).length,
    colleagues:
      key === ''
        ? 0
        : snapshot.people.filter((person) => others.has(person.id) && organizationKey(person) === key).length,
  };
}

function ticksOf(members: readonly Attendee[], assessment: GroupAssessment): Tick[] {
  if (members.length === 0) return [];
  const ids = new Set(members.map((person) => person.id));
  const here = (pairs: readonly (readonly [string, string])[]) =>
    pairs.filter(([one, other]) => ids.has(one) && ids.has(other));
  const nameOf = (id: string) => members.find((person) => person.id === id)?.display ?? '';
  const named = ([one, other]: readonly [string, string]) => `${nameOf(one)} and ${nameOf(other)}`;
  const colleagues = here(assessment.sameOrganizationPairs);
  const broken = here(assessment.brokenHard);
  const softly = here(assessment.brokenSoft);
  const organizations = distinct(members.map((person) => person.organization));
  const cities = distinct(members.map((person) => person.city));
  const ticks: Tick[] = [
    {
      holds: colleagues.length === 0,
      text:
        colleagues.length === 0
          ? `${capitalized(several(organizations, 'organization'))}, ${several(cities, 'city', 'cities')}`
          : `${listed(colleagues.map(named))} work together`,
    },
    {
      holds: broken.length === 0,
      text:
        broken.length === 0 ? 'Pairs are kept apart' : `${listed(broken.map(named))} are to be kept apart`,
    },
  ];
  if (softly.length > 0)
    ticks.push({ holds: false, text: `${listed(softly.map(named))} are to be kept apart if possible` });
  const sectors = distinct(members.map((person) => person.sector));
  if (sectors > 1) ticks.push({ holds: true, text: `${capitalized(several(sectors, 'sector'))} mixed` });
  return ticks;
}

/** How many pairs of a group share another group too; nothing where nobody met anywhere. */
function metTick(members: readonly Attendee[], met: ReadonlySet<string>): Tick[] {
  if (met.size === 0 || members.length < 2) return [];
  const ids = members.map(({ id }) => id).sort();
  const pairs = ids.flatMap((one, index) =>
    ids.slice(index + 1).filter((other) => met.has(`${one} ${other}`)),
  ).length;
  const text =
    pairs === 0
      ? 'Nobody meets again'
      : `${capitalized(several(pairs, 'pair'))} ${pairs === 1 ? 'meets' : 'meet'} again`;
  return [{ holds: pairs === 0, text }];
}

function distinct(values: readonly string[]): number {
  return new Set(values.map((value) => value.trim().toLocaleLowerCase('en-US')).filter(Boolean)).size;
}

function several(count: number, one: string, many = `${one}s`): string {
  return `${numberWord(count)} ${count === 1 ? one : many}`;
}
