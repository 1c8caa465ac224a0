import { assistTeams, hasAssist } from '../formats/assistTeams.ts';
import { deckOf } from '../slides/deckOf.ts';
import { uniqueFileNames } from '../fileName.ts';
import { asksForChallenges } from '../formats/format.ts';
import { formComposers } from '../forms/formComposers.ts';
import { hostBrief, resourceBriefs } from '../handouts/assistBriefs.ts';
import { recommendationLog } from '../handouts/recommendationLog.ts';
import { callAgenda } from '../handouts/callAgenda.ts';
import { challengeInstructions } from '../handouts/challengeInstructions.ts';
import { clockPage } from '../handouts/clockPage.ts';
import { debriefMemo } from '../handouts/debriefMemo.ts';
import { facilitatorGuide } from '../handouts/facilitatorGuide.ts';
import { materialsList } from '../handouts/materialsList.ts';
import { overview } from '../handouts/overview.ts';
import { participantAgenda } from '../handouts/participantAgenda.ts';
import type { PrintRequest, SessionPrintRequest } from '../handouts/printRequest.ts';
import { reflectiveMemo } from '../handouts/reflectiveMemo.ts';
import { responsibilityList } from '../handouts/responsibilityList.ts';
import { roomPlan } from '../handouts/roomPlan.ts';
import { runSheet } from '../handouts/runSheet.ts';
import { displayOf, seatsOf } from '../handouts/seats.ts';
import { sessionInstructions } from '../handouts/sessionInstructions.ts';
import { timerCard } from '../handouts/timerCard.ts';
import { worksheet } from '../handouts/worksheet.ts';
import type { KitRequest } from './kitEntry.ts';
import type { KitComposer } from './kitComposer.ts';
import { kitFileName } from './kitFileName.ts';
import { dayDeckComposers } from './dayDeckComposers.ts';
import { visitComposers } from './visitComposers.ts';
import { isComing } from '../people/person.ts';
import { preWorkComposers } from './preWorkComposers.ts';
import { digestComposer, slidesOnPaper, tableComposers } from './tableComposers.ts';

/** Which documents an event has, and how each is composed. */

/** The documents of an event in the order in which they are needed; memos and call come once there are themes. */
export function kitComposersOf(request: KitRequest): KitComposer[] {
  const { snapshot, session } = request;
  const format = snapshot.formats.find((candidate) => candidate.id === session?.formatId);
  const base: PrintRequest = {
    snapshot,
    planVersion: request.planVersion,
    isLargePrint: request.isLargePrint ?? snapshot.event.isLargePrint,
    paper: request.paper ?? (snapshot.event.paper === 'program' ? null : snapshot.event.paper),
  };
  return [
    ...(snapshot.blocks.length > 0 ? agendaComposers(base) : []),
    ...(snapshot.blocks.length > 0 || snapshot.sessions.length > 0 ? teamComposers(base) : []),
    ...preWorkComposers(base),
    ...visitComposers(base),
    ...formComposers(base),
    ...(hasAssist(snapshot) ? assistComposers(base) : []),
    ...dayDeckComposers(snapshot),
    ...(session && format ? sessionComposers({ ...base, session, format }) : []),
    ...(snapshot.themes.length > 0 ? memoComposers(base) : []),
  ];
}

function agendaComposers(request: PrintRequest): KitComposer[] {
  const { people, event } = request.snapshot;
  const docx = { fileKind: 'docx', waitsFor: null } as const;
  return [
    {
      entry: {
        ...docx,
        id: 'participant-agenda',
        name: 'Agenda for participants',
        audience: 'everybody',
        copies: people.filter(isComing).length,
      },
      compose: () => ({ kind: 'handout', handout: participantAgenda(request) }),
    },
    {
      entry: {
        ...docx,
        id: 'run-sheet',
        name: 'Run sheet',
        audience: 'team',
        copies: Math.max(1, event.team.length),
      },
      compose: () => ({ kind: 'handout', handout: runSheet(request) }),
    },
  ];
}

/** What the team prepares by. */
function teamComposers(request: PrintRequest): KitComposer[] {
  const copies = Math.max(1, request.snapshot.event.team.length);
  const forTeam = { fileKind: 'docx', waitsFor: null, audience: 'team', copies } as const;
  return [
    {
      entry: { ...forTeam, id: 'overview', name: 'Resources and responsibilities' },
      compose: () => ({ kind: 'handout', handout: overview(request) }),
    },
    {
      entry: { ...forTeam, id: 'responsibilities', name: 'Responsibilities by person' },
      compose: () => ({ kind: 'handout', handout: responsibilityList(request) }),
    },
    {
      entry: { ...forTeam, id: 'room-plan', name: 'Room plan' },
      compose: () => ({ kind: 'handout', handout: roomPlan(request) }),
    },
    {
      entry: { ...forTeam, id: 'materials', name: 'Materials' },
      compose: () => ({ kind: 'handout', handout: materialsList(request) }),
    },
  ];
}

