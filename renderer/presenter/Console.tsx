import type { MouseEvent } from 'react';
import type { Run } from '#contract';
import type { ClockReadout } from '#domain/readClock';
import { AgainstPlan } from './AgainstPlan.tsx';
import { AudiencePreview } from './AudiencePreview.tsx';
import { CaptureButton } from './CaptureButton.tsx';
import classes from './Console.module.css';
import { ConsoleTop } from './ConsoleTop.tsx';
import { Controls } from './Controls.tsx';
import { GapQuestion } from './GapQuestion.tsx';
import { GroupStrip } from './GroupStrip.tsx';
import { KeyFooter } from './KeyFooter.tsx';
import { NowPanel } from './NowPanel.tsx';
import { SayCard } from './SayCard.tsx';
import type { Stage } from './stage.ts';
import { TellRoom } from './TellRoom.tsx';
import { ThenList } from './ThenList.tsx';
import { useConsoleKeys } from './useConsoleKeys.ts';

/** The facilitator's console: now, what to say, who does what, what the room sees and what comes next. */
export function Console({ stage, run, readout }: { stage: Stage; run: Run; readout: ClockReadout }) {
  useConsoleKeys();
  const parts = { stage, run, readout };
  return (
    <div className={classes['console']} onClick={giveKeysBack}>
      <ConsoleTop {...parts} />
      <div className={classes['body']}>
        <main className={classes['left']}>
          <NowPanel {...parts} />
          <Controls readout={readout} />
          {readout.gap ? <GapQuestion gapMs={readout.gap.gapMs} /> : null}
          <SayCard {...parts} />
          <GroupStrip {...parts} />
          <TellRoom message={readout.message} />
        </main>
        <aside className={classes['right']}>
          <AudiencePreview {...parts} />
          <AgainstPlan {...parts} />
          <ThenList {...parts} />
          <CaptureButton {...parts} />
        </aside>
      </div>
      <KeyFooter />
    </div>
  );
}

/** A button that was clicked lets go of the keyboard, so that Space pauses and does not press it again. */
function giveKeysBack({ detail, target }: MouseEvent) {
  if (detail > 0 && target instanceof Element && document.activeElement instanceof HTMLElement) {
    if (document.activeElement.matches('button')) document.activeElement.blur();
  }
}
