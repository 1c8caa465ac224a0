import { NOBODY_SAID } from '../fixtures/nobodySaid.ts';
import { formatFileOf } from '../../main/requests/formats/formatFile.ts';
import { consultationFormat } from '../fixtures/consultationFormat.ts';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { InputOf, NamesOf, OutputOf } from '#contract';
import { isPeer } from '#domain/people/person';
import { instantOf, wallOf } from '#domain/time';
import { pngPicture } from '../fixtures/slidePictures.ts';
import { plainEvent } from '../fixtures/plainEvent.mjs';

/** Takes one of some things; the same numbers take the same things. */
export interface Picker {
  one: <Thing>(things: readonly Thing[]) => Thing;
  number: (below: number) => number;
}

export type WriteName = NamesOf<'write', 'workspace'>;

interface Scene {
  snapshot: EventSnapshot;
  home: OutputOf<'home.read'>;
  /** The headings of a list whose columns were chosen. */
  columnsOf: string;
  /** Ids of formats of one's own that nothing follows. */
  own: string[];
  pick: Picker;
}

type Inputs = { [Name in WriteName]: (scene: Scene) => InputOf<Name> | null };

const somePicture = (scene: Scene) =>
  Buffer.from(
    pngPicture({ width: 16, height: 9, color: [scene.pick.number(255), scene.pick.number(255), 0] }),
  ).toString('base64');
const placeFor = ({ snapshot, pick }: Scene) =>
  pick.one(['', 'cover', 'norms', ...snapshot.ownSlides.map(({ id }) => `own:${id}`)]);
const ownSlideId = ({ snapshot, pick }: Scene) =>
  snapshot.ownSlides.length === 0 ? null : pick.one(snapshot.ownSlides).id;

const WORDS = [
  'Asking',
  'Bridge',
  'café',
  '😀 smile',
  'مرحبا',
  'tab\there',
  '“quoted”',
  '',
  'zero\u0000byte',
];
const ZONE = 'America/Chicago';
const DAYS = ['2027-04-15', '2027-04-16', '2027-05-02', '2027-12-31'];
const named = ({ pick }: Scene) => `${pick.one(WORDS)} ${pick.number(100)}`;
const list = (scene: Scene) => Array.from({ length: scene.pick.number(4) }, () => named(scene));
const memo = (scene: Scene) => ({
  to: named(scene),
  from: '',
  subject: named(scene),
  purpose: '',
  howToRead: '',
  next: '',
  thanks: named(scene),
});

