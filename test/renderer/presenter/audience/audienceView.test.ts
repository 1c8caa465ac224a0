import { describe, expect, it } from 'vitest';
import type { ClockAct } from '#domain/clock/clockEntry';
import { withOwnSlides } from '#domain/slides/ownSlide';
import type { ClockReadout } from '#domain/clock/readClock';
import { audienceView } from '../../../../renderer/presenter/audience/audienceView.ts';
import type { Stage } from '../../../../renderer/presenter/clock/stage.ts';
import { ownSlide } from '../../../fixtures/slidePictures.ts';
import { readoutAfter, retreatStage, segmentIndex } from '../retreatStage.ts';

const stage = retreatStage();
const { segments } = stage;
const START: [ClockAct, number] = [{ kind: 'started' }, 1];

function viewOf(stageThere: Stage | null, readout: ClockReadout | null, wallMs: number) {
  return audienceView(stageThere, { readout, clock: null, reading: { wallMs, monoMs: 0 } });
}

function viewAt(
  wanted: Parameters<typeof segmentIndex>[1],
  secondsIn: number,
  ...then: [ClockAct, number][]
) {
  const acts: [ClockAct, number][] = [
    START,
    [{ kind: 'movedTo', segmentIndex: segmentIndex(segments, wanted) }, secondsIn],
    ...then,
  ];
  const readout = readoutAfter(segments, acts);
  return viewOf(stage, readout, readout.at);
}

