import { assistTeams } from '../formats/assistTeams.ts';
import type { Check, Repair } from './check.ts';
import { shortDayText } from '../dateText.ts';
import { languageOf } from '../handouts/printRequest.ts';
import { daysBetween } from '../time.ts';
import type { AgendaPlan } from './agendaPlan.ts';
import { counted, listed } from './wording.ts';

const OPEN: Repair = {
  label: 'Open the assist',
  action: { kind: 'open', place: 'assist', personId: null },
};
/** Fewer days than this after the assist nothing can come of it any more. */
const LEAST_DAYS = 3;

/** What the host team has to know before anybody is invited, and who sums up at the end (PRE-30 to PRE-33, ROL-28 to ROL-32). */
export function assistBriefChecks(plan: AgendaPlan): Check[] {
  return [...briefCheck(plan), ...decisionCheck(plan), ...teamChecks(plan), ...summaryCheck(plan)];
}

function briefCheck({ snapshot: { assist } }: AgendaPlan): Check[] {
  const parts: [string, string][] = [
    ['the question', assist.question],
    ['the outcome', assist.outcome],
    ['the deliverable', assist.deliverable],
    ['the context', assist.context],
    ['what was tried already', assist.pastEfforts],
  ];
  const missing = parts.filter(([, text]) => text.trim() === '').map(([name]) => name);
  if (missing.length === 0) return [];
  return [
    {
      id: 'agenda:assist-brief',
      level: 'look',
      title:
        missing.length === 5
          ? 'The host has not said what it asks for'
          : `The brief lacks ${listed(missing)}`,
      why: 'Who is invited to help has to know what for; outcome and deliverable are agreed before invitations go out.',
      source: 'Outcomes, deliverables, context and past efforts come first (PRE-30, PRE-33)',
      repair: OPEN,
    },
  ];
}

function decisionCheck({ snapshot }: AgendaPlan): Check[] {
  const { assist, event } = snapshot;
  const source = 'The assist comes early enough to feed into action (PRE-31)';
  if (assist.decisionOn === null)
    return [
      {
        id: 'agenda:assist-decision',
        level: 'look',
        title: 'Nobody said when the host decides',
        why: 'Advice helps only before the decision; note the day on which the host decides or acts.',
        source,
        repair: OPEN,
      },
    ];
  const left = daysBetween(event.endsOn, assist.decisionOn);
  if (left >= LEAST_DAYS) return [];
  const on = shortDayText(assist.decisionOn, languageOf(snapshot));
  return [
    {
      id: 'agenda:assist-decision',
      level: left < 0 ? 'wrong' : 'look',
      title: left < 0 ? `The host decides on ${on}, before the assist is over` : `The host decides on ${on}`,
      why:
        left < 0
          ? 'The advice would come too late to matter; hold the assist earlier, or put the decision off.'
          : `That is ${left === 0 ? 'the day of the assist itself' : `${counted(left, 'day')} after it`}; there is hardly time to do anything with the advice.`,
      source,
      repair: OPEN,
    },
  ];
}

function teamChecks({ snapshot }: AgendaPlan): Check[] {
  const { host, resource } = assistTeams(snapshot);
  if (host.length === 0 || resource.length === 0)
    return [
      {
        id: 'agenda:assist-teams',
        level: 'look',
        title:
          host.length === resource.length
            ? 'Nobody is in a team yet'
            : `The ${host.length === 0 ? 'host' : 'resource'} team is empty`,
        why: 'One team asks for help, the other one comes from elsewhere and gives it; say who is on which side.',
        source: 'Host team and resource team are lists of their own (FMT-38, ROL-28)',
        repair: OPEN,
      },
    ];
  const unknown = resource.filter(({ experience, recency }) => experience.trim() === '' || recency === null);
  const isOld = resource.every(({ recency }) => recency === 'longer');
  if (!isOld && unknown.length === 0) return [];
  return [
    {
      id: 'agenda:assist-experience',
      level: 'look',
      title: isOld
        ? 'Nobody in the resource team did this lately'
        : `What ${unknown.length === 1 ? (unknown[0]?.display ?? '') : counted(unknown.length, 'resource person', 'resource people')} did is not noted`,
      why: 'Resource people are chosen for recent experience of their own with the question, not for their rank.',
      source: 'Recent, practical experience; seniority is no reason (ROL-29, ROL-30)',
      repair: OPEN,
    },
  ];
}

function summaryCheck({ snapshot }: AgendaPlan): Check[] {
  if (snapshot.assist.summaryById !== null || assistTeams(snapshot).host.length === 0) return [];
  return [
    {
      id: 'agenda:assist-summary',
      level: 'look',
      title: 'Nobody is named for the closing summary',
      why: 'Somebody of the host team says at the end what they heard and what they will do first.',
      source: 'A host sums up (ROL-32, DEL-40)',
      repair: OPEN,
    },
  ];
}
