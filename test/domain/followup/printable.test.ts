import { describe, expect, it } from 'vitest';
import type { Capture } from '#domain/followup/capture';
import { voicesOf, withName } from '#domain/handouts/themeVoices';
import { attributionOf, isPrintable, isWithin, printable, spoken } from '#domain/followup/printable';
import { journeySnapshot } from '../../fixtures/sampleSnapshot.ts';

function quote(changes: Partial<Capture> = {}): Capture {
  return {
    id: 'Q',
    kind: 'quote',
    text: 'Fourteen people is enough.',
    isVerbatim: true,
    isReading: false,
    speakerId: 'T1',
    saidIn: 'Debrief call',
    saidByGroup: '',
    source: 'call',
    capturedAt: 0,
    consent: 'approved',
    attribution: 'name',
    confidentiality: 'program',
    isSealed: false,
    themeId: null,
    ...changes,
  };
}

describe('what may be printed', () => {
  it('is what its speaker agreed to, for an audience that may see it', () => {
    expect(isPrintable(quote(), 'program')).toBe(true);
    expect(isPrintable(quote({ confidentiality: 'public' }), 'program')).toBe(true);
  });

  it('is never pending, declined, sealed or empty', () => {
    for (const changes of [
      { consent: 'pending' },
      { consent: 'declined' },
      { isSealed: true },
      { text: '  \n' },
    ] satisfies Partial<Capture>[])
      expect(isPrintable(quote(changes), 'group'), JSON.stringify(changes)).toBe(false);
  });

  it('is never above its audience', () => {
    expect(isPrintable(quote({ confidentiality: 'group' }), 'program')).toBe(false);
    expect(isPrintable(quote({ confidentiality: 'private' }), 'group')).toBe(false);
    expect(isPrintable(quote({ confidentiality: 'program' }), 'public')).toBe(false);
    expect(isWithin('public', 'private')).toBe(true);
  });

  it('needs a yes as soon as somebody is known to have said it', () => {
    expect(isPrintable(quote({ consent: 'none-needed' }), 'program')).toBe(false);
    expect(isPrintable(quote({ consent: 'none-needed', speakerId: null }), 'program')).toBe(true);
    expect(
      isPrintable(quote({ consent: 'none-needed', kind: 'question', isVerbatim: false }), 'program'),
    ).toBe(true);
    expect(isPrintable(quote({ consent: 'none-needed', kind: 'insight' }), 'program')).toBe(false);
  });

  it('never puts what the team makes of something into anybody’s mouth', () => {
    const snapshot = journeySnapshot();
    const reading = quote({
      kind: 'insight',
      isVerbatim: false,
      isReading: true,
      source: 'exchange',
      text: 'People feared the chair.',
      themeId: null,
    });
    const voices = voicesOf({ ...snapshot, captures: [reading] }, null, 'exchange');
    expect(voices.insights.map(withName)).toEqual(['Our reading: People feared the chair.']);
    expect(voices.quotes).toEqual([]);
  });

  it('leaves the sample journey without its pending and its declined quote', () => {
    const { captures } = journeySnapshot();
    const left = captures.filter((capture) => !printable(captures, 'program').includes(capture));
    expect(left.map((capture) => [capture.id, capture.consent])).toEqual([
      ['Q9', 'pending'],
      ['Q12', 'declined'],
    ]);
  });
});

describe('the name under a quote', () => {
  const { people } = journeySnapshot();
  const named = (attribution: Capture['attribution'], speakerId: string | null = 'N4') =>
    attributionOf(quote({ attribution, speakerId }), people);

  it('follows the choice of the speaker', () => {
    expect(named('name')).toBe('Kofi Brandstetter, Northbank Youth Works');
    expect(named('role')).toBe('An employer liaison');
    expect(named('organization')).toBe('A colleague from Northbank Youth Works');
    expect(named('anonymous')).toBe('A participant');
  });

  it('stays anonymous where the speaker is unknown or has no role or organization', () => {
    expect(named('name', 'nobody')).toBe('A participant');
    expect(named('name', null)).toBe('A participant');
    const bare = people.map((person) => ({ ...person, role: ' ', organization: '' }));
    expect(attributionOf(quote({ attribution: 'role', speakerId: 'N4' }), bare)).toBe('A participant');
    expect(attributionOf(quote({ attribution: 'organization', speakerId: 'N4' }), bare)).toBe(
      'A participant',
    );
    expect(attributionOf(quote({ speakerId: 'N4' }), bare)).toBe('Kofi Brandstetter');
  });

  it('writes a role as people say it', () => {
    const role = (text: string) =>
      attributionOf(
        quote({ attribution: 'role', speakerId: 'N4' }),
        people.map((person) => ({ ...person, role: text })),
      );
    expect(role('HR Director')).toBe('An HR director');
    expect(role('Director of Operations')).toBe('A director of operations');
    expect(role('CEO')).toBe('A CEO');
  });
});

describe('words in quotation marks', () => {
  it('turn nested marks into single ones and double none', () => {
    expect(spoken('Ask “why” first')).toBe('“Ask ‘why’ first”');
    expect(spoken('He said "no" and left')).toBe('“He said ‘no’ and left”');
    expect(spoken('“Already in marks”')).toBe('“Already in marks”');
    expect(spoken("It's 'fine'")).toBe('“It’s ‘fine’”');
    expect(spoken('“One” and “two”')).toBe('“‘One’ and ‘two’”');
  });
});
