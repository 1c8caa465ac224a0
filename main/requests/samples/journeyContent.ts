import { USUAL_GROUPING } from '#domain/grouping/groupRules';
import { NO_ASSIST } from '#domain/formats/assist';
import type { Capture } from '#domain/followup/capture';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/formats/format';
import { NEW_ORGANIZATION } from '#domain/program/organization';
import { BLANK_PERSON } from '#domain/people/person';
import type { Attendee, Standing } from '#domain/people/person';
import { instantOf } from '#domain/time';
import journey from '../../../assets/samples/journey.json' with { type: 'json' };
import { formatsFollowed } from '../formats/formatsOf.ts';
import { sampleBlocks } from './sampleBlocks.ts';
import { journeyPreWork } from './samplePreWork.ts';
import { sampleResponsibilities } from './sampleResponsibilities.ts';
import { attributionOf, consentOf, emptyFollowUp, emptyMemo, statusOf } from './sampleWords.ts';

const ZONE = 'America/New_York';

/** The sample learning journey: no session, five themes with quotes, commitments and a whole follow-up. */
export function journeyContent(formats: readonly Format[]): EventSnapshot {
  const { program, event, memo, debriefCall, evaluation } = journey;
  const agenda = sampleBlocks(
    journey.agenda.map((row) => ({ day: 1, ...row })),
    { eventId: event.id, firstDay: event.date, formats, nameOf },
  );
  const team = program.facilitators.map((member, index) => ({
    id: `T${index + 1}`,
    name: member.name,
    role: member.role,
    email: '',
    phone: '',
  }));
  return {
    revision: 1,
    program: {
      id: program.id,
      name: program.name,
      owner: program.owner,
      partner: '',
      ownerLogo: '',
      partnerLogo: '',
      matching: 'different-field',
      confidentiality: 'program',
      competencies: [],
      goals: [program.topic],
      paper: 'letter',
      language: 'en-US',
      color: null,
    },
    event: {
      id: event.id,
      programId: program.id,
      name: event.name,
      kind: 'journey',
      startsOn: event.date,
      endsOn: event.date,
      zone: ZONE,
      cohort: '',
      venue: event.place,
      rooms: [],
      objectives: [...event.objectives],
      lanes: [],
      team,
      challengeDueOn: null,
      digestOn: null,
      keepUntilOn: null,
      isLargePrint: false,
      paper: 'program',
    },
    people: journey.organizations.flatMap((organization) => [
      ...(organization.speakers ?? []).map((row) => attendee(row, organization, 'host')),
      ...organization.travelers.map((row) => attendee(row, organization, 'participant')),
    ]),
    keepApart: [],
    grouping: { ...USUAL_GROUPING },
    organizations: journey.organizations.map((organization) => ({
      ...NEW_ORGANIZATION,
      id: organization.id,
      name: organization.name,
      city: organization.city,
      size: `${organization.staff} staff`,
      mission: organization.mission,
      isHost: organization.host,
      hostingReason: organization.why ?? '',
      homeCount: organization.homeStaff,
      homeQuestions: (organization.homeAsk ?? []).map((text) => ({ text, saidBy: null })),
      homeConcerns: organization.concern === undefined ? [] : [{ text: organization.concern, saidBy: null }],
    })),
    blocks: agenda,
    sessions: [],
    formats: formatsFollowed(formats, agenda),
    captures: [
      ...journey.themes.flatMap((theme) =>
        theme.quotes.map((quote) => quoteCapture(quote, { themeId: theme.id, saidIn: theme.title })),
      ),
      ...debriefCall.callQuotes.map((quote) =>
        quoteCapture(quote, { themeId: null, saidIn: 'Debrief call' }),
      ),
    ],
    themes: journey.themes.map((theme) => ({
      id: theme.id,
      title: theme.title,
      story: theme.hostStory,
      strategies: [...theme.strategies],
      heard: theme.whatWeHeard,
      reactions: [...theme.reactions],
      participantQuestions: [...theme.participantQuestions],
      memoQuestions: [...theme.memoQuestions],
      since: theme.since.map(([organization = '', text = '']) => ({
        organization: organizationName(organization),
        text,
      })),
      openQuestion: theme.openQuestion,
    })),
    commitments: journey.commitments.map((commitment) => ({
      id: commitment.id,
      personId: commitment.owner,
      text: commitment.text,
      firstStep: '',
      dueOn: commitment.due,
      buddyId: null,
      status: statusOf(commitment.status),
      evidence: '',
      madeOn: debriefCall.date,
    })),
    followUp: {
      ...emptyFollowUp(),
      debriefMemo: {
        ...emptyMemo(),
        to: memo.to,
        from: memo.from,
        purpose: memo.purpose,
        howToRead: memo.howToRead,
        next: memo.next,
      },
      reflectiveMemo: { ...emptyMemo(), to: memo.to, from: memo.from },
      memoOn: debriefCall.memoSent,
      callOn: debriefCall.date,
      reflectiveMemoOn: journey.timeline.find((entry) => entry.what === 'Reflective memo sent')?.date ?? null,
      callStartsAt: '10:00',
      callMinutes: debriefCall.minutes,
      callPresent: debriefCall.present,
      facilitatorReflections: [...journey.facilitatorReflections],
      nextSteps: [...debriefCall.nextSteps],
      keep: evaluation.plus.map(evaluationLine),
      change: evaluation.delta.map(evaluationLine),
      evaluationCards: evaluation.cards,
    },
    responsibilities: sampleResponsibilities({ kind: 'journey', team, startsOn: event.date }),
    supplies: [],
    ownSlides: [],
    roomFacts: [],
    assist: { ...NO_ASSIST },
    assistMembers: [],
    advice: [],
    normsAgreed: [],
    preWork: journeyPreWork(agenda),
    setAside: [],
    scenarios: [],
  };
}

