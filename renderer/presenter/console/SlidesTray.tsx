import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Slide } from '#domain/slides/deck';
import type { ClockReadout } from '#domain/clock/readClock';
import { SlideGrid } from '../../ui/slides/SlideGrid.tsx';
import { ConsoleModal } from './ConsoleModal.tsx';
import { closeOnConsole, useConsole } from './consoleStore.ts';
import { slideOfSegment } from '../audience/audienceView.ts';
import { backToPhase, showSlide } from './slideCommands.ts';
import { SlideNotes } from './SlideNotes.tsx';
import classes from './SlidesTray.module.css';
import type { Stage } from '../clock/stage.ts';

/** All slides of the deck that is on: one is shown to the room over what belongs to the phase. */
export function SlidesTray({ stage, readout }: { stage: Stage; readout: ClockReadout }) {
  const isOpen = useConsole((store) => store.showsSlides);
  return (
    <ConsoleModal isOpen={isOpen} title="Slides" size={980}>
      <Tray stage={stage} readout={readout} />
    </ConsoleModal>
  );
}

function Tray({ stage, readout }: { stage: Stage; readout: ClockReadout }) {
  const { slides } = stage.deck;
  const phaseSlide = readout.segment ? slideOfSegment(stage, readout.segment) : null;
  const shownId = readout.slideId;
  const [chosenId, choose] = useState(shownId ?? phaseSlide?.id ?? null);
  const chosen = slides.find(({ id }) => id === chosenId) ?? slides[0];
  const show = (slideId: string) => {
    showSlide(slideId);
    closeOnConsole();
  };
  const noteOf = ({ id }: Slide) => {
    if (id === shownId) return 'In the room';
    return id === phaseSlide?.id ? 'This phase' : null;
  };
  return (
    <div className={classes['tray']}>
      <div className={classes['slides']}>
        <SlideGrid
          label="Slides to show"
          deck={stage.deck}
          chosenId={chosen?.id ?? null}
          takesFocus
          onChoose={choose}
          onTake={show}
          noteOf={noteOf}
        />
      </div>
      <div className={classes['foot']}>
        <div className={classes['notes']} role="region" aria-label="Notes of the chosen slide" tabIndex={0}>
          {chosen ? <SlideNotes slide={chosen} /> : null}
        </div>
        {shownId === null ? null : (
          <Button
            variant="default"
            onClick={() => {
              backToPhase();
              closeOnConsole();
            }}
          >
            Back to the phase
          </Button>
        )}
        <Button disabled={!chosen} onClick={() => (chosen ? show(chosen.id) : undefined)}>
          Show this slide
        </Button>
      </div>
    </div>
  );
}
