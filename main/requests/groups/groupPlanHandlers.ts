import { success } from '#domain/failure';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { composedKit } from '#domain/kit/kit';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import { kitParts } from '../kit/kitParts.ts';
import { regrouped, takeOver } from './regrouped.ts';
import { snapshotOf } from '../agenda/snapshotOf.ts';
import { unhurried } from '../unhurried.ts';
import { done } from '../written.ts';

/** Groups of several sessions taken over at once, and what has to be printed again because of it. */
export const groupPlanHandlers: Handlers<'groups.acceptPlan' | 'groups.reprint'> = {
  'groups.acceptPlan'(house, { eventId, rounds, seed, isRepair }) {
    const planned = regrouped(house, eventId, rounds);
    if (!planned.ok) return planned;
    takeOver(house, planned.value, isRepair ? null : seed);
    if (isRepair) return done('Repair the groups');
    const count = planned.value.length;
    return done(count === 1 ? 'Form the groups again' : `Form the groups of ${count} sessions`);
  },
  async 'groups.reprint'(house, { eventId, rounds }) {
    const before = snapshotOf(house, eventId);
    if (!before) return gone('event');
    const planned = regrouped(house, eventId, rounds);
    if (!planned.ok) return planned;
    const changed = new Map<string, { name: string; parts: string[]; of: number }>();
    for (const { session, groups } of planned.value) {
      const after = {
        ...before,
        sessions: before.sessions.map((known) => (known.id === session.id ? { ...known, groups } : known)),
      };
      const now = await partsOf(before, session.id);
      for (const [key, part] of await partsOf(after, session.id)) {
        const entry = changed.get(part.documentId) ?? { name: part.name, parts: [], of: 0 };
        entry.of += 1;
        if (now.get(key)?.fingerprint !== part.fingerprint) entry.parts.push(part.label);
        changed.set(part.documentId, entry);
      }
    }
    return success([...changed.values()].filter(({ parts }) => parts.length > 0));
  },
};

/** Every file of a session's kit by a key, the merged ones left out: they hold copies that are named by themselves. */
async function partsOf(snapshot: EventSnapshot, sessionId: string) {
  const session = snapshot.sessions.find(({ id }) => id === sessionId) ?? null;
  const names = new Map(snapshot.people.map(({ display }) => [inFileName(display), display]));
  const documents = await unhurried(composedKit({ snapshot, session, planVersion: 0 }), (document) =>
    kitParts(document)
      .filter(({ kind }) => kind !== 'merged')
      .map((part) => ({ ...part, name: document.entry.name, label: labelOf(part.partId, names) })),
  );
  return new Map(documents.flat().map((part) => [`${part.documentId} ${part.partId}`, part]));
}

/** `worksheet_Dana-Okafor.docx` is Dana Okafor's copy. */
function labelOf(partId: string, names: ReadonlyMap<string, string>): string {
  const [, name = ''] = /_([^_]+)\.[a-z]+$/.exec(partId) ?? [];
  return names.get(inFileName(name)) ?? name.replaceAll('-', ' ');
}

function inFileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '-');
}
