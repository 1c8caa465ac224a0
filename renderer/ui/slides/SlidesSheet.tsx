import { Alert, Button, Modal } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowLeft,
  IconArrowRight,
  IconPhotoPlus,
  IconTrash,
} from '@tabler/icons-react';
import type { DragEvent } from 'react';
import type { Deck, Slide } from '#domain/slides/deck';
import { ownIdOf } from '#domain/slides/ownSlide';
import type { DeckOwner, OwnSlide } from '#domain/slides/ownSlide';
import { BusyButton } from '../BusyButton.tsx';
import { HistoryButtons } from '../HistoryButtons.tsx';
import { SavedText, SavedTextarea } from '../SavedText.tsx';
import { SlideGrid } from './SlideGrid.tsx';
import classes from './SlidesSheet.module.css';
import { SlideView } from './SlideView.tsx';
import { useOwnSlides } from './useOwnSlides.ts';

/** The slides of a session or day over the screen: those of the plan, and one's own among them at any place. */
export function SlidesSheet({
  title,
  deck,
  ownSlides,
  onClose,
  ...place
}: {
  title: string;
  eventId: string;
  owner: DeckOwner;
  deck: Deck;
  ownSlides: readonly OwnSlide[];
  onClose: () => void;
}) {
  const own = useOwnSlides({ ...place, deck });
  const chosen = deck.slides[own.chosenAt];
  const ownSlide = ownSlides.find(({ id }) => id === ownIdOf(own.chosenId));
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={1080}
      closeButtonProps={{ 'aria-label': 'Close' }}
      transitionProps={{ duration: 0 }}
    >
      <div
        className={classes['sheet']}
        onDragOver={allowFiles}
        onDrop={(event) => {
          if (!hasFiles(event)) return;
          event.preventDefault();
          void own.takeFiles([...event.dataTransfer.files]);
        }}
      >
        <div className={classes['head']}>
          <p role="status">
            {own.isAdding
              ? 'Drawing the slides. The rest goes on meanwhile.'
              : 'PNG, JPEG, WebP, or the pages of a PDF; drop them here or choose them. They stand behind the chosen slide.'}
          </p>
          <HistoryButtons />
          <BusyButton
            icon={<IconPhotoPlus size={16} stroke={1.75} aria-hidden />}
            isBusy={own.isAdding}
            onPress={() => void own.addFromFiles()}
          >
            Add slides
          </BusyButton>
        </div>
        {own.trouble === null ? null : (
          <Alert
            color="red"
            icon={<IconAlertTriangle size={18} stroke={1.75} />}
            withCloseButton
            closeButtonLabel="Close message"
            onClose={own.forgetTrouble}
          >
            {own.trouble}
          </Alert>
        )}
        <div className={classes['body']}>
          <div className={classes['slides']}>
            <SlideGrid
              label="Slides in order"
              deck={deck}
              chosenId={own.chosenId}
              onChoose={own.choose}
              moves={{
                onStep: (slideId, step) => void own.step(slideId, step),
                onDrop: (slideId, behind) => void own.move(slideId, behind),
              }}
            />
          </div>
          {chosen ? (
            <aside className={classes['chosen']} aria-label="Chosen slide">
              <div className={classes['picture']} aria-hidden inert>
                <SlideView slide={chosen} deck={deck} />
              </div>
              {ownSlide ? (
                <OwnFields
                  key={ownSlide.id}
                  slide={ownSlide}
                  slideId={chosen.id}
                  actions={own}
                  isFirst={own.chosenAt === 0}
                  isLast={own.chosenAt === deck.slides.length - 1}
                />
              ) : (
                <PlanWords slide={chosen} />
              )}
            </aside>
          ) : null}
        </div>
      </div>
    </Modal>
  );
}

function OwnFields({
  slide,
  slideId,
  actions,
  isFirst,
  isLast,
}: {
  slide: OwnSlide;
  slideId: string;
  actions: ReturnType<typeof useOwnSlides>;
  isFirst: boolean;
  isLast: boolean;
}) {
  const small = { size: 'compact-sm', variant: 'default' } as const;
  return (
    <>
      <SavedText
        label="Name"
        value={slide.title}
        onKeep={(title) => void actions.change(slideId, { title })}
      />
      <SavedTextarea
        label="Speaker notes"
        description="Only the console shows them."
        value={slide.notes}
        minRows={3}
        onKeep={(notes) => void actions.change(slideId, { notes })}
      />
      <p className={classes['quiet']}>{`From ${slide.source}`}</p>
      <div className={classes['actions']}>
        <Button
          {...small}
          disabled={isFirst}
          title="Alt and the left arrow key"
          leftSection={<IconArrowLeft size={16} stroke={1.75} aria-hidden />}
          onClick={() => void actions.step(slideId, -1)}
        >
          Earlier
        </Button>
        <Button
          {...small}
          disabled={isLast}
          title="Alt and the right arrow key"
          leftSection={<IconArrowRight size={16} stroke={1.75} aria-hidden />}
          onClick={() => void actions.step(slideId, 1)}
        >
          Later
        </Button>
        <Button
          {...small}
          leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
          onClick={() => void actions.remove(slideId)}
        >
          Remove
        </Button>
      </div>
    </>
  );
}

function PlanWords({ slide }: { slide: Slide }) {
  return (
    <>
      <h3>{slide.title}</h3>
      <p className={classes['quiet']}>Made from the plan; it changes when the plan does.</p>
      {slide.notes === '' ? null : (
        <div className={classes['notes']}>
          {slide.notes.split('\n').map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </div>
      )}
    </>
  );
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

function allowFiles(event: DragEvent): void {
  if (hasFiles(event)) event.preventDefault();
}
