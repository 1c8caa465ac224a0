import { describe, expect, it } from 'vitest';
import { formCodeOf, formCodesIn, kindOfCode } from '#domain/forms/formCode';
import { HOME_FIELDS, homeConversationForm } from '#domain/forms/homeConversationForm';
import { askedQuestions, fieldOfQuestion, questionnaireForm } from '#domain/forms/questionnaireForm';
import { chosenIn } from '#domain/forms/returnForm';
import type { FormField, ReturnForm } from '#domain/forms/returnForm';
import { HELP_CHOICES, writeUpForm } from '#domain/forms/writeUpForm';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

describe('a write-up form', () => {
  it('asks for everything that is stored and brings along what is there already, except what stays private', () => {
    const snapshot = retreatSnapshot();
    const form = writeUpForm(snapshot, personOf(snapshot, 'P01'));
    expect(fieldsOf(form).map(({ fieldId }) => fieldId)).toEqual([
      'challengeTitle',
      'situation',
      'whyNow',
      'peopleInvolved',
      'tried',
      'myPart',
      'success',
      'challengeQuestion',
      'helpWanted',
      'keepPrivate',
    ]);
    expect(valueIn(form, 'challengeTitle')).toBe('Two teams, one yard');
    expect(valueIn(form, 'situation')).toMatch(/^After the reorganization/);
    const stored = snapshot.preWork.writeUps.find(({ personId }) => personId === 'P01');
    expect(stored?.keepPrivate).not.toBe('');
    expect(JSON.stringify(form)).not.toContain(stored?.keepPrivate);
    expect(form).toMatchObject({
      personName: 'Dana Okafor',
      dueText: 'Friday, April 9',
      returnAddress: 'amara.lindqvist@northlake.example',
    });
  });

  it('ticks the kinds of help that were chosen and keeps what else was said', () => {
    expect(chosenIn(HELP_CHOICES, 'options; challenge me; a walk')).toEqual({
      chosen: ['options', 'challenge me'],
      other: 'a walk',
    });
    expect(chosenIn(HELP_CHOICES, 'Ask me, please; slowly')).toEqual({
      chosen: [],
      other: 'Ask me, please; slowly',
    });
  });
});

describe('a questionnaire', () => {
  it('asks every question except those that go with the reading, with the answers of this person', () => {
    const snapshot = journeySnapshot();
    const form = questionnaireForm(snapshot, personOf(snapshot, 'J1'));
    const asked = askedQuestions(snapshot.preWork.questions);
    expect(asked.length).toBeLessThan(snapshot.preWork.questions.length);
    expect(fieldsOf(form).map(({ fieldId }) => fieldId)).toEqual(
      expect.arrayContaining(asked.map(({ id }) => fieldOfQuestion(id))),
    );
    expect(fieldsOf(form)).toHaveLength(asked.length);
    const answer = snapshot.preWork.answers.find(({ personId }) => personId === 'J1');
    expect(valueIn(form, fieldOfQuestion(answer?.questionId ?? ''))).toBe(answer?.text);
  });

  it('is due with the look-ahead question where there is no questionnaire', () => {
    const snapshot = retreatSnapshot();
    expect(questionnaireForm(snapshot, personOf(snapshot, 'P02')).dueText).toBe('Thursday, April 1');
  });
});

describe('a conversation at home', () => {
  it('takes 35 minutes and three questions, and names those only who agreed', () => {
    const snapshot = journeySnapshot();
    const person = personOf(snapshot, 'J1');
    for (const organization of snapshot.organizations) {
      organization.homeContacts = [
        { name: 'Ana Silva', role: 'Driver', mayBeNamed: true },
        { name: 'Bo Lind', role: 'Cook', mayBeNamed: false },
      ];
      organization.homeQuestions = [
        { text: 'Who reads it?', saidBy: 'Bo Lind' },
        { text: 'How often?', saidBy: 'Ana Silva' },
      ];
    }
    const form = homeConversationForm(snapshot, person);
    expect(fieldsOf(form).map(({ fieldId }) => fieldId)).toEqual([...HOME_FIELDS]);
    expect(valueIn(form, 'home:who')).toBe('2 colleagues: Ana Silva, Driver; Cook');
    expect(valueIn(form, 'home:questions')).toBe('Who reads it?\nHow often? (Ana Silva)');
    expect(JSON.stringify(form)).not.toContain('Bo Lind');
    const minutes = form.sections.flatMap(({ lines }) => lines.map((line) => /^(\d+) min/.exec(line)?.[1]));
    expect(minutes.reduce((sum, one) => sum + Number(one ?? 0), 0)).toBe(35);
    expect(form.sections.flatMap(({ lines }) => lines).filter((line) => line.endsWith('?'))).toHaveLength(4);
  });
});

describe('the code of a form', () => {
  const code = formCodeOf({ kind: 'questionnaire', eventId: 'event', personId: 'person' });

  it('is found in a text, however it was typed, and says which form it is', () => {
    expect(code).toMatch(/^Q-[2-9A-Z]{5}-[2-9A-Z]{5}-[2-9A-Z]$/);
    expect(formCodesIn(`Form ${code.toLowerCase().replaceAll('-', '–')}.`)).toEqual([code]);
    expect(kindOfCode(code)).toBe('questionnaire');
  });

  it('is not taken with any one letter wrong, or with two that changed places', () => {
    const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
    for (let at = 0; at < code.length; at++) {
      if (code.charAt(at) === '-') continue;
      for (const letter of letters)
        if (letter !== code.charAt(at))
          expect(formCodesIn(code.slice(0, at) + letter + code.slice(at + 1))).toEqual([]);
      const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
      if (swapped !== code) expect(formCodesIn(swapped)).toEqual([]);
    }
  });

  it('differs between people, events and kinds', () => {
    const codes = new Set<string>();
    for (let person = 0; person < 200; person++)
      for (const eventId of ['a', 'b'])
        for (const kind of ['write-up', 'questionnaire', 'home-conversation'] as const)
          codes.add(formCodeOf({ kind, eventId, personId: `P${person}` }));
    expect(codes.size).toBe(1200);
  });
});

function personOf(snapshot: ReturnType<typeof retreatSnapshot>, id: string) {
  const person = snapshot.people.find((one) => one.id === id);
  if (!person) throw new Error(`${id} is not there`);
  return person;
}

function fieldsOf(form: ReturnForm): FormField[] {
  return form.sections.flatMap(({ fields }) => fields);
}

function valueIn(form: ReturnForm, fieldId: string): string | undefined {
  return fieldsOf(form).find((field) => field.fieldId === fieldId)?.value;
}
