import { ActionIcon } from '@mantine/core';
import {
  IconArrowBackUp,
  IconMinus,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerTrackNext,
  IconPlus,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { ClockPress } from '#contract';
import { clockText } from '#domain/dateText';
import { readGroup } from '#domain/clock/groupClock';
import type { GroupReadout } from '#domain/clock/groupClock';
import { groupTimesNow } from '#domain/clock/clockState';
import type { GroupTimes } from '#domain/agenda/session';
import { nextSegment } from '#domain/clock/nextSegment';
import { rolesPerGroup } from '#domain/agenda/groupRoles';
import { turnsIn } from '#domain/agenda/personTurns';
import type { Segment } from '#domain/agenda/schedule';
import { shownTime } from '#domain/clock/shownTime';
import { MINUTE_MS } from '#domain/time';
import type { InstantMs } from '#domain/time';
import { memo } from 'react';
import { pressClock, useRun } from '../../state/runStore.ts';
import { GroupCard } from './GroupCard.tsx';
import classes from './GroupStrip.module.css';
import { groupsNow } from './groupsNow.ts';
import type { GroupNow } from './groupsNow.ts';
import type { Stage } from '../clock/stage.ts';
import { RoleStrip } from './RoleStrip.tsx';
import { TurnStrip } from './TurnStrip.tsx';

/**
 * Who presents, keeps time and takes notes in each group now, or in the round that comes. Where groups do not go by the
 * clock of all, each card has its own figures, and, with clocks of their own, its own buttons.
 */
export const GroupStrip = memo(function GroupStrip({
  stage,
  segment,
  groupTimes,
  roundEndsAt,
}: {
  stage: Stage;
  segment: Segment | null;
  groupTimes: GroupTimes;
  roundEndsAt: InstantMs | null;
}) {
  const { session, snapshot, format } = stage;
  const count = session?.groups.filter((group) => group.memberIds.length > 0).length ?? 0;
  if (session && format && segment && count > 0 && turnsIn(session, format, segment) > 0)
    return <TurnStrip stage={stage} columns={columnsFor(count)} />;
  if (session && format && count > 0 && rolesPerGroup(format).length > 0)
    return <RoleStrip stage={stage} columns={columnsFor(count)} isDense={count > MOST_IN_A_ROW} />;
  const isFirst = stage.segments.find(({ sessionId }) => sessionId === session?.id)?.key === segment?.key;
  const round = segment?.round ?? (isFirst && stage.roundCount > 0 ? 1 : null);
  if (round === null || session === null) return null;
  const isNow = segment?.kind === 'phase' && segment.round !== null;
  if (count === 0) return null;
  const hasOwnTimes = isNow && groupTimes !== 'together';
  const cards = groupsNow({
    session,
    people: snapshot.people,
    round,
    names: count <= 3 ? 'full' : 'short',
  });
  return (
    <section aria-label="Groups">
      <div className={classes['head']}>
        <span>{isNow ? 'Groups now' : `Groups in round ${round}`}</span>
        {isNow && roundEndsAt !== null && groupTimes !== 'own' ? (
          <span>
            {groupTimes === 'sized'
              ? 'Smaller groups take longer turns, so that all end together'
              : `${endTogether(count)} ${clockText(roundEndsAt, stage.zone)}`}
          </span>
        ) : null}
      </div>
      <div
        className={classes['strip']}
        data-dense={count > MOST_IN_A_ROW}
        style={{ '--columns': columnsFor(count) }}
      >
        {cards.map((card) =>
          hasOwnTimes ? (
            <TimedCard key={card.id} stage={stage} groupId={card.id} count={count} />
          ) : (
            <GroupCard key={card.id} card={card} lines={linesOf(card, { count, isNow })} />
          ),
        )}
      </div>
    </section>
  );
});

/** A group with its own figures; it follows the seconds, the strip around it does not. */
function TimedCard({ stage, groupId, count }: { stage: Stage; groupId: string; count: number }) {
  const clock = useRun((store) => store.clock);
  const reading = useRun((store) => store.reading);
  const { session, snapshot, roundCount } = stage;
  const group = session?.groups.find(({ id }) => id === groupId);
  if (!clock || !session || !group) return null;
  const at = readGroup(clock, reading, { group, rounds: roundCount });
  const [card] = groupsNow({
    session: { ...session, groups: [group] },
    people: snapshot.people,
    round: at.round ?? 1,
    names: 'short',
  });
  if (!card) return null;
  const roles = linesOf(card, { count, isNow: true }).slice(0, 1);
  return (
    <GroupCard card={card} lines={roles}>
      <div className={classes['time']} data-over={at.remainingMs <= 0}>
        <b role="timer">{shownTime(at.remainingMs)}</b>
        <span>{at.isPaused ? 'Paused' : (at.segment?.name ?? '')}</span>
      </div>
      {groupTimesNow(clock) === 'own' ? <OwnButtons groupId={groupId} letter={group.letter} at={at} /> : null}
    </GroupCard>
  );
}

function OwnButtons({ groupId, letter, at }: { groupId: string; letter: string; at: GroupReadout }) {
  const segments = useRun((store) => store.clock?.segments ?? []);
  const next = at.segment === null ? null : nextSegment(segments, at.segment.index);
  const inRounds = next !== null && segments[next]?.round != null;
  const buttons: { name: string; icon: Icon; press: ClockPress; control: string; isOff?: boolean }[] = [
    {
      name: at.isPaused ? 'Resume' : 'Pause',
      icon: at.isPaused ? IconPlayerPlayFilled : IconPlayerPauseFilled,
      press: { kind: at.isPaused ? 'groupResumed' : 'groupPaused', groupId },
      control: 'pause',
    },
    {
      name: 'Take a minute away',
      icon: IconMinus,
      press: { kind: 'groupAdded', groupId, deltaMs: -MINUTE_MS },
      control: 'added',
    },
    {
      name: 'Add a minute',
      icon: IconPlus,
      press: { kind: 'groupAdded', groupId, deltaMs: MINUTE_MS },
      control: 'added',
    },
    {
      name: 'Next',
      icon: IconPlayerTrackNext,
      press: { kind: 'groupMovedTo', groupId, segmentIndex: next ?? 0 },
      control: 'next',
      isOff: !inRounds,
    },
    {
      name: 'Back to the clock of all',
      icon: IconArrowBackUp,
      press: { kind: 'groupJoined', groupId },
      control: 'join',
      isOff: !at.isOwn,
    },
  ];
  return (
    <div className={classes['own']} role="toolbar" aria-label={`Clock of group ${letter}`}>
      {buttons.map(({ name, icon: ButtonIcon, press, control, isOff = false }) => (
        <ActionIcon
          key={control + name}
          variant="subtle"
          color="gray"
          aria-label={name}
          disabled={isOff}
          onClick={() => void pressClock(press, `${control} ${groupId}`)}
        >
          <ButtonIcon size={16} stroke={1.75} />
        </ActionIcon>
      ))}
    </div>
  );
}

/** What stands under a presenter: three lines, or one where many groups share the room. */
function linesOf(card: GroupNow, { count, isNow }: { count: number; isNow: boolean }): string[] {
  const { presenter, timekeeper, noteTaker, next } = card;
  if (presenter === null) return [isNow ? 'Chooses a task' : 'Will choose a task'];
  const roles = [
    timekeeper === '' ? '' : `${timekeeper} keeps time`,
    noteTaker === '' ? '' : `${noteTaker} takes notes`,
  ].filter((line) => line !== '');
  if (count > MOST_IN_A_ROW) return [roles.join(', ')];
  return next === '' ? roles : [...roles, `${next} is next`];
}

/** More groups than this stand in two rows. */
const MOST_IN_A_ROW = 6;

function columnsFor(count: number): number {
  return count <= MOST_IN_A_ROW ? count : Math.ceil(count / 2);
}

function endTogether(count: number): string {
  if (count === 1) return 'Ends at';
  return count === 2 ? 'Both end together at' : `All ${WORDS[count] ?? count} end together at`;
}

const WORDS: Readonly<Record<number, string>> = {
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
};
