import { Button, Table } from '@mantine/core';
import { IconCalendarDown, IconListCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { TeamMember } from '#domain/program/program';
import { missingResponsibilities } from '#domain/program/readyResponsibilities';
import { datedResponsibilities, isLate } from '#domain/program/datedResponsibilities';
import type { DatedResponsibility } from '#domain/program/datedResponsibilities';
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

/** How many open ones stand there at first; the whole list would push the event's own fields out of sight. */
const FIRST_ROWS = 8;

/** Who of the team sees to what by when: open ones by date, overdue ones named as such, all of them on demand. */
export function Responsibilities({ snapshot }: { snapshot: EventSnapshot }) {
  const [isAllShown, showAll] = useState(false);
  const all = datedResponsibilities(snapshot);
  const open = all.filter(({ doneOn }) => doneOn === null);
  const doneCount = all.length - open.length;
  const shown = isAllShown ? all : open.slice(0, FIRST_ROWS);
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
      {all.length === 0 ? <NoneYet onAdd={addUsual} /> : <Rows shown={shown} team={event.team} />}
      {all.length > shown.length || isAllShown ? (
        <Button
          className={classes['all'] ?? ''}
          variant="subtle"
          color="gray"
          size="xs"
          aria-expanded={isAllShown}
          onClick={() => showAll(!isAllShown)}
        >
          {isAllShown ? 'Show only what comes next' : `Show all ${all.length}`}
        </Button>
      ) : null}
      <NewResponsibility event={event} />
    </section>
  );
}

function NoneYet({ onAdd }: { onAdd: () => void }) {
  return (
    <div className={classes['none']}>
      <p>
        Who invites, who books the rooms, who sends the memo: the usual responsibilities come with dates
        counted from the event, and follow when it moves.
      </p>
      <Button leftSection={<IconListCheck size={16} stroke={1.75} />} onClick={onAdd}>
        Add the usual ones
      </Button>
    </div>
  );
}

function Rows({ shown, team }: { shown: readonly DatedResponsibility[]; team: readonly TeamMember[] }) {
  if (shown.length === 0) return <p className={classes['finished']}>Everything is done.</p>;
  return (
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
        {shown.map((responsibility) => (
          <ResponsibilityRow key={responsibility.id} responsibility={responsibility} team={team} />
        ))}
      </Table.Tbody>
    </Table>
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

/** Room left above the section when somebody is brought to it. */
const ABOVE_PX = 16;

/** Brings the section into view for whoever was sent to it. */
function useArrival() {
  const section = useRef<HTMLElement>(null);
  const place = usePlace();
  useEffect(() => {
    if (place.tab !== 'responsibilities') return;
    const found = section.current;
    const screen = found?.parentElement;
    if (!found || !screen) return;
    // Only the screen scrolls; scrollIntoView would move the frame around it as well.
    screen.scrollTo({ top: found.offsetTop - screen.offsetTop - ABOVE_PX });
    found.querySelector('h3')?.focus({ preventScroll: true });
  }, [place]);
  return section;
}
