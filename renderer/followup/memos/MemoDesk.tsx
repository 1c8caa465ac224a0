import { Button, SegmentedControl } from '@mantine/core';
import { IconCheck, IconClockHour4 } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { MemoText } from '#domain/followup/followUp';
import { debriefDates } from '#domain/followup/followUpDates';
import type { Handout } from '#domain/handouts/handout';
import { debriefMemo } from '#domain/handouts/debriefMemo';
import { memoLength } from '#domain/handouts/memoLength';
import { reflectiveMemo } from '#domain/handouts/reflectiveMemo';
import { shortDay } from '../../state/dates.ts';
import { perform } from '../../state/perform.ts';
import { go } from '../../state/placeStore.ts';
import { DoneMessage } from '../../ui/DoneMessage.tsx';
import { EmptyScreen } from '../../ui/EmptyScreen.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { HandoutPaper } from '../../ui/paper/HandoutPaper.tsx';
import { SavedText, SavedTextarea } from '../../ui/SavedText.tsx';
import { SaveAsWord } from '../SaveAsWord.tsx';
import { LengthMeter } from './LengthMeter.tsx';
import { memoChecksOf } from './memoChecks.ts';
import classes from './MemoDesk.module.css';

type MemoKind = 'debrief' | 'reflective';

/** How many pages suit a memo (documents.md 3.14 and 3.15). */
const SUITS: Record<MemoKind, { from: number; to: number }> = {
  debrief: { from: 3, to: 6 },
  reflective: { from: 8, to: 15 },
};

/** Both memos as they print, with their length, what to look at before they go out, and the words around the themes. */
export function MemoDesk({ snapshot, tabs }: { snapshot: EventSnapshot; tabs: ReactNode }) {
  const [kind, setKind] = useState<MemoKind>('debrief');
  const memo = useMemo(() => compose(kind, snapshot), [kind, snapshot]);
  const length = useMemo(() => memoLength(memo), [memo]);
  const dates = debriefDates(snapshot.event, snapshot.followUp);
  if (snapshot.themes.length === 0)
    return (
      <>
        <PageHeader title="Follow-up">{tabs}</PageHeader>
        <EmptyScreen
          title="No theme for a memo yet"
          actions={<Button onClick={() => go('follow-up', { tab: 'themes' })}>Open themes</Button>}
        >
          A memo is built from themes and the captures in them, without retyping. Pending, declined and sealed
          words are left out by themselves.
        </EmptyScreen>
      </>
    );
  return (
    <>
      <PageHeader
        title="Follow-up"
        sub={
          kind === 'debrief'
            ? `due ${shortDay(dates.memoOn)}, call on ${shortDay(dates.callOn)}`
            : `due ${shortDay(dates.reflectiveMemoOn)}`
        }
      >
        {tabs}
        <SaveAsWord
          documentId={kind === 'debrief' ? 'debrief-memo' : 'reflective-memo'}
          eventId={snapshot.event.id}
        />
      </PageHeader>
      <div className={classes['desk']}>
        <nav className={classes['contents']} aria-label="Sections">
          <SegmentedControl
            aria-label="Memo"
            orientation="vertical"
            fullWidth
            value={kind}
            onChange={setKind}
            data={[
              { value: 'debrief', label: 'Debrief memo' },
              { value: 'reflective', label: 'Reflective memo' },
            ]}
          />
          <ol>
            {length.headings.map((heading) => (
              <li key={`${heading.text} ${heading.page}`}>
                <span>{heading.text}</span>
                <span className="num">{heading.page}</span>
              </li>
            ))}
          </ol>
        </nav>
        <div className={classes['paper']} tabIndex={0} role="document" aria-label={memo.title}>
          <HandoutPaper handout={memo} />
        </div>
        <aside className={classes['side']} aria-label="About this memo">
          <LengthMeter pages={length.pages} words={length.words} suits={SUITS[kind]} />
          <BeforeItGoesOut snapshot={snapshot} />
          <Words kind={kind} snapshot={snapshot} />
        </aside>
      </div>
      <DoneMessage />
    </>
  );
}

function compose(kind: MemoKind, snapshot: EventSnapshot): Handout {
  const request = { snapshot, planVersion: snapshot.revision, isLargePrint: false, paper: null };
  return kind === 'debrief' ? debriefMemo(request) : reflectiveMemo(request);
}

function BeforeItGoesOut({ snapshot }: { snapshot: EventSnapshot }) {
  return (
    <section aria-labelledby="before">
      <h2 id="before">Before it goes out</h2>
      <ul className={classes['checks']}>
        {memoChecksOf(snapshot).map((check) => (
          <li key={check.id} data-fine={check.isFine}>
            {check.isFine ? (
              <IconCheck size={14} stroke={2} aria-hidden />
            ) : (
              <IconClockHour4 size={14} stroke={1.75} aria-hidden />
            )}
            <span>{check.words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ kind, snapshot }: { kind: MemoKind; snapshot: EventSnapshot }) {
  const { event, followUp } = snapshot;
  const field = kind === 'debrief' ? 'debriefMemo' : 'reflectiveMemo';
  const text = followUp[field];
  const change = (changes: Partial<MemoText>) =>
    void perform('followUp.change', { eventId: event.id, changes: { [field]: { ...text, ...changes } } });
  return (
    <section className={classes['words']} aria-labelledby="words">
      <h2 id="words">Words around the themes</h2>
      <SavedText label="Title" value={text.subject} onKeep={(subject) => change({ subject })} />
      <SavedText label="To" value={text.to} onKeep={(to) => change({ to })} />
      <SavedText label="From" value={text.from} onKeep={(from) => change({ from })} />
      <SavedTextarea
        label="Why they get this"
        value={text.purpose}
        onKeep={(purpose) => change({ purpose })}
      />
      <SavedTextarea
        label="How to read it"
        value={text.howToRead}
        onKeep={(howToRead) => change({ howToRead })}
      />
      {kind === 'reflective' ? (
        <SavedTextarea
          label="Summary"
          description="Half a page"
          value={followUp.summary}
          onKeep={(summary) => void perform('followUp.change', { eventId: event.id, changes: { summary } })}
        />
      ) : null}
      <SavedTextarea label="What happens next" value={text.next} onKeep={(next) => change({ next })} />
      <SavedTextarea label="Thanks" value={text.thanks} onKeep={(thanks) => change({ thanks })} />
    </section>
  );
}