/** What a peer assist needs beside the sheets of its session. */
function assistComposers(request: PrintRequest): KitComposer[] {
  const { host, resource } = assistTeams(request.snapshot);
  const docx = { fileKind: 'docx', waitsFor: null } as const;
  const personal = uniqueFileNames(
    resource.map(({ display }) => kitFileName(request, 'resource-brief', 'docx', display)),
  );
  return [
    {
      entry: {
        ...docx,
        id: 'host-brief',
        name: 'Host brief',
        audience: 'everybody',
        copies: Math.max(1, host.length + resource.length),
      },
      compose: () => ({ kind: 'handout', handout: hostBrief(request) }),
    },
    {
      entry: {
        ...docx,
        id: 'resource-briefs',
        name: 'Resource-team briefs',
        audience: 'personal',
        copies: resource.length,
        waitsFor: resource.length > 0 ? null : 'Waits for a resource team',
      },
      compose: () => ({
        kind: 'batch',
        batch: resourceBriefs(request, personal),
        folderName: 'Resource-team briefs',
        isPrintedTogether: true,
      }),
    },
    {
      entry: { ...docx, id: 'recommendation-log', name: 'Recommendation log', audience: 'rooms', copies: 1 },
      compose: () => ({ kind: 'handout', handout: recommendationLog(request) }),
    },
  ];
}

function sessionComposers(request: SessionPrintRequest): KitComposer[] {
  const { session, format, snapshot } = request;
  const seats = seatsOf(request);
  const people = seats.length;
  const groups = session.groups.filter((group) => group.memberIds.length > 0).length;
  const team = Math.max(1, snapshot.event.team.length);
  const forPeople = people > 0 ? null : 'Waits for people';
  const forGroups = forPeople ?? (groups > 0 ? null : 'Waits for groups');
  const docx = { fileKind: 'docx', waitsFor: null } as const;
  const personal = (document: string) =>
    uniqueFileNames(seats.map(({ person }) => kitFileName(request, document, 'docx', displayOf(person))));
  return [
    {
      entry: { ...docx, id: 'facilitator-guide', name: 'Facilitator guide', audience: 'team', copies: team },
      compose: () => ({ kind: 'handout', handout: facilitatorGuide(request) }),
    },
    ...(asksForChallenges(format)
      ? ([
          {
            entry: {
              ...docx,
              id: 'challenge-instructions',
              name: 'Challenge instructions',
              audience: 'personal',
              copies: people,
              waitsFor: forPeople,
            },
            compose: () => ({
              kind: 'batch',
              batch: challengeInstructions(request, personal('challenge')),
              folderName: 'Challenge instructions',
              isPrintedTogether: false,
            }),
          },
        ] satisfies KitComposer[])
      : []),
    ...(asksForChallenges(format) && snapshot.preWork.tasks.some(({ kind }) => kind === 'write-up')
      ? [digestComposer(request, forGroups)]
      : []),
    {
      entry: {
        ...docx,
        id: 'session-instructions',
        name: 'Session instructions',
        audience: 'personal',
        copies: people,
        waitsFor: forGroups,
      },
      compose: () => ({
        kind: 'batch',
        batch: sessionInstructions(request, personal('session-instructions')),
        folderName: 'Session instructions',
        isPrintedTogether: true,
      }),
    },
    {
      entry: {
        id: 'slides',
        name: 'Slide deck',
        audience: 'everybody',
        fileKind: 'pptx',
        copies: 1,
        waitsFor: null,
      },
      compose: () => ({ kind: 'deck', deck: deckOf({ snapshot, session, format }) }),
    },
    slidesOnPaper(request),
    ...(format.worksheet.length > 0
      ? ([
          {
            entry: {
              ...docx,
              id: 'worksheets',
              name: 'Presenter worksheets',
              audience: 'personal',
              copies: people,
              waitsFor: forGroups,
            },
            compose: () => ({
              kind: 'batch',
              batch: worksheet(request, personal('worksheet')),
              folderName: 'Worksheets',
              isPrintedTogether: true,
            }),
          },
        ] satisfies KitComposer[])
      : []),
    {
      entry: { ...docx, id: 'timer-card', name: 'Timer card', audience: 'rooms', copies: groups },
      compose: () => ({ kind: 'handout', handout: timerCard(request) }),
    },
    {
      entry: {
        id: 'clock-page',
        name: 'Clock for phones',
        audience: 'rooms',
        fileKind: 'html',
        copies: 1,
        waitsFor: null,
      },
      compose: () => ({ kind: 'page', page: clockPage(request) }),
    },
    ...tableComposers(request),
  ];
}

function memoComposers(request: PrintRequest): KitComposer[] {
  const readers = request.snapshot.people.filter(isComing).length;
  const team = Math.max(1, request.snapshot.event.team.length);
  const docx = { fileKind: 'docx', waitsFor: null, audience: 'everybody', copies: readers } as const;
  return [
    {
      entry: { ...docx, id: 'debrief-memo', name: 'Debrief memo' },
      compose: () => ({ kind: 'handout', handout: debriefMemo(request) }),
    },
    {
      entry: { ...docx, id: 'call-agenda', name: 'Debrief call agenda', audience: 'team', copies: team },
      compose: () => ({ kind: 'handout', handout: callAgenda(request) }),
    },
    {
      entry: { ...docx, id: 'reflective-memo', name: 'Reflective memo' },
      compose: () => ({ kind: 'handout', handout: reflectiveMemo(request) }),
    },
  ];
}
