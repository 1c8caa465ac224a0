import { Checkbox } from '@mantine/core';
import type { MergeSuggestion } from '#domain/registration/registration';
import classes from './Import.module.css';

/** Spellings that probably mean the same organization or city. */
export function ImportSpellings({
  suggestions,
  accepted,
  onToggle,
}: {
  suggestions: readonly MergeSuggestion[];
  accepted: readonly number[];
  onToggle: (index: number) => void;
}) {
  return (
    <>
      <h2>Spellings to merge</h2>
      <p className={classes['lead']}>
        {suggestions.length === 0
          ? 'Organizations and cities are spelled the same throughout.'
          : 'Two spellings look like two organizations when groups are formed. What is ticked is written the same.'}
      </p>
      <ul className={classes['choices']}>
        {suggestions.map((suggestion, index) => (
          <li key={`${suggestion.field}-${suggestion.suggested}`}>
            <Checkbox
              checked={accepted.includes(index)}
              onChange={() => onToggle(index)}
              label={`Write “${suggestion.suggested}”`}
              description={`${suggestion.field === 'city' ? 'City' : 'Organization'}: ${suggestion.variants.map((variant) => `“${variant}”`).join(' and ')}`}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
