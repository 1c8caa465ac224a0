import type { Check, Repair } from './check.ts';
import { clockText } from '../dateText.ts';
import type { Seating } from '../formats/format.ts';
import { isComing, isPeer } from '../people/person.ts';
import { MINUTE_MS } from '../time.ts';
import { keyOf, keysOf, namesIn } from './agendaLeads.ts';
import { nameOf, orFine } from './agendaPlan.ts';
import type { AgendaPlan } from './agendaPlan.ts';
import { bestSlot, blockIn } from './agendaRoom.ts';
import { workClockOf } from './agendaSpans.ts';
import { listed } from './wording.ts';

const VOICES_SOURCE = 'Different staff of the host are heard, not only the leader (DEL-16)';
const PEERS_SOURCE = 'Visitors share their own practices too (DEL-23)';
const HOME_TEAM_SOURCE = 'Home teams have time to sort out what they saw (DEL-25)';

const EVERYBODY_BRINGS = new Set(['story-circle', 'peer-consultation', 'troika', 'feedback-exchange']);
const MINUTES = 45;

/** What makes a visit a learning journey: several voices of the host, the visitors' own practice, time for home teams. */
export function agendaJourneyChecks(plan: AgendaPlan): Check[] {
  if (plan.snapshot.event.kind !== 'journey') return [];
  return [...voiceChecks(plan), ...peerChecks(plan), ...homeTeamChecks(plan)];
}

function voiceChecks(plan: AgendaPlan): Check[] {
  const hosts = keysOf(
    plan.snapshot.people.filter((person) => person.standing === 'host' && isComing(person)),
  );
  const heard = new Map(
    plan.work.flatMap(({ lead }) =>
      namesIn(lead).flatMap((name) => (hosts.has(keyOf(name)) ? [[keyOf(name), name] as const] : [])),
    ),
  );
  const [only] = heard.values();
  const found: Check[] =
    heard.size >= 2
      ? []
      : [
          {
            id: 'agenda:host-voices',
            level: 'look',
            title:
              only === undefined ? 'Nobody of the host leads a part' : `Only ${only} speaks for the host`,
            why:
              hosts.size === 0
                ? 'Nobody is marked as host yet; mark them in the table of people and name several of them as leads.'
                : 'Visitors learn most from several people with different points of view; name others of the host as leads or co-leads.',
            source: VOICES_SOURCE,
            repair:
              hosts.size === 0
                ? { label: 'Look at the people', action: { kind: 'open', place: 'people', personId: null } }
                : null,
          },
        ];
  return orFine(found, {
    id: 'agenda:host-voices',
    title: 'Several voices of the host are heard',
    why: `${listed([...heard.values()])} lead parts.`,
    source: VOICES_SOURCE,
  });
}

function peerChecks(plan: AgendaPlan): Check[] {
  const peers = keysOf(plan.snapshot.people.filter(isPeer));
  const item = plan.work.find(
    ({ lead, formatId }) =>
      (formatId !== null && EVERYBODY_BRINGS.has(formatId)) ||
      namesIn(lead).some((name) => peers.has(keyOf(name))),
  );
  const { workMs, at } = workClockOf(plan.work);
  const found: Check[] = item
    ? []
    : [
        {
          id: 'agenda:peer-practice',
          level: 'look',
          title: 'Visitors only listen',
          why: 'No part is led by a visitor, and none follows a format in which everybody brings something.',
          source: PEERS_SOURCE,
          repair: addition(plan, {
            label: 'Add time for what visitors bring',
            title: 'Carousel: what each visitor brings',
            seating: 'groups',
            formatId: 'learning-journey',
            costOf: (instant) => Math.abs(at(instant) - workMs / 2),
          }),
        },
      ];
  return orFine(found, {
    id: 'agenda:peer-practice',
    title: 'Visitors share what they do themselves',
    why: item ? `${nameOf(plan, item)} is theirs.` : '',
    source: PEERS_SOURCE,
  });
}

function homeTeamChecks(plan: AgendaPlan): Check[] {
  const item = plan.work.find(
    ({ formatId, title }) => formatId === 'home-team' || /\bhome[ -]?teams?\b/i.test(title),
  );
  const { workMs, at } = workClockOf(plan.work);
  const found: Check[] = item
    ? []
    : [
        {
          id: 'agenda:home-team',
          level: 'look',
          title: 'Home teams have no time of their own',
          why: 'Those who came together need time to sort what they saw: adopt, adapt, park.',
          source: HOME_TEAM_SOURCE,
          repair: addition(plan, {
            label: 'Add time for home teams',
            title: 'Home-team time: adopt, adapt, park',
            seating: 'home-teams',
            formatId: 'home-team',
            costOf: (instant) => Math.abs(at(instant) - (workMs * 3) / 4),
          }),
        },
      ];
  return orFine(found, {
    id: 'agenda:home-team',
    title: 'Home teams have time of their own',
    why: item ? `${nameOf(plan, item)} starts at ${clockText(item.startsAt, plan.zone)}.` : '',
    source: HOME_TEAM_SOURCE,
  });
}

function addition(
  plan: AgendaPlan,
  wish: {
    label: string;
    title: string;
    seating: Seating;
    formatId: string;
    costOf: (startsAt: number) => number;
  },
): Repair | null {
  const slot = bestSlot(plan, plan.days, { durationMs: MINUTES * MINUTE_MS, costOf: wish.costOf });
  if (!slot) return null;
  const { title, seating, formatId } = wish;
  return {
    label: `${wish.label} at ${clockText(slot.startsAt, plan.zone)}`,
    action: { kind: 'addBlock', block: blockIn(plan, slot, { title, seating, formatId, stays: false }) },
  };
}
