import type { Icon } from '@tabler/icons-react';
import classes from './KindChoice.module.css';

/** One of some kinds, each with its icon; with `isNumbered` each shows the number of its key. */
export function KindChoice<Kind extends string>({
  kinds,
  value,
  isNumbered = false,
  onChange,
}: {
  kinds: readonly { value: Kind; label: string; icon: Icon }[];
  value: Kind;
  isNumbered?: boolean;
  onChange: (kind: Kind) => void;
}) {
  return (
    <div className={classes['kinds']} role="radiogroup" aria-label="Kind">
      {kinds.map(({ value: kind, label, icon: KindIcon }, index) => (
        <label key={kind} data-on={value === kind}>
          <input
            type="radio"
            name="kind"
            className="visually-hidden"
            checked={value === kind}
            onChange={() => onChange(kind)}
          />
          <KindIcon size={16} stroke={1.75} aria-hidden />
          {label}
          {isNumbered ? (
            <kbd className="num" aria-hidden>
              {index + 1}
            </kbd>
          ) : null}
        </label>
      ))}
    </div>
  );
}
