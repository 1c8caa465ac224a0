import { Button, Table } from '@mantine/core';
import { IconCalendarDown, IconListCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { missingResponsibilities } from '#domain/readyResponsibilities';
import { datedResponsibilities, isLate } from '#domain/responsibility';
import type { DatedResponsibility } from '#domain/responsibility';
import { today } from '../../state/dates.ts';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';
import { usePlace } from '../../state/placeStore.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import card from '../../ui/Card.module.css';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { NewResponsibility } from './NewResponsibility.tsx';
import classes from './Responsibilities.module.css';
import { ResponsibilityRow } from './ResponsibilityRow.tsx';

/** Who of the team sees to what by when: open ones by date, overdue ones named as such, done ones on demand. */
export function Responsibilities({ snapshot }: { snapshot: EventSnapshot }) {
  const [isDoneShown, showDone] = useState(false);
  const all = datedResponsibilities(snapshot);
  const open = all.filter(({ doneOn }) => doneOn === null);
  const doneCount = all.length - open.length;
  const { event } = snapshot;
  const missing = missingResponsibilities(event.kind, snapshot.responsibilities);
  const addUsual = () => void perform('responsibility.addReady', { eventId: event.id });
  return (
    <section
      className={`${card['card'] ?? ''} ${classes['section'] ?? ''}`}
      aria-labelledby="responsibilities"
      ref={useArrival()}
    >
      <header className={classes['head']}>
        <h3 id="responsibilities" tabIndex={-1}>
          Responsibilities
        </h3>
        {all.length > 0 ? <Summary open={open} doneCount={doneCount} /> : null}
        <div className={classes['buttons']}>
          {all.length > 0 && missing.length > 0 ? (
            <Button
              variant="default"
              leftSection={<IconListCheck size={16} stroke={1.75} />}
              onClick={addUsual}
            >
              {missing.length === 1 ? 'Add one usual one' : `Add ${missing.length} usual ones`}
            </Button>
          ) : null}
          <SaveCalendarFile eventId={event.id} />
        </div>
      </header>
      {all.length > 0 ? (
        <Table className={classes['table'] ?? ''} verticalSpacing={5}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <span className="visually-hidden">Done</span>
              </Table.Th>
              <Table.Th>What</Table.Th>
              <Table.Th>Who</Table.Th>
              <Table.Th>By</Table.Th>
              <Table.Th>
                <span className="visually-hidden">State</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(isDoneShown ? all : open).map((responsibility) => (
              <ResponsibilityRow key={responsibility.id} responsibility={responsibility} team={event.team} />
            ))}
          </Table.Tbody>
        </Table>
      ) : (
        <div className={classes['none']}>
          <p>
            Who invites, who books the rooms, who sends the memo: the usual responsibilities come with dates
            counted from the event, and follow when it moves.
          </p>
          <Button leftSection={<IconListCheck size={16} stroke={1.75} />} onClick={addUsual}>
            Add the usual ones
          </Button>
        </div>
      )}
      {doneCount > 0 ? (
        <Button
          className={classes['doneButton'] ?? ''}
          variant="subtle"
          color="gray"
          size="xs"
          aria-expanded={isDoneShown}
          onClick={() => showDone(!isDoneShown)}
        >
          {isDoneShown ? 'Hide what is done' : `Show ${doneCount} done`}
        </Button>
      ) : null}
      <NewResponsibility event={event} />
    </section>
  );
}

function Summary({ open, doneCount }: { open: readonly DatedResponsibility[]; doneCount: number }) {
  const late = open.filter((responsibility) => isLate(responsibility, today())).length;
  const unowned = open.filter(({ ownerId }) => ownerId === null).length;
  return (
    <p className={classes['summary']}>
      <span>{`${open.length} open, ${doneCount} done`}</span>
      {late > 0 ? <StatusMark status="look">{`${late} overdue`}</StatusMark> : null}
      {unowned > 0 ? <StatusMark status="waiting">{`${unowned} without an owner`}</StatusMark> : null}
    </p>
  );
}

function SaveCalendarFile({ eventId }: { eventId: string }) {
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const saved = await perform('calendar.save', { eventId });
    setBusy(false);
    if (saved)
      tellDone(`${saved.fileName} is saved. Open it to add the dates to a calendar.`, { canUndo: false });
  };
  return (
    <BusyButton
      icon={<IconCalendarDown size={16} stroke={1.75} />}
      isBusy={isBusy}
      isMain={false}
      onPress={() => void save()}
    >
      Save calendar file
    </BusyButton>
  );
}

/** Brings the section into view for whoever was sent to it. */
function useArrival() {
  const section = useRef<HTMLElement>(null);
  const place = usePlace();
  useEffect(() => {
    if (place.tab !== 'responsibilities') return;
    section.current?.scrollIntoView({ block: 'start' });
    section.current?.querySelector('h3')?.focus({ preventScroll: true });
  }, [place]);
  return section;
}
