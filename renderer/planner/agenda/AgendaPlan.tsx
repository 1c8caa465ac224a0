import { isPeer } from '#domain/people/person';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { agendaOf, dayOf } from '#domain/agenda/agenda';
import type { AgendaItem } from '#domain/agenda/agenda';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/formats/format';
import { MINUTE_MS } from '#domain/time';
import { clockTime, weekday } from '../../state/dates.ts';
import { useAfterFirstFrame } from '../../ui/useAfterFirstFrame.ts';
import { addToAgenda, endOfDay } from './agendaCommands.ts';
import type { Addable } from './agendaCommands.ts';
import { AgendaDays } from './AgendaDays.tsx';
import type { AgendaDaysHandle } from './AgendaDays.tsx';
import { agendaGridOf } from './agendaGrid.ts';
import { AgendaInspector } from './AgendaInspector.tsx';
import { AgendaList } from './AgendaList.tsx';
import classes from './AgendaPlan.module.css';
import { FormatLibrary } from './FormatLibrary.tsx';
import { FormatPicker } from './FormatPicker.tsx';
import type { ItemActionName } from './itemActions.ts';
import { performItemAction } from './performItemAction.ts';
import type { ActionDone } from './performItemAction.ts';

interface AgendaPlanProps {
  snapshot: EventSnapshot;
  formats: readonly Format[];
  view: 'days' | 'list';
  zoom: number;
  selectedKey: string | null;
  onSelect: (key: string | null) => void;
  /** What was just added, until the keyboard has been taken to it. */
  arrivedKey: string | null;
  onArrive: (key: string | null) => void;
  /** Where the window is too narrow to keep the library beside the days. */
  isLibraryOpen: boolean;
  onCloseLibrary: () => void;
}

/** The library at the left, the days or the list in the middle, and at the right what is chosen. */
export function AgendaPlan({ snapshot, formats, view, zoom, ...rest }: AgendaPlanProps) {
  const { selectedKey, onSelect, arrivedKey, onArrive, isLibraryOpen, onCloseLibrary } = rest;
  const items = useMemo(() => agendaOf(snapshot), [snapshot]);
  const grid = useMemo(() => agendaGridOf(items, snapshot.event), [items, snapshot.event]);
  const days = useRef<AgendaDaysHandle>(null);
  const inspector = useRef<HTMLElement>(null);
  const heard = useRef<HTMLParagraphElement>(null);
  const done = useRef<ActionDone | null>(null);
  // The days come first.
  const areSidesDue = useAfterFirstFrame();
  const selected = items.find((item) => item.key === selectedKey) ?? null;

  // What was done is read aloud, and gone on with, once the agenda stands as it is now.
  useEffect(() => {
    const { key, word, opens } = done.current ?? { key: null, word: null, opens: false };
    const item = items.find((candidate) => candidate.key === key);
    if (!item) return;
    done.current = null;
    if (word !== null && heard.current)
      heard.current.textContent = `${word}: ${placeOf(item, snapshot.event.zone)}`;
    if (opens) focusTitle(inspector.current);
    else days.current?.focusItemUnlessElsewhere(item.key);
  }, [items, snapshot.event.zone]);

  // Whatever was added is gone on with where it now stands.
  useEffect(() => {
    const item = items.find(({ key }) => key === arrivedKey);
    if (!item) return;
    // In a plan that was empty until now, blocks are drawn once the width of the days is known.
    requestAnimationFrame(() => days.current?.focusItem(item.key));
    if (heard.current) heard.current.textContent = `Added: ${placeOf(item, snapshot.event.zone)}`;
    onArrive(null);
  }, [items, arrivedKey, onArrive, snapshot.event.zone]);

  const act = (name: ItemActionName, item: AgendaItem) => {
    void performItemAction(name, { snapshot, items, grid, item }).then((came) => {
      if (came === null) return;
      if (came.key !== null) onSelect(came.key);
      if (name === 'open') focusTitle(inspector.current);
      else done.current = came;
    });
  };

  const addNow = (added: Addable) => {
    const { zone, startsOn } = snapshot.event;
    const on = selected ? dayOf(selected, zone) : startsOn;
    void addToAgenda(snapshot, items, added, endOfDay(snapshot, items, on)).then(({ blockId, sessionId }) => {
      const key = blockId ?? (sessionId === null ? null : `${sessionId}:0`);
      onSelect(key);
      onArrive(key);
    });
  };
  const [isFinding, setFinding] = useState(false);
  const find = useCallback(() => setFinding(true), []);
  // The library stays as it is while the plan changes.
  const latestAdd = useRef(addNow);
  useEffect(() => {
    latestAdd.current = addNow;
  });
  const add = useCallback((added: Addable) => latestAdd.current(added), []);
  const drag = useCallback<AgendaDaysHandle['dragNew']>((...args) => days.current?.dragNew(...args), []);
  return (
    <div
      className={classes['plan']}
      data-library={isLibraryOpen ? 'open' : 'folded'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        onCloseLibrary();
        // From the fields beside it, back to what they are about; an open list only closes.
        const place = event.target instanceof Element ? event.target : null;
        const isListOpen = place?.getAttribute('aria-expanded') === 'true';
        const key = selectedKey ?? items[0]?.key;
        if (place?.closest('aside') && !isListOpen && key !== undefined) days.current?.focusItem(key);
      }}
    >
      {view === 'days' ? (
        <AgendaDays
          snapshot={snapshot}
          items={items}
          grid={grid}
          selectedKey={selectedKey}
          onSelect={onSelect}
          onAct={act}
          onLift={onCloseLibrary}
          zoom={zoom}
          handle={days}
        />
      ) : (
        <AgendaList snapshot={snapshot} items={items} selectedKey={selectedKey} onSelect={onSelect} />
      )}
      {areSidesDue ? (
        <>
          <AgendaInspector
            snapshot={snapshot}
            formats={formats}
            selected={selected}
            onAct={act}
            ref={inspector}
          />
          <FormatLibrary
            formats={formats}
            isFirst={items.length === 0}
            onAdd={add}
            onDrag={drag}
            onFind={find}
          />
        </>
      ) : (
        <>
          <aside />
          <aside aria-label="Formats" />
        </>
      )}
      <FormatPicker
        formats={formats}
        people={snapshot.people.filter(isPeer).length}
        isOpen={isFinding}
        onClose={() => setFinding(false)}
        onChoose={(format) => {
          setFinding(false);
          addNow({ kind: 'format', format });
        }}
      />
      <p className="visually-hidden" role="status" ref={heard} />
    </div>
  );
}

/** `Fishbowl, 13:12–14:02, 50 minutes, Friday, April 16`. */
function placeOf(item: AgendaItem, zone: string): string {
  const span = `${clockTime(item.startsAt, zone)}–${clockTime(item.endsAt, zone)}`;
  const minutes = Math.round((item.endsAt - item.startsAt) / MINUTE_MS);
  return `${item.title}, ${span}, ${minutes} minutes, ${weekday(dayOf(item, zone))}`;
}

/** The title of what is chosen, ready to be typed over, once the inspector shows it and no menu holds the focus. */
function focusTitle(inspector: HTMLElement | null): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const title = inspector?.querySelector('input');
      title?.focus();
      title?.select();
    }),
  );
}
