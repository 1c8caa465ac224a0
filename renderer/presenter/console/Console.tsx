import type { MouseEvent } from 'react';
import type { Run } from '#contract';
import type { ClockReadout } from '#domain/clock/readClock';
import { wallOf } from '#domain/time';
import type { InstantMs } from '#domain/time';
import { AgainstPlan } from './AgainstPlan.tsx';
import { AudiencePreview } from './AudiencePreview.tsx';
import { CaptureButton } from '../capture/CaptureButton.tsx';
import classes from './Console.module.css';
import { ConsoleTop } from './ConsoleTop.tsx';
import { headWords, saidInWords } from './consoleWords.ts';
import { Controls, controlsKey } from './Controls.tsx';
import { GapQuestion } from './GapQuestion.tsx';
import { GroupStrip } from '../groups/GroupStrip.tsx';
import { KeyFooter } from './KeyFooter.tsx';
import { NowPanel } from './NowPanel.tsx';
import { SayCard } from './SayCard.tsx';
import { isSealedNow } from '../capture/sealedRound.ts';
import type { Stages } from '../clock/stage.ts';
import { SlidesTray } from './SlidesTray.tsx';
import { TellRoom } from './TellRoom.tsx';
import { ThenList } from './ThenList.tsx';
import { useConsoleKeys } from './useConsoleKeys.ts';

/**
 * The facilitator's console: now, what to say, who does what, what the room sees and what comes next. Only what shows
 * seconds is drawn every second, so that the figures turn in the frame of their second.
 */
export function Console({ stages, run, readout }: { stages: Stages; run: Run; readout: ClockReadout }) {
  useConsoleKeys();
  const { segment } = readout;
  const stage = stages.at(segment);
  const parts = { stage, readout };
  return (
    <div className={classes['console']} onClick={giveKeysBack}>
      <ConsoleTop
        stage={stage}
        run={run}
        heading={headWords(stage.title, readout, stage.roundCount)}
        today={wallOf(readout.at, stage.zone).on}
        isFinished={readout.status === 'finished'}
      />
      <div className={classes['body']}>
        <main className={classes['left']}>
          <NowPanel {...parts} />
          <Controls
            stateKey={controlsKey(readout)}
            hasRedo={readout.redoable !== null}
            isHeld={readout.isHeld}
            advancesItself={readout.advancesItself}
            layout={readout.layout}
            groupTimes={readout.groupTimes}
            hasGroups={(stage.session?.groups.length ?? 0) > 0}
          />
          {readout.gap ? <GapQuestion gapMs={readout.gap.gapMs} /> : null}
          <SayCard
            stage={stage}
            segment={segment}
            slideId={readout.slideId}
            returnsAt={toSecond(readout.returnsAt)}
            runId={run.id}
            isRehearsal={run.rehearsal !== null}
          />
          <GroupStrip
            stage={stage}
            segment={segment}
            groupTimes={readout.groupTimes}
            roundEndsAt={toSecond(readout.roundEndsAt)}
          />
          <TellRoom message={readout.message} />
        </main>
        <aside className={classes['right']} aria-label="The room and what comes">
          <AudiencePreview {...parts} stages={stages} run={run} />
          <AgainstPlan {...parts} />
          <ThenList {...parts} />
          <CaptureButton
            stage={stage}
            saidIn={saidInWords(stage.title, segment)}
            isSealed={isSealedNow(stage, readout)}
            runId={run.id}
            isRehearsal={run.rehearsal !== null}
          />
        </aside>
      </div>
      <SlidesTray {...parts} />
      <KeyFooter />
    </div>
  );
}

/** Within a second rounding may move a time by a millisecond; on screen it is the same. */
function toSecond(at: InstantMs | null): InstantMs | null {
  return at === null ? null : Math.round(at / 1000) * 1000;
}

/** A button that was clicked lets go of the keyboard, so that Space pauses and does not press it again. */
function giveKeysBack({ detail, target }: MouseEvent) {
  if (detail > 0 && target instanceof Element && document.activeElement instanceof HTMLElement) {
    if (document.activeElement.matches('button, summary')) document.activeElement.blur();
  }
}
