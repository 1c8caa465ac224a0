import type { Attribution, CaptureKind, Confidentiality } from '#domain/capture';
import type { InputOf } from '#contract';

/** A capture as the quick form keeps it. Quotes wait for the speaker's yes; sealed notes stay with their writer. */
export function captureDraft({
  kind,
  text,
  speakerId,
  attribution,
  saidIn,
  isSealed,
  level,
}: {
  kind: CaptureKind;
  text: string;
  speakerId: string | null;
  attribution: Attribution;
  saidIn: string;
  isSealed: boolean;
  /** The program's level for new notes; nothing sealed is for others, whatever it says. */
  level: Confidentiality;
}): InputOf<'capture.add'>['capture'] {
  const isQuote = kind === 'quote';
  return {
    kind,
    text: text.trim(),
    isVerbatim: isQuote,
    speakerId,
    saidIn,
    source: 'exchange',
    consent: isQuote || speakerId !== null ? 'pending' : 'none-needed',
    attribution,
    confidentiality: isSealed ? 'private' : level,
    isSealed,
    themeId: null,
  };
}
