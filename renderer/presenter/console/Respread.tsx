import { Button } from '@mantine/core';
import { clockText } from '#domain/dateText';
import type { ClockReadout } from '#domain/clock/readClock';
import { respread } from '#domain/clock/steering';
import { MINUTE_MS } from '#domain/time';
import { appendPress } from '../../state/runStore.ts';
import { ConsoleModal } from './ConsoleModal.tsx';
import { closeOnConsole, openOnConsole, useConsole } from './consoleStore.ts';
import { minutesText } from './consoleWords.ts';
import classes from './Respread.module.css';
import type { Stage } from '../clock/stage.ts';

/** Lateness shared among what is left, looked at before it is accepted. Breaks and the evaluation keep their time. */
export function Respread({ stage, readout }: { stage: Stage; readout: ClockReadout }) {
  const isOpen = useConsole((store) => store.isRespreading);
  const lateMs = wholeMinutes(readout.offsetMs);
  if (lateMs <= 0 || readout.status === 'finished') return null;
  return (
    <>
      <Button size="compact-sm" variant="light" onClick={() => openOnConsole('isRespreading')}>
        Re-spread…
      </Button>
      <ConsoleModal isOpen={isOpen} title="Make up for the time" size={460}>
        <Proposal stage={stage} readout={readout} lateMs={lateMs} />
      </ConsoleModal>
    </>
  );
}

function Proposal({ stage, readout, lateMs }: { stage: Stage; readout: ClockReadout; lateMs: number }) {
  const proposal = respread(stage.segments, readout.segmentIndex, lateMs);
  const savedMs = lateMs - proposal.stillLateMs;
  if (proposal.shortened.length === 0)
    return (
      <p className={classes['words']}>
        Nothing that is left can be shorter: breaks and the evaluation keep their time, and everything else is
        at its shortest. Leave something out in the list “Then”, or let it end later.
      </p>
    );
  return (
    <>
      <p className={classes['words']}>
        {`${minutesText(savedMs)} of ${minutesText(lateMs)} minutes can be made up for. Then it ends at ${clockText(readout.expectedEndAt - savedMs, stage.zone)}.`}
      </p>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">Would be shorter</th>
            <th scope="col">Planned</th>
            <th scope="col">Then</th>
          </tr>
        </thead>
        <tbody>
          {proposal.shortened.map(({ segment, durationMs }) => (
            <tr key={segment.key}>
              <th scope="row">
                {segment.round === null ? segment.name : `${segment.name}, round ${segment.round}`}
              </th>
              <td>{minutesText(segment.durationMs)}</td>
              <td>{minutesText(durationMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes['foot']}>
        <Button variant="default" onClick={closeOnConsole}>
          Leave it
        </Button>
        <Button
          data-autofocus
          onClick={() => {
            closeOnConsole();
            void appendPress({ kind: 'arranged', arrangement: proposal.arrangement });
          }}
        >
          Re-spread
        </Button>
      </div>
    </>
  );
}

function wholeMinutes(ms: number): number {
  return Math.floor(ms / MINUTE_MS) * MINUTE_MS;
}
