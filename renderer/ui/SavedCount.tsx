import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { UNSEEN_LABEL } from './SavedText.tsx';
import { useDraft } from './useDraft.ts';

/** A number that saves itself on leaving the field or Enter; empty is none. What is no number is said and not kept. */
export function SavedCount({
  label,
  value,
  placeholder = '',
  onKeep,
  isLabelSeen = false,
  hasHalves = false,
}: {
  label: string;
  isLabelSeen?: boolean;
  /** Half minutes and the like may be typed, with a point or a comma. */
  hasHalves?: boolean;
  value: number | null;
  /** Stands there while the field is empty. */
  placeholder?: string;
  onKeep: (value: number | null) => void;
}) {
  const [error, setError] = useState<string | null>(null);
  const draft = useDraft({
    saved: value === null ? '' : String(value),
    keepsOnEnter: true,
    onKeep: (text) => {
      const typed = text.trim().replace(',', '.');
      const isNumber = (hasHalves ? /^\d{1,5}(\.\d{1,2})?$/ : /^\d{1,5}$/).test(typed);
      setError(isNumber || typed === '' ? null : hasHalves ? 'A number' : 'A whole number');
      if (isNumber) onKeep(Number(typed));
      else if (typed === '') onKeep(null);
    },
  });
  return (
    <TextInput
      {...(isLabelSeen ? {} : UNSEEN_LABEL)}
      label={label}
      placeholder={placeholder}
      error={draft.news ?? error}
      inputMode="numeric"
      value={draft.value}
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.keep}
      onKeyDown={draft.onKeyDown}
    />
  );
}
