import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '#domain/slides/deck';
import { deckOf } from '#domain/slides/deckOf';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { scheduleOf } from '#domain/agenda/schedule';
import { slideFor } from '#domain/slides/slideFor';
import { emptySnapshot, withGroups } from '../../fixtures/oddSnapshots.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

describe('the deck of a session', () => {
  it('opens, goes through the rounds once each and closes', () => {
    expect(deckFor(retreatSnapshot()).slides.map((slide) => slide.id)).toEqual([
      'cover',
      'aims',
      'hours:2027-04-15',
      'hours:2027-04-16',
      'norms',
      'confidentiality',
      'roles',
      'one-round',
      'questions',
      'groups',
      'round:1',
      'phase:present',
      'phase:clarify',
      'phase:success',
      'phase:explore',
      'phase:options',
      'phase:play-back',
      'phase:write',
      'round:2',
      'break:3',
      'round:3',
      'break:4',
      'round:4',
      'round:5',
      'spare',
      'reflection',
      'commitment',
      'evaluation',
      'next',
    ]);
  });

  it('tells who presents, keeps time and takes notes in each group, and when', () => {
    const slide = slideOf(deckFor(retreatSnapshot()), 'round:5', 'turns');
    expect({ span: slide.span, last: slide.turns.slice(2) }).toEqual({
      span: '09:42 – 10:12',
      last: [
        {
          letter: 'C',
          room: 'Alder room',
          startsAt: '',
          presenter: 'Tomasz Wiśniewski-Hale',
          timekeeper: 'DeShawn Merriweather',
          noteTaker: 'Priya Venkataraghavan',
        },
        { letter: 'D', room: 'Willow corner', startsAt: '', presenter: null, timekeeper: '', noteTaker: '' },
        { letter: 'E', room: 'Lake deck', startsAt: '', presenter: null, timekeeper: '', noteTaker: '' },
      ],
    });
  });

  it('counts the hours of each day with its breaks, seat changes left as gaps', () => {
    const slide = slideOf(deckFor(retreatSnapshot()), 'hours:2027-04-15', 'hours');
    expect(slide.blocks.map((block) => `${block.from}–${block.to} ${block.what}`)).toEqual([
      '12:50–13:05 Opening and norms',
      '13:05–13:35 Round 1',
      '13:37–14:07 Round 2',
      '14:07–14:27 Break',
      '14:27–14:57 Round 3',
    ]);
  });

  it('names the day on which the session goes on after the night', () => {
    const slide = slideOf(deckFor(retreatSnapshot()), 'break:4', 'break');
    expect([slide.title, slide.backAt, slide.then]).toEqual([
      'Friday, April 16',
      '09:10',
      'Then round 4, in the same group and room',
    ]);
  });

  it('puts more than six groups on a second slide and more than eight turns as well', () => {
    const ids = deckFor(withGroups(retreatSnapshot(), { groups: 12, size: 5 })).slides.map(
      (slide) => slide.id,
    );
    expect(ids.filter((id) => id.startsWith('groups') || id.startsWith('round:1'))).toEqual([
      'groups',
      'groups:2',
      'round:1',
      'round:1:2',
    ]);
  });

  it('leaves out what an empty event cannot say', () => {
    const kinds = new Set(deckFor(emptySnapshot()).slides.map((slide) => slide.kind));
    expect([kinds.has('aims'), kinds.has('groups'), kinds.has('spare'), kinds.has('next')]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('writes dates in the language of the program', () => {
    const snapshot = retreatSnapshot();
    if (snapshot.program) snapshot.program.language = 'fr-CA';
    expect(deckFor(snapshot).footer).toContain('15–16 avril 2027');
  });

  it('credits its sources without passing for an official kit', () => {
    const slide = slideOf(deckFor(retreatSnapshot()), 'next', 'next');
    expect(slide.credit).toMatch(/^Based on /);
    expect(slide.dates.map((date) => `${date.day}: ${date.what}`)).toEqual([
      'April 23: Debrief memo',
      'April 30: Debrief call',
      'May 14: Reflective memo',
      'May 16: Write-ups and notes are deleted',
    ]);
  });

  it('keeps every slide within forty words of the phases it explains', () => {
    const long = deckFor(retreatSnapshot()).slides.flatMap((slide) =>
      slide.kind === 'phase'
        ? [`${slide.title} ${slide.presenter.does} ${slide.peers.does}`].filter(
            (text) => text.split(/\s+/).length > 40,
          )
        : [],
    );
    expect(long).toEqual([]);
  });
});

describe('the slide for a stretch of the clock', () => {
  it('follows the session from the norms to the reflection', () => {
    const snapshot = retreatSnapshot();
    const deck = deckFor(snapshot);
    const { session, format } = planOf(snapshot);
    const shown = scheduleOf({ session, format, zone: snapshot.event.zone }).segments.map((segment) => {
      const slide = slideFor(deck, segment, { isOpening: segment.index === 0 });
      return slide?.kind === 'phase' && segment.phaseId === 'present'
        ? `${slide.id}, ${slide.roundLine}`
        : slide?.id;
    });
    expect(shown.filter((id) => !id?.startsWith('phase:') || id.includes(','))).toEqual([
      'norms',
      'phase:present, Round 1 of 5',
      'round:2',
      'phase:present, Round 2 of 5',
      'break:3',
      'phase:present, Round 3 of 5',
      'break:4',
      'phase:present, Round 4 of 5',
      'round:5',
      'phase:present, Round 5 of 5',
      'reflection',
    ]);
  });

  it('is there for every stretch', () => {
    const snapshot = emptySnapshot();
    const { session, format } = planOf(snapshot);
    const deck = deckFor(snapshot);
    const { segments } = scheduleOf({ session, format, zone: snapshot.event.zone });
    expect(
      segments.filter((segment) => slideFor(deck, segment, { isOpening: segment.index === 0 }) === null),
    ).toEqual([]);
  });
});

function deckFor(snapshot: EventSnapshot): Deck {
  return deckOf({ snapshot, ...planOf(snapshot) });
}

function planOf(snapshot: EventSnapshot) {
  const [session, format] = [snapshot.sessions[0], snapshot.formats[0]];
  if (!session || !format) throw new Error('A deck needs a session and its format');
  return { session, format };
}

function slideOf<Kind extends Slide['kind']>(
  deck: Deck,
  id: string,
  kind: Kind,
): Extract<Slide, { kind: Kind }> {
  const found = deck.slides.find(
    (slide): slide is Extract<Slide, { kind: Kind }> => slide.id === id && slide.kind === kind,
  );
  if (!found) throw new Error(`The deck has no slide ${id}`);
  return found;
}
