import { Button } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import type { Run } from '#contract';
import { clockText } from '#domain/dateText';
import { nextSegment } from '#domain/clock/nextSegment';
import type { Slide } from '#domain/slides/deck';
import type { ClockReadout } from '#domain/clock/readClock';
import type { Segment } from '#domain/agenda/schedule';
import { MINUTE_MS } from '#domain/time';
import type { InstantMs } from '#domain/time';
import { memo, useEffect } from 'react';
import { performCommand } from '../../state/commands.ts';
import { useRun } from '../../state/runStore.ts';
import classes from './AudiencePreview.module.css';
import { SlideView } from '../../ui/slides/SlideView.tsx';
import { AudienceStage } from '../audience/AudienceStage.tsx';
import { audienceView, slideOfSegment } from '../audience/audienceView.ts';
import { clockCommands } from '../clock/clockCommands.ts';
import { openOnConsole } from './consoleStore.ts';
import { PreviewPicture } from './PreviewPicture.tsx';
import { readoutAtStart } from './readoutAtStart.ts';
import { slideInRoom, useRoomSlide } from './roomSlide.ts';
import { backToPhase } from './slideCommands.ts';
import type { Stage, Stages } from '../clock/stage.ts';

/** The room's screen in small, live, and what it will show next. */
export function AudiencePreview({
  stage,
  stages,
  run,
  readout,
}: {
  stage: Stage;
  stages: Stages;
  run: Run;
  readout: ClockReadout;
}) {
  const isSeen = useRun((store) => store.presenting?.audienceDisplayId != null);
  const clock = useRun((store) => store.clock);
  const seen = slideInRoom(stage, { readout, clock });
  const ofPhase = readout.segment ? slideOfSegment(stage, readout.segment) : null;
  const { slides } = stage.deck;
  useEffect(() => {
    useRoomSlide.setState({ slides, seen, ofPhase });
  }, [slides, seen, ofPhase]);
  const shown = slides.find(({ id }) => id === readout.slideId);
  return (
    <section className={classes['preview']}>
      <div className={classes['head']}>
        <span>{isSeen ? 'Audience sees' : 'Audience would see'}</span>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<IconPresentation size={14} stroke={1.75} aria-hidden />}
          title="All slides (S)"
          onClick={() => openOnConsole('showsSlides')}
        >
          Slides
        </Button>
        <PreviewButton name="freeze" isOn={readout.isFrozen} />
        <PreviewButton name="blank" isOn={readout.isBlank} />
      </div>
      <PreviewPicture stages={stages} run={run} isZoomed={readout.zoom !== null} />
      {shown ? (
        <div className={classes['over']}>
          <span title={shown.title}>{`Slide: ${shown.title}`}</span>
          <Button size="compact-xs" variant="default" onClick={backToPhase}>
            Back to the phase
          </Button>
        </div>
      ) : null}
      <div className={classes['coming']}>
        {shown ? <NextSlide stage={stage} after={shown} /> : null}
        {comingOf(stage.segments, readout)
          .slice(0, shown ? 1 : 2)
          .map(({ words, segment }) => (
            <figure key={segment.index}>
              <div className={classes['mini']} aria-hidden inert>
                <SegmentPicture
                  stage={stages.at(segment)}
                  segment={segment}
                  startsAt={toMinute(readout.segmentEndsAt)}
                />
              </div>
              <figcaption>
                {words === '' ? `Next, at ${clockText(readout.segmentEndsAt, stage.zone)}` : words}
              </figcaption>
            </figure>
          ))}
      </div>
    </section>
  );
}

/** The slide that N shows; it comes before the next phases, which Next begins. */
function NextSlide({ stage, after }: { stage: Stage; after: Slide }) {
  const { deck } = stage;
  const next = deck.slides[deck.slides.findIndex(({ id }) => id === after.id) + 1];
  if (!next) return null;
  return (
    <figure>
      <div className={classes['mini']} aria-hidden inert>
        <SlideView slide={next} deck={deck} />
      </div>
      <figcaption title={next.title}>{`Next slide: ${next.title}`}</figcaption>
    </figure>
  );
}

function PreviewButton({ name, isOn }: { name: 'freeze' | 'blank'; isOn: boolean }) {
  const command = clockCommands[name];
  const { icon: CommandIcon } = command;
  const why = command.whyNot();
  return (
    <Button
      size="compact-xs"
      variant={isOn ? 'filled' : 'subtle'}
      {...(isOn ? {} : { color: 'gray' })}
      leftSection={<CommandIcon size={14} stroke={1.75} aria-hidden />}
      aria-pressed={isOn}
      disabled={why !== null}
      title={why ?? `${command.label()} (${command.caps.join(', ')})`}
      onClick={() => performCommand(command)}
    >
      {command.label()}
    </Button>
  );
}

/** A segment as it will begin. */
const SegmentPicture = memo(function SegmentPicture({
  stage,
  segment,
  startsAt,
}: {
  stage: Stage;
  segment: Segment;
  startsAt: InstantMs;
}) {
  return (
    <AudienceStage
      view={audienceView(stage, {
        readout: readoutAtStart(segment, startsAt),
        clock: null,
        reading: { wallMs: startsAt, monoMs: 0 },
      })}
      wall={clockText(startsAt, stage.zone)}
      deck={stage.deck}
      isFrozen={false}
      note=""
    />
  );
});

function toMinute(at: InstantMs): InstantMs {
  return Math.round(at / MINUTE_MS) * MINUTE_MS;
}

/** The next segment, and the one after this round. */
function comingOf(
  segments: readonly Segment[],
  readout: ClockReadout,
): { words: string; segment: Segment }[] {
  if (readout.status === 'finished') return [];
  const next = segments[nextSegment(segments, readout.segmentIndex) ?? -1];
  const after = segments.find(
    (segment) =>
      segment.index > (next?.index ?? Infinity) &&
      segment.durationMs > 0 &&
      (segment.round !== next?.round || segment.kind !== next.kind),
  );
  return [
    ...(next ? [{ words: '', segment: next }] : []),
    ...(after ? [{ words: wordsFor(after), segment: after }] : []),
  ];
}

function wordsFor({ kind, round, name, sessionId }: Segment): string {
  if (sessionId === null) return `Then ${name.toLocaleLowerCase()}`;
  if (kind === 'phase' && round !== null) return `Then round ${round}`;
  return kind === 'phase' ? `Then ${name.toLocaleLowerCase()}` : 'After this round';
}
