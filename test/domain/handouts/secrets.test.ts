import { describe, expect, it } from 'vitest';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Advice } from '#domain/followup/advice';
import { composeKit, kitOf } from '#domain/kit/kit';
import { NOBODY_SAID } from '../../fixtures/nobodySaid.ts';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

/** The same event with a recommendation of each kind that is not for its documents, and an assist that prints them. */
function withAdvice(snapshot: EventSnapshot): EventSnapshot {
  const speakerId = snapshot.people[0]?.id ?? null;
  const said = (text: string, changes: Partial<Advice>): Advice => ({
    id: text,
    kind: 'recommendation',
    text,
    source: '',
    decision: 'open',
    ownerId: null,
    dueOn: null,
    ...NOBODY_SAID,
    ...changes,
  });
  const advice = [
    said('open-advice', {}),
    said('word-pending', { speakerId, consent: 'pending', attribution: 'name' }),
    said('word-declined', { speakerId, consent: 'declined', attribution: 'name' }),
    said('word-private', { speakerId, consent: 'approved', confidentiality: 'private' }),
  ];
  return { ...snapshot, event: { ...snapshot.event, kind: 'assist' }, advice };
}

/** Everything that any document of an event says, as text; `without` leaves one out. */
function everyDocument(snapshot: EventSnapshot, without = ''): string {
  const request = { snapshot, session: snapshot.sessions[0] ?? null, planVersion: 1 };
  const documentIds = kitOf(request)
    .map((entry) => entry.id)
    .filter((id) => id !== without);
  return JSON.stringify(composeKit({ ...request, documentIds }));
}

function toldIn(text: string, secrets: readonly string[]): string[] {
  return secrets.filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1)));
}

describe('no document', () => {
  it('but the run sheet holds what people need to eat or to take part', () => {
    const snapshot = retreatSnapshot();
    const needs = snapshot.people
      .flatMap((person) => [person.dietary, person.accessNeeds])
      .filter((need) => need.trim() !== '');
    expect(needs.length).toBeGreaterThan(10);
    expect(toldIn(everyDocument(snapshot, 'run-sheet'), needs)).toEqual([]);
    // On one line, as the sheet prints them.
    const lines = needs.map((need) => need.replace(/\s+/g, ' '));
    expect(toldIn(everyDocument(snapshot), lines)).toEqual(lines);
  });

  it('but the run sheet holds whom to call in an emergency, and who comes later', () => {
    const snapshot = retreatSnapshot();
    const people = snapshot.people.map((person, index) => ({
      ...person,
      emergencyContact: `Call ${String(index)} first`,
      phone: `555-01${String(index)}`,
      wishes: `wish-${String(index)}`,
      ...(index === 3 ? { coming: 'late' as const, arrivesAt: '14:30' } : {}),
      ...(index === 4 ? { coming: 'no-show' as const } : {}),
    }));
    const told = { ...snapshot, people };
    const calls = people.filter((_, index) => index !== 4).map(({ emergencyContact }) => emergencyContact);
    expect(toldIn(everyDocument(told, 'run-sheet'), [...calls, 'later, at 14:30'])).toEqual([]);
    expect(toldIn(everyDocument(told), [...calls, 'later, at 14:30', 'did not come'])).toEqual([
      ...calls,
      'later, at 14:30',
      'did not come',
    ]);
    const own = people.flatMap(({ phone, wishes }) => [phone, wishes]);
    expect(toldIn(everyDocument(told), own)).toEqual([]);
  });

  it('holds whom people asked to be kept apart from', () => {
    const sample = retreatSnapshot();
    const [one = '', other = ''] = sample.people.map(({ id }) => id);
    const snapshot: EventSnapshot = {
      ...sample,
      grouping: {
        ...sample.grouping,
        rules: [
          { id: 'r1', kind: 'together', strength: 'hard', reason: 'rule-reason-1', personIds: [one, other] },
          {
            id: 'r2',
            kind: 'apart',
            strength: 'soft',
            reason: 'rule-reason-2',
            sides: [
              { kind: 'person', personId: one },
              { kind: 'organization', organization: 'City of Bayhaven' },
            ],
          },
        ],
      },
    };
    const secrets = [
      ...snapshot.people.map((person) => person.keepApartNote),
      ...snapshot.keepApart.map((pair) => pair.reason),
      ...snapshot.grouping.rules.map((rule) => rule.reason),
    ].filter((secret) => secret.trim() !== '');
    expect(secrets.length).toBeGreaterThan(7);
    expect(toldIn(everyDocument(snapshot), secrets)).toEqual([]);
  });

  it('holds words that are pending, declined or sealed, or meant for fewer people', () => {
    for (const snapshot of [retreatSnapshot(), journeySnapshot()]) {
      const marked: EventSnapshot = {
        ...snapshot,
        captures: snapshot.captures.flatMap((capture, index) => [
          { ...capture, text: `${capture.text} open${String(index)}` },
          { ...capture, id: `${capture.id}p`, consent: 'pending', text: 'word-pending' },
          { ...capture, id: `${capture.id}d`, consent: 'declined', text: 'word-declined' },
          { ...capture, id: `${capture.id}s`, consent: 'approved', isSealed: true, text: 'word-sealed' },
          {
            ...capture,
            id: `${capture.id}g`,
            consent: 'approved',
            confidentiality: 'group',
            text: 'word-group',
          },
          {
            ...capture,
            id: `${capture.id}x`,
            consent: 'approved',
            confidentiality: 'private',
            text: 'word-private',
          },
        ]),
      };
      const text = everyDocument(withAdvice(marked));
      expect(text).toContain('open');
      expect(text).toContain('1. open-advice');
      expect(/word-(pending|declined|sealed|group|private)/.exec(text)?.[0]).toBeUndefined();
      for (const capture of snapshot.captures)
        if (capture.consent === 'pending' || capture.consent === 'declined')
          expect(text).not.toContain(capture.text);
    }
  });

  it('tells what somebody promised: commitments are counted', () => {
    for (const snapshot of [retreatSnapshot(), journeySnapshot()]) {
      const text = everyDocument(snapshot);
      expect(text).toContain(`${String(snapshot.commitments.length)} commitments`);
      for (const commitment of snapshot.commitments) {
        expect(text).not.toContain(commitment.text);
        if (commitment.evidence !== '') expect(text).not.toContain(commitment.evidence);
      }
    }
  });

  it('names the speaker of words that were given by role or without a name', () => {
    const snapshot = journeySnapshot();
    const documents = composeKit({
      snapshot,
      session: null,
      planVersion: 1,
      documentIds: ['debrief-memo', 'reflective-memo'],
    });
    const text = JSON.stringify(documents);
    const unnamed = snapshot.captures.filter(
      (one) => one.attribution !== 'name' && one.consent === 'approved',
    );
    const named = new Set(
      snapshot.captures.filter((one) => one.attribution === 'name').map((one) => one.speakerId),
    );
    const hidden = unnamed.filter((one) => !named.has(one.speakerId));
    expect(hidden.length).toBeGreaterThan(0);
    const speakers = snapshot.people.filter((person) => hidden.some((one) => one.speakerId === person.id));
    expect(speakers.length).toBeGreaterThan(0);
    expect(speakers.map((person) => person.display).filter((name) => text.includes(name))).toEqual([]);
  });
});
