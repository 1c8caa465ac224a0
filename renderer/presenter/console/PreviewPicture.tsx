import { useRef } from 'react';
import type { MouseEvent } from 'react';
import type { Run } from '#contract';
import { AudiencePicture } from '../audience/AudiencePicture.tsx';
import classes from './AudiencePreview.module.css';
import { useRoomSlide } from './roomSlide.ts';
import { slideCommands, zoomAt } from './slideCommands.ts';
import type { Stages } from '../clock/stage.ts';

/** The room's screen in small. While it shows a slide, a click makes the room see that part twice as large. */
export function PreviewPicture({ stages, run, isZoomed }: { stages: Stages; run: Run; isZoomed: boolean }) {
  const picture = useRef<HTMLDivElement>(null);
  const hasSlide = useRoomSlide((store) => store.seen !== null);
  const zoom = (event: MouseEvent) => {
    const place = picture.current?.querySelector('[data-slide-window]')?.getBoundingClientRect();
    // The keyboard presses a button without a place.
    if (!place || event.detail === 0) {
      zoomAt({ x: 0.5, y: 0.5 });
      return;
    }
    const share = (at: number, from: number, length: number) => (at - from) / length;
    const x = share(event.clientX, place.left, place.width);
    const y = share(event.clientY, place.top, place.height);
    if (isZoomed || (x >= 0 && x <= 1 && y >= 0 && y <= 1)) zoomAt({ x, y });
  };
  return (
    <div className={classes['frame']}>
      <div ref={picture} className={classes['picture']} aria-hidden inert data-testid="audience-preview">
        <AudiencePicture stages={stages} show={run} />
      </div>
      {hasSlide ? (
        <button
          type="button"
          className={classes['zoom']}
          data-zoomed={isZoomed}
          title={isZoomed ? 'Whole slide (Z)' : 'Zoom in where you click (Z)'}
          aria-label={slideCommands.zoom.label()}
          aria-pressed={isZoomed}
          onClick={zoom}
        />
      ) : null}
    </div>
  );
}
