import { Button, Modal, Select } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { AgendaItem } from '#domain/agenda/agenda';
import { everyCheckOf } from '#domain/checks/everyCheck';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Scenario } from '#domain/agenda/scenario';
import { withoutSetAside } from '#domain/checks/setAsideChecks';
import { MINUTE_MS } from '#domain/time';
import { ask } from '../../bridge.ts';
import { clockTime, weekday } from '../../state/dates.ts';
import { tellTrouble } from '../../state/troubleStore.ts';
import { removeScenario, showScenario } from '../planCommands.ts';
import { closeAgendaDialog, useAgendaDialog } from './agendaDialogStore.ts';
import classes from './CompareScenarios.module.css';
import { comparePlans, sumOfPlan } from './comparePlans.ts';
import type { PlanRow } from './comparePlans.ts';

type Plan = Pick<EventSnapshot, 'blocks' | 'sessions' | 'formats'>;

const CHANGE_WORDS: Record<PlanRow['change'], string> = {
  same: '',
  moved: 'Moved',
  longer: 'Longer',
  shorter: 'Shorter',
  'only-first': 'Left out',
  'only-second': 'Added',
};

/** The plan on screen and another one, side by side: what each comes to, and what differs line by line. */
export default function CompareScenarios({ snapshot }: { snapshot: EventSnapshot }) {
  const isOpen = useAgendaDialog((store) => store.open === 'scenarios');
  const waiting = snapshot.scenarios.filter((scenario) => !scenario.isShown);
  const shown = snapshot.scenarios.find((scenario) => scenario.isShown);
  return (
    <Modal
      opened={isOpen && shown !== undefined && waiting.length > 0}
      onClose={closeAgendaDialog}
      title="Compare scenarios"
      size={1080}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {shown ? <SideBySide snapshot={snapshot} shown={shown} waiting={waiting} /> : null}
    </Modal>
  );
}

function SideBySide({
  snapshot,
  shown,
  waiting,
}: {
  snapshot: EventSnapshot;
  shown: Scenario;
  waiting: readonly Scenario[];
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const other = waiting.find(({ id }) => id === chosen) ?? waiting[0];
  const plan = useWaitingPlan(other?.id ?? null, snapshot.revision);
  if (!other) return null;
  return (
    <div className={classes['compare']}>
      <div className={classes['heads']}>
        <p>
          <b>{shown.name}</b>
          <span>On screen</span>
        </p>
        <div>
          <Select
            aria-label="Compare with"
            allowDeselect={false}
            data={waiting.map(({ id, name }) => ({ value: id, label: name }))}
            value={other.id}
            onChange={setChosen}
          />
          <Button
            data-autofocus
            onClick={() =>
              void showScenario(other).then((isDone) => (isDone ? closeAgendaDialog() : undefined))
            }
          >
            Show this plan
          </Button>
          <Button variant="subtle" color="gray" onClick={() => void removeScenario(other)}>
            Remove
          </Button>
        </div>
      </div>
      {plan ? <Tables snapshot={snapshot} plan={plan} names={[shown.name, other.name]} /> : null}
    </div>
  );
}

function Tables({ snapshot, plan, names }: { snapshot: EventSnapshot; plan: Plan; names: [string, string] }) {
  const { zone } = snapshot.event;
  const other: EventSnapshot = useMemo(() => ({ ...snapshot, ...plan }), [snapshot, plan]);
  const days = useMemo(() => comparePlans(snapshot, other), [snapshot, other]);
  const sums = useMemo(
    () => [snapshot, other].map((event) => ({ ...sumOfPlan(event), toLook: toLookAt(event) })),
    [snapshot, other],
  );
  const minutes = (ms: number) => `${Math.round(ms / MINUTE_MS)} min`;
  return (
    <>
      <table className={classes['sums']} aria-label="What the plans come to">
        <thead>
          <tr>
            <td />
            {names.map((name, place) => (
              <th scope="col" key={place}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ on }) => (
            <SumRow
              key={on}
              label={`${weekday(on)} ends`}
              values={sums.map(({ ends }) => ends.get(on) ?? '–')}
            />
          ))}
          <SumRow label="Work" values={sums.map(({ workMs }) => minutes(workMs))} />
          <SumRow label="Breaks and meals" values={sums.map(({ restMs }) => minutes(restMs))} />
          <SumRow label="Checks to look at" values={sums.map(({ toLook }) => String(toLook))} />
        </tbody>
      </table>
      {days.map(({ on, rows }) => (
        <section key={on}>
          <h3>{weekday(on)}</h3>
          <table className={classes['rows']} aria-label={`${weekday(on)} in both plans`}>
            <tbody>
              {rows.map((row) => (
                <tr key={row.first?.key ?? row.second?.key} data-change={row.change}>
                  <Cells item={row.first} zone={zone} />
                  <td className={classes['change']}>{CHANGE_WORDS[row.change]}</td>
                  <Cells item={row.second} zone={zone} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}

function SumRow({ label, values }: { label: string; values: readonly string[] }) {
  return (
    <tr data-differs={values[0] !== values[1]}>
      <th scope="row">{label}</th>
      {values.map((value, place) => (
        <td className="num" key={place}>
          {value}
        </td>
      ))}
    </tr>
  );
}

function Cells({ item, zone }: { item: AgendaItem | null; zone: string }) {
  if (!item)
    return (
      <>
        <td />
        <td />
        <td />
      </>
    );
  return (
    <>
      <td className="num">{`${clockTime(item.startsAt, zone)}–${clockTime(item.endsAt, zone)}`}</td>
      <td className={classes['title']}>{item.title}</td>
      <td className="num">{Math.round((item.endsAt - item.startsAt) / MINUTE_MS)}</td>
    </>
  );
}

function toLookAt(snapshot: EventSnapshot): number {
  const { open } = withoutSetAside(everyCheckOf(snapshot), snapshot.setAside);
  return open.filter(({ level }) => level !== 'fine').length;
}

/** Blocks and sessions of a plan that waits; read again whenever the workspace has changed. */
function useWaitingPlan(scenarioId: string | null, revision: number): Plan | null {
  const [plan, setPlan] = useState<Plan | null>(null);
  useEffect(() => {
    if (scenarioId === null) return;
    let isWanted = true;
    void ask('scenario.read', { scenarioId }).then((answer) => {
      if (!isWanted) return;
      if (answer.ok) setPlan(answer.value);
      else tellTrouble(answer.failure.message);
    });
    return () => {
      isWanted = false;
    };
  }, [scenarioId, revision]);
  return plan;
}
