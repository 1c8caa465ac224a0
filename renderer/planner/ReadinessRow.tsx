import { isOpen, isOverdue } from '#domain/followup/commitment';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { preWorkLooks, preWorkRows } from '#domain/prework/preWorkCell';
import { today } from '../state/dates.ts';
import { StatusMark } from '../ui/StatusMark.tsx';
import type { Status } from '../ui/StatusMark.tsx';
import { lookCount } from './lookCount.ts';
import classes from './ReadinessRow.module.css';

interface Part {
  name: string;
  status: Status;
  words: string;
}

/** How far an event is, part by part, in words. */
export function ReadinessRow({ snapshot }: { snapshot: EventSnapshot }) {
  return (
    <dl className={classes['row']}>
      {partsOf(snapshot).map((part) => (
        <div key={part.name}>
          <dt>{part.name}</dt>
          <dd>
            <StatusMark status={part.status}>{part.words}</StatusMark>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function partsOf(snapshot: EventSnapshot): Part[] {
  return [
    people(snapshot),
    plan(snapshot),
    groups(snapshot),
    preWork(snapshot),
    captures(snapshot),
    commitments(snapshot),
  ];
}

function people({ people: everyone }: EventSnapshot): Part {
  const count = everyone.length;
  return {
    name: 'People',
    status: count > 0 ? 'fine' : 'none',
    words: count === 0 ? 'Nobody yet' : count === 1 ? '1 person' : `${count} people`,
  };
}

function plan(snapshot: EventSnapshot): Part {
  if (snapshot.sessions.length + snapshot.blocks.length === 0)
    return { name: 'Agenda', status: 'none', words: 'Nothing planned yet' };
  const count = lookCount(snapshot);
  if (count === 0) return { name: 'Agenda', status: 'fine', words: 'Everything fits' };
  return {
    name: 'Agenda',
    status: 'look',
    words: count === 1 ? '1 thing to look at' : `${count} things to look at`,
  };
}

function preWork(snapshot: EventSnapshot): Part {
  const name = 'Pre-work';
  if (snapshot.preWork.tasks.length === 0) return { name, status: 'none', words: 'Nothing asked yet' };
  const count = preWorkLooks(preWorkRows(snapshot, today()));
  if (count === 0) return { name, status: 'fine', words: 'Nobody needs you' };
  return {
    name,
    status: 'look',
    words: count === 1 ? '1 person needs a look' : `${count} people need a look`,
  };
}

function groups({ sessions }: EventSnapshot): Part {
  const formed = sessions.flatMap((session) => session.groups);
  if (formed.length === 0) return { name: 'Groups', status: 'none', words: 'Not formed yet' };
  return {
    name: 'Groups',
    status: 'fine',
    words: formed.length === 1 ? '1 group' : `${formed.length} groups`,
  };
}

function captures({ captures: noted }: EventSnapshot): Part {
  const pending = noted.filter((capture) => capture.consent === 'pending').length;
  if (noted.length === 0) return { name: 'Captures', status: 'none', words: 'None yet' };
  if (pending > 0)
    return { name: 'Captures', status: 'waiting', words: `${noted.length}, ${pending} to ask about` };
  return { name: 'Captures', status: 'fine', words: `${noted.length} noted` };
}

function commitments({ commitments: made }: EventSnapshot): Part {
  const overdue = made.filter((commitment) => isOverdue(commitment, today())).length;
  const open = made.filter(isOpen).length;
  if (made.length === 0) return { name: 'Commitments', status: 'none', words: 'None yet' };
  if (overdue > 0)
    return { name: 'Commitments', status: 'look', words: `${overdue} of ${made.length} overdue` };
  return {
    name: 'Commitments',
    status: open > 0 ? 'half' : 'fine',
    words: open > 0 ? `${open} of ${made.length} open` : `${made.length} settled`,
  };
}
