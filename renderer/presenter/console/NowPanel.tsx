import { IconEar, IconRotateClockwise } from '@tabler/icons-react';
import type { ClockReadout } from '#domain/clock/readClock';
import { clockFace } from '../clock/clockFace.ts';
import { nowWords, planWords } from './consoleWords.ts';
import classes from './NowPanel.module.css';
import { phaseTrack, trackLabel, trackTotal } from '../clock/phaseTrack.ts';
import { definedPhase } from '../clock/stage.ts';
import type { Stage } from '../clock/stage.ts';
import { hasTurned, turnHead, turnNow, turnWords } from '../groups/turnNow.ts';

/** The one inverted panel: what is on now, until when, and how much is left. */
export function NowPanel({ stage, readout }: { stage: Stage; readout: ClockReadout }) {
  const face = clockFace(readout);
  const silence = definedPhase(stage.format, readout.segment)?.silence ?? null;
  const turn = turnNow(stage, readout);
  const bar = face.bar?.words ?? '';
  const track = phaseTrack({ segments: stage.segments, readout, format: stage.format });
  return (
    <section className={classes['now']} data-level={face.level} aria-label="Now">
      <div className={classes['words']}>
        <p className={classes['kicker']}>{nowWords(readout, stage.segments)}</p>
        <h2 aria-live="polite">{readout.segment?.name ?? ''}</h2>
        <p className={classes['plan']}>{planWords(readout, stage.zone)}</p>
        <div className={classes['badges']}>
          {silence === null ? null : (
            <span className={classes['badge']}>
              <IconEar size={18} stroke={1.75} aria-hidden />
              <span>{silence}</span>
            </span>
          )}
          {turn === null ? null : (
            <span className={classes['badge']} data-filled={hasTurned(turn)}>
              <IconRotateClockwise size={18} stroke={1.75} aria-hidden />
              <span>{`${turnHead(turn)}: ${turnWords(stage, turn)}`}</span>
            </span>
          )}
          {bar === '' ? null : (
            <span className={classes['badge']} data-filled="true">
              {bar}
            </span>
          )}
        </div>
      </div>
      <p className={classes['figures']} role="timer" data-length={Math.min(8, face.figures.length)}>
        {face.figures}
      </p>
      <ol className={classes['track']} aria-hidden>
        {track.map((piece) => (
          <li
            key={piece.key}
            data-place={piece.place}
            style={{ '--weight': piece.weight, '--done': `${(piece.doneShare * 100).toFixed(1)}%` }}
          >
            <i />
            <span>{trackLabel(piece, { total: trackTotal(track), lettersAcross: LETTERS_ACROSS })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** About as many letters fit beside each other under the track of a small console. */
const LETTERS_ACROSS = 115;
