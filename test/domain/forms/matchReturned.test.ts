import { describe, expect, it } from 'vitest';
import { formCodeOf } from '#domain/forms/formCode';
import { matchReturned } from '#domain/forms/matchReturned';
import type { ReturnedFile } from '#domain/forms/returnedFile';
import { emptyWriteUp } from '#domain/prework/preWork';
import { matchRequestOf } from '../../documents/forms/matchRequestOf.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const SNAPSHOT = (() => {
  const snapshot = retreatSnapshot();
  return {
    ...snapshot,
    people: snapshot.people.map((person) => ({ ...person, challengeTitle: '', challengeQuestion: '' })),
    preWork: { ...snapshot.preWork, writeUps: [], answers: [] },
  };
})();
const EVENT = SNAPSHOT.event.id;
const SITUATION = [{ fieldId: 'situation', label: 'Situation', text: 'Two teams, one yard.' }];

describe('a form that came back', () => {
  it('fits where nothing speaks against it, by its properties or by its code alone', () => {
    const fits = { outcome: 'fits', kind: 'write-up', personId: 'P01', answers: SITUATION };
    for (const own of [
      {},
      { codes: [] },
      { identity: null },
      { name: '' },
      { name: 'Dana' },
      { name: 'OKAFOR, dana' },
    ])
      expect(match(returned(own)), JSON.stringify(own)).toMatchObject(fits);
  });

  it('waits where it belongs to another event, and names it', () => {
    const others = [{ id: 'elsewhere', name: 'Other retreat' }];
    for (const own of [
      { identity: { kind: 'write-up', eventId: 'elsewhere', personId: 'P01' }, codes: [] },
      { identity: null, codes: [codeOf('P01', 'elsewhere')] },
    ])
      expect(matchReturned([returned(own)], matchRequestOf(SNAPSHOT, others))[0]).toMatchObject({
        reason: 'other-event',
        explanation: `It is a form for Other retreat, and not for ${SNAPSHOT.event.name}. It is kept and nothing was changed. Open that event and drop it there, or match it with a person here.`,
        answers: SITUATION,
      });
  });

  it('waits where nobody is known, and suggests whose name stands in its file name, author or text', () => {
    const nobody = { identity: null, codes: [], name: '' };
    expect(match(returned(nobody))).toMatchObject({ reason: 'unknown-person', personId: null });
    for (const own of [
      { fileName: 'challenge_Okafor-Dana.docx' },
      { author: 'dana okafor' },
      { name: 'Dana Okafor' },
    ])
      expect(match(returned({ ...nobody, ...own }))).toMatchObject({
        reason: 'unknown-person',
        personId: 'P01',
      });
    expect(
      match(
        returned({ identity: { kind: 'write-up', eventId: EVENT, personId: 'gone' }, codes: [], name: '' }),
      ),
    ).toMatchObject({
      reason: 'unknown-person',
      explanation:
        'It was made for somebody who is not at this event. It is kept and nothing was changed. Choose the person whose answers these are.',
    });
  });

  it('waits where it says two people', () => {
    const other = SNAPSHOT.people.find(({ id }) => id === 'P02');
    expect(match(returned({ name: other?.display ?? '' }))).toMatchObject({
      reason: 'wrong-person',
      personId: 'P02',
    });
    expect(match(returned({ name: 'Zoë Quist' }))).toMatchObject({ reason: 'wrong-person', personId: 'P01' });
    expect(match(returned({ codes: [codeOf('P02')], name: '' }))).toMatchObject({
      reason: 'wrong-person',
      personId: 'P02',
    });
    expect(match(returned({ codes: [codeOf('P01'), codeOf('P02')] }))).toMatchObject({
      reason: 'second-form',
    });
  });

  it('waits as a second form with both versions, and is known where it is the same', () => {
    const second = returned({ words: 'Three teams.' });
    const [first, same, other] = matchReturned([returned(), returned(), second], matchRequestOf(SNAPSHOT));
    expect(first).toMatchObject({ outcome: 'fits' });
    expect(same).toMatchObject({ outcome: 'known', personId: 'P01' });
    expect(other).toMatchObject({
      reason: 'second-form',
      differences: [{ fieldId: 'situation', stored: 'Two teams, one yard.', returned: 'Three teams.' }],
    });
  });

  it('waits with nothing filled in, and as no form where nothing of one is left', () => {
    expect(match(returned({ words: '' }))).toMatchObject({ reason: 'nothing-filled-in', personId: 'P01' });
    expect(
      match({
        ...returned({ identity: null, codes: [] }),
        controls: [],
        lines: [{ text: 'Minutes', cell: null }],
      }),
    ).toMatchObject({ reason: 'not-a-form', kind: null });
  });

  it('waits with both versions where it says something else than what is kept, and never takes anything away', () => {
    const stored = {
      ...SNAPSHOT,
      preWork: {
        ...SNAPSHOT.preWork,
        writeUps: [{ ...emptyWriteUp('P01'), situation: 'Two  teams,\none yard.', whyNow: 'Storms' }],
      },
    };
    const against = (file: ReturnedFile) => matchReturned([file], matchRequestOf(stored))[0];
    expect(against(returned())).toMatchObject({ outcome: 'known' });
    expect(against(returned({ words: 'Three teams.' }))).toMatchObject({
      reason: 'differs',
      differences: [
        {
          fieldId: 'situation',
          label: 'Situation',
          stored: 'Two  teams,\none yard.',
          returned: 'Three teams.',
        },
      ],
    });
  });
});

function match(file: ReturnedFile) {
  return matchReturned([file], matchRequestOf(SNAPSHOT))[0];
}

function codeOf(personId: string, eventId = EVENT): string {
  return formCodeOf({ kind: 'write-up', eventId, personId });
}

function returned({
  words = 'Two teams, one yard.',
  name = 'Dana Okafor',
  ...own
}: Partial<ReturnedFile> & { words?: string; name?: string } = {}): ReturnedFile {
  const control = (field: string, text: string) => ({
    tag: `write-up.${field}`,
    name: field,
    text,
    isTicked: null,
    cell: null,
  });
  return {
    fileName: 'form.docx',
    identity: { kind: 'write-up', eventId: EVENT, personId: 'P01' },
    codes: [codeOf('P01')],
    author: '',
    lines: [{ text: name, cell: null }],
    controls: [control('name', name), control('situation', words)],
    oddities: [],
    ...own,
  };
}
