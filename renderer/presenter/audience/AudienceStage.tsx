import {
  IconEar,
  IconPlayerPauseFilled,
  IconRotateClockwise,
  IconSnowflake,
  IconTriangleFilled,
} from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import type { Deck } from '#domain/slides/deck';
import { roomBrand } from '#domain/program/palette';
import classes from './AudienceStage.module.css';
import type { AudienceView, SideLine, SlideColumn } from './audienceView.ts';
import type { ClockBar, ClockFace } from '../clock/clockFace.ts';
import { trackLabel, trackTotal } from '../clock/phaseTrack.ts';
import type { TrackPiece } from '../clock/phaseTrack.ts';
import { GroupsWall } from './GroupsWall.tsx';
import { RoomCorner } from './RoomHead.tsx';
import { Strip, ZoomedSlide } from './SlideParts.tsx';

interface StageProps {
  view: AudienceView;
  /** `14:45`, the time of day in the event's zone. */
  wall: string;
  deck: Deck | null;
  isFrozen: boolean;
  /** A calm line about something the room may notice; empty for none. */
  note: string;
}

/** What the room sees, sized by its own height: full screen on the projector, small on the console. */
export function AudienceStage({ view, wall, deck, isFrozen, note }: StageProps) {
  return (
    <div className={classes['stage']} style={brandOf(deck)}>
      <ViewOf view={view} wall={wall} deck={deck} />
      {isFrozen && view.kind !== 'blank' ? (
        <p className={classes['mark']}>
          <IconSnowflake aria-hidden />
          Still picture
        </p>
      ) : null}
      {note === '' || view.kind === 'blank' ? null : (
        <p className={classes['mark']} data-place="below">
          {note}
        </p>
      )}
    </div>
  );
}

/** The program's color where nothing has to be read: the tab of the slides, and what runs down. */
function brandOf(deck: Deck | null): CSSProperties {
  const { onDark, onLight } = roomBrand(deck?.color ?? null);
  return { '--room-brand': `#${onDark}`, '--room-pause-brand': `#${onLight}` };
}

function ViewOf({ view, wall, deck }: { view: AudienceView; wall: string; deck: Deck | null }) {
  switch (view.kind) {
    case 'blank':
      return <div className={classes['blank']} />;
    case 'waiting':
      return <div className={classes['blank']} data-tone="room" />;
    case 'thanks':
      return (
        <div className={classes['words']}>
          <p>Thank you</p>
        </div>
      );
    case 'message':
      return <MessageView view={view} wall={wall} />;
    case 'slide':
      return (
        <div className={classes['slideRoom']} data-column={view.column !== null}>
          {deck ? <ZoomedSlide slide={view.slide} deck={deck} zoom={view.zoom} /> : null}
          {view.column ? <Column column={view.column} wall={wall} /> : null}
        </div>
      );
    case 'strip':
      return (
        <div className={classes['stripRoom']}>
          {deck ? <ZoomedSlide slide={view.slide} deck={deck} zoom={view.zoom} /> : null}
          <Strip title={view.title} face={view.face} wall={wall} />
        </div>
      );
    case 'groups':
      return <GroupsWall view={view} wall={wall} deck={deck} />;
    case 'phase':
      return <PhaseView view={view} wall={wall} deck={deck} />;
    case 'rest':
      return <RestView view={view} wall={wall} deck={deck} />;
    default:
      return view satisfies never;
  }
}

type ViewNamed<Kind extends AudienceView['kind']> = Extract<AudienceView, { kind: Kind }>;

interface ViewProps<Kind extends AudienceView['kind']> {
  view: ViewNamed<Kind>;
  wall: string;
  deck: Deck | null;
}

function PhaseView({ view, wall, deck }: ViewProps<'phase'>) {
  const { face, silence } = view;
  return (
    <div
      className={classes['room']}
      data-quiet={silence !== null}
      data-level={face.level}
      data-bar={face.bar !== null}
    >
      <header className={classes['head']}>
        <h1>{view.title}</h1>
        <RoomCorner wall={wall} deck={deck} />
        <p>{view.instruction}</p>
        <p>{view.roundLine}</p>
      </header>
      <Giant face={face} />
      {face.bar ? <Bar bar={face.bar} /> : null}
      {silence === null ? (
        <Sides sides={view.sides} />
      ) : (
        <div className={classes['listen']}>
          <span className={classes['sign']}>
            <IconEar stroke={1.9} aria-hidden />
            {silence}
          </span>
          <Sides sides={view.sides} />
        </div>
      )}
      {silence === null ? <Track pieces={view.track} /> : null}
    </div>
  );
}

