import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/formats/format';
import { journeyContent } from './journeyContent.ts';
import { retreatContent } from './retreatContent.ts';

/** What a sample workspace holds, made from assets/samples. People, places and organizations in it are invented. */
export function sampleContent(sample: 'retreat' | 'journey', formats: readonly Format[]): EventSnapshot {
  switch (sample) {
    case 'retreat':
      return retreatContent(formats);
    case 'journey':
      return journeyContent(formats);
  }
}
