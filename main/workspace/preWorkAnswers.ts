import { NO_READING } from '#domain/prework/preWork';
import type { PreWorkAnswer, PreWorkQuestion, Reading, Wish } from '#domain/prework/preWork';
import type { Sql } from './sql.ts';
import { number, oneOf, table, text, without } from './table.ts';
import type { Some } from './table.ts';

const questionTable = table('prework_question', {
  id: text,
  eventId: text,
  position: number,
  part: oneOf('practice', 'burning', 'offer', 'look-ahead', 'wish', 'volunteer', 'provocative'),
  text,
});
const answerTable = table('prework_answer', { questionId: text, personId: text, text });
const wishTable = table('wish', { id: text, eventId: text, position: number, text });
const wishPersonTable = table('wish_person', { wishId: text, personId: text });
const wishBlockTable = table('wish_block', { wishId: text, blockId: text });
const readingTable = table('reading', {
  eventId: text,
  title: text,
  abstract: text,
  why: text,
  hostOrganization: text,
});

/** What people are asked before each event, what they answered, wish for and read. */
export interface PreWorkAnswers {
  questionsOf: (eventId: string) => PreWorkQuestion[];
  question: (id: string) => (PreWorkQuestion & { eventId: string }) | undefined;
  addQuestion: (eventId: string, question: PreWorkQuestion) => void;
  changeQuestion: (id: string, changes: Some<Omit<PreWorkQuestion, 'id'>>) => void;
  removeQuestion: (id: string) => void;
  answersOf: (eventId: string) => PreWorkAnswer[];
  /** An empty text takes the answer away. */
  answer: (answer: PreWorkAnswer) => void;
  wishesOf: (eventId: string) => Wish[];
  wish: (id: string) => (Wish & { eventId: string }) | undefined;
  addWish: (eventId: string, wish: Wish) => void;
  changeWish: (id: string, changes: Some<Omit<Wish, 'id'>>) => void;
  removeWish: (id: string) => void;
  readingOf: (eventId: string) => Reading;
  changeReading: (eventId: string, changes: Some<Reading>) => void;
}

/** Questions, answers, wishes and reading kept through these statements. */
export function preWorkAnswersIn(sql: Sql): PreWorkAnswers {
  return {
    questionsOf: (eventId) =>
      questionTable.all(sql, { eventId }, 'position, id').map((row) => without(row, 'eventId', 'position')),
    question(id) {
      const row = questionTable.one(sql, { id });
      return row && without(row, 'position');
    },
    addQuestion: (eventId, question) =>
      questionTable.insert(sql, { ...question, eventId, position: nextIn('prework_question', eventId) }),
    changeQuestion: (id, changes) => void questionTable.change(sql, { id }, changes),
    removeQuestion: (id) => void questionTable.remove(sql, { id }),
    answersOf: (eventId) =>
      sql
        .rows(
          `SELECT ${answerTable.select} FROM prework_answer
           JOIN prework_question ON prework_question.id = question_id
           WHERE event_id = ? ORDER BY prework_question.position, question_id, person_id`,
          [eventId],
        )
        .map(answerTable.read),
    answer(answer) {
      const { questionId, personId } = answer;
      if (answer.text === '') answerTable.remove(sql, { questionId, personId });
      else if (answerTable.change(sql, { questionId, personId }, { text: answer.text }) === 0)
        answerTable.insert(sql, answer);
    },
    wishesOf: (eventId) => wishTable.all(sql, { eventId }, 'position, id').map(wishOf),
    wish(id) {
      const row = wishTable.one(sql, { id });
      return row && { ...wishOf(row), eventId: row.eventId };
    },
    addWish(eventId, wish) {
      wishTable.insert(sql, { id: wish.id, text: wish.text, eventId, position: nextIn('wish', eventId) });
      setLinks(wish.id, wish);
    },
    changeWish(id, { personIds, blockIds, ...changes }) {
      wishTable.change(sql, { id }, changes);
      setLinks(id, { personIds, blockIds });
    },
    removeWish: (id) => void wishTable.remove(sql, { id }),
    readingOf(eventId) {
      const row = readingTable.one(sql, { eventId });
      return row ? without(row, 'eventId') : { ...NO_READING };
    },
    changeReading(eventId, changes) {
      if (!readingTable.one(sql, { eventId })) readingTable.insert(sql, { ...NO_READING, eventId });
      readingTable.change(sql, { eventId }, changes);
    },
  };

  function wishOf(row: ReturnType<typeof wishTable.read>): Wish {
    return {
      id: row.id,
      text: row.text,
      personIds: wishPersonTable.all(sql, { wishId: row.id }, 'person_id').map(({ personId }) => personId),
      blockIds: wishBlockTable.all(sql, { wishId: row.id }, 'block_id').map(({ blockId }) => blockId),
    };
  }

  function setLinks(wishId: string, { personIds, blockIds }: Some<Pick<Wish, 'personIds' | 'blockIds'>>) {
    if (personIds) {
      wishPersonTable.remove(sql, { wishId });
      for (const personId of new Set(personIds)) wishPersonTable.insert(sql, { wishId, personId });
    }
    if (!blockIds) return;
    wishBlockTable.remove(sql, { wishId });
    for (const blockId of new Set(blockIds)) wishBlockTable.insert(sql, { wishId, blockId });
  }

  function nextIn(name: 'prework_question' | 'wish', eventId: string): number {
    const last = sql.row(`SELECT coalesce(max(position) + 1, 0) AS next FROM ${name} WHERE event_id = ?`, [
      eventId,
    ]);
    return Number(last?.['next'] ?? 0);
  }
}
