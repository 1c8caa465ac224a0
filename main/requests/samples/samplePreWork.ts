import type { Block } from '#domain/agenda/block';
import { emptyWriteUp, NO_PRE_WORK, NO_READING, NO_STEPS } from '#domain/prework/preWork';
import type { PreWork, PreWorkKind, PreWorkState, PreWorkTask, Wish } from '#domain/prework/preWork';
import { usualPreWork, usualQuestions } from '#domain/prework/usualPreWork';
import type { EventKind } from '#domain/program/program';
import { addDays } from '#domain/time';
import type { Day } from '#domain/time';
import journey from '../../../assets/samples/journey.json' with { type: 'json' };
import people from '../../../assets/samples/people.json' with { type: 'json' };
import samples from '../../../assets/samples/pre-work.json' with { type: 'json' };
import retreat from '../../../assets/samples/retreat.json' with { type: 'json' };

/** The retreat's pre-work a week before it: most pages read, two back, two people to be helped. */
export function retreatPreWork(blocks: readonly Block[]): PreWork {
  const sample = samples.retreat;
  const startsOn = retreat.event.start;
  const before = (days: number) => addDays(startsOn, -days);
  const { tasks, questions } = usual('retreat', sample.provocative);
  const lookAhead = questions.find(({ part }) => part === 'look-ahead')?.id ?? '';
  const idOf = (kind: PreWorkKind) => tasks.find((task) => task.kind === kind)?.id ?? '';
  const states: PreWorkState[] = [];
  const answered = new Map<string, string>(Object.entries(sample.lookAhead));
  for (const [index, { id }] of people.participants.entries()) {
    const step = (kind: PreWorkKind, steps: Partial<PreWorkState>) =>
      states.push({ ...NO_STEPS, ...steps, taskId: idOf(kind), personId: id });
    const invited = { sentOn: before(28) };
    step('agreement', { ...invited, receivedOn: before(27 - (index % 6)) });
    step('look-ahead', {
      ...invited,
      ...(answered.has(id) ? { receivedOn: before(20 - (index % 5)) } : {}),
      ...(sample.lookAheadPassed.includes(id) ? { passedOn: before(14) } : {}),
    });
    step('write-up', { sentOn: before(21), ...writeUpSteps(id, before, index) });
  }
  return {
    ...NO_PRE_WORK,
    tasks,
    questions,
    states: inOrder(states),
    writeUps: retreat.challenges.flatMap(({ personId, theme, writeUp }) =>
      theme === null
        ? []
        : {
            ...emptyWriteUp(personId),
            theme,
            ...(writeUp
              ? {
                  situation: writeUp.situation,
                  whyNow: writeUp.whyNow,
                  peopleInvolved: writeUp.people,
                  tried: writeUp.tried,
                  myPart: writeUp.myPart,
                  success: writeUp.success,
                  helpWanted: writeUp.helpWanted,
                  keepPrivate: writeUp.keepPrivate,
                }
              : {}),
          },
    ),
    answers: [...answered].map(([personId, text]) => ({ questionId: lookAhead, personId, text })),
    wishes: sample.wishes.map((wish, index): Wish => ({
      id: `W${index + 1}`,
      text: wish.text,
      personIds: [...wish.from].sort(),
      blockIds: idsOf(blocks, wish.blocks),
    })),
    reading: { ...NO_READING, ...sample.reading },
  };
}

