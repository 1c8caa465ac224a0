import { useDraft } from '../../ui/useDraft.ts';
import classes from './AgendaList.module.css';

/** A cell one types into: saved on leaving it; Enter goes to the cell below, Escape gives the change up. */
export function Cell({
  label,
  value,
  onKeep,
  isNumber = false,
}: {
  label: string;
  value: string;
  onKeep: (value: string) => void;
  isNumber?: boolean;
}) {
  const draft = useDraft({ saved: value, onKeep, keepsOnEnter: true });
  return (
    <td className={isNumber ? 'num' : undefined}>
      <input
        className={classes['cell']}
        aria-label={label}
        value={draft.value}
        onChange={(event) => draft.set(event.currentTarget.value)}
        onBlur={draft.keep}
        onKeyDown={(event) => {
          draft.onKeyDown(event);
          if (event.key === 'Enter') focusBelow(event.currentTarget);
        }}
      />
    </td>
  );
}

function focusBelow(field: HTMLInputElement): void {
  const cell = field.closest('td');
  const row = cell?.closest('tr');
  const place = cell && row ? [...row.cells].indexOf(cell) : -1;
  let next = row?.nextElementSibling;
  while (next instanceof HTMLTableRowElement) {
    const below = next.cells[place]?.querySelector('input') ?? null;
    if (below) {
      below.focus();
      below.select();
      return;
    }
    next = next.nextElementSibling;
  }
}
