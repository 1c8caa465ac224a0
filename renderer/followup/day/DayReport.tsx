import { Button, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { OutputOf } from '#contract';
import { hasAssist } from '#domain/formats/assistTeams';
import { clockText } from '#domain/dateText';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { RunReport } from '#domain/clock/runReport';
import { wallOf } from '#domain/time';
import { ask } from '../../bridge.ts';
import { shortDay, weekday } from '../../state/dates.ts';
import { go } from '../../state/placeStore.ts';
import { AdviceList } from '../../ui/advice/AdviceList.tsx';
import card from '../../ui/Card.module.css';
import { EmptyScreen } from '../../ui/EmptyScreen.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import classes from './DayReport.module.css';
import { NormsAgreedList } from './NormsAgreedList.tsx';
import { TimeChart } from './TimeChart.tsx';
import { TimeTable } from './TimeTable.tsx';
import { chartRows, lengthWords, timeRows } from './timeRows.ts';

type Ran = OutputOf<'run.list'>[number];

/** The day in the room: how the time went, which norms were agreed, what was recommended. */
export function DayReport({ snapshot, tabs }: { snapshot: EventSnapshot; tabs: ReactNode }) {
  const { event, normsAgreed, advice } = snapshot;
  const ran = useRan(event.id);
  const showsAdvice = advice.length > 0 && !hasAssist(snapshot);
  const isEmpty = ran?.length === 0 && normsAgreed.length === 0 && !showsAdvice;
  return (
    <>
      <PageHeader title="Follow-up">{tabs}</PageHeader>
      {isEmpty ? (
        <EmptyScreen
          title="Nothing has run yet"
          actions={
            <Button variant="default" onClick={() => go('present')}>
              Present
            </Button>
          }
        >
          After a session has run, planned and actual minutes stand here, with the norms that were agreed. A
          rehearsal leaves nothing.
        </EmptyScreen>
      ) : (
        <div className={classes['day']}>
          {ran && ran.length > 0 ? <HowTimeWent snapshot={snapshot} ran={ran} /> : null}
          {normsAgreed.length === 0 ? null : <NormsAgreedList snapshot={snapshot} />}
          {showsAdvice ? (
            <section className={`${card['card'] ?? ''} ${classes['card'] ?? ''}`} aria-labelledby="advice">
              <h2 id="advice">What was recommended</h2>
              <AdviceList snapshot={snapshot} />
            </section>
          ) : null}
        </div>
      )}
    </>
  );
}

function HowTimeWent({ snapshot, ran }: { snapshot: EventSnapshot; ran: readonly Ran[] }) {
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const chosen = ran.find((each) => keyOf(each) === chosenKey) ?? ran[0] ?? null;
  const report = useReport(chosen);
  if (chosen === null) return null;
  return (
    <section className={`${card['card'] ?? ''} ${classes['card'] ?? ''}`} aria-labelledby="time-went">
      <div className={classes['head']}>
        <h2 id="time-went">How the time went</h2>
        {ran.length > 1 ? (
          <Select
            aria-label="Session or day"
            w={320}
            allowDeselect={false}
            data={ran.map((each) => ({ value: keyOf(each), label: titleOf(each, snapshot) }))}
            value={keyOf(chosen)}
            onChange={setChosenKey}
          />
        ) : (
          <span>{titleOf(chosen, snapshot)}</span>
        )}
      </div>
      {report === undefined ? null : report === null ? (
        <p className={classes['lead']}>It was opened, and its clock never started.</p>
      ) : (
        <TimeOfRun report={report} zone={snapshot.event.zone} />
      )}
    </section>
  );
}

function TimeOfRun({ report, zone }: { report: RunReport; zone: string }) {
  const rows = timeRows(report);
  const { startedAt, endedAt } = report;
  const day = (at: number) => wallOf(at, zone).on;
  const isLater = endedAt !== null && day(endedAt) !== day(startedAt);
  const until =
    endedAt === null
      ? 'and goes on'
      : `to ${clockText(endedAt, zone)}${isLater ? `, ${shortDay(day(endedAt))}` : ''}`;
  return (
    <>
      <p className={classes['lead']}>
        {`${shortDay(day(startedAt))}, ${clockText(startedAt, zone)} ${until}: ${lengthWords(report)}.`}
      </p>
      <TimeChart rows={chartRows(rows)} />
      <TimeTable rows={rows} report={report} />
    </>
  );
}

function keyOf({ sessionId, onDay }: Ran): string {
  return sessionId ?? onDay ?? '';
}

function titleOf({ sessionId, onDay }: Ran, { sessions }: EventSnapshot): string {
  if (onDay !== null) return `The whole day, ${weekday(onDay)}`;
  return sessions.find(({ id }) => id === sessionId)?.title ?? 'A session that was removed';
}

/** What ran, the latest first; undefined until it is known. */
function useRan(eventId: string): Ran[] | undefined {
  const [ran, setRan] = useState<Ran[]>();
  useEffect(() => {
    let isCurrent = true;
    void ask('run.list', { eventId }).then((answer) => {
      if (isCurrent) setRan(answer.ok ? answer.value : []);
    });
    return () => {
      isCurrent = false;
    };
  }, [eventId]);
  return ran;
}

function useReport(show: Ran | null): RunReport | null | undefined {
  const [report, setReport] = useState<RunReport | null>();
  useEffect(() => {
    let isCurrent = true;
    if (show === null) return;
    const { eventId, sessionId, onDay } = show;
    void ask('run.report', { eventId, sessionId, onDay }).then((answer) => {
      if (isCurrent && answer.ok) setReport(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [show]);
  return report;
}
