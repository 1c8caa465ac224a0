import { IconUserCircle } from '@tabler/icons-react';
import { clockText } from '#domain/dateText';
import type { Segment } from '#domain/agenda/schedule';
import type { InstantMs } from '#domain/time';
import { memo } from 'react';
import { RoomLines } from '../lookup/RoomLines.tsx';
import classes from './SayCard.module.css';
import { slideOfSegment } from '../audience/audienceView.ts';
import { SlideNotes } from './SlideNotes.tsx';
import { definedPhase, sideNames } from '../clock/stage.ts';
import type { Stage } from '../clock/stage.ts';

/** What the facilitator says now, word for word, and what each side does. */
export const SayCard = memo(function SayCard({
  stage,
  segment,
  slideId,
  returnsAt,
  runId,
  isRehearsal,
}: {
  stage: Stage;
  segment: Segment | null;
  /** The slide that is shown over what belongs to the phase. */
  slideId: string | null;
  returnsAt: InstantMs | null;
  runId: string;
  isRehearsal: boolean;
}) {
  const shown = stage.deck.slides.find(({ id }) => id === slideId);
  const defined = definedPhase(stage.format, segment);
  const names = sideNames(stage.format);
  const say = defined?.say ?? betweenWords(stage, { segment, returnsAt });
  const lines = <RoomLines stage={stage} segment={segment} runId={runId} isRehearsal={isRehearsal} />;
  if (shown)
    return (
      <section className={classes['say']} aria-label="Notes">
        <div className={classes['head']}>
          <span>Notes of the slide</span>
          {lines}
        </div>
        <div className={classes['shown']} tabIndex={0} role="group" aria-label="Notes of the slide">
          <SlideNotes slide={shown} />
        </div>
      </section>
    );
  if (say === '') return lines;
  return (
    <section className={classes['say']} aria-label={defined ? 'Say' : 'Do'}>
      <div className={classes['head']}>
        <span>{defined ? 'Say' : 'Do'}</span>
        {lines}
        <span className={classes['who']}>
          <IconUserCircle size={14} stroke={1.75} aria-hidden />
          {facilitatorOf(stage)}
        </span>
      </div>
      <p className={classes['script']}>{say}</p>
      {defined ? (
        <div className={classes['sides']}>
          <p>
            <b>{names.presenter}</b> <span>{asClause(defined.presenter.does)}</span>
          </p>
          <p>
            <b>{names.peers}</b> <span>{asClause(defined.peers.does)}</span>
          </p>
          {moreNotes(stage, segment).map((line) => (
            <p key={line} className={classes['more']}>
              {line}
            </p>
          ))}
          {defined.watchFor === '' ? null : (
            <p className={classes['watch']}>
              <b>Watch for</b> <span>{defined.watchFor}</span>
            </p>
          )}
        </div>
      ) : null}
    </section>
  );
});

/** What the notes of the slide that stands in the room add to the script, where it is none of the steps. */
function moreNotes(stage: Stage, segment: Segment | null): string[] {
  const slide = segment ? slideOfSegment(stage, segment) : null;
  if (slide === null || slide.kind === 'phase') return [];
  return slide.notes.split('\n').filter((line) => line !== '' && !/^(Say|Watch for): /.test(line));
}

/** Changes and breaks have no script of their own: the slide's notes begin with what to do, a break says when to ring. */
function betweenWords(
  stage: Stage,
  { segment, returnsAt }: { segment: Segment | null; returnsAt: InstantMs | null },
): string {
  if (returnsAt !== null && segment?.sessionId === null)
    return [
      asSentence(stage.block?.note ?? ''),
      `Ring two minutes before ${clockText(returnsAt, stage.zone)}.`,
    ]
      .filter((words) => words !== '')
      .join(' ');
  if (returnsAt !== null)
    return `Use the time to check with the timekeepers. Ring two minutes before ${clockText(returnsAt, stage.zone)}.`;
  const notes = segment ? (slideOfSegment(stage, segment)?.notes ?? '') : '';
  if (notes === '') return stage.block?.note ?? '';
  return notes.split('\n')[0] ?? '';
}

function facilitatorOf({ snapshot, block }: Stage): string {
  if (block && block.lead.trim() !== '') return block.lead;
  const { team } = snapshot.event;
  return (team.find((member) => /facilitat/i.test(member.role)) ?? team[0])?.name ?? 'Facilitator';
}

/** With a full stop where nobody wrote one. */
function asSentence(text: string): string {
  const words = text.trim();
  return words === '' || /[.!?…:]$/.test(words) ? words : `${words}.`;
}

/** `Listens, no interruptions` as the rest of a sentence. */
function asClause(does: string): string {
  const text = does.charAt(0).toLocaleLowerCase() + does.slice(1);
  return asSentence(text);
}
