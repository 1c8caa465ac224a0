import { describe, expect, test } from 'vitest';
import { retreatHouse, RETREAT } from '../testHouse.ts';

const csv = (...lines: string[]) => Buffer.from(lines.join('\n')).toString('base64');
const DANA = 'dana.okafor@alderfalls.example';

describe('answers of a survey tool', () => {
  test('columns are found by their headings, rows by address or by name', async () => {
    const { ask } = await retreatHouse();
    const read = await ask('answers.read', {
      eventId: RETREAT,
      fileName: 'answers.csv',
      contentBase64: csv(
        'Submitted,Email address,Your name,What do you do well that others could use?,Situation',
        `today,${DANA.toUpperCase()},,=1+1,`,
        'today,,Renata Solberg,Budget talks,"A long, quoted\nsituation"',
        'today,,Nobody Known,Something,',
      ),
      mapping: null,
    });
    expect(read.columns.map(({ meaning }) => meaning.replace(/:.*/, ''))).toEqual([
      'skip',
      'email',
      'name',
      'question',
      'situation',
    ]);
    expect(read.rows.map(({ personId, fresh }) => [personId, fresh.length])).toEqual([
      ['P01', 1],
      ['P02', 2],
      [null, 1],
    ]);
    // A formula stays the text it is.
    expect(read.rows[0]?.fresh[0]?.text).toBe('=1+1');
  });

  test('what is new is taken, what differs waits with both versions, and undo takes all of it back', async () => {
    const { ask } = await retreatHouse();
    const before = await ask('event.read', { eventId: RETREAT });
    const file = {
      eventId: RETREAT,
      fileName: 'answers.csv',
      contentBase64: csv(
        'Email,My question,What do you do well that others could use?',
        `${DANA},A quite different question?,Reset conversations`,
        'nobody@example.org,Why?,',
      ),
      mapping: null,
    };
    expect(await ask('answers.accept', file)).toEqual({ taken: 1, waiting: 2 });
    const { preWork, people } = await ask('event.read', { eventId: RETREAT });
    const dana = people.find(({ id }) => id === 'P01');
    expect(dana?.challengeQuestion).toMatch(/^How do I rebuild trust/);
    expect(
      preWork.answers.some(({ personId, text }) => personId === 'P01' && text === 'Reset conversations'),
    ).toBe(true);
    expect(preWork.returned.map(({ reason, personId }) => [reason, personId]).sort()).toEqual([
      ['differs', 'P01'],
      ['unknown-person', null],
    ]);

    const form = preWork.returned.find(({ reason }) => reason === 'differs');
    await ask('form.settle', { formId: form?.id ?? '', personId: 'P01', fieldIds: ['challengeQuestion'] });
    const settled = await ask('event.read', { eventId: RETREAT });
    expect(settled.people.find(({ id }) => id === 'P01')?.challengeQuestion).toBe(
      'A quite different question?',
    );
    expect(settled.preWork.returned).toHaveLength(1);
    await ask('history.undo', {});
    await ask('history.undo', {});
    const after = await ask('event.read', { eventId: RETREAT });
    expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 });
  });

  test('the same list once more brings nothing', async () => {
    const { ask } = await retreatHouse();
    const file = {
      eventId: RETREAT,
      fileName: 'answers.csv',
      contentBase64: csv('Email,What do you do well that others could use?', `${DANA},Reset conversations`),
      mapping: null,
    };
    await ask('answers.accept', file);
    const read = await ask('answers.read', file);
    expect(read.rows[0]).toMatchObject({ fresh: [], differing: [] });
  });

  test.each([
    ['', /is empty|nothing/i],
    ['Email,Question\n', /no row below its headings/],
    ['PK\u0003\u0004 not a list', /“answers.csv”/],
  ])('“%s” is no list, and a sentence says so', async (text, sentence) => {
    const { attempt } = await retreatHouse();
    const answer = await attempt('answers.read', {
      eventId: RETREAT,
      fileName: 'answers.csv',
      contentBase64: Buffer.from(text).toString('base64'),
      mapping: null,
    });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'file' } });
    expect(answer.ok ? '' : answer.failure.message).toMatch(sentence);
  });
});

test('what an organization’s colleagues said comes to the organization, and the conversation counts for all who travel', async () => {
  const { ask } = await retreatHouse();
  await ask('preWork.addTask', {
    eventId: RETREAT,
    task: {
      kind: 'home-conversation',
      name: 'Home conversation',
      sendDays: 16,
      dueOn: null,
      dueDays: 5,
      minutes: 35,
    },
  });
  await ask('answers.accept', {
    eventId: RETREAT,
    fileName: 'home.csv',
    contentBase64: csv(
      'Email,Questions from home,Who was there at home',
      `${DANA},Will this mean another form?,Four`,
    ),
    mapping: null,
  });
  const { organizations } = await ask('event.read', { eventId: RETREAT });
  expect(organizations.find(({ name }) => name === 'City of Alder Falls')).toMatchObject({
    homeCount: 4,
    homeQuestions: [{ text: 'Will this mean another form?', saidBy: null }],
  });
});
