import { describe, expect, it } from 'vitest';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { plainTextOf } from '#domain/handouts/plainText';
import { isPeer } from '#domain/people/person';
import { pasteTexts } from '#domain/prework/pasteTexts';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const textOf = (snapshot: EventSnapshot, id: string) =>
  pasteTexts(snapshot).find((one) => one.id === id)?.text ?? '';

/** The sample with a disguised page of its first group’s first member. */
function disguised(): EventSnapshot {
  const snapshot = retreatSnapshot();
  const personId = snapshot.preWork.writeUps.find(({ keepPrivate }) => keepPrivate !== '')?.personId ?? '';
  const task = snapshot.preWork.tasks.find(({ kind }) => kind === 'write-up');
  return {
    ...snapshot,
    people: snapshot.people.map((person) =>
      person.id === personId ? { ...person, challengeTitle: 'Renata and two teams' } : person,
    ),
    preWork: {
      ...snapshot.preWork,
      states: snapshot.preWork.states.map((state) =>
        state.taskId === task?.id ? { ...state, reviewedOn: '2027-04-10' } : state,
      ),
      writeUps: snapshot.preWork.writeUps.map((page) =>
        page.personId === personId
          ? {
              ...page,
              situation: 'Renata wants to leave.',
              redactions: [{ words: 'Renata', instead: 'a colleague' }],
            }
          : page,
      ),
    },
  };
}

describe('text to paste', () => {
  it('tells what people bring without a name beside an answer', () => {
    for (const snapshot of [retreatSnapshot(), journeySnapshot()]) {
      const text = textOf(snapshot, 'digest');
      expect(text).toMatch(/^What people bring\n/);
      expect(text).toContain('What these days should cover\n- ');
      for (const { display } of snapshot.people) expect(text).not.toContain(display);
      expect(text).not.toMatch(/\n{3}|undefined|\p{Co}/u);
    }
    expect(textOf(journeySnapshot(), 'reading')).toContain('To carry with you\n- ');
  });

  it('gives a group the pages of its own members, disguised, and nothing that is to stay private', () => {
    const snapshot = disguised();
    const [page] = snapshot.preWork.writeUps.filter(({ redactions }) => redactions.length > 0);
    const own = snapshot.sessions[0]?.groups.find(({ memberIds }) =>
      memberIds.includes(page?.personId ?? ''),
    );
    const text = textOf(snapshot, `group:${own?.id ?? ''}`);
    expect(text).toContain('a colleague wants to leave.');
    expect(text).not.toContain('Renata wants');
    // The cover names the challenge, too.
    expect(text).not.toContain('Renata and two teams');
    expect(text).toContain('a colleague and two teams');
    expect(text).not.toContain('My two questions');
    for (const { keepPrivate } of snapshot.preWork.writeUps)
      if (keepPrivate !== '') expect(text).not.toContain(keepPrivate);
    for (const { id, display } of snapshot.people)
      if (!own?.memberIds.includes(id)) expect(text).not.toContain(display);
  });

  it('lists addresses that can be sent to, of those who take part', () => {
    const snapshot = retreatSnapshot();
    const [first, second] = snapshot.people;
    if (!first || !second) throw new Error('The sample has people.');
    const people = [
      { ...first, email: 'a@example.org' },
      { ...second, email: 'no address', altEmail: '' },
    ];
    expect(textOf({ ...snapshot, people }, 'addresses')).toBe('a@example.org');
    const gone = people.map((person) => ({ ...person, coming: 'cancelled' as const }));
    expect(gone.some(isPeer)).toBe(false);
    expect(pasteTexts({ ...snapshot, people: gone }).map(({ id }) => id)).not.toContain('addresses');
  });

  it('leaves out room to write by hand and its label', () => {
    const text = plainTextOf({
      blocks: [
        { kind: 'side-heading', text: 'To note' },
        { kind: 'ruled-lines', starters: ['1'] },
        { kind: 'heading', level: 1, text: 'Order', startsPage: false },
        { kind: 'list', items: [['one'], [{ text: 'two', mark: 'bold' }]], look: 'number' },
      ],
    });
    expect(text).toBe('Order\n\n1. one\n2. two');
  });
});
