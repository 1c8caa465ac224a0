import type { ClockPage } from '#domain/handouts/clockPage';
import { shownTime } from '#domain/clock/shownTime';
import { clockTime } from '../../state/dates.ts';
import classes from './ClockPagePreview.module.css';

/** How a group’s clock begins on a phone, drawn and not running. */
export function ClockPagePreview({ page }: { page: ClockPage }) {
  const [first] = page.phases;
  const next = page.phases.slice(0, 5);
  return (
    <figure className={classes['figure']}>
      <div className={classes['phone']} style={{ '--page-accent': `#${page.palette.accent}` }} aria-hidden>
        <p className={classes['event']}>{page.eventName}</p>
        <p className={classes['title']}>{page.title}</p>
        {page.groups.length === 0 ? null : <p className={classes['choice']}>Choose your group</p>}
        <div className={classes['now']} style={{ '--page-deep': `#${page.palette.deep}` }}>
          <p>{first?.name ?? 'Nothing is planned yet'}</p>
          <p className={classes['figures']}>{shownTime(first?.durationMs ?? 0)}</p>
        </div>
        <p className={classes['go']}>Start</p>
        <ol className={classes['list']} hidden={!page.isPlanned}>
          {next.map((phase, index) => (
            <li key={index}>
              <span className="num">{clockTime(phase.startsAt, page.zone)}</span>
              <span>{phase.name}</span>
            </li>
          ))}
        </ol>
      </div>
      <figcaption>{page.isPlanned ? sessionWords(page) : WRITE_UP_WORDS}</figcaption>
    </figure>
  );
}

const WRITE_UP_WORDS =
  'One file that opens in the browser of any phone or laptop and needs no network: a quiet clock for whoever writes up their challenge alone, with pause, and minutes to add or take away.';

function sessionWords(page: ClockPage): string {
  return `One file that opens in the browser of any phone or laptop and needs no network: ${phaseCount(page)} with their minutes, warnings by color, word and sound, and who presents and keeps time in each group. It holds names and rooms, and nothing that anybody wrote.`;
}

function phaseCount({ phases }: ClockPage): string {
  return phases.length === 1 ? 'one phase' : `${phases.length} phases`;
}
