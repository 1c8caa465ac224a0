import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupRolesOf, rolesPerGroup } from '#domain/agenda/groupRoles';
import type { Session } from '#domain/agenda/session';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/formats/format';
import { groupPlanWishOf } from '#domain/grouping/groupPlanWishOf';
import { planGroups } from '#domain/grouping/planGroups';
import { roleTurns } from '#domain/grouping/roleTurns';
import { clockPage } from '#domain/handouts/clockPage';
import { roomCards } from '#domain/handouts/roomCards';
import { roster } from '#domain/handouts/roster';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const FOLDER = new URL('../../../assets/formats/', import.meta.url);

function formatOf(id: string): Format {
  return JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8')) as Format;
}

/** The sample retreat with so many sessions of problem solving, in groups that were planned one after the other. */
function solving(count: number): { snapshot: EventSnapshot; format: Format; sessions: Session[] } {
  const format = formatOf('group-problem-solving');
  const before = retreatSnapshot();
  const [first] = before.sessions;
  if (!first) throw new Error('The sample retreat has a session.');
  let sessions = Array.from({ length: count }, (_, index): Session => {
    const phases = format.phases.map(({ id, name, minutes }) => ({
      phaseId: id,
      name,
      durationMs: minutes * 60_000,
    }));
    return { ...first, id: `S${index}`, formatId: format.id, phases, breaks: [], groups: [] };
  });
  for (const { id } of sessions) {
    const facts = { ...before, sessions, formats: [format] };
    const planning = planGroups(groupPlanWishOf(facts, [{ sessionId: id, groupCount: 4 }], { seed: 5 }));
    if (!planning.ok) throw new Error(planning.failure.message);
    planning.value.step(20_000);
    const groups = (planning.value.best().rounds[0]?.groups ?? []).map((memberIds, index) => ({
      id: `${id}-${index}`,
      letter: 'ABCD'.charAt(index),
      room: `Room ${index}`,
      memberIds,
    }));
    sessions = sessions.map((session) => (session.id === id ? { ...session, groups } : session));
  }
  return { snapshot: { ...before, sessions, formats: [format] }, format, sessions };
}

describe('roles that one person of each group holds (ROL-23)', () => {
  it('are given to the seats in the order of the format, the last seat taking what is left', () => {
    const format = formatOf('group-problem-solving');
    const held = (memberIds: string[]) =>
      groupRolesOf({ memberIds }, format).map(({ name, personId }) => `${name} ${personId}`);
    expect(held(['a', 'b', 'c', 'd', 'e', 'f'])).toEqual([
      'Problem owner a',
      'Lead b',
      'Scribe c',
      'Timekeeper d',
      'Friendly critic e',
    ]);
    expect(held(['a', 'b', 'c', 'd']).slice(-2)).toEqual(['Timekeeper d', 'Friendly critic d']);
    // Somebody else in the seat holds the role: the coordinator moves people between seats.
    expect(held(['b', 'a', 'c', 'd', 'e']).slice(0, 2)).toEqual(['Problem owner b', 'Lead a']);
    expect(held([])).toEqual([]);
  });

  it('are named by formats without rounds only', () => {
    const formats = readdirSync(FOLDER).map((name) => formatOf(name.replace('.json', '')));
    const naming = formats.filter(({ roles }) => roles.some(({ perGroup }) => perGroup));
    expect(naming.map(({ id }) => id).sort()).toEqual([
      'case-study',
      'consultancy-protocol',
      'group-problem-solving',
      'leadership-journey',
      'story-circle',
    ]);
    for (const format of naming) {
      expect(format.rounds).toBe('none');
      expect(rolesPerGroup(format).length).toBeLessThanOrEqual(format.groupSize.idealMin);
    }
  });

  it('go round over sessions, so that nobody holds one twice while others never did', () => {
    const { snapshot, sessions, format } = solving(3);
    for (const roleId of ['facilitator', 'note-taker', 'timekeeper', 'critic']) {
      const holders = sessions.flatMap(({ groups }) =>
        groups.flatMap((group) =>
          groupRolesOf(group, format).flatMap((role) => (role.roleId === roleId ? [role.personId] : [])),
        ),
      );
      expect(holders).toHaveLength(12);
      expect(new Set(holders).size).toBe(12);
    }
    const held = [...roleTurns(snapshot).values()].map(({ holds }) => holds.length);
    expect(held.reduce((sum, count) => sum + count, 0)).toBe(3 * 4 * 5);
  });

  it('stand on room cards, on the roster and on a group’s clock', () => {
    const { snapshot, sessions, format } = solving(1);
    const [session] = sessions;
    const group = session?.groups[1];
    if (!session || !group) throw new Error('There are groups.');
    const request = { snapshot, session, format, planVersion: 1, isLargePrint: false, paper: null };
    const scribe = snapshot.people.find(({ id }) => id === group.memberIds[2])?.display ?? '?';
    const page = clockPage(request).groups[1];
    expect(page?.roles[2]).toEqual({ name: 'Scribe', person: scribe });
    expect(page?.turns).toEqual([]);
    const words = (handout: object) => JSON.stringify(handout);
    expect(words(roomCards(request))).toContain('Roles in group B');
    expect(words(roomCards(request))).toContain('Friendly critic');
    expect(words(roster(request))).toContain('Problem owner');
    expect(words(roster({ ...request, format: { ...format, roles: [] } }))).not.toContain('Problem owner');
  });
});
