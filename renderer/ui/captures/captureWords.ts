import {
  IconArrowForward,
  IconBook,
  IconBulb,
  IconHelpCircle,
  IconQuote,
  IconSquareCheck,
  IconTool,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { Attribution, CaptureKind, Confidentiality, Consent, Said } from '#domain/followup/capture';
import type { Attendee } from '#domain/people/person';
import type { Status } from '../StatusMark.tsx';

/** The kinds of capture as a person sees them. */
export const CAPTURE_KINDS: { value: CaptureKind; label: string; icon: Icon }[] = [
  { value: 'insight', label: 'Insight', icon: IconBulb },
  { value: 'question', label: 'Question', icon: IconHelpCircle },
  { value: 'quote', label: 'Quote', icon: IconQuote },
  { value: 'story', label: 'Story', icon: IconBook },
  { value: 'practice', label: 'Practice', icon: IconTool },
  { value: 'action', label: 'Action', icon: IconSquareCheck },
  { value: 'follow-up', label: 'Follow-up', icon: IconArrowForward },
];

export const ATTRIBUTIONS: { value: Attribution; label: string }[] = [
  { value: 'name', label: 'Name' },
  { value: 'role', label: 'Role' },
  { value: 'organization', label: 'Organization' },
  { value: 'anonymous', label: 'Nobody' },
];

export const LEVELS: { value: Confidentiality; label: string }[] = [
  { value: 'private', label: 'Stays with me' },
  { value: 'group', label: 'Group' },
  { value: 'program', label: 'Program' },
  { value: 'public', label: 'Anybody' },
];

export const CONSENTS: { value: Consent; label: string }[] = [
  { value: 'pending', label: 'Not asked yet' },
  { value: 'approved', label: 'Agreed' },
  { value: 'declined', label: 'Said no' },
  { value: 'none-needed', label: 'None needed' },
];

/** The kind's word and icon. */
export function kindOf(kind: CaptureKind): { label: string; icon: Icon } {
  return CAPTURE_KINDS.find((candidate) => candidate.value === kind) ?? { label: 'Insight', icon: IconBulb };
}

/** Whether the words may be used, as a mark; null when nobody has to be asked. */
export function consentMark(capture: {
  consent: Consent;
  isSealed?: boolean;
}): { status: Status; words: string } | null {
  if (capture.isSealed === true) return { status: 'sealed', words: 'sealed' };
  switch (capture.consent) {
    case 'approved':
      return { status: 'fine', words: 'agreed' };
    case 'pending':
      return { status: 'waiting', words: 'not asked yet' };
    case 'declined':
      return { status: 'passed', words: 'said no' };
    case 'none-needed':
      return null;
    default:
      return capture.consent satisfies never;
  }
}

/** How the speaker stands on the card: the name, `by role only`, or `no name`. */
export function speakerWords(
  capture: Pick<Said, 'speakerId' | 'attribution'>,
  people: readonly Attendee[],
): string {
  const speaker = people.find((person) => person.id === capture.speakerId);
  if (!speaker) return 'no name';
  switch (capture.attribution) {
    case 'name':
      return speaker.display;
    case 'role':
      return 'by role only';
    case 'organization':
      return 'by organization only';
    case 'anonymous':
      return 'no name';
    default:
      return capture.attribution satisfies never;
  }
}
