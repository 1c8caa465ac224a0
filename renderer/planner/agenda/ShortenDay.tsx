import { Button, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { agendaOf, dayOf } from '#domain/agenda/agenda';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { nextScenarioName } from '#domain/agenda/scenario';
import { shortenDay } from '#domain/agenda/shortenDay';
import type { ShortenedItem } from '#domain/agenda/shortenDay';
import { MINUTE_MS, wallOf } from '#domain/time';
import { ask } from '../../bridge.ts';
import { clockTime, weekday } from '../../state/dates.ts';
import { tellDone } from '../../state/doneStore.ts';
import { typedTime } from '../../ui/typedTime.ts';
import classes from './ShortenDay.module.css';

interface ShortenDayProps {
  snapshot: EventSnapshot;
  isOpen: boolean;
  onClose: () => void;
}

/** Plan B: a day cut to a given end, shown before it is done; what is protected keeps its time. */
export function ShortenDay({ snapshot, isOpen, onClose }: ShortenDayProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="End a day earlier"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {isOpen ? <Fields snapshot={snapshot} onClose={onClose} /> : null}
    </Modal>
  );
}

function Fields({ snapshot, onClose }: Omit<ShortenDayProps, 'isOpen'>) {
  const { event } = snapshot;
  const items = agendaOf(snapshot);
  const days = [...new Set(items.map((item) => dayOf(item, event.zone)))];
  const [on, setOn] = useState(days.at(-1) ?? event.endsOn);
  const [typed, setTyped] = useState(() => halfAnHourEarlier(snapshot, on));
  const [trouble, setTrouble] = useState<string | null>(null);
  const endsBy = typedTime(typed);
  const preview = endsBy === null ? null : shortenDay(snapshot, on, endsBy);

  const name = nextScenarioName(snapshot.scenarios);
  const canShorten = preview?.ok === true && preview.value.items.length > 0;
  const shorten = async (asScenario: string | null) => {
    if (endsBy === null) return;
    const answer = await ask('agenda.shorten', { eventId: event.id, on, endsBy, asScenario });
    if (!answer.ok) {
      setTrouble(answer.failure.message);
      return;
    }
    tellDone(
      asScenario === null
        ? `${weekday(on)} ends by ${endsBy}.`
        : `“${asScenario}” is on screen and ends ${weekday(on)} by ${endsBy}; the plan before it is kept.`,
      { canUndo: true },
    );
    onClose();
  };

  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void shorten(null);
      }}
    >
      <Stack gap={14}>
        <div className={classes['row']}>
          <Select
            label="Day"
            allowDeselect={false}
            data={days.map((day) => ({ value: day, label: weekday(day) }))}
            value={on}
            onChange={(day) => {
              if (day === null) return;
              setOn(day);
              setTyped(halfAnHourEarlier(snapshot, day));
              setTrouble(null);
            }}
          />
          <TextInput
            label="Ends by"
            data-autofocus
            className="num"
            value={typed}
            error={endsBy === null ? 'A time of day, such as 14:45.' : trouble}
            onChange={(change) => {
              setTyped(change.currentTarget.value);
              setTrouble(null);
            }}
          />
        </div>
        {preview === null ? null : preview.ok ? (
          <Preview {...preview.value} zone={event.zone} />
        ) : (
          <p className={classes['quiet']}>{preview.failure.message}</p>
        )}
        <div className={classes['buttons']}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="default" disabled={!canShorten} onClick={() => void shorten(name)}>
            {`Keep as ${name}`}
          </Button>
          <Button type="submit" disabled={!canShorten}>
            Shorten the day
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function Preview({
  items,
  endsAt,
  lateMs,
  zone,
}: {
  items: readonly ShortenedItem[];
  endsAt: number;
  lateMs: number;
  zone: string;
}) {
  if (items.length === 0) return <p className={classes['quiet']}>The day ends by then as it is.</p>;
  return (
    <>
      <table className={classes['preview']}>
        <thead>
          <tr>
            <th scope="col">Starts</th>
            <th scope="col">Minutes</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ item, startsAt, durationMs }) => {
            const before = (item.endsAt - item.startsAt) / MINUTE_MS;
            const after = durationMs / MINUTE_MS;
            return (
              <tr key={item.key} data-cut={after < before}>
                <td className="num">{clockTime(startsAt, zone)}</td>
                <td className="num">{after < before ? `${after} instead of ${before}` : after}</td>
                <td>{item.title}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={classes['quiet']} role="status">
        {lateMs > 0
          ? `Even with everything at its minimum the day ends at ${clockTime(endsAt, zone)}, ${Math.ceil(lateMs / MINUTE_MS)} minutes later than asked.`
          : `The day ends at ${clockTime(endsAt, zone)}. Breaks, meals, rounds, norms and the evaluation keep their time.`}
      </p>
    </>
  );
}

function halfAnHourEarlier(snapshot: EventSnapshot, on: string): string {
  const { zone } = snapshot.event;
  const ends = agendaOf(snapshot)
    .filter((item) => dayOf(item, zone) === on)
    .map((item) => item.endsAt);
  return wallOf(Math.max(0, ...ends) - 30 * MINUTE_MS, zone).at;
}