describe('what the room sees', () => {
  it('is the welcome slide before the start, with the hour when it is near', () => {
    const startsAt = segments[0]?.startsAt ?? 0;
    const near = viewOf(stage, null, startsAt - 60_000);
    expect(near).toMatchObject({
      kind: 'slide',
      slide: { kind: 'cover' },
      column: { head: 'Starts at', figures: '12:50' },
    });
    expect(viewOf(stage, null, startsAt - 86_400_000)).toMatchObject({
      column: null,
    });
  });

  it('is the norms with a clock beside them during the opening', () => {
    const readout = readoutAfter(segments, [[{ kind: 'started' }, 348]]);
    expect(viewOf(stage, readout, readout.at)).toMatchObject({
      kind: 'slide',
      slide: { kind: 'norms' },
      column: { head: 'Opening and norms', figures: '9:12', foot: 'left of 15' },
    });
  });

  it('is a slide that a hand chose, also one of the coordinator’s own and over the clock alone', () => {
    const owner = { sessionId: stage.session?.id ?? '', onDay: null };
    const own = ownSlide({ id: 'map', owner, afterSlide: 'norms' });
    const withOwn = {
      ...stage,
      deck: {
        ...stage.deck,
        slides: withOwnSlides(stage.deck.slides, { ownSlides: [own], owner }),
      },
    };
    const acts: [ClockAct, number][] = [
      START,
      [{ kind: 'layoutChosen', layout: 'clock' }, 5],
      [{ kind: 'slideShown', slideId: 'own:map' }, 10],
    ];
    const viewAfter = (...more: [ClockAct, number][]) => {
      const readout = readoutAfter(segments, [...acts, ...more]);
      return viewOf(withOwn, readout, readout.at);
    };
    expect(viewAfter()).toMatchObject({ kind: 'slide', slide: { kind: 'picture', title: 'Slide map' } });
    expect(viewAfter([{ kind: 'slideCleared' }, 5]).kind).toBe('phase');
    expect(viewAfter([{ kind: 'layoutChosen', layout: 'clock' }, 5]).kind).toBe('phase');
    expect(viewAfter([{ kind: 'layoutChosen', layout: 'strip' }, 5])).toMatchObject({
      kind: 'strip',
      slide: { kind: 'picture' },
    });
    expect(viewAfter([{ kind: 'movedTo', segmentIndex: 1 }, 5]).kind).toBe('phase');
  });

  it('names the phase, both sides, the round and what is next', () => {
    expect(viewAt({ phaseId: 'clarify', round: 2 }, 72)).toMatchObject({
      kind: 'phase',
      title: 'Clarify',
      instruction: 'Ask short factual questions only',
      silence: null,
      roundLine: 'Round 2 of 5 · Next: Define success',
      face: { figures: '2:48', level: 'none', bar: null },
      sides: [
        { side: 'Presenter', does: 'Short facts' },
        { side: 'Advisers', does: 'Short factual questions only' },
      ],
    });
  });

  it('says who is silent, and in words how near the end is', () => {
    expect(viewAt({ phaseId: 'explore', round: 1 }, 8 * 60 + 2)).toMatchObject({
      kind: 'phase',
      silence: 'Presenter listens in silence',
      face: { figures: '0:58', level: 'last', bar: { shape: 'triangle', words: 'Last minute' } },
    });
    expect(viewAt({ phaseId: 'explore', round: 1 }, 7 * 60 + 5)).toMatchObject({
      face: { level: 'soon', bar: { words: '2 minutes left' } },
    });
    expect(viewAt({ phaseId: 'write', round: 1 }, 45)).toMatchObject({
      face: { level: 'last', bar: { words: 'Last 20 seconds' } },
    });
  });

  it('counts up after the end', () => {
    expect(viewAt({ phaseId: 'clarify', round: 1 }, 4 * 60 + 13)).toMatchObject({
      face: { figures: '+0:13', level: 'over', bar: { words: 'Time' } },
    });
  });

  it('stands still while paused and says so', () => {
    expect(viewAt({ phaseId: 'clarify', round: 1 }, 72, [{ kind: 'paused' }, 300])).toMatchObject({
      face: { figures: '2:48', bar: { shape: 'two-bars', words: 'Paused' } },
    });
  });

  it('is the time of return in a break, and the day when that is tomorrow', () => {
    const isRound3Next = viewAt({ kind: 'break' }, 540);
    expect(isRound3Next).toMatchObject({
      kind: 'rest',
      title: 'Break',
      backHead: 'Back at',
      leftWords: '11 minutes left',
      then: 'round 3, in the same group and room',
      presenting: 'Theo, Patrick, Hyun-woo, Beatriz, José',
    });
    expect(viewAt({ kind: 'pause' }, 60)).toMatchObject({ backHead: 'Back tomorrow at', backAt: '09:10' });
  });

  it('is the next turns while seats change, without times from a plan that may have slipped', () => {
    expect(viewAt({ kind: 'change', round: 2 }, 20)).toMatchObject({
      kind: 'slide',
      slide: { kind: 'turns', round: 2, span: '' },
      column: { figures: '1:40' },
    });
  });

  it('is thanks and dates after the end', () => {
    expect(viewAt({ phaseId: 'wrap-up' }, 60, [{ kind: 'ended' }, 60])).toMatchObject({
      kind: 'slide',
      slide: { kind: 'next' },
      column: null,
    });
  });

  it('puts a message over everything but a blank screen', () => {
    const message: [ClockAct, number] = [{ kind: 'messageShown', text: 'Lunch is ready' }, 1];
    expect(viewAt({ phaseId: 'clarify', round: 1 }, 72, message)).toMatchObject({
      kind: 'message',
      text: 'Lunch is ready',
      title: 'Clarify',
      figures: '2:47',
    });
    expect(viewAt({ phaseId: 'clarify', round: 1 }, 72, message, [{ kind: 'blanked' }, 1])).toEqual({
      kind: 'blank',
    });
  });

  it('never shows how far the session is off the plan, nor whose case it is', () => {
    const readout = readoutAfter(segments, [
      [{ kind: 'started' }, 25 * 60],
      [{ kind: 'movedTo', segmentIndex: 1 }, 30],
    ]);
    expect(readout.offsetMs).toBe(10 * 60_000);
    const shown = JSON.stringify(viewOf(stage, readout, readout.at));
    expect(shown).not.toMatch(/behind|ahead|late/i);
    for (const person of stage.snapshot.people)
      if (person.challengeTitle !== '') expect(shown).not.toContain(person.challengeTitle);
  });

  it('waits quietly while nothing is presented', () => {
    expect(viewOf(null, null, 0)).toEqual({ kind: 'waiting' });
  });
});
