import { isAssist } from '../formats/assist.ts';
import { assistTeams } from '../formats/assistTeams.ts';
import type { Check } from './check.ts';
import { assistBriefChecks } from './assistBriefChecks.ts';
import { nameOf, orFine, ownerOf } from './agendaPlan.ts';
import type { AgendaPlan } from './agendaPlan.ts';
import { counted, listed, sentence } from './wording.ts';

const LEAD_SOURCE = 'A peer assist has a named facilitator (ROL-34)';
const SIZE_SOURCE = 'Host and resource teams are at most 15 to 20 people together (FMT-39)';
const LOOK_OVER = 15;
const WRONG_OVER = 20;

/** A peer assist has somebody who facilitates it, and not more people than can talk together. */
export function agendaAssistChecks(plan: AgendaPlan): Check[] {
  const hasAssist = plan.work.some(({ formatId }) => isAssist(formatId));
  const { host, resource } = assistTeams(plan.snapshot);
  // Until anybody is in a team, everybody might be.
  const count = host.length + resource.length || plan.snapshot.people.length;
  const found = hasAssist ? [...leadChecks(plan), ...sizeCheck(count), ...assistBriefChecks(plan)] : [];
  return orFine(found, {
    id: 'agenda:assist',
    title: hasAssist ? 'The peer assist has a facilitator and the right size' : 'No peer assist to look at',
    why: hasAssist
      ? `A facilitator is named, and ${counted(count, 'person', 'people')} can talk together.`
      : 'Nothing in this agenda is a peer assist, which needs a named facilitator and at most 20 people.',
    source: hasAssist ? SIZE_SOURCE : LEAD_SOURCE,
  });
}

/** A block names who leads it; a session is led by the event's team. */
function leadChecks(plan: AgendaPlan): Check[] {
  const hasTeam = plan.snapshot.event.team.some(({ name }) => name.trim() !== '');
  const without = plan.work.filter(
    ({ source, formatId, lead }) =>
      isAssist(formatId) && lead.trim() === '' && (source.kind === 'block' || !hasTeam),
  );
  if (without.length === 0) return [];
  const names = [...new Map(without.map((item) => [ownerOf(item), nameOf(plan, item)])).values()];
  const isSession = without.some(({ source }) => source.kind === 'session');
  return [
    {
      id: 'agenda:assist-lead',
      level: 'wrong',
      title:
        names.length === 1
          ? `${names[0] ?? ''} has no facilitator`
          : `${sentence(counted(names.length, 'part'))} of the peer assist have no facilitator`,
      why: isSession
        ? 'A peer assist works as a facilitated session; name somebody in the event’s team.'
        : `A peer assist works as a facilitated session; name who leads ${names.length === 1 ? 'it' : listed(names)}.`,
      source: LEAD_SOURCE,
      repair: isSession
        ? {
            label: 'Name the event’s team',
            action: { kind: 'open', place: 'event', personId: null },
          }
        : null,
    },
  ];
}

function sizeCheck(count: number): Check[] {
  if (count <= LOOK_OVER) return [];
  const isWrong = count > WRONG_OVER;
  return [
    {
      id: 'agenda:assist-size',
      level: isWrong ? 'wrong' : 'look',
      title: `${count} people for a peer assist`,
      why: isWrong
        ? `More than ${WRONG_OVER} people cannot have one conversation; invite fewer, or hold two assists.`
        : `Up to ${LOOK_OVER} people talk together easily, and ${WRONG_OVER} are the most.`,
      source: SIZE_SOURCE,
      repair: { label: 'Look at the people', action: { kind: 'open', place: 'people', personId: null } },
    },
  ];
}