/** For each write request an input that suits what is there, or null where nothing suits. */
export const someWrite: Inputs = {
  'ownSlide.add': (scene) => ({
    eventId: scene.snapshot.event.id,
    owner: scene.pick.one([
      ...scene.snapshot.sessions.map(({ id }) => ({ sessionId: id, onDay: null })),
      { sessionId: null, onDay: scene.snapshot.event.startsOn },
    ]),
    behind: placeFor(scene),
    slides: Array.from({ length: 1 + scene.pick.number(2) }, () => ({
      title: `T ${named(scene)}`,
      source: 'map.png',
      mediaType: 'image/png' as const,
      contentBase64: somePicture(scene),
    })),
  }),
  'ownSlide.change': (scene) => {
    const slideId = ownSlideId(scene);
    if (slideId === null) return null;
    const changes = scene.pick.one([{ title: `T ${named(scene)}` }, { notes: `N ${named(scene)}` }]);
    return { slideId, changes };
  },
  'ownSlide.move': (scene) => {
    const slideId = ownSlideId(scene);
    const behind = scene.pick.one(['', 'cover', 'roles', 'evaluation']);
    const known = scene.snapshot.ownSlides.find(({ id }) => id === slideId);
    return slideId === null || known?.afterSlide === behind ? null : { slideId, behind };
  },
  'ownSlide.remove': (scene) => {
    const slideId = ownSlideId(scene);
    return slideId === null ? null : { slideId };
  },
  'program.add': (scene) => ({
    name: `P ${named(scene)}`,
    owner: '',
    goals: list(scene),
    paper: 'a4',
    language: 'en-US',
    color: null,
  }),
  'program.change': (scene) => {
    const { programs } = scene.home;
    if (programs.length === 0) return null;
    return { programId: scene.pick.one(programs).id, changes: { goals: list(scene), color: 'AA00FF' } };
  },
  'program.remove': ({ home, pick }) =>
    home.programs.length === 0 ? null : { programId: pick.one(home.programs).id },
  'event.add': (scene) =>
    plainEvent({
      programId: scene.pick.one([null, ...scene.home.programs.map(({ id }) => id)]),
      name: `E ${named(scene)}`,
      kind: scene.pick.one(['retreat', 'call', 'assist']),
      startsOn: '2027-06-01',
      endsOn: '2027-06-02',
      rooms: list(scene),
      objectives: list(scene),
      lanes: list(scene),
      team: [{ name: 'A', role: 'B', email: '', phone: '' }],
    }),
  'event.change': (scene) => ({
    eventId: scene.snapshot.event.id,
    changes: scene.pick.one([
      { name: `E ${named(scene)}`, rooms: list(scene) },
      { team: list(scene).map((name) => ({ name, role: '', email: '', phone: '' })) },
      { startsOn: '2027-04-20', endsOn: '2027-04-21' },
      { programId: null, objectives: list(scene) },
    ]),
  }),
  'event.duplicate': (scene) => ({
    eventId: scene.snapshot.event.id,
    startsOn: scene.pick.one(DAYS),
    name: `D ${named(scene)}`,
    withPeople: scene.pick.one([true, false]),
  }),
  'event.saveAsTemplate': (scene) => ({ eventId: scene.snapshot.event.id, name: `T ${named(scene)}` }),
  'scenario.add': (scene) => ({ eventId: scene.snapshot.event.id, name: `S ${named(scene)}` }),
  'scenario.rename': (scene) => {
    const waiting = waitingScenario(scene);
    return waiting && { ...waiting, name: `S ${named(scene)}` };
  },
  'scenario.show': (scene) => waitingScenario(scene),
  'scenario.remove': (scene) => waitingScenario(scene),
  'event.remove': ({ home, snapshot, pick }) => {
    const others = home.events.filter((event) => event.id !== snapshot.event.id);
    return others.length === 0 ? null : { eventId: pick.one(others).id };
  },
  'registration.forgetColumns': ({ columnsOf }) => (columnsOf === '' ? null : { headingsKey: columnsOf }),
  'registration.accept': ({ snapshot, pick }) => ({
    fileName: 'list.csv',
    contentBase64: Buffer.from(
      `Name,Email,Organization\nNew One ${pick.number(9)},new${pick.number(9)}@x.example,Org\nDana Okafor,dana.okafor@alderfalls.example,Elsewhere\n`,
    ).toString('base64'),
    mapping: null,
    eventId: snapshot.event.id,
    restoreLines: [],
    acceptedMerges: [],
    acceptedKeepApart: [],
  }),
  'person.add': (scene) => ({
    eventId: scene.snapshot.event.id,
    person: {
      display: `Q ${named(scene)}`,
      organization: named(scene),
      yearsInRole: scene.pick.one([null, 2.5]),
    },
  }),
  'person.change': (scene) => ({
    eventId: scene.snapshot.event.id,
    personId: scene.pick.one(scene.snapshot.people).id,
    changes: scene.pick.one([
      { challengeQuestion: named(scene), standing: 'host' as const },
      { expertise: list(scene), offers: list(scene), coming: 'late' as const, arrivesAt: '14:30' },
      { adviceTopics: list(scene), givesAdvice: true, photoConsent: 'no' as const, phone: named(scene) },
      { yearsInRole: 7, yearsAreApproximate: true, dietary: named(scene) },
    ]),
  }),
  'people.bring': ({ snapshot, home, pick }) => ({
    eventId: pick.one(home.events).id,
    fromEventId: snapshot.event.id,
  }),
  'person.leave': ({ snapshot, pick }) => {
    const named = new Set([
      ...snapshot.captures.map(({ speakerId }) => speakerId),
      ...snapshot.commitments.map(({ personId }) => personId),
    ]);
    const free = snapshot.people.filter(({ id }) => !named.has(id));
    return free.length === 0 ? null : { eventId: snapshot.event.id, personId: pick.one(free).id };
  },
  'keepApart.add': (scene) => {
    const [personA, personB] = [
      scene.pick.one(scene.snapshot.people).id,
      scene.pick.one(scene.snapshot.people).id,
    ];
    if (personA === personB) return null;
    return { eventId: scene.snapshot.event.id, personA, personB, strength: 'soft', reason: named(scene) };
  },
  'keepApart.change': (scene) =>
    scene.snapshot.keepApart.length === 0
      ? null
      : { keepApartId: scene.pick.one(scene.snapshot.keepApart).id, strength: 'soft', reason: named(scene) },
  'keepApart.remove': ({ snapshot, pick }) =>
    snapshot.keepApart.length === 0 ? null : { keepApartId: pick.one(snapshot.keepApart).id },
  'session.add': ({ snapshot, pick }) => ({
    eventId: snapshot.event.id,
    formatId: 'peer-consultation',
    title: '',
    startsOn: pick.one(DAYS),
    startsAt: '09:00',
    variantId: pick.one([null, 'express20']),
  }),
  'session.change': (scene) => {
    if (scene.snapshot.sessions.length === 0) return null;
    return {
      sessionId: scene.pick.one(scene.snapshot.sessions).id,
      changes: scene.pick.one([
        { title: `S ${named(scene)}` },
        { startsOn: scene.pick.one(DAYS), endsBy: null },
        { startsAt: '10:30', endsBy: '12:00', changeoverMs: 0 },
        { groupTimes: scene.pick.one(['together', 'sized', 'own'] as const) },
      ]),
    };
  },
  'session.setMinutes': ({ snapshot, pick }) => {
    if (snapshot.sessions.length === 0) return null;
    const session = pick.one(snapshot.sessions);
    return { sessionId: session.id, phaseId: pick.one(session.phases).phaseId, minutes: 1 + pick.number(9) };
  },
  'session.useVariant': ({ snapshot, pick }) =>
    snapshot.sessions.length === 0
      ? null
      : {
          sessionId: pick.one(snapshot.sessions).id,
          variantId: pick.one(['express20', 'standard30', 'deep50']),
        },
  'session.setBreak': ({ snapshot, pick }) =>
    snapshot.sessions.length === 0
      ? null
      : {
          sessionId: pick.one(snapshot.sessions).id,
          break: pick.one([
            { kind: 'break' as const, afterRound: pick.number(4), durationMs: 60_000 * pick.number(30) },
            {
              kind: 'pause' as const,
              afterRound: pick.number(4),
              resumesOn: '2027-12-31',
              resumesAt: '09:00',
            },
          ]),
        },
  'session.removeBreak': ({ snapshot, pick }) => {
    const withBreaks = snapshot.sessions.filter(({ breaks }) => breaks.length > 0);
    if (withBreaks.length === 0) return null;
    const session = pick.one(withBreaks);
    return { sessionId: session.id, afterRound: pick.one(session.breaks).afterRound };
  },
  'session.remove': ({ snapshot, pick }) =>
    snapshot.sessions.length === 0 ? null : { sessionId: pick.one(snapshot.sessions).id },
  'format.keep': (scene) => ({ format: { ...consultationFormat, name: `F ${named(scene)}` } }),
  'format.start': (scene) => ({ name: `F ${named(scene)}`, likeId: null }),
  'format.remove': ({ own, pick }) => (own.length === 0 ? null : { formatId: pick.one(own) }),
  'format.import': (scene) => ({
    fileName: 'format.json',
    contentBase64: Buffer.from(formatFileOf({ ...consultationFormat, name: `F ${named(scene)}` })).toString(
      'base64',
    ),
  }),
  'block.add': (scene) => ({
    eventId: scene.snapshot.event.id,
    block: {
      title: `B ${named(scene)}`,
      seating: scene.pick.one(['full', 'break', 'tour']),
      formatId: scene.pick.one([null, 'peer-consultation']),
      startsOn: scene.pick.one(DAYS),
      startsAt: scene.pick.one(['08:00', '13:05', '23:30']),
      durationMs: 60_000 * (1 + scene.pick.number(120)),
      timing: scene.pick.one(['start-length', 'follows-length']),
      endsAt: null,
      lane: scene.pick.number(3),
      lead: named(scene),
      room: '',
      note: '',
      isStoryFirst: false,
      stays: false,
    },
  }),
  'block.change': (scene) =>
    scene.snapshot.blocks.length === 0
      ? null
      : {
          blockId: scene.pick.one(scene.snapshot.blocks).id,
          changes: scene.pick.one([
            { title: `B ${named(scene)}`, stays: true, isStoryFirst: true },
            { lead: named(scene), note: named(scene), seating: 'pairs' as const },
          ]),
        },
  'block.retime': (scene) =>
    scene.snapshot.blocks.length === 0
      ? null
      : {
          blockId: scene.pick.one(scene.snapshot.blocks).id,
          ...scene.pick.one([
            { durationMs: 60_000 * (1 + scene.pick.number(90)) },
            { startsOn: scene.pick.one(DAYS), startsAt: '10:10' },
            { lane: scene.pick.number(3), timing: 'follows-length' as const },
          ]),
        },
  'block.letStay': ({ snapshot, pick }) =>
    snapshot.blocks.length === 0
      ? null
      : {
          eventId: snapshot.event.id,
          blockIds: snapshot.blocks.map(({ id }) => id),
          stays: pick.one([true, false]),
        },
  'block.duplicate': ({ snapshot, pick }) =>
    snapshot.blocks.length === 0 ? null : { blockId: pick.one(snapshot.blocks).id },
  'block.split': ({ snapshot, pick }) => {
    if (snapshot.blocks.length === 0) return null;
    const block = pick.one(snapshot.blocks);
    const middle =
      instantOf(block.startsOn, block.startsAt, ZONE) + 60_000 * Math.floor(block.durationMs / 120_000);
    return { blockId: block.id, at: wallOf(middle, ZONE).at };
  },
  'block.remove': ({ snapshot, pick }) =>
    snapshot.blocks.length === 0 ? null : { blockId: pick.one(snapshot.blocks).id },
  'agenda.layOut': ({ snapshot, pick }) => ({
    eventId: snapshot.event.id,
    formatId: 'peer-consultation',
    startsOn: pick.one(DAYS),
    startsAt: '09:00',
    lane: 0,
  }),
  'agenda.shorten': ({ snapshot }) => ({
    eventId: snapshot.event.id,
    on: '2027-04-16',
    endsBy: '14:40',
  }),
  'check.setAside': (scene) => ({
    eventId: scene.snapshot.event.id,
    checkId: `agenda:${scene.pick.number(3)}`,
    reason: `R ${named(scene)}`,
  }),
  'check.takeBack': ({ snapshot, pick }) =>
    snapshot.setAside.length === 0
      ? null
      : { eventId: snapshot.event.id, checkId: pick.one(snapshot.setAside).checkId },
  'groups.accept': ({ snapshot, pick }) => {
    if (snapshot.sessions.length === 0) return null;
    const ids = snapshot.people.filter(({ standing }) => standing === 'participant').map(({ id }) => id);
    const count = 2 + pick.number(4);
    return {
      sessionId: pick.one(snapshot.sessions).id,
      groups: Array.from({ length: count }, (_, group) =>
        ids.filter((_id, index) => index % count === group),
      ),
      seed: pick.number(1000),
    };
  },
  'groups.place': ({ snapshot, pick }) => {
    const grouped = snapshot.sessions.filter(({ groups }) => groups.length > 0);
    if (grouped.length === 0) return null;
    const session = pick.one(grouped);
    return {
      sessionId: session.id,
      personId: pick.one(snapshot.people).id,
      groupId: pick.one([null, ...session.groups.map(({ id }) => id)]),
      seat: pick.number(6),
    };
  },
  'groups.setRoom': (scene) => {
    const groups = scene.snapshot.sessions.flatMap((session) => session.groups);
    return groups.length === 0 ? null : { groupId: scene.pick.one(groups).id, room: named(scene) };
  },
  'groups.acceptPlan': ({ snapshot, pick }) => {
    const ids = snapshot.people.filter(isPeer).map(({ id }) => id);
    const count = 3 + pick.number(4);
    return snapshot.sessions.length === 0
      ? null
      : {
          eventId: snapshot.event.id,
          rounds: snapshot.sessions.map((session) => ({
            sessionId: session.id,
            groups: Array.from({ length: count }, (_, group) =>
              ids.filter((_id, index) => index % count === group),
            ),
          })),
          seed: pick.number(1000),
          isRepair: false,
        };
  },
  'groupRule.add': (scene) => {
    const { snapshot, pick } = scene;
    const ids = snapshot.people.map(({ id }) => id);
    const first = pick.number(ids.length - 3);
    const how = { strength: pick.one(['hard', 'soft'] as const), reason: `R ${named(scene)}` };
    const rule =
      pick.number(2) === 0
        ? { ...how, kind: 'together' as const, personIds: ids.slice(first, first + 3) }
        : {
            ...how,
            kind: 'apart' as const,
            sides: [
              { kind: 'person' as const, personId: ids[first] ?? '' },
              { kind: 'organization' as const, organization: `O ${named(scene)}` },
            ] satisfies [unknown, unknown],
          };
    return ids.length < 4 ? null : { eventId: snapshot.event.id, rule };
  },
  'groupRule.change': (scene) =>
    scene.snapshot.grouping.rules.length === 0
      ? null
      : {
          ruleId: scene.pick.one(scene.snapshot.grouping.rules).id,
          changes: { reason: `R2 ${named(scene)}`, strength: 'soft' },
        },
  'groupRule.remove': ({ snapshot, pick }) =>
    snapshot.grouping.rules.length === 0 ? null : { ruleId: pick.one(snapshot.grouping.rules).id },
  'groups.setBalance': ({ snapshot, pick }) => ({
    eventId: snapshot.event.id,
    balance: {
      attribute: pick.one(['sector', 'role', 'city', 'yearsInRole', 'tags'] as const),
      weight: 3 + pick.number(4),
      noLoneMinority: pick.number(2) === 0,
    },
  }),
  'groups.setTerms': ({ snapshot, pick }) => ({
    eventId: snapshot.event.id,
    changes: { colleagues: pick.one(['hard', 'allowed'] as const), remembersEvents: pick.number(2) === 0 },
  }),
  'groups.pin': ({ snapshot, pick }) => {
    const seated = snapshot.sessions.flatMap(({ id, groups }) =>
      groups.flatMap(({ memberIds }) => memberIds.map((personId) => ({ sessionId: id, personId }))),
    );
    return seated.length === 0 ? null : { ...pick.one(seated), isPinned: true };
  },
  'groups.setAbsent': ({ snapshot, pick }) =>
    snapshot.sessions.length === 0
      ? null
      : { sessionId: pick.one(snapshot.sessions).id, personId: pick.one(snapshot.people).id, isAbsent: true },
  'capture.add': (scene) => ({
    eventId: scene.snapshot.event.id,
    capture: {
      kind: 'quote',
      text: `C ${named(scene)}`,
      isVerbatim: true,
      isReading: false,
      speakerId: scene.pick.one([null, ...scene.snapshot.people.map(({ id }) => id)]),
      saidIn: '',
      saidByGroup: scene.pick.one(['', 'B']),
      source: 'exchange',
      consent: 'pending',
      attribution: 'name',
      confidentiality: 'group',
      isSealed: false,
      themeId: scene.pick.one([null, ...scene.snapshot.themes.map(({ id }) => id)]),
    },
  }),
  'capture.change': (scene) =>
    scene.snapshot.captures.length === 0
      ? null
      : {
          captureId: scene.pick.one(scene.snapshot.captures).id,
          changes: {
            consent: 'approved',
            isSealed: true,
            saidByGroup: 'C',
            themeId: null,
            text: `C ${named(scene)}`,
          },
        },
  'capture.remove': ({ snapshot, pick }) =>
    snapshot.captures.length === 0 ? null : { captureId: pick.one(snapshot.captures).id },
  'norms.agree': (scene) => ({
    eventId: scene.snapshot.event.id,
    agreedIn: named(scene),
    wording: `What is said here stays here\n${named(scene)}`,
    agreedBy: `Group ${scene.pick.one(['A', 'B'])}`,
  }),
  'norms.remove': ({ snapshot, pick }) =>
    snapshot.normsAgreed.length === 0 ? null : { agreedId: pick.one(snapshot.normsAgreed).id },
  'theme.add': (scene) => ({ eventId: scene.snapshot.event.id, title: `T ${named(scene)}` }),
  'theme.change': (scene) =>
    scene.snapshot.themes.length === 0
      ? null
      : {
          themeId: scene.pick.one(scene.snapshot.themes).id,
          changes: {
            story: named(scene),
            strategies: list(scene),
            memoQuestions: list(scene),
            since: list(scene).map((text) => ({ organization: '', text })),
          },
        },
  'theme.move': ({ snapshot, pick }) =>
    snapshot.themes.length === 0
      ? null
      : { themeId: pick.one(snapshot.themes).id, position: pick.number(snapshot.themes.length + 1) },
  'theme.remove': ({ snapshot, pick }) =>
    snapshot.themes.length === 0 ? null : { themeId: pick.one(snapshot.themes).id },
  'commitment.add': (scene) => ({
    eventId: scene.snapshot.event.id,
    commitment: {
      personId: scene.pick.one(scene.snapshot.people).id,
      text: `K ${named(scene)}`,
      firstStep: named(scene),
      dueOn: scene.pick.one([null, ...DAYS]),
      buddyId: null,
      status: 'not-started',
      evidence: '',
      madeOn: null,
    },
  }),
  'commitment.change': (scene) =>
    scene.snapshot.commitments.length === 0
      ? null
      : {
          commitmentId: scene.pick.one(scene.snapshot.commitments).id,
          changes: { status: scene.pick.one(['done', 'under-way']), evidence: named(scene), dueOn: null },
        },
  'commitment.remove': ({ snapshot, pick }) =>
    snapshot.commitments.length === 0 ? null : { commitmentId: pick.one(snapshot.commitments).id },
  'followUp.change': (scene) => ({
    eventId: scene.snapshot.event.id,
    changes: scene.pick.one([
      { debriefMemo: memo(scene), callMinutes: scene.pick.number(90) },
      { summary: named(scene), nextSteps: list(scene), keep: [{ text: named(scene), count: 3 }] },
      { reflectiveMemo: memo(scene), memoOn: scene.pick.one(DAYS), change: [] },
    ]),
  }),
  'responsibility.add': (scene) => ({
    eventId: scene.snapshot.event.id,
    responsibility: {
      title: `R ${named(scene)}`,
      area: scene.pick.one(['room', 'print']),
      ownerId: scene.pick.one([null, ...scene.snapshot.event.team.map(({ id }) => id)]),
      dueOn: scene.pick.one([null, ...DAYS]),
      counted: scene.pick.one([null, { days: -3, from: 'start' as const }]),
      doneOn: null,
      note: named(scene),
    },
  }),
  'responsibility.addReady': ({ home, snapshot, pick }) => {
    const others = home.events.filter((event) => event.id !== snapshot.event.id);
    return others.length === 0 ? null : { eventId: pick.one(others).id };
  },
  'responsibility.change': (scene) => {
    const { responsibilities, event } = scene.snapshot;
    if (responsibilities.length === 0) return null;
    return {
      responsibilityId: scene.pick.one(responsibilities).id,
      changes: scene.pick.one([
        { doneOn: '2027-04-02', dueOn: scene.pick.one(DAYS) },
        { dueOn: null, counted: null, title: `R ${named(scene)}` },
        { ownerId: scene.pick.one([null, ...event.team.map(({ id }) => id)]), note: `N ${named(scene)}` },
        { counted: { days: scene.pick.number(30), from: 'call' as const }, area: 'follow-up' as const },
      ]),
    };
  },
  'assist.change': (scene) => ({
    eventId: scene.snapshot.event.id,
    changes: scene.pick.one([
      { question: `Q ${named(scene)}`, decisionOn: scene.pick.one([null, ...DAYS]) },
      { outcome: named(scene), complexity: 'whole-system' as const, travel: null },
    ]),
  }),
  'assist.place': ({ snapshot, pick }) => ({
    eventId: snapshot.event.id,
    personId: pick.one(snapshot.people).id,
    side: pick.one(['host', 'resource'] as const),
    experience: `E ${String(pick.number(900))}`,
    recency: pick.one([null, 'now', 'longer'] as const),
  }),
  'people.change': (scene) => {
    const { people, event } = scene.snapshot;
    if (people.length === 0) return null;
    const personIds = [scene.pick.one(people).id, scene.pick.one(people).id];
    return {
      eventId: event.id,
      personIds,
      ...scene.pick.one([
        { changes: { sector: named(scene), coming: 'no-show' as const } },
        { changes: { organization: named(scene) }, addExpertise: [`T ${named(scene)}`] },
        { changes: { standing: 'resource' as const }, removeExpertise: people[0]?.expertise.slice(0, 1) },
      ]),
    };
  },
  'people.leave': ({ snapshot, pick }) => {
    const busy = new Set([
      ...snapshot.captures.map(({ speakerId }) => speakerId),
      ...snapshot.commitments.map(({ personId }) => personId),
    ]);
    const free = snapshot.people.filter(({ id }) => !busy.has(id));
    return free.length === 0 ? null : { eventId: snapshot.event.id, personIds: [pick.one(free).id] };
  },
  'people.merge': (scene) => {
    const { snapshot, pick } = scene;
    const [kept] = snapshot.people;
    if (!kept || snapshot.people.length < 2) return null;
    const gone = pick.one(snapshot.people.slice(1));
    return {
      eventId: snapshot.event.id,
      keepId: kept.id,
      goneId: gone.id,
      changes: { phone: '5', expertise: list(scene) },
    };
  },
  'organization.add': (scene) => ({
    eventId: scene.snapshot.event.id,
    organization: {
      name: `O ${named(scene)}`,
      city: named(scene),
      isHost: scene.pick.one([true, false]),
      homeContacts: [{ name: 'Ines', role: 'Desk', mayBeNamed: true }],
      homeQuestions: list(scene).map((text) => ({ text: `Q ${text}`, saidBy: 'Ines' })),
    },
  }),
  'organization.change': (scene) =>
    scene.snapshot.organizations.length === 0
      ? null
      : {
          eventId: scene.snapshot.event.id,
          organizationId: scene.pick.one(scene.snapshot.organizations).id,
          changes: scene.pick.one([
            { homeContacts: list(scene).map((name) => ({ name: `C ${name}`, role: '', mayBeNamed: false })) },
            { name: `R ${named(scene)}`, mission: named(scene) },
            { homeConcerns: list(scene).map((text) => ({ text: `W ${text}`, saidBy: null })), homeCount: 4 },
            { reportBackOn: scene.pick.one(DAYS), homeAccepts: named(scene) },
          ]),
        },
  'organization.remove': ({ snapshot, pick }) =>
    snapshot.organizations.length === 0
      ? null
      : { eventId: snapshot.event.id, organizationId: pick.one(snapshot.organizations).id },
  'preWork.addUsual': (scene) => ({ eventId: scene.snapshot.event.id }),
  'preWork.addTask': (scene) => ({
    eventId: scene.snapshot.event.id,
    task: {
      kind: scene.pick.one(['write-up', 'reading', 'home-conversation', 'other'] as const),
      name: `T ${named(scene)}`,
      sendDays: scene.pick.number(60),
      dueOn: null,
      dueDays: scene.pick.number(20),
      minutes: null,
    },
  }),
  'preWork.changeTask': (scene) =>
    scene.snapshot.preWork.tasks.length === 0
      ? null
      : {
          taskId: scene.pick.one(scene.snapshot.preWork.tasks).id,
          changes: { name: `T ${named(scene)}`, dueOn: scene.pick.one(DAYS), minutes: 20 },
        },
  'preWork.removeTask': ({ snapshot, pick }) =>
    snapshot.preWork.tasks.length === 0 ? null : { taskId: pick.one(snapshot.preWork.tasks).id },
  'preWork.mark': ({ snapshot, pick }) =>
    snapshot.preWork.tasks.length === 0 || snapshot.people.length === 0
      ? null
      : {
          taskId: pick.one(snapshot.preWork.tasks).id,
          personIds: [pick.one(snapshot.people).id],
          step: pick.one(['sent', 'reminded', 'received', 'reviewed', 'shared', 'passed'] as const),
          on: pick.number(4) === 0 ? null : `2026-03-0${1 + pick.number(9)}`,
        },
  'writeUp.change': (scene) =>
    scene.snapshot.people.length === 0
      ? null
      : {
          eventId: scene.snapshot.event.id,
          personId: scene.pick.one(scene.snapshot.people).id,
          changes: {
            situation: named(scene),
            challengeTitle: named(scene),
            confidentiality: scene.pick.one(['private', 'group'] as const),
            redactions: list(scene).map((words) => ({ words, instead: 'a colleague' })),
          },
        },
  'preWork.addQuestion': (scene) => ({
    eventId: scene.snapshot.event.id,
    question: { part: scene.pick.one(['burning', 'provocative'] as const), text: `Q ${named(scene)}` },
  }),
  'preWork.changeQuestion': (scene) =>
    scene.snapshot.preWork.questions.length === 0
      ? null
      : {
          questionId: scene.pick.one(scene.snapshot.preWork.questions).id,
          changes: { text: `Q ${named(scene)}` },
        },
  'preWork.removeQuestion': ({ snapshot, pick }) =>
    snapshot.preWork.questions.length === 0 ? null : { questionId: pick.one(snapshot.preWork.questions).id },
  'preWork.answer': (scene) =>
    scene.snapshot.preWork.questions.length === 0 || scene.snapshot.people.length === 0
      ? null
      : {
          questionId: scene.pick.one(scene.snapshot.preWork.questions).id,
          personId: scene.pick.one(scene.snapshot.people).id,
          text: scene.pick.one(['', named(scene)]),
        },
  'answers.accept': (scene) => {
    const person = scene.snapshot.people.find(({ email }) => email !== '');
    return person
      ? {
          eventId: scene.snapshot.event.id,
          fileName: 'answers.csv',
          contentBase64: Buffer.from(
            `E-mail,My question\n${person.email},How ${scene.pick.number(900)}?\nnobody@example.org,Why?\n`,
          ).toString('base64'),
          mapping: null,
        }
      : null;
  },
  'forms.keep': (scene) => ({
    eventId: scene.snapshot.event.id,
    files: [{ fileName: `scan ${scene.pick.number(90)}.pdf`, returned: null, why: 'It is a PDF.' }],
  }),
  'form.settle': ({ snapshot, pick }) => {
    const waiting = snapshot.preWork.returned.filter(({ kind }) => kind !== null);
    if (waiting.length === 0 || snapshot.people.length === 0) return null;
    const form = pick.one(waiting);
    return {
      formId: form.id,
      personId: pick.one(snapshot.people).id,
      fieldIds: form.answers.map(({ fieldId }) => fieldId),
    };
  },
  'form.drop': ({ snapshot, pick }) =>
    snapshot.preWork.returned.length === 0 ? null : { formId: pick.one(snapshot.preWork.returned).id },
  'wish.add': (scene) => ({
    eventId: scene.snapshot.event.id,
    wish: {
      text: `W ${named(scene)}`,
      personIds: scene.snapshot.people.slice(0, scene.pick.number(4)).map(({ id }) => id),
      blockIds: scene.snapshot.blocks.slice(0, scene.pick.number(3)).map(({ id }) => id),
    },
  }),
  'wish.change': (scene) =>
    scene.snapshot.preWork.wishes.length === 0
      ? null
      : {
          wishId: scene.pick.one(scene.snapshot.preWork.wishes).id,
          changes: { text: `W ${named(scene)}`, personIds: [] },
        },
  'wish.remove': ({ snapshot, pick }) =>
    snapshot.preWork.wishes.length === 0 ? null : { wishId: pick.one(snapshot.preWork.wishes).id },
  'reading.change': (scene) => ({
    eventId: scene.snapshot.event.id,
    changes: { title: named(scene), abstract: named(scene) },
  }),
  'advice.add': (scene) => ({
    eventId: scene.snapshot.event.id,
    advice: {
      kind: scene.pick.one(['recommendation', 'practice', 'lesson'] as const),
      text: `A ${named(scene)}`,
      source: '',
      decision: 'open',
      ownerId: scene.pick.one([null, ...scene.snapshot.people.map(({ id }) => id)]),
      dueOn: scene.pick.one([null, ...DAYS]),
      ...NOBODY_SAID,
      speakerId: scene.pick.one([null, ...scene.snapshot.people.map(({ id }) => id)]),
    },
  }),
  'advice.change': (scene) =>
    scene.snapshot.advice.length === 0
      ? null
      : {
          adviceId: scene.pick.one(scene.snapshot.advice).id,
          changes: scene.pick.one([
            { decision: 'do-now' as const, dueOn: scene.pick.one(DAYS) },
            { text: `A ${named(scene)}`, kind: 'lesson' as const, ownerId: null },
            { consent: 'declined' as const, confidentiality: 'private' as const, speakerId: null },
            { saidIn: named(scene), saidByGroup: 'B', attribution: 'role' as const },
          ]),
        },
  'advice.move': ({ snapshot, pick }) =>
    snapshot.advice.length === 0
      ? null
      : { adviceId: pick.one(snapshot.advice).id, position: pick.number(snapshot.advice.length + 1) },
  'advice.remove': ({ snapshot, pick }) =>
    snapshot.advice.length === 0 ? null : { adviceId: pick.one(snapshot.advice).id },
  'supply.add': (scene) => ({
    eventId: scene.snapshot.event.id,
    supply: {
      name: `S ${named(scene)}`,
      count: scene.pick.one([null, 0, 3]),
      per: scene.pick.one(['session', 'person', 'room']),
      ownerId: scene.pick.one([null, ...scene.snapshot.event.team.map(({ id }) => id)]),
    },
  }),
  'supply.note': (scene) => ({
    eventId: scene.snapshot.event.id,
    name: scene.pick.one(['Pens', 'Worksheets', ...scene.snapshot.supplies.map(({ name }) => name)]),
    changes: scene.pick.one([
      { isReady: true },
      { count: scene.pick.number(90) },
      { note: `N ${named(scene)}` },
    ]),
  }),
  'supply.remove': ({ snapshot, pick }) => {
    const own = snapshot.supplies.filter(({ isOwn }) => isOwn);
    return own.length === 0 ? null : { eventId: snapshot.event.id, name: pick.one(own).name };
  },
  'room.note': (scene) => ({
    eventId: scene.snapshot.event.id,
    name: scene.pick.one(['Main hall', 'Heron room', `Room ${named(scene)}`]),
    changes: scene.pick.one([{ seats: 12 }, { seats: null, note: `N ${named(scene)}` }]),
  }),
  'responsibility.remove': ({ snapshot, pick }) =>
    snapshot.responsibilities.length === 0
      ? null
      : { responsibilityId: pick.one(snapshot.responsibilities).id },
};

function waitingScenario({ snapshot, pick }: Scene): { scenarioId: string } | null {
  const waiting = snapshot.scenarios.filter(({ isShown }) => !isShown);
  return waiting.length === 0 ? null : { scenarioId: pick.one(waiting).id };
}
