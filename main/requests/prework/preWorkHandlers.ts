import { failure } from '#domain/failure';
import { organizationKey } from '#domain/grouping/assessGroups';
import type { PreWorkSteps, PreWorkTask } from '#domain/prework/preWork';
import type { PreWorkStep } from '#domain/prework/preWork';
import { usualPreWork, usualQuestions } from '#domain/prework/usualPreWork';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import type { OpenHouse } from '../house.ts';
import { brief, done, written } from '../written.ts';

/** What people do before an event, and how far each of them is. */
export const preWorkHandlers: Handlers<
  'preWork.addUsual' | 'preWork.addTask' | 'preWork.changeTask' | 'preWork.removeTask' | 'preWork.mark'
> = {
  'preWork.addUsual'({ workspace, newId }, { eventId }) {
    const event = workspace.events.get(eventId);
    if (!event) return gone('event');
    const { preWorkTasks, preWorkAnswers } = workspace;
    const there = new Set(preWorkTasks.ofEvent(eventId).map(({ kind }) => kind));
    const missing = usualPreWork(event.kind).filter(({ kind }) => !there.has(kind));
    const ids = missing.map((task) => {
      const id = newId();
      preWorkTasks.add(eventId, { ...task, id, dueOn: null });
      return id;
    });
    if (preWorkAnswers.questionsOf(eventId).length === 0)
      for (const question of usualQuestions(event.kind))
        preWorkAnswers.addQuestion(eventId, { ...question, id: newId() });
    return written('Add the usual pre-work', { ids });
  },
  'preWork.addTask'({ workspace, newId }, { eventId, task }) {
    if (!workspace.events.get(eventId)) return gone('event');
    const id = newId();
    workspace.preWorkTasks.add(eventId, { ...task, id });
    return written(`Add “${brief(task.name)}”`, { id });
  },
  'preWork.changeTask'({ workspace }, { taskId, changes }) {
    const task = workspace.preWorkTasks.get(taskId);
    if (!task) return gone('task');
    // Write-ups are due on the event's own day, so that no two dates are told.
    if (task.kind === 'write-up' && changes.dueOn !== undefined) {
      workspace.events.change(task.eventId, { challengeDueOn: changes.dueOn });
      workspace.preWorkTasks.change(taskId, { ...changes, dueOn: null });
    } else workspace.preWorkTasks.change(taskId, changes);
    return done(`Change “${brief(changes.name ?? task.name)}”`);
  },
  'preWork.removeTask'({ workspace }, { taskId }) {
    const task = workspace.preWorkTasks.get(taskId);
    if (!task) return gone('task');
    workspace.preWorkTasks.remove(taskId);
    return done(`Remove “${brief(task.name)}”`);
  },
  'preWork.mark'(house, { taskId, personIds, step, on }) {
    const { workspace } = house;
    const task = workspace.preWorkTasks.get(taskId);
    if (!task) return gone('task');
    const people = workspace.people.ofEvent(task.eventId);
    const known = new Set(people.map(({ id }) => id));
    if (personIds.some((id) => !known.has(id))) return gone('person');
    const meant = task.kind === 'home-conversation' ? withColleagues(house, task, personIds) : [...personIds];
    for (const personId of meant) workspace.preWorkTasks.mark(taskId, personId, { [FIELDS[step]]: on });
    const [first] = meant;
    const who =
      meant.length === 1
        ? brief(people.find(({ id }) => id === first)?.display ?? '')
        : `${meant.length} people`;
    return done(`${on === null ? 'Take back' : 'Mark'} “${brief(task.name)}” as ${step} for ${who}`);
  },
};

/** Write-ups, questions with their answers, wishes and the reading. */
export const preWorkAnswerHandlers: Handlers<
  | 'writeUp.change'
  | 'preWork.addQuestion'
  | 'preWork.changeQuestion'
  | 'preWork.removeQuestion'
  | 'preWork.answer'
  | 'wish.add'
  | 'wish.change'
  | 'wish.remove'
  | 'reading.change'
