import { USUAL_GROUPING } from '#domain/grouping/groupRules';
import { NO_ASSIST } from '#domain/formats/assist';
import type { Block } from '#domain/agenda/block';
import type { Capture } from '#domain/followup/capture';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { FollowUp } from '#domain/followup/followUp';
import type { Format } from '#domain/formats/format';
import { BLANK_PERSON } from '#domain/people/person';
import type { Attendee, KeepApart } from '#domain/people/person';
import type { Session } from '#domain/agenda/session';
import { instantOf, MINUTE_MS } from '#domain/time';
import people from '../../../assets/samples/people.json' with { type: 'json' };
import retreat from '../../../assets/samples/retreat.json' with { type: 'json' };
import { formatsFollowed } from '../formats/formatsOf.ts';
import { phasesOfVariant } from '../agenda/plannedSession.ts';
import { sampleBlocks } from './sampleBlocks.ts';
import { retreatPreWork } from './samplePreWork.ts';
import { sampleResponsibilities } from './sampleResponsibilities.ts';
import { attributionOf, consentOf, emptyFollowUp, kindOf, levelOf, statusOf } from './sampleWords.ts';

const ZONE = 'America/Chicago';
const FORMAT_ID = 'peer-consultation';

/** The sample retreat: 23 people in five groups, one consultation over two days, captures, themes and commitments. */
export function retreatContent(formats: readonly Format[]): EventSnapshot {
  const { program, event } = retreat;
  const format = formats.find((known) => known.id === FORMAT_ID);
  const agenda = blocks(formats);
  const team = program.coordinators.map((member, index) => ({
    id: `T${index + 1}`,
    name: member.name,
    role: member.role,
    email: member.email,
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
      matching: 'same-role',
      confidentiality: 'program',
      competencies: [
        'Listening and asking',
        'Diagnosing adaptive problems',
        'Communication',
        'Conflict resolution',
        'Decision-making',
        'Developing others',
      ],
      goals: [...program.goals],
      paper: 'letter',
      language: 'en-US',
      color: null,
    },
    event: {
      id: event.id,
      programId: program.id,
      name: event.name,
      kind: 'retreat',
      startsOn: event.start,
      endsOn: event.end,
      zone: ZONE,
      cohort: '',
      venue: event.venue,
      rooms: [...event.rooms],
      objectives: [...event.objectives],
      lanes: [],
      team,
      challengeDueOn: dateOf('Write-ups due'),
      digestOn: dateOf('Challenge digest'),
      keepUntilOn: null,
      isLargePrint: false,
      paper: 'program',
    },
    people: people.participants.map(attendee),
    keepApart: keptApart(),
    grouping: { ...USUAL_GROUPING },
    organizations: [],
    blocks: agenda,
    sessions: format ? [consultation(format)] : [],
    formats: formatsFollowed(formats, [{ formatId: FORMAT_ID }, ...agenda]),
    captures: retreat.captures.map(capture),
    themes: retreat.memoThemes.map((theme) => ({
      id: theme.id,
      title: theme.title,
      story: '',
      strategies: [],
      heard: '',
      reactions: [],
      participantQuestions: [],
      memoQuestions: [...theme.questions],
      since: [],
      openQuestion: '',
    })),
    commitments: retreat.commitments.map((commitment) => ({
      id: commitment.id,
      personId: commitment.personId,
      text: commitment.text,
      firstStep: '',
      dueOn: commitment.due,
      buddyId: commitment.buddy,
      status: statusOf(commitment.status),
      evidence: commitment.evidence,
      madeOn: commitment.madeAt,
    })),
    followUp: followUp(),
    responsibilities: sampleResponsibilities({ kind: 'retreat', team, startsOn: event.start }),
    supplies: [],
    ownSlides: [],
    roomFacts: [],
    assist: { ...NO_ASSIST },
    assistMembers: [],
    advice: [],
    normsAgreed: [],
    preWork: retreatPreWork(agenda),
    setAside: [],
    scenarios: [],
  };
}

/** The agenda around the consultation, which has its own rounds and its own break. */
function blocks(formats: readonly Format[]): Block[] {
  const sessionBreak = retreat.agenda.find(isSessionBreak);
  const around = retreat.agenda.filter(
    (row) => row.formatId !== FORMAT_ID && row.formatId !== 'change' && row !== sessionBreak,
  );
  return sampleBlocks(around, {
    eventId: retreat.event.id,
    firstDay: retreat.event.start,
    formats,
    nameOf: (id) => people.participants.find((person) => person.id === id)?.name.display ?? id,
  });
}

/** The break after the second round belongs to the session. */
function isSessionBreak(row: (typeof retreat.agenda)[number]): boolean {
  const secondRound = retreat.agenda.find((other) => 'round' in other && other.round === 2);
  return row.formatId === 'break' && row.start === secondRound?.end;
}

function consultation(format: Format): Session {
  const { variant: variantId } = retreat.roundLength;
  const blocks = retreat.agenda.filter((block) => block.formatId === FORMAT_ID);
  const round = (number: number) => blocks.find((block) => 'round' in block && block.round === number);
  const pauseAfter = retreat.agenda.find(isSessionBreak);
  const dayTwo = round(4);
  return {
    id: 'S1',
    eventId: retreat.event.id,
    formatId: format.id,
    title: 'Peer consultation',
    startsOn: retreat.event.start,
    startsAt: blocks[0]?.start ?? '12:50',
    follows: false,
    variantId,
    phases: phasesOfVariant(
      format,
      format.variants.find((variant) => variant.id === variantId),
    ),
    changeoverMs: 2 * MINUTE_MS,
    breaks: [
      { id: 'B1', kind: 'break', afterRound: 2, durationMs: (pauseAfter?.minutes ?? 20) * MINUTE_MS },
      {
        id: 'B2',
        kind: 'pause',
        afterRound: 3,
        resumesOn: retreat.event.end,
        resumesAt: dayTwo?.start ?? '09:10',
      },
    ],
    groups: retreat.groups.map((group) => ({
      id: `G-${group.id}`,
      letter: group.id,
      room: group.room,
      memberIds: [...group.members],
    })),
    groupTimes: 'together',
    endsBy: null,
    rounds: null,
  };
}

function attendee(person: (typeof people.participants)[number]): Attendee {
  const writeUp = retreat.challenges.find((challenge) => challenge.personId === person.id)?.writeUp;
  return {
    ...BLANK_PERSON,
    id: person.id,
    first: person.name.first,
    last: person.name.last,
    display: person.name.display,
    preferred: person.name.preferred,
    title: person.name.title ?? '',
    email: person.email.value,
    organization: person.organizationCanonical,
    role: person.role,
    sector: person.sector,
    city: person.cityCanonical,
    yearsInRole: person.years.value,
    yearsAreApproximate: person.years.approx,
    standing: 'participant',
    dietary: person.dietary,
    accessNeeds: person.accessibility,
    challengeTopic: person.challengeTopic,
    challengeTitle: writeUp?.title ?? '',
    challengeQuestion: writeUp?.question ?? '',
    keepApartNote: person.keepApartRaw,
  };
}

function keptApart(): KeepApart[] {
  const pairs = new Map<string, KeepApart>();
  for (const person of people.participants)
    for (const suggested of person.keepApartSuggested) {
      const key = [person.id, suggested.personId].sort().join('>');
      if (pairs.has(key)) continue;
      pairs.set(key, {
        id: `KA${pairs.size + 1}`,
        personA: person.id,
        personB: suggested.personId,
        strength: 'hard',
        reason: person.keepApartRaw,
      });
    }
  return [...pairs.values()];
}

function capture(noted: (typeof retreat.captures)[number]): Capture {
  const [on = '', at = ''] = noted.at.split('T');
  return {
    id: noted.id,
    kind: kindOf(noted.kind),
    text: noted.text,
    isVerbatim: noted.verbatim,
    isReading: false,
    speakerId: noted.speaker,
    saidIn: blockTitle(noted.block, on),
    saidByGroup: '',
    source: 'exchange',
    capturedAt: instantOf(on, at, ZONE),
    consent: consentOf(noted.consent),
    attribution: attributionOf(noted.attribution),
    confidentiality: levelOf(noted.confidentiality),
    isSealed: false,
    themeId: retreat.memoThemes.find((theme) => theme.captures.includes(noted.id))?.id ?? null,
  };
}

/** What the agenda calls a block, up to its colon. */
function blockTitle(formatId: string, on: string): string {
  const day = on === retreat.event.start ? 1 : 2;
  const block = retreat.agenda.find((candidate) => candidate.formatId === formatId && candidate.day === day);
  return block?.title.split(':')[0] ?? formatId;
}

function dateOf(what: string): string | null {
  return retreat.timeline.find((entry) => entry.what.startsWith(what))?.date ?? null;
}

function followUp(): FollowUp {
  const from = retreat.program.coordinators.map((member) => member.name).join(' and ');
  const to = 'Everyone who was at Heron Point';
  return {
    ...emptyFollowUp(),
    debriefMemo: {
      to,
      from,
      subject: 'What we heard at Heron Point, and questions for our call',
      purpose:
        'To give back what was said in plenary on April 15 and 16, so that our call on April 30 can begin where you are now. What was said in the consultation rounds stays there and is not in this memo.',
      howToRead:
        'Three themes, each with a few of your own words and one or two questions. Choose the theme that matters most to you and be ready to say, in a minute, one thing that has moved and one that has not.',
      next: 'Call on Friday, April 30, 10:00–11:30. A reflective memo follows on May 14 and takes in what you tell on the call.',
      thanks: 'Thank you to everyone who said yes to being quoted.',
    },
    reflectiveMemo: {
      to,
      from,
      subject: 'What came of Heron Point so far',
      purpose:
        'To look back on what the retreat started, four weeks on, and to name the questions that stay open.',
      howToRead:
        'Each theme says what was heard, what has happened since, and one question to keep. Commitments are shown as counts, never by name.',
      next: 'A check on commitments follows on May 21.',
      thanks: 'Thank you for asking before advising.',
    },
    memoOn: retreat.debriefCall.memoSent,
    callOn: retreat.debriefCall.date,
    reflectiveMemoOn: dateOf('Reflective memo'),
    callStartsAt: '10:00',
    callMinutes: 90,
  };
}
