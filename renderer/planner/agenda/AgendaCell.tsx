import { useDraft } from '../../ui/useDraft.ts';
import classes from './AgendaList.module.css';

interface CellProps {
  label: string;
  value: string;
  /** What was typed as it is kept; null where it cannot be understood, so that the value before stays. */
  read: (typed: string) => string | null;
  /** What can be typed, said while it cannot be understood. */
  help?: string;
  onKeep: (value: string) => void;
  isNumber?: boolean;
}

/** A cell one types into: saved on leaving it; Enter goes to the cell below, Escape gives the change up. */
export function Cell({ label, value, read, help = '', onKeep, isNumber = false }: CellProps) {
  const draft = useDraft({
    saved: value,
    onKeep: (typed) => {
      const kept = read(typed);
      if (kept === null || kept === value) draft.set(value);
      else onKeep(kept);
    },
    keepsOnEnter: false,
  });
  const isUnclear = draft.value !== value && read(draft.value) === null;
  return (
    <td className={isNumber ? 'num' : undefined}>
      <input
        className={classes['cell']}
        aria-label={label}
        aria-invalid={isUnclear}
        title={isUnclear ? help : ''}
        value={draft.value}
        onChange={(event) => draft.set(event.currentTarget.value)}
        onBlur={draft.keep}
        onKeyDown={(event) => {
          draft.onKeyDown(event);
          if (event.key === 'Enter' && !isUnclear) focusBelow(event.currentTarget);
        }}
      />
      {isUnclear || draft.news !== null ? (
        <span className={classes['help']} role="alert">
          {isUnclear ? help : draft.news}
        </span>
      ) : null}
    </td>
  );
}

/** Leaving the cell keeps it; in the last row it stays where it is, kept all the same. */
function focusBelow(field: HTMLInputElement): void {
  const cell = field.closest('td');
  const row = cell?.closest('tr');
  const place = cell && row ? [...row.cells].indexOf(cell) : -1;
  let next = row?.nextElementSibling;
  while (next instanceof HTMLTableRowElement) {
    const below =
      next.cells[place]?.querySelector('input') ??
      (next.hasAttribute('data-new') ? next.querySelector('input') : null);
    if (below) {
      below.focus();
      below.select();
      return;
    }
    next = next.nextElementSibling;
  }
  field.blur();
}
