import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { UNSEEN_LABEL } from './SavedText.tsx';
import { useDraft } from './useDraft.ts';

/** A whole number that saves itself on leaving the field or Enter; empty is none. What is no number is said and not kept. */
export function SavedCount({
  label,
  value,
  placeholder = '',
  onKeep,
}: {
  label: string;
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
      const typed = text.trim();
      const isNumber = /^\d{1,5}$/.test(typed);
      setError(isNumber || typed === '' ? null : 'A whole number');
      if (isNumber) onKeep(Number(typed));
      else if (typed === '') onKeep(null);
    },
  });
  return (
    <TextInput
      {...UNSEEN_LABEL}
      label={label}
      placeholder={placeholder}
      error={error}
      inputMode="numeric"
      value={draft.value}
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.keep}
      onKeyDown={draft.onKeyDown}
    />
  );
}
