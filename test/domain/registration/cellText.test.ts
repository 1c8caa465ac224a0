import { describe, expect, it } from 'vitest';
import { namesOf, registrationOf } from './lists.ts';

describe('cells', () => {
  it('keep emoji, joined emoji and right-to-left text as they are', () => {
    const names = ['Zoë 👩🏽‍🚒 Li', 'نور الحديدي', 'אדה לוי', '김현우', 'Ⅻ José'];
    expect(namesOf(registrationOf(`Name,City\n${names.map((name) => `${name},X`).join('\n')}`))).toEqual(
      names,
    );
  });

  it('lose control characters and reversed reading order, and say so', () => {
    const registration = registrationOf(
      'Name,City,Topic\nAda\u0000\u0007 \u202eStone\u202c,Bay\u200bhaven\uffff,a\u0085b\u2028c\n',
    );
    const [person] = registration.participants;
    expect([person?.name.display, person?.city, person?.challengeTopic]).toEqual([
      'Ada Stone',
      'Bayhaven',
      'a\nb\nc',
    ]);
    expect(registration.warnings).toEqual([
      { line: 2, code: 'control_characters', detail: 'name: 4 invisible characters dropped' },
      { line: 2, code: 'control_characters', detail: 'city: 2 invisible characters dropped' },
    ]);
  });

  it('of 5,000 letters are kept up to a limit that the warning tells', () => {
    const registration = registrationOf(
      `Name,Topic\nAda ${'x'.repeat(4996)},${'y '.repeat(2500)}\nBo ${'é👩🏽‍🚒'.repeat(2500)},${'z'.repeat(6000)}\n`,
    );
    expect(
      registration.participants.map(({ name, challengeTopic }) => [
        name.display.slice(0, 8),
        challengeTopic.length,
      ]),
    ).toEqual([
      ['Ada xxxx', 4999],
      ['Bo é👩🏽‍'.slice(0, 8), 5000],
    ]);
    expect(
      registration.warnings
        .filter(({ code }) => code === 'text_shortened')
        .map(({ line, detail }) => [line, detail]),
    ).toEqual([
      [2, 'name: 5000 letters; the first 200 kept'],
      [3, 'name: 5003 letters; the first 200 kept'],
      [3, 'challenge topic: 6000 letters; the first 5000 kept'],
    ]);
  });

  it('turn every kind of space into one, and keep line breaks only where people write sentences', () => {
    const registration = registrationOf(
      'Name,Organization,Access needs\n"  Ada\u00a0\u2003 \n Stone ","A\tB","one \r\n two\u00a0"\n',
    );
    const [person] = registration.participants;
    expect([person?.name.display, person?.organization, person?.accessibility]).toEqual([
      'Ada Stone',
      'A B',
      'one\ntwo',
    ]);
  });
});
