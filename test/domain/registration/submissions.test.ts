import { describe, expect, it } from 'vitest';
import { namesOf, registrationOf, warningsOf } from './lists.ts';

const HEAD = 'Submitted,Status,Name,Email,City,Diet\n';
const excludedOf = (list: string, restoreLines: number[] = []) =>
  registrationOf(HEAD + list, { restoreLines }).excluded.map(({ line, reason }) => `${line} ${reason}`);

describe('several submissions of one person', () => {
  const twice =
    '3/1/2027,Confirmed,Ada Stone,ada@x.example,Bayhaven,vegan\n3/9/2027,Confirmed,Ada Stone,ADA@x.example,Lakemoor,\n';

  it('leave the latest, its blanks filled from the earlier one', () => {
    const { participants, excluded } = registrationOf(HEAD + twice);
    const [ada] = participants;
    expect([
      ada?.line,
      ada?.city,
      ada?.dietary,
      ada?.supersededLines,
      ada?.submitted,
      ada?.updated,
      excluded.length,
    ]).toEqual([3, 'Lakemoor', 'vegan', [2], '2027-03-01T00:00', '2027-03-09T00:00', 1]);
  });

  it('are told apart by their dates, not by their lines', () => {
    const [first, second] = twice.split('\n');
    expect(registrationOf(`${HEAD}${second ?? ''}\n${first ?? ''}\n`).participants[0]?.city).toBe('Lakemoor');
  });

  it('become two people when the user takes the earlier one back in', () => {
    const registration = registrationOf(HEAD + twice, { restoreLines: [2] });
    expect([
      registration.participants.map(({ city, dietary }) => [city, dietary]),
      registration.excluded,
    ]).toEqual([
      [
        ['Bayhaven', 'vegan'],
        ['Lakemoor', ''],
      ],
      [],
    ]);
  });

  it('that end in a cancellation leave nobody, until it is taken back', () => {
    const list =
      '3/1/2027,Confirmed,Ada Stone,ada@x.example,Bayhaven,vegan\n3/9/2027,Canceled,Ada Stone,ada@x.example,,\n,Confirmed,Bo Reed,,,\n';
    expect(excludedOf(list)).toEqual([
      '2 line 3 of the same e-mail says later: status: Canceled',
      '3 status: Canceled',
    ]);
    expect(namesOf(registrationOf(HEAD + list, { restoreLines: [3] }))).toEqual(['Ada Stone', 'Bo Reed']);
  });

  it('do not swallow somebody else who used the same address', () => {
    const registration = registrationOf(
      `${HEAD}3/1/2027,Confirmed,Ada Stone,office@x.example,,\n3/2/2027,Confirmed,Bo Reed,office@x.example,,\n`,
    );
    expect([namesOf(registration), warningsOf(registration)]).toEqual([
      ['Ada Stone', 'Bo Reed'],
      ['3 email_shared'],
    ]);
  });
});

describe('rows that are nobody yet', () => {
  it('are left out with their reason, and only those that can be somebody can be restored', () => {
    const list =
      ',Waitlist,Ada Stone,ada@x.example,,\n,Confirmed,Test Person,t@x.example,,\n,Confirmed,,,Bayhaven,\n,Confirmed,Bo Reed,,,\n';
    expect(registrationOf(HEAD + list).excluded).toEqual([
      { line: 2, name: 'Ada Stone', reason: 'status: Waitlist', restorable: true },
      {
        line: 3,
        name: 'Test Person',
        reason: 'looks like a test row (restorable by the user)',
        restorable: true,
      },
      { line: 4, name: 'Line 4', reason: 'neither a name nor an e-mail address', restorable: false },
    ]);
    expect(namesOf(registrationOf(HEAD + list, { restoreLines: [2, 3, 4] }))).toEqual([
      'Ada Stone',
      'Test Person',
      'Bo Reed',
    ]);
  });

  it('stay in with their address for a name, and a warning', () => {
    const registration = registrationOf(`${HEAD},Confirmed,,ada.stone@x.example,,\n`);
    expect([namesOf(registration), warningsOf(registration)]).toEqual([['ada.stone'], ['2 name_missing']]);
  });
});
