import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf, mergeMail } from '#domain/mails/mergeMail';
import { MAIL_FIELDS } from '#domain/mails/mailText';
import type { MailField, MailValues } from '#domain/mails/mailText';
import { LONGEST_MAILTO, mailtoOf } from '#domain/mails/mailtoOf';
import { mailValues } from '#domain/mails/mailValues';
import { mailTexts } from '../../../main/requests/mails/mailTexts.ts';
import { hostileTexts } from '../../fixtures/hostileTexts.ts';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const fields = Object.keys(MAIL_FIELDS) as MailField[];
const textOf = (id: string) => {
  const found = mailTexts.find((text) => text.id === id);
  if (!found) throw new Error(`no text ${id}`);
  return found;
};

describe('the library of e-mail texts', () => {
  test('every text names known fields only and has a subject for when nothing is known', () => {
    expect(mailTexts.length).toBeGreaterThanOrEqual(18);
    expect(new Set(mailTexts.map(({ id }) => id)).size).toBe(mailTexts.length);
    for (const text of mailTexts) {
      expect(fieldsOf(text).filter((field) => !Object.hasOwn(MAIL_FIELDS, field))).toEqual([]);
      expect([text.id, mergeMail(text, {}).subject]).not.toEqual([text.id, '']);
    }
  });

  test('each stays under 180 words with the values of the samples', () => {
    for (const snapshot of [retreatSnapshot(), journeySnapshot()])
      for (const personId of [null, snapshot.people[3]?.id ?? null])
        for (const task of [null, ...snapshot.preWork.tasks]) {
          const values = mailValues(snapshot, { personId, task });
          const long = mailTexts.filter((text) => mergeMail(text, values).body.split(/\s+/).length >= 180);
          expect(long.map(({ id }) => id)).toEqual([]);
        }
  });

  test('the invitation speaks of confidentiality and respect, the home conversation of reporting back', () => {
    const values = mailValues(retreatSnapshot(), { personId: 'P1', task: null });
    for (const known of [values, {}]) {
      expect(mergeMail(textOf('invitation'), known).body).toMatch(/stays there.*respectful/s);
      expect(mergeMail(textOf('home-conversation'), known).body).toMatch(/report back/);
    }
  });
});

describe('filling in', () => {
  test('leaves no hole whatever is missing, and tells what is', () => {
    const someValues = fc
      .subarray(fields)
      .map((known): MailValues => Object.fromEntries(known.map((field) => [field, `<${field}>`])));
    fc.assert(
      fc.property(fc.constantFrom(...mailTexts), someValues, (text, values) => {
        const { subject, body, missing } = mergeMail(text, values);
        for (const filled of [subject, body])
          expect(filled).not.toMatch(/\{\{|\}\}|undefined|null| {2}|\s$|^\s/);
        expect(body).not.toMatch(/\n{3}|[.?!:] ?[.,;]/);
        expect(missing.filter((field) => values[field] !== undefined)).toEqual([]);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test('what people are called begins no line and is no field', () => {
    for (const { text: hostile } of hostileTexts) {
      const name = `${hostile}\r\nBcc: all@example.org {{coordinator.phone}}`;
      const values = { 'person.preferred': name, 'event.name': name, 'coordinator.phone': '555' };
      const { subject, body } = mergeMail(textOf('questions'), values);
      expect(subject).not.toMatch(/\p{Cc}/u);
      expect(body).not.toMatch(/^Bcc/m);
      expect(body).not.toContain('555');
      expect(subject.length).toBeLessThanOrEqual(200);
    }
  });

  test('says of the sample what its plan says', () => {
    const snapshot = retreatSnapshot();
    const task = snapshot.preWork.tasks.find(({ kind }) => kind === 'write-up') ?? null;
    const person = snapshot.people[0];
    const values = mailValues(snapshot, { personId: person?.id ?? null, task });
    const mail = mergeMail(textOf('instructions'), values);
    expect(mail.subject).toBe('Please set aside 30–60 minutes before Friday, April 9');
    expect(mail.body).toContain(`Dear ${person?.preferred ?? ''},`);
    expect(mail.missing).toEqual([]);
    const reminder = mergeMail(textOf('reminder'), values);
    expect(reminder.missing).toEqual(['coordinator.phone']);
    expect(reminder.body).not.toMatch(/phone/);
    expect(mergeMail(textOf('invitation'), values).missing).toEqual([]);
  });

  test('what people eat, need and note in confidence is in no e-mail, and one to everybody names nobody', () => {
    const snapshot = retreatSnapshot();
    const secret = 'SECRET';
    const people = snapshot.people.map((person) => ({
      ...person,
      preferred: `NAME${person.id}`,
      dietary: secret,
      accessNeeds: secret,
      keepApartNote: secret,
      emergencyContact: secret,
      challengeTitle: secret,
    }));
    const first = people[0]?.id ?? '';
    for (const text of mailTexts) {
      const body = (personId: string | null) =>
        mergeMail(text, mailValues({ ...snapshot, people }, { personId, task: null })).body;
      for (const personId of [null, first]) expect(body(personId)).not.toContain(secret);
      expect(body(null)).not.toContain('NAME');
      expect(body(first)).toContain(`NAME${first}`);
    }
  });
});

test('a link to a mail program is plain, keeps lines, and is refused when it would be too long', () => {
  const link = mailtoOf({ address: 'a&b@example.org', subject: 'Éa?b&cc=x', body: 'one\ntwo' });
  expect(link).toBe('mailto:a%26b@example.org?subject=%C3%89a%3Fb%26cc%3Dx&body=one%0D%0Atwo');
  expect(mailtoOf({ address: 'a@example.org', subject: '', body: 'x'.repeat(LONGEST_MAILTO) })).toBeNull();
});
