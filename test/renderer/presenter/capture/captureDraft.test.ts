import { describe, expect, it } from 'vitest';
import { isPrintable } from '#domain/followup/printable';
import {
  adviceDraft,
  adviceKindOf,
  newCapture,
  ofKind,
} from '../../../../renderer/presenter/capture/captureDraft.ts';
import { quickKinds } from '../../../../renderer/presenter/capture/quickKinds.ts';
import { isSealedNow } from '../../../../renderer/presenter/capture/sealedRound.ts';
import { readoutAfter, retreatStage, segmentIndex } from '../retreatStage.ts';

const start = { saidIn: 'Round 1', isSealed: false, level: 'program' } as const;

describe('a capture taken during a session', () => {
  it('waits for the speaker when it is a quote, and needs nobody when it is of nobody', () => {
    const quote = ofKind({ ...newCapture(start), text: 'Ask first', speakerId: 'P1' }, 'quote');
    expect(quote).toMatchObject({ isVerbatim: true, consent: 'pending' });
    expect(isPrintable({ ...quote, id: 'C1', capturedAt: 0 }, 'program')).toBe(false);
    const agreed = ofKind({ ...quote, consent: 'approved' }, 'quote');
    expect(isPrintable({ ...agreed, id: 'C1', capturedAt: 0 }, 'program')).toBe(true);
    expect(ofKind({ ...quote, speakerId: null }, 'insight')).toMatchObject({
      isVerbatim: false,
      consent: 'none-needed',
    });
  });

  it('has the level of its program', () => {
    expect(newCapture({ ...start, level: 'group' }).confidentiality).toBe('group');
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
    expect(newCapture({ ...start, isSealed: true })).toMatchObject({
      confidentiality: 'private',
      isSealed: true,
    });
  });

  it('offers recommendations everywhere but in a sealed round, and lessons to the hosts of an assist', () => {
    const { format } = retreatStage();
    const values = (isSealed: boolean, changes = {}) =>
      quickKinds({ format: format && { ...format, ...changes } }, isSealed).map(({ value }) => value);
    expect(values(false)).toContain('recommendation');
    expect(values(false)).not.toContain('lesson');
    expect(values(false, { id: 'peer-assist-90' })).toContain('lesson');
    expect(values(true, { id: 'peer-assist-90' })).not.toContain('recommendation');
  });

  it('keeps what a resource team gives for its hosts', () => {
    expect(adviceKindOf('practice', true)).toBe('practice');
    expect(adviceKindOf('practice', false)).toBeNull();
    const said = { ...newCapture(start), speakerId: 'P1', saidByGroup: 'B', consent: 'pending' } as const;
    expect(adviceDraft('lesson', { ...said, text: ' Ask first ', source: ' Alder Falls ' })).toEqual({
      kind: 'lesson',
      text: 'Ask first',
      source: 'Alder Falls',
      decision: 'open',
      ownerId: null,
      dueOn: null,
      speakerId: 'P1',
      saidIn: 'Round 1',
      saidByGroup: 'B',
      consent: 'pending',
      attribution: 'anonymous',
      confidentiality: 'program',
    });
  });
});