interface Quote {
  id: string;
  speaker: string | null;
  text: string;
  consent: string;
  attribution: string;
  source: string;
  verbatim?: boolean;
}

function quoteCapture(
  quote: Quote,
  { themeId, saidIn }: { themeId: string | null; saidIn: string },
): Capture {
  const isFromCall = quote.source === 'call';
  return {
    id: quote.id,
    kind: 'quote',
    text: quote.text,
    isVerbatim: quote.verbatim ?? true,
    isReading: false,
    speakerId: quote.speaker,
    saidIn,
    saidByGroup: '',
    source: isFromCall ? 'call' : 'exchange',
    capturedAt: isFromCall
      ? instantOf(journey.debriefCall.date, '10:30', ZONE)
      : instantOf(journey.event.date, '15:30', ZONE),
    consent: consentOf(quote.consent),
    attribution: attributionOf(quote.attribution),
    confidentiality: 'program',
    isSealed: false,
    themeId,
  };
}

/** A traveler's or speaker's name by the id in the sample; anything else is a name itself. */
function nameOf(id: string): string {
  const rows = journey.organizations.flatMap((organization) => [
    ...(organization.speakers ?? []),
    ...organization.travelers,
  ]);
  return rows.find((row) => row[0] === id)?.[1] ?? id;
}

function attendee(
  [id = '', display = '', role = '']: readonly string[],
  organization: { name: string; city: string },
  standing: Standing,
): Attendee {
  const [first = '', ...rest] = display.split(' ');
  return {
    ...BLANK_PERSON,
    id,
    first,
    last: rest.join(' '),
    display,
    preferred: first,
    title: '',
    email: '',
    organization: organization.name,
    role,
    sector: '',
    city: organization.city,
    yearsInRole: null,
    yearsAreApproximate: false,
    standing,
    dietary: '',
    accessNeeds: '',
    challengeTopic: '',
    challengeTitle: '',
    challengeQuestion: '',
    keepApartNote: '',
  };
}

function organizationName(id: string): string {
  return journey.organizations.find((candidate) => candidate.id === id)?.name ?? '';
}

function evaluationLine([text = '', count = 0]: readonly (string | number)[]) {
  return { text: String(text), count: Number(count) };
}
