import type { AdviceKind } from '#domain/followup/advice';
import type { CaptureKind, Confidentiality, Consent, Said } from '#domain/followup/capture';
import type { InputOf } from '#contract';
import type { CaptureText } from '../../ui/captures/CaptureFields.tsx';
import { newSaid } from '../../ui/captures/newSaid.ts';

/** What can be noted in the room; recommendations and lessons are kept for the hosts of a peer assist. */
export type QuickKind = CaptureKind | Exclude<AdviceKind, 'practice'>;

/** A capture before anything is typed. Sealed notes stay with their writer, whatever the program says. */
export function newCapture({
  saidIn,
  isSealed,
  level,
}: {
  saidIn: string;
  isSealed: boolean;
  /** The program's level for new notes. */
  level: Confidentiality;
}): CaptureText {
  return {
    kind: 'insight',
    text: '',
    isVerbatim: false,
    isReading: false,
    source: 'exchange',
    ...newSaid({ saidIn, level: isSealed ? 'private' : level }),
    isSealed,
    themeId: null,
  };
}

/** What changes with the kind: a quote is word for word, and somebody has to agree to it. */
export function ofKind(capture: CaptureText, kind: CaptureKind): CaptureText {
  const isQuote = kind === 'quote';
  const needsNobody = !isQuote && capture.speakerId === null;
  const consent: Consent = needsNobody
    ? 'none-needed'
    : capture.consent === 'none-needed'
      ? 'pending'
      : capture.consent;
  return { ...capture, kind, isVerbatim: isQuote, isReading: capture.isReading && !isQuote, consent };
}

/** As what the hosts of an assist keep it; null for what is a capture. */
export function adviceKindOf(kind: QuickKind, isAssistNow: boolean): AdviceKind | null {
  if (kind === 'recommendation' || kind === 'lesson') return kind;
  return kind === 'practice' && isAssistNow ? 'practice' : null;
}

/** Advice as it is written down while it is given; what the hosts make of it comes later. */
export function adviceDraft(
  kind: AdviceKind,
  { text, source, ...said }: Said & { text: string; source: string },
): InputOf<'advice.add'>['advice'] {
  return {
    kind,
    text: text.trim(),
    source: source.trim(),
    decision: 'open',
    ownerId: null,
    dueOn: null,
    speakerId: said.speakerId,
    saidIn: said.saidIn,
    saidByGroup: said.saidByGroup,
    consent: said.consent,
    attribution: said.attribution,
    confidentiality: said.confidentiality,
  };
}
