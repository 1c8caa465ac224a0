import type { Confidentiality, Said } from '#domain/followup/capture';

/** Words of nobody in particular, said there; `level` is the program's for new notes. */
export function newSaid({ saidIn, level }: { saidIn: string; level: Confidentiality }): Said {
  return {
    speakerId: null,
    saidIn,
    saidByGroup: '',
    consent: 'none-needed',
    attribution: 'anonymous',
    confidentiality: level,
  };
}