function Giant({ face }: { face: ClockFace }) {
  return (
    <p className={classes['giant']} role="timer" data-length={Math.min(8, face.figures.length)}>
      {face.figures}
    </p>
  );
}

const BAR_ICONS = {
  triangle: IconTriangleFilled,
  'two-bars': IconPlayerPauseFilled,
  turn: IconRotateClockwise,
} satisfies Record<ClockBar['shape'], unknown>;

function Bar({ bar }: { bar: ClockBar }) {
  const BarIcon = BAR_ICONS[bar.shape];
  return (
    <p className={classes['bar']} data-shape={bar.shape}>
      <BarIcon aria-hidden />
      {bar.words}
    </p>
  );
}

function Sides({ sides }: { sides: readonly SideLine[] }) {
  return (
    <ul className={classes['sides']}>
      {sides.map((line) => (
        <li key={line.side}>
          <b>{line.side}</b>
          <span>{line.does}</span>
        </li>
      ))}
    </ul>
  );
}

function Track({ pieces }: { pieces: readonly TrackPiece[] }) {
  const total = trackTotal(pieces);
  return (
    <ol className={classes['track']}>
      {pieces.map((piece) => (
        <li
          key={piece.key}
          data-place={piece.place}
          style={{ '--weight': piece.weight, '--done': `${(piece.doneShare * 100).toFixed(1)}%` }}
        >
          <i />
          <span>{trackLabel(piece, { total, lettersAcross: LETTERS_ACROSS })}</span>
        </li>
      ))}
    </ol>
  );
}

/** About as many letters fit beside each other on the whole track. */
const LETTERS_ACROSS = 105;

function RestView({ view, wall, deck }: ViewProps<'rest'>) {
  return (
    <div className={classes['room']} data-rest="true">
      <header className={classes['head']}>
        <h1>{view.title}</h1>
        <RoomCorner wall={wall} deck={deck} />
      </header>
      <div className={classes['back']}>
        <div>
          <p className={classes['backHead']}>{view.backHead}</p>
          <p className={classes['giant']} data-length={5}>
            {view.backAt}
          </p>
        </div>
        <div className={classes['disc']}>
          <Disc leftShare={view.leftShare} />
          <p role="timer">{view.leftWords}</p>
        </div>
      </div>
      <footer className={classes['restFoot']}>
        {view.then === '' ? null : (
          <span>
            <b>Then</b> {view.then}
          </span>
        )}
        {view.presenting === '' ? null : (
          <span>
            <b>Presenting</b> {view.presenting}
          </span>
        )}
      </footer>
    </div>
  );
}

/** A disc that empties clockwise. */
function Disc({ leftShare }: { leftShare: number }) {
  const angle = 2 * Math.PI * (1 - leftShare);
  const [x, y] = [50 + 44 * Math.sin(angle), 50 - 44 * Math.cos(angle)];
  return (
    <svg viewBox="0 0 100 100" aria-hidden>
      <circle cx={50} cy={50} r={46} fill="none" stroke="currentColor" strokeWidth={4} />
      {leftShare >= 1 ? (
        <circle cx={50} cy={50} r={44} fill="currentColor" />
      ) : leftShare > 0 ? (
        <path d={`M50 50L${x} ${y}A44 44 0 ${leftShare > 0.5 ? 1 : 0} 1 50 6Z`} fill="currentColor" />
      ) : null}
    </svg>
  );
}

function Column({ column, wall }: { column: SlideColumn; wall: string }) {
  return (
    <aside className={classes['column']} data-warning={column.isWarning}>
      <p>{column.head}</p>
      <p className={classes['columnFigures']} role="timer" data-length={Math.min(8, column.figures.length)}>
        {column.figures}
      </p>
      <p>{column.foot}</p>
      {column.leftShare === null ? (
        <span className={classes['gap']} />
      ) : (
        <i style={{ '--left': `${(column.leftShare * 100).toFixed(1)}%` }} />
      )}
      <b>{wall}</b>
    </aside>
  );
}

function MessageView({ view, wall }: { view: ViewNamed<'message'>; wall: string }) {
  return (
    <div className={classes['words']}>
      <p data-size={sizeOf(view.text)}>{view.text}</p>
      <footer>
        <span>{view.title}</span>
        <b role="timer">{view.figures}</b>
        <span>{wall}</span>
      </footer>
    </div>
  );
}

function sizeOf(text: string): 'large' | 'middle' | 'small' | 'tiny' | 'fine' {
  if (text.length <= 30) return 'large';
  if (text.length <= 90) return 'middle';
  if (text.length <= 240) return 'small';
  return text.length <= 700 ? 'tiny' : 'fine';
}
