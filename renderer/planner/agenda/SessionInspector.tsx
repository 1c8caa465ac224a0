import { ActionIcon, Checkbox, Menu, Select } from '@mantine/core';
import { IconDots, IconInfoCircle, IconLock, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/formats/format';
import { roundsOfGroup, turnOf } from '#domain/agenda/rounds';
import type { Schedule } from '#domain/agenda/schedule';
import type { Session } from '#domain/agenda/session';
import { MINUTE_MS } from '#domain/time';
import type { InputOf } from '#contract';
import { clockTime, shortDay } from '../../state/dates.ts';
import { perform } from '../../state/perform.ts';
import { DayField, TimeField } from '../../ui/DayField.tsx';
import { SavedText } from '../../ui/SavedText.tsx';
import { SlidesButton } from '../../ui/slides/SlidesButton.tsx';
import { TableMark } from '../../ui/TableMark.tsx';
import { wallOf } from '#domain/time';
import { openFormat } from '../formats/formatSheetStore.ts';
import { BreakFields } from './BreakFields.tsx';
import { GroupTimesField } from './GroupTimesField.tsx';
import { PhaseMinutes } from './PhaseMinutes.tsx';
import classes from './SessionInspector.module.css';

interface SessionInspectorProps {
  snapshot: EventSnapshot;
  session: Session;
  format: Format;
  schedule: Schedule;
  round: number | null;
}

/** A session's title, start and minutes; every change moves every clock time at once. */
export function SessionInspector({ snapshot, session, format, schedule, round }: SessionInspectorProps) {
  const { zone } = snapshot.event;
  const end = wallOf(schedule.endsAt, zone);
  const change = (changes: InputOf<'session.change'>['changes']) =>
    void perform('session.change', { sessionId: session.id, changes });
  return (
    <div className={classes['inspector']}>
      <header>
        <h2>{session.title}</h2>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size={28} aria-label="More for this session">
              <IconDots size={16} stroke={1.75} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconInfoCircle size={16} stroke={1.75} />}
              onClick={() => openFormat(format.id)}
            >
              About this format
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash size={16} stroke={1.75} />}
              onClick={() => void perform('session.remove', { sessionId: session.id })}
            >
              Remove the session
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </header>
      <SavedText label="Title" value={session.title} onKeep={(title) => change({ title })} />
      <div className={classes['pair']}>
        <DayField label="Day" value={session.startsOn} onKeep={(startsOn) => change({ startsOn })} />
        <TimeField
          label="Starts"
          value={session.startsAt}
          onKeep={(startsAt) => change({ startsAt, follows: false })}
        />
      </div>
      <Checkbox
        label="Follows what stands before it"
        checked={session.follows}
        onChange={(toggled) => change({ follows: toggled.currentTarget.checked })}
      />
      <p className={classes['ends']}>
        Ends <b className="num">{end.at}</b>
        {end.on === session.startsOn ? '' : `, ${shortDay(end.on)}`}
        <span className="num">{`${Math.round(schedule.workMs / MINUTE_MS)} minutes, breaks not counted`}</span>
      </p>
      <div className={classes['pair']} data-first="wide">
        {format.variants.length > 0 ? (
          <Select
            label="Round length"
            allowDeselect={false}
            data={format.variants.map((variant) => ({ value: variant.id, label: variant.name }))}
            value={session.variantId}
            onChange={(variantId) =>
              variantId === null
                ? undefined
                : void perform('session.useVariant', { sessionId: session.id, variantId })
            }
          />
        ) : null}
        <TimeField
          label="Must end by"
          value={session.endsBy ?? ''}
          onKeep={(endsBy) => change({ endsBy })}
          onClear={() => change({ endsBy: null })}
        />
      </div>
      <GroupTimesField session={session} format={format} schedule={schedule} />
      <SlidesOf snapshot={snapshot} session={session} />
      <PhaseMinutes session={session} format={format} />
      <BreakFields session={session} format={format} roundCount={schedule.roundCount} />
      <WhoPresents snapshot={snapshot} session={session} round={round} schedule={schedule} />
      {format.confidentiality.level === 'sealed' ? (
        <p className={classes['sealed']}>
          <IconLock size={14} stroke={1.75} aria-hidden />
          Sealed. Nothing from the rounds is noted or printed.
        </p>
      ) : null}
    </div>
  );
}

function SlidesOf({ snapshot, session }: { snapshot: EventSnapshot; session: Session }) {
  const { id: sessionId, title } = session;
  const owner = useMemo(() => ({ sessionId, onDay: null }), [sessionId]);
  return (
    <div>
      <SlidesButton snapshot={snapshot} owner={owner} title={title} size="compact-sm" />
    </div>
  );
}

function WhoPresents({
  snapshot,
  session,
  round,
  schedule,
}: {
  snapshot: EventSnapshot;
  session: Session;
  round: number | null;
  schedule: Schedule;
}) {
  if (round === null || session.groups.length === 0) return null;
  const first = schedule.segments.find((segment) => segment.round === round && segment.kind === 'phase');
  const nameOf = (id: string | null) => snapshot.people.find((person) => person.id === id)?.display;
  return (
    <section className={classes['turns']} aria-label={`Round ${round}`}>
      <h3>
        {`Round ${round}`}
        {first ? <span className="num">{clockTime(first.startsAt, snapshot.event.zone)}</span> : null}
      </h3>
      <ul>
        {session.groups
          .filter((group) => round <= roundsOfGroup(session, group, schedule.roundCount))
          .map((group) => {
            const turn = turnOf(group, round);
            return (
              <li key={group.id}>
                <TableMark
                  size={22}
                  seats={group.memberIds.map((id) =>
                    id === turn.presenterId
                      ? 'presents'
                      : id === turn.timekeeperId
                        ? 'keeps-time'
                        : id === turn.noteTakerId
                          ? 'takes-notes'
                          : 'advises',
                  )}
                />
                <span>
                  <b>{nameOf(turn.presenterId) ?? 'Spare round'}</b>
                  {group.room === '' ? `, group ${group.letter}` : `, ${group.room}`}
                  <small>{`${nameOf(turn.timekeeperId) ?? 'Nobody'} keeps time, ${nameOf(turn.noteTakerId) ?? 'nobody'} takes notes`}</small>
                </span>
              </li>
            );
          })}
      </ul>
    </section>
  );
}
