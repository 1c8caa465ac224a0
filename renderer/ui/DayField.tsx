import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { isDay } from '#domain/time';
import type { Day, WallTime } from '#domain/time';
import { typedTime } from './typedTime.ts';
import { UNSEEN_LABEL } from './SavedText.tsx';
import { useDraft } from './useDraft.ts';

/** A day, picked from the system's own calendar or typed; saves itself on leaving the field. */
export function DayField({
  label,
  value,
  onKeep,
  description = '',
  error = null,
  isLabelSeen = true,
}: {
  label: string;
  /** Empty while none is chosen. */
  value: Day;
  onKeep: (value: Day) => void;
  description?: string;
  /** Why the last try was not kept; null when all is well. */
  error?: string | null;
  isLabelSeen?: boolean;
}) {
  const draft = useDraft({
    saved: value,
    onKeep: (day) => (isDay(day) ? onKeep(day) : undefined),
    keepsOnEnter: true,
  });
  return (
    <TextInput
      {...(isLabelSeen ? {} : UNSEEN_LABEL)}
      type="date"
      label={label}
      description={description}
      value={draft.value}
      error={
        isDay(draft.value) || draft.value === value
          ? (draft.news ?? error)
          : 'This day is not in the calendar. The day before stays.'
      }
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.keep}
      onKeyDown={draft.onKeyDown}
    />
  );
}

/** A time of day on the 24-hour clock, as it stands in the plan and on paper; saves itself on leaving the field. */
export function TimeField({ label, value, onKeep, onClear, description = '', error = null }: TimeFieldProps) {
  const draft = useDraft({
    saved: value,
    onKeep: (text) => {
      const typed = typedTime(text);
      if (text.trim() === '' && onClear) onClear();
      else if (typed === value) draft.set(value);
      else if (typed !== null) onKeep(typed);
    },
    keepsOnEnter: true,
  });
  const isUnclear = typedTime(draft.value) === null && draft.value !== value;
  const isEmptied = onClear !== undefined && draft.value.trim() === '';
  return (
    <TextInput
      label={label}
      description={description}
      className="num"
      placeholder={onClear ? 'Any time' : 'hh:mm'}
      value={draft.value}
      error={
        isUnclear && !isEmptied
          ? 'A time of day, such as 13:05. The time before stays.'
          : (draft.news ?? error)
      }
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.keep}
      onKeyDown={draft.onKeyDown}
      rightSection={
        onClear && value !== '' ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={`Clear “${label}”`}
            onClick={onClear}
          >
            <IconX size={14} stroke={1.75} aria-hidden />
          </ActionIcon>
        ) : null
      }
    />
  );
}

interface TimeFieldProps {
  label: string;
  /** Empty while none is chosen. */
  value: WallTime;
  onKeep: (value: WallTime) => void;
  /** Takes the time away; without it the field always holds one. */
  onClear?: () => void;
  description?: string;
  /** Why the last try was not kept; null when all is well. */
  error?: string | null;
}
