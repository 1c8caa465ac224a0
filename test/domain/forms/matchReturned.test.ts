import { describe, expect, it } from 'vitest';
import { formCodeOf } from '#domain/forms/formCode';
import { matchReturned } from '#domain/forms/matchReturned';
import type { ReturnedFile } from '#domain/forms/returnedFile';
import { ownerAtOnce } from '#domain/prework/ownerAtOnce';
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

  it('compares what no form prints, too: what must not be shared is not overwritten unasked', () => {
    const writeUps = [{ ...emptyWriteUp('P01'), keepPrivate: 'The two leads.' }];
    const stored = { ...SNAPSHOT, preWork: { ...SNAPSHOT.preWork, writeUps } };
    const against = (text: string) => {
      const file = returned({ words: '' });
      const tag = 'write-up.keepPrivate';
      const controls = [{ tag, name: '', text, isTicked: null, cell: null }];
      return matchReturned([{ ...file, controls }], matchRequestOf(stored))[0];
    };
    expect(against('The two leads.')).toMatchObject({ outcome: 'known' });
    expect(against('Nothing')).toMatchObject({
      reason: 'differs',
      differences: [{ stored: 'The two leads.', returned: 'Nothing' }],
    });
  });
});

describe('a form that waits', () => {
  const waiting = {
    reason: 'unknown-person',
    kind: 'write-up',
    personId: 'P01',
    answers: [{ fieldId: 'situation', text: 'Two teams' }],
  } as const;
  const withPage = (situation: string) => ({
    ...SNAPSHOT,
    preWork: { ...SNAPSHOT.preWork, writeUps: [{ ...emptyWriteUp('P01'), situation }] },
  });

  it('can be given to the one who is named with one click, where nothing would be overwritten', () => {
    expect(ownerAtOnce(SNAPSHOT, waiting)?.id).toBe('P01');
    expect(ownerAtOnce(withPage(' Two\nteams '), waiting)?.id).toBe('P01');
  });

  it('is to be decided where something stands, is not asked here, or may be somebody else’s', () => {
    expect(ownerAtOnce(withPage('Three teams'), waiting)).toBeNull();
    for (const other of [
      { reason: 'wrong-person' as const },
      { kind: null },
      { personId: null },
      { personId: 'nobody' },
      { answers: [] },
      { answers: [{ fieldId: 'question:gone', text: 'x' }] },
    ])
      expect(ownerAtOnce(SNAPSHOT, { ...waiting, ...other }), JSON.stringify(other)).toBeNull();
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
