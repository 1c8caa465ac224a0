import { IconSchool, IconThumbUp } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { isAssist } from '#domain/formats/assist';
import type { Consent } from '#domain/followup/capture';
import { CAPTURE_KINDS } from '../../ui/captures/captureWords.ts';
import type { QuickKind } from './captureDraft.ts';
import type { Stage } from '../clock/stage.ts';

/** Whether what runs is a peer assist: practices and lessons go to its hosts. */
export function isAssistNow({ format }: Pick<Stage, 'format'>): boolean {
  return isAssist(format?.id ?? null);
}

/** What can be noted now (DEL-19, DEL-41): lessons for the hosts of an assist alone, no recommendation from a sealed round. */
export function quickKinds(
  stage: Pick<Stage, 'format'>,
  isSealed: boolean,
): { value: QuickKind; label: string; icon: Icon }[] {
  if (isSealed) return CAPTURE_KINDS;
  return [
    ...CAPTURE_KINDS,
    { value: 'recommendation', label: 'Recommendation', icon: IconThumbUp },
    ...(isAssistNow(stage) ? [{ value: 'lesson' as const, label: 'Lesson', icon: IconSchool }] : []),
  ];
}

/** The answers as they are asked for in the room. */
export const CONSENTS_NOW: { value: Consent; label: string }[] = [
  { value: 'approved', label: 'Agreed now' },
  { value: 'pending', label: 'Will be asked' },
  { value: 'declined', label: 'Said no' },
  { value: 'none-needed', label: 'None needed' },
];