/** The journey's pre-work: one traveler of each organization answered for it, the wishes are counted by organization. */
export function journeyPreWork(blocks: readonly Block[]): PreWork {
  const sample = samples.journey;
  const { preWork } = journey;
  const visitors = journey.organizations.filter(({ host }) => !host);
  const { tasks, questions } = usual('journey', sample.provocative);
  const asked = (part: string) => questions.find((question) => question.part === part)?.id ?? '';
  const travelers = visitors.flatMap((organization) =>
    organization.travelers.flatMap(([personId]) => (personId === undefined ? [] : personId)),
  );
  const sent: Record<PreWorkKind, Day | null> = {
    agreement: addDays(journey.event.date, -28),
    questionnaire: addDays(journey.event.date, -21),
    reading: preWork.reading.sent,
    'home-conversation': addDays(journey.event.date, -16),
    'look-ahead': null,
    'write-up': null,
    other: null,
  };
  const received: Partial<Record<PreWorkKind, Day>> = {
    agreement: addDays(journey.event.date, -22),
    questionnaire: preWork.due,
    'home-conversation': preWork.homeConversationsBy,
  };
  return {
    ...NO_PRE_WORK,
    tasks,
    questions,
    states: inOrder(
      tasks.flatMap((task) =>
        travelers.map((personId) => ({
          ...NO_STEPS,
          taskId: task.id,
          personId,
          sentOn: sent[task.kind],
          receivedOn: received[task.kind] ?? null,
        })),
      ),
    ),
    answers: inOrder(
      visitors.flatMap((organization) => {
        const personId = organization.travelers[0]?.[0];
        if (personId === undefined) return [];
        const answer = (part: string, text: string | undefined) =>
          text === undefined || text === '' ? [] : [{ questionId: asked(part), personId, text }];
        return [
          ...answer('look-ahead', organization.lookAhead),
          ...answer('practice', organization.practice),
          ...answer('burning', organization.burning?.join('\n')),
          ...answer('offer', organization.offers?.join('\n')),
        ];
      }),
    ),
    wishes: sample.wishes.map((wish, index): Wish => ({
      id: `W${index + 1}`,
      text: wish.text,
      personIds: visitors
        .slice(0, wish.organizations)
        .flatMap((organization) => organization.travelers[0]?.[0] ?? [])
        .sort(),
      blockIds: idsOf(blocks, wish.blocks),
    })),
    reading: {
      ...NO_READING,
      ...sample.reading,
      title: preWork.reading.title,
      hostOrganization: journey.organizations.find(({ host }) => host)?.name ?? '',
    },
  };
}

function usual(kind: EventKind, provocative: readonly string[]): Pick<PreWork, 'tasks' | 'questions'> {
  const asked = [
    ...usualQuestions(kind),
    ...provocative.map((text) => ({ part: 'provocative', text }) as const),
  ];
  return {
    tasks: usualPreWork(kind).map((task, index): PreWorkTask => ({
      ...task,
      id: `PW${index + 1}`,
      dueOn: null,
    })),
    questions: asked.map((question, index) => ({ ...question, id: `PQ${index + 1}` })),
  };
}

function writeUpSteps(personId: string, before: (days: number) => Day, index: number): Partial<PreWorkState> {
  const status = retreat.challenges.find((challenge) => challenge.personId === personId)?.status;
  const back = { receivedOn: before(12 - (index % 5)) };
  switch (status) {
    case 'shared':
      return { ...back, reviewedOn: before(6 - (index % 2)), sharedOn: before(3) };
    case 'reviewed':
      return { ...back, reviewedOn: before(5) };
    case 'received':
      return { receivedOn: before(5) };
    case 'reminded':
      return { remindedOn: before(10) };
    case undefined:
    default:
      return {};
  }
}

function idsOf(blocks: readonly Block[], titles: readonly string[]): string[] {
  return blocks
    .filter((block) => titles.includes(block.title))
    .map(({ id }) => id)
    .sort();
}

/** As a workspace answers them: by task or question, then by person. */
function inOrder<Row extends { personId: string } & ({ taskId: string } | { questionId: string })>(
  rows: readonly Row[],
): Row[] {
  const of = (row: Row) => ('taskId' in row ? row.taskId : row.questionId);
  const text = (row: Row) => `${of(row)} ${row.personId}`;
  return [...rows].sort((one, other) => (text(one) < text(other) ? -1 : 1));
}
