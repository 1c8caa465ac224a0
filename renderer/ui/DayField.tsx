import { TextInput } from '@mantine/core';
import { isDay, isWallTime } from '#domain/time';
import type { Day, WallTime } from '#domain/time';
import { useDraft } from './useDraft.ts';

/** A day, picked from the system's own calendar or typed; saves itself on leaving the field. */
export function DayField({
  label,
  value,
  onKeep,
  description = '',
}: {
  label: string;
  value: Day;
  onKeep: (value: Day) => void;
  description?: string;
}) {
  const draft = useDraft({
    saved: value,
    onKeep: (day) => (isDay(day) ? onKeep(day) : undefined),
    keepsOnEnter: true,
  });
  return (
    <TextInput
      type="date"
      label={label}
      description={description}
      value={draft.value}
      error={
        isDay(draft.value) || draft.value === value
          ? null
          : 'This day is not in the calendar. The day before stays.'
      }
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.keep}
      onKeyDown={draft.onKeyDown}
    />
  );
}

/** A time of day; saves itself on leaving the field. */
export function TimeField({ label, value, onKeep, description = '' }: TimeFieldProps) {
  const draft = useDraft({
    saved: value,
    onKeep: (at) => (isWallTime(at) ? onKeep(at) : undefined),
    keepsOnEnter: true,
  });
  return (
    <TextInput
      type="time"
      label={label}
      description={description}
      value={draft.value}
      error={
        isWallTime(draft.value) || draft.value === value
          ? null
          : 'A time of day, such as 13:05. The time before stays.'
      }
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.keep}
      onKeyDown={draft.onKeyDown}
    />
  );
}

interface TimeFieldProps {
  label: string;
  /** Empty while none is chosen. */
  value: WallTime;
  onKeep: (value: WallTime) => void;
  description?: string;
}
