import { describe, expect, it } from 'vitest';
import { isPrintable } from '#domain/printable';
import { captureDraft } from '../../../renderer/presenter/captureDraft.ts';
import { isSealedNow } from '../../../renderer/presenter/sealedRound.ts';
import { readoutAfter, retreatStage, segmentIndex } from './retreatStage.ts';

const said = {
  text: ' Ask first ',
  speakerId: 'P1',
  attribution: 'name',
  saidIn: 'Round 1',
  level: 'program',
} as const;

describe('a capture taken during a session', () => {
  it('waits for the speaker when it is a quote', () => {
    const draft = captureDraft({ ...said, kind: 'quote', isSealed: false });
    expect(draft).toMatchObject({ text: 'Ask first', isVerbatim: true, consent: 'pending' });
    expect(isPrintable({ ...draft, id: 'C1', capturedAt: 0 }, 'program')).toBe(false);
  });

  it('has the level of its program', () => {
    const draft = captureDraft({ ...said, kind: 'insight', isSealed: false, level: 'group' });
    expect(draft.confidentiality).toBe('group');
  });

  it('is private and sealed within a consultation round, and nowhere else', () => {
    const stage = retreatStage();
    const { segments } = stage;
    const inRound = readoutAfter(segments, [
      [{ kind: 'started' }, 1],
      [{ kind: 'movedTo', segmentIndex: segmentIndex(segments, { round: 1, phaseId: 'clarify' }) }, 1],
    ]);
    const inOpening = readoutAfter(segments, [[{ kind: 'started' }, 1]]);
    expect([inRound, inOpening].map((readout) => isSealedNow(stage, readout))).toEqual([true, false]);
    expect(captureDraft({ ...said, kind: 'insight', isSealed: true })).toMatchObject({
      confidentiality: 'private',
      isSealed: true,
    });
  });
});
