import { ActionIcon, Button, Menu, SegmentedControl, Tooltip } from '@mantine/core';
import {
  IconClockMinus,
  IconDots,
  IconPlus,
  IconPresentationAnalytics,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { agendaOf, dayOf } from '#domain/agenda';
import type { AgendaItem } from '#domain/agenda';
import { agendaChecksOf } from '#domain/agendaChecks';
import { inOrderOfWeight } from '#domain/check';
import type { Check } from '#domain/check';
import { checksOf } from '#domain/checks';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/format';
import { scheduleOf } from '#domain/schedule';
import type { Session } from '#domain/session';
import { go } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { DoneMessage } from '../ui/DoneMessage.tsx';
import { EmptyScreen } from '../ui/EmptyScreen.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import classes from './AgendaScreen.module.css';
import { AgendaDays } from './agenda/AgendaDays.tsx';
import type { AgendaDaysHandle } from './agenda/AgendaDays.tsx';
import { AgendaList } from './agenda/AgendaList.tsx';
import { addToAgenda, endOfDay } from './agenda/agendaCommands.ts';
import type { Addable } from './agenda/agendaCommands.ts';
import { BlockInspector } from './agenda/BlockInspector.tsx';
import { CheckList } from './agenda/CheckList.tsx';
import { FormatLibrary } from './agenda/FormatLibrary.tsx';
import { FormatPicker } from './agenda/FormatPicker.tsx';
import { NewSessionForm } from './agenda/NewSessionForm.tsx';
import { SessionInspector } from './agenda/SessionInspector.tsx';
import { ShortenDay } from './agenda/ShortenDay.tsx';
import { takeFormatIn, useFormats } from './agenda/useFormats.ts';

const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3, 5] as const;

/** The agenda: every day of the event, what can be put into it, the block one looks at, and what does not fit. */
export default function AgendaScreen() {
  const snapshot = useWorkspace((store) => store.event);
  const [isAdding, setAdding] = useState(false);
  const [isShortening, setShortening] = useState(false);
  const [view, setView] = useState<'days' | 'list'>('days');
  const [zoom, setZoom] = useState<number>(1);
  const [selectedKey, setSelectedKey] = useState<string | null>(null);
  const [formats, readFormats] = useFormats();
  const importFormat = useCallback(
    (file: File) => void takeFormatIn(file).then((isTaken) => (isTaken ? readFormats() : undefined)),
    [readFormats],
  );
  if (!snapshot) return null;
  const isEmpty = snapshot.blocks.length === 0 && snapshot.sessions.length === 0;
  return (
    <>
      <PageHeader title="Agenda" sub={snapshot.event.name}>
        {isEmpty ? null : (
          <>
            <SegmentedControl
              aria-label="How the agenda is shown"
              value={view}
              onChange={(value) => setView(value === 'list' ? 'list' : 'days')}
              data={[
                { value: 'days', label: 'Days' },
                { value: 'list', label: 'List' },
              ]}
            />
            {view === 'days' ? <ZoomButtons zoom={zoom} onZoom={setZoom} /> : null}
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray" size={32} aria-label="More for the agenda">
                  <IconDots size={18} stroke={1.75} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item
                  leftSection={<IconClockMinus size={16} stroke={1.75} />}
                  onClick={() => setShortening(true)}
                >
                  End a day earlier
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
            <Button
              variant="default"
              leftSection={<IconPlus size={16} stroke={1.75} />}
              onClick={() => setAdding(true)}
            >
              Session
            </Button>
            <Button
              leftSection={<IconPresentationAnalytics size={16} stroke={1.75} />}
              onClick={() => go('present')}
            >
              Present
            </Button>
          </>
        )}
      </PageHeader>
      {isEmpty ? (
        <EmptyScreen
          title="No session yet"
          actions={<Button onClick={() => setAdding(true)}>Plan a consultation</Button>}
        >
          In a peer consultation everybody brings one challenge and gets one round of the group’s best
          questions. The clock times follow from the start and the minutes.
        </EmptyScreen>
      ) : (
        <Plan
          snapshot={snapshot}
          formats={formats}
          onImport={importFormat}
          view={view}
          zoom={zoom}
          selectedKey={selectedKey}
          onSelect={setSelectedKey}
        />
      )}
      <NewSessionForm
        event={snapshot.event}
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onAdded={(sessionId) => setSelectedKey(`${sessionId}:0`)}
      />
      <DoneMessage />
      <ShortenDay snapshot={snapshot} isOpen={isShortening} onClose={() => setShortening(false)} />
    </>
  );
}

