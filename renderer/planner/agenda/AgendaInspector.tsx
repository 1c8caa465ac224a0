import { useDeferredValue, useMemo } from 'react';
import type { Ref } from 'react';
import type { AgendaItem } from '#domain/agenda/agenda';
import { everyCheckOf } from '#domain/checks/everyCheck';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/formats/format';
import { scheduleOf } from '#domain/agenda/schedule';
import type { Session } from '#domain/agenda/session';
import classes from './AgendaInspector.module.css';
import { BlockInspector } from './BlockInspector.tsx';
import { CheckList } from './CheckList.tsx';
import type { ItemActionName } from './itemActions.ts';
import { SessionInspector } from './SessionInspector.tsx';

interface AgendaInspectorProps {
  snapshot: EventSnapshot;
  /** Every format that can be planned with. */
  formats: readonly Format[];
  selected: AgendaItem | null;
  onAct: (name: ItemActionName, item: AgendaItem) => void;
  ref: Ref<HTMLElement>;
}

/** The block or session one looks at, above what does not fit in the whole agenda. */
export function AgendaInspector({ snapshot, formats, selected, onAct, ref }: AgendaInspectorProps) {
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
      {block && selected ? (
        <BlockInspector
          key={block.id}
          snapshot={snapshot}
          formats={formats}
          block={block}
          onAct={(name) => onAct(name, selected)}
        />
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
