import { StatusMark } from '../../ui/StatusMark.tsx';
import classes from './LengthMeter.module.css';

/** How long a memo is, and which length suits it. Words a minute: 200, as for careful reading. */
export function LengthMeter({
  pages,
  words,
  suits,
}: {
  pages: number;
  words: number;
  suits: { from: number; to: number };
}) {
  const isRight = pages >= suits.from && pages <= suits.to;
  const cells = Array.from({ length: suits.to + 1 }, (_, index) => Math.max(0, Math.min(1, pages - index)));
  return (
    <section aria-label="Length">
      <p className={classes['head']}>
        <b>Length</b>
        {isRight ? (
          <StatusMark status="fine">Right for a memo</StatusMark>
        ) : (
          <StatusMark status="look">{pages < suits.from ? 'Rather short' : 'Rather long'}</StatusMark>
        )}
      </p>
      <p className={`num ${classes['pages'] ?? ''}`}>{`${pages.toFixed(1)} pages`}</p>
      <p
        className={`num ${classes['words'] ?? ''}`}
      >{`${words.toLocaleString('en-US')} words, about ${Math.max(1, Math.round(words / 200))} minutes to read`}</p>
      <div className={classes['bar']} aria-hidden>
        {cells.map((share, index) => (
          <i key={index}>
            <b style={{ width: `${share * 100}%` }} />
          </i>
        ))}
      </div>
      <p className={classes['suits']}>{`${suits.from} to ${suits.to} pages suit this memo`}</p>
    </section>
  );
}
