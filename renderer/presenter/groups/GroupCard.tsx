import type { ReactNode } from 'react';
import { TableMark } from '../../ui/TableMark.tsx';
import classes from './GroupStrip.module.css';
import type { GroupNow } from './groupsNow.ts';

/** Who is on in one group, and what else is to be known of it. */
export function GroupCard({
  card,
  lines,
  does = 'presents',
  nobody = 'Spare round',
  children,
}: {
  card: GroupNow;
  lines: string[];
  /** What the person named does. */
  does?: string;
  /** What stands where nobody does. */
  nobody?: string;
  children?: ReactNode;
}) {
  const { presenter } = card;
  return (
    <article
      className={classes['card']}
      title={fitted(lines.join('\n'))}
      aria-label={`Group ${card.letter}, ${presenter === null ? nobody.toLocaleLowerCase() : `${presenter} ${does}`}`}
    >
      <div className={classes['table']}>
        <TableMark size={38} seats={card.seats} />
        <div>
          <b>{presenter ?? nobody}</b>
          <span>{card.room === '' ? card.letter : `${card.letter}, ${card.room}`}</span>
        </div>
      </div>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      {children}
    </article>
  );
}

/** A tooltip stays readable even where somebody's name is a page long. */
function fitted(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