interface PlanProps {
  snapshot: EventSnapshot;
  formats: readonly Format[];
  onImport: (file: File) => void;
  view: 'days' | 'list';
  zoom: number;
  selectedKey: string | null;
  onSelect: (key: string | null) => void;
}

function Plan({ snapshot, formats, onImport, view, zoom, selectedKey, onSelect }: PlanProps) {
  const items = useMemo(() => agendaOf(snapshot), [snapshot]);
  const days = useRef<AgendaDaysHandle>(null);
  const inspector = useRef<HTMLElement>(null);
  const selected = items.find((item) => item.key === selectedKey) ?? null;
  const addNow = (added: Addable) => {
    const { zone, startsOn } = snapshot.event;
    const on = selected ? dayOf(selected, zone) : startsOn;
    void addToAgenda(snapshot, items, added, endOfDay(snapshot, items, on)).then(({ blockId, sessionId }) =>
      onSelect(blockId ?? (sessionId === null ? null : `${sessionId}:0`)),
    );
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
    <div className={classes['plan']}>
      {view === 'days' ? (
        <AgendaDays
          snapshot={snapshot}
          items={items}
          selectedKey={selectedKey}
          onSelect={onSelect}
          onOpen={() => inspector.current?.querySelector('input')?.focus()}
          zoom={zoom}
          handle={days}
        />
      ) : (
        <AgendaList snapshot={snapshot} items={items} selectedKey={selectedKey} onSelect={onSelect} />
      )}
      <Inspector snapshot={snapshot} selected={selected} ref={inspector} />
      <FormatLibrary formats={formats} onAdd={add} onDrag={drag} onFind={find} onImport={onImport} />
      <FormatPicker
        formats={formats}
        people={snapshot.people.filter(({ standing }) => standing === 'participant').length}
        isOpen={isFinding}
        onClose={() => setFinding(false)}
        onChoose={(format) => {
          setFinding(false);
          addNow({ kind: 'format', format });
        }}
      />
    </div>
  );
}

/** The block or session one looks at, above what does not fit in the whole agenda. */
function Inspector({
  snapshot,
  selected,
  ref,
}: {
  snapshot: EventSnapshot;
  selected: AgendaItem | null;
  ref: React.Ref<HTMLElement>;
}) {
  // The agenda stands first; what was looked at follows in the next frame.
  const checked = useDeferredValue(snapshot, null);
  const checks = useMemo(() => (checked === null ? [] : everyCheckOf(checked)), [checked]);
  const block = snapshot.blocks.find(({ id }) => id === selected?.key);
  const source = selected?.source.kind === 'session' ? selected.source : null;
  const session =
    snapshot.sessions.find(({ id }) => id === source?.sessionId) ??
    (block ? undefined : snapshot.sessions[0]);
  return (
    <aside className={classes['inspector']} aria-label={block ? 'Block' : 'Session'} ref={ref}>
      {block ? (
        <BlockInspector key={block.id} snapshot={snapshot} block={block} />
      ) : session ? (
        <SessionPart
          snapshot={snapshot}
          session={session}
          round={source?.part === 'round' ? source.round : null}
        />
      ) : (
        <p className={classes['nothing']}>Choose a block to see and change it.</p>
      )}
      <CheckList checks={checks} snapshot={snapshot} />
    </aside>
  );
}

function everyCheckOf(snapshot: EventSnapshot): Check[] {
  return inOrderOfWeight([
    ...snapshot.sessions.flatMap((session) => checksOf(snapshot, session)),
    ...agendaChecksOf(snapshot),
  ]);
}

function SessionPart({
  snapshot,
  session,
  round,
}: {
  snapshot: EventSnapshot;
  session: Session;
  round: number | null;
}) {
  const format = snapshot.formats.find((candidate) => candidate.id === session.formatId);
  if (!format)
    return <p className={classes['nothing']}>The format of this session is not in the library any more.</p>;
  const schedule = scheduleOf({ session, format, zone: snapshot.event.zone });
  return (
    <SessionInspector
      key={session.id}
      snapshot={snapshot}
      session={session}
      format={format}
      schedule={schedule}
      round={round}
    />
  );
}

function ZoomButtons({ zoom, onZoom }: { zoom: number; onZoom: (zoom: number) => void }) {
  const place = ZOOMS.findIndex((known) => known === zoom);
  const step = (by: number) => onZoom(ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, place + by))] ?? 1);
  return (
    <span className={classes['zoom']}>
      <Tooltip label="More days, less detail">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label="Zoom out"
          disabled={place <= 0}
          onClick={() => step(-1)}
        >
          <IconZoomOut size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Closer, down to five minutes">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label="Zoom in"
          disabled={place >= ZOOMS.length - 1}
          onClick={() => step(1)}
        >
          <IconZoomIn size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </span>
  );
}
