import classes from './lists.module.css';

/** Numbered points with hairlines between them. */
export function NumberedList({ items }: { items: readonly { head: string; line: string }[] }) {
  return (
    <ol className={classes['numbered']}>
      {items.map((item, index) => (
        <li key={item.head}>
          <b>{index + 1}</b>
          <span>
            {item.head}
            {item.line === '' ? null : <small>{item.line}</small>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Plain lines with hairlines; `ruled` leaves room to write. */
export function LinesList({ lines, look = 'plain' }: { lines: readonly string[]; look?: 'plain' | 'ruled' }) {
  return (
    <ul className={classes['lines']} data-look={look}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