> = {
  'writeUp.change'({ workspace }, { eventId, personId, changes }) {
    const person = workspace.people.at(eventId, personId);
    if (!person) return gone('person');
    const { challengeTopic, challengeTitle, challengeQuestion, ...page } = changes;
    workspace.people.change(eventId, personId, { challengeTopic, challengeTitle, challengeQuestion });
    if (Object.values(page).some((value) => value !== undefined))
      workspace.writeUps.change(eventId, personId, page);
    return done(`Change the page of ${brief(person.display)}`);
  },
  'preWork.addQuestion'({ workspace, newId }, { eventId, question }) {
    if (!workspace.events.get(eventId)) return gone('event');
    const id = newId();
    workspace.preWorkAnswers.addQuestion(eventId, { ...question, id });
    return written(`Add “${brief(question.text)}”`, { id });
  },
  'preWork.changeQuestion'({ workspace }, { questionId, changes }) {
    const question = workspace.preWorkAnswers.question(questionId);
    if (!question) return gone('question');
    workspace.preWorkAnswers.changeQuestion(questionId, changes);
    return done(`Change “${brief(changes.text ?? question.text)}”`);
  },
  'preWork.removeQuestion'({ workspace }, { questionId }) {
    const question = workspace.preWorkAnswers.question(questionId);
    if (!question) return gone('question');
    workspace.preWorkAnswers.removeQuestion(questionId);
    return done(`Remove “${brief(question.text)}” with its answers`);
  },
  'preWork.answer'({ workspace }, { questionId, personId, text }) {
    const question = workspace.preWorkAnswers.question(questionId);
    if (!question) return gone('question');
    const person = workspace.people.at(question.eventId, personId);
    if (!person) return gone('person');
    workspace.preWorkAnswers.answer({ questionId, personId, text });
    return done(`Change an answer of ${brief(person.display)}`);
  },
  'wish.add'(house, { eventId, wish }) {
    if (!house.workspace.events.get(eventId)) return gone('event');
    const strange = linkedElsewhere(house, eventId, wish);
    if (strange) return strange;
    const id = house.newId();
    house.workspace.preWorkAnswers.addWish(eventId, { ...wish, id });
    return written(`Add the wish “${brief(wish.text)}”`, { id });
  },
  'wish.change'(house, { wishId, changes }) {
    const wish = house.workspace.preWorkAnswers.wish(wishId);
    if (!wish) return gone('wish');
    const strange = linkedElsewhere(house, wish.eventId, changes);
    if (strange) return strange;
    house.workspace.preWorkAnswers.changeWish(wishId, changes);
    return done(`Change the wish “${brief(changes.text ?? wish.text)}”`);
  },
  'wish.remove'({ workspace }, { wishId }) {
    const wish = workspace.preWorkAnswers.wish(wishId);
    if (!wish) return gone('wish');
    workspace.preWorkAnswers.removeWish(wishId);
    return done(`Remove the wish “${brief(wish.text)}”`);
  },
  'reading.change'({ workspace }, { eventId, changes }) {
    if (!workspace.events.get(eventId)) return gone('event');
    workspace.preWorkAnswers.changeReading(eventId, changes);
    return done('Change the reading');
  },
};

const FIELDS: Record<PreWorkStep, keyof PreWorkSteps> = {
  sent: 'sentOn',
  reminded: 'remindedOn',
  received: 'receivedOn',
  reviewed: 'reviewedOn',
  shared: 'sharedOn',
  passed: 'passedOn',
};

/** A conversation at home is held once for all who travel from there. */
function withColleagues(
  { workspace }: OpenHouse,
  task: PreWorkTask & { eventId: string },
  personIds: readonly string[],
): string[] {
  const people = workspace.people.ofEvent(task.eventId);
  const chosen = people.filter(({ id }) => personIds.includes(id));
  const keys = new Set(chosen.map(organizationKey).filter((key) => key !== ''));
  return people
    .filter(
      (person) =>
        personIds.includes(person.id) ||
        (person.standing === 'participant' && keys.has(organizationKey(person))),
    )
    .map(({ id }) => id);
}

function linkedElsewhere(
  { workspace }: OpenHouse,
  eventId: string,
  { personIds = [], blockIds = [] }: { personIds?: string[] | undefined; blockIds?: string[] | undefined },
) {
  const people = new Set(workspace.people.ofEvent(eventId).map(({ id }) => id));
  const blocks = new Set(workspace.blocks.ofEvent(eventId).map(({ id }) => id));
  if (personIds.every((id) => people.has(id)) && blockIds.every((id) => blocks.has(id))) return null;
  return failure(
    'invalid',
    'A wish belongs to people and blocks of its own event. Nothing was changed; choose them from the lists.',
  );
}
