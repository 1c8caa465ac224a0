import { Textarea, TextInput } from '@mantine/core';
import { useDraft } from './useDraft.ts';

interface SavedTextProps {
  label: string;
  value: string;
  onKeep: (value: string) => void;
  /** A sentence under the label. */
  description?: string;
  /** Why the last try was not kept; null when all is well. */
  error?: string | null;
}

/** A label that is only read aloud, for a field under the head of its column. */
export const UNSEEN_LABEL = { classNames: { label: 'visually-hidden' } } as const;

/** One line that saves itself on leaving the field or Enter; Escape gives the change up. */
export function SavedText({
  label,
  value,
  onKeep,
  description = '',
  error = null,
  isLabelSeen = true,
}: SavedTextProps & { isLabelSeen?: boolean }) {
  const draft = useDraft({ saved: value, onKeep, keepsOnEnter: true });
  return (
    <TextInput
      {...(isLabelSeen ? {} : UNSEEN_LABEL)}
      label={label}
      description={description}
      error={draft.news ?? error}
      value={draft.value}
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.keep}
      onKeyDown={draft.onKeyDown}
    />
  );
}

/** Several lines that save themselves on leaving the field; Escape gives the change up. */
export function SavedTextarea({
  label,
  value,
  onKeep,
  description = '',
  error = null,
  minRows = 2,
  isLabelSeen = true,
}: SavedTextProps & { minRows?: number; isLabelSeen?: boolean }) {
  const draft = useDraft({ saved: value, onKeep, keepsOnEnter: false });
  return (
    <Textarea
      {...(isLabelSeen ? {} : UNSEEN_LABEL)}
      label={label}
      description={description}
      error={draft.news ?? error}
      value={draft.value}
      autosize
      minRows={minRows}
      maxRows={18}
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.keep}
      onKeyDown={draft.onKeyDown}
    />
  );
}

/** A list written one item a line; saves itself on leaving the field. */
export function SavedLines({
  label,
  value,
  onKeep,
  description = 'One a line',
  error = null,
  minRows = 3,
}: Omit<SavedTextProps, 'value' | 'onKeep'> & {
  value: readonly string[];
  onKeep: (value: string[]) => void;
  minRows?: number;
}) {
  return (
    <SavedTextarea
      label={label}
      description={description}
      error={error}
      minRows={minRows}
      value={value.join('\n')}
      onKeep={(text) =>
        onKeep(
          text
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        )
      }
    />
  );
}
