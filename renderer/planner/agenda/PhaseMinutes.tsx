import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { phaseOf } from '#domain/formats/format';
import type { Format } from '#domain/formats/format';
import type { LearnedMinutes } from '#domain/clock/runReport';
import { partsOf } from '#domain/agenda/schedule';
import type { Session, SessionPhase } from '#domain/agenda/session';
import { MINUTE_MS } from '#domain/time';
import { ask } from '../../bridge.ts';
import { useDraft } from '../../ui/useDraft.ts';
import { lessonOf, useLearned } from './useLearned.ts';
import classes from './PhaseMinutes.module.css';

/** The minutes of each phase: opening, one round (the same for every round, so that time is equal), wrap-up. */
export function PhaseMinutes({ session, format }: { session: Session; format: Format }) {
  const { before, round, after } = partsOf(session, format);
  const learned = useLearned(format.id);
  const total = round.reduce((sum, phase) => sum + phase.durationMs, 0) / MINUTE_MS;
  return (
    <section aria-labelledby="minutes">
      <h3 id="minutes" className={classes['title']}>
        Minutes
      </h3>
      <RoundStrip phases={round} format={format} />
      <p
        className={classes['hint']}
      >{`One round takes ${trimmed(total)} minutes, the same for everybody. Striped: the presenter listens and stays silent.`}</p>
      <ul className={classes['list']}>
        {[...before, ...round, ...after].map((phase) => (
          <PhaseRow
            key={phase.phaseId}
            phase={phase}
            session={session}
            format={format}
            lesson={lessonOf(learned, { phaseId: phase.phaseId, minutes: phase.durationMs / MINUTE_MS })}
          />
        ))}
      </ul>
    </section>
  );
}

function RoundStrip({ phases, format }: { phases: SessionPhase[]; format: Format }) {
  return (
    <div className={classes['strip']} aria-hidden>
      {phases.map((phase) => (
        <span
          key={phase.phaseId}
          style={{ flexGrow: Math.max(0.6, phase.durationMs / MINUTE_MS) }}
          data-silent={phaseOf(format, phase.phaseId)?.presenter.voice === 'silent'}
          className="num"
        >
          {trimmed(phase.durationMs / MINUTE_MS)}
        </span>
      ))}
    </div>
  );
}

function PhaseRow({
  phase,
  session,
  format,
  lesson,
}: {
  phase: SessionPhase;
  session: Session;
  format: Format;
  lesson: LearnedMinutes | null;
}) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const minutes = phase.durationMs / MINUTE_MS;
  const defined = phaseOf(format, phase.phaseId);
  const keep = async (typed: number) => {
    const answer = await ask('session.setMinutes', {
      sessionId: session.id,
      phaseId: phase.phaseId,
      minutes: typed,
    });
    setTrouble(answer.ok ? null : answer.failure.message);
  };
  const draft = useDraft({
    saved: trimmed(minutes),
    keepsOnEnter: true,
    onKeep: (typed) => void keep(typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.'))),
  });
  const said = draft.news ?? trouble;
  const inputId = `minutes-${phase.phaseId}`;
  return (
    <li>
      <label htmlFor={inputId}>
        {phase.name}
        {defined ? <span className="num">{`${defined.minMinutes}–${defined.maxMinutes}`}</span> : null}
      </label>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={`One minute less for ${phase.name}`}
        onClick={() => void keep(minutes - 1)}
      >
        <IconMinus size={14} stroke={1.75} />
      </ActionIcon>
      <TextInput
        id={inputId}
        className={classes['input'] ?? ''}
        inputMode="decimal"
        value={draft.value}
        error={said !== null}
        aria-describedby={said === null ? undefined : `${inputId}-trouble`}
        onChange={(event) => draft.set(event.currentTarget.value)}
        onBlur={draft.keep}
        onKeyDown={(event) => {
          draft.onKeyDown(event);
          if (event.key === 'Escape') setTrouble(null);
        }}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={`One minute more for ${phase.name}`}
        onClick={() => void keep(minutes + 1)}
      >
        <IconPlus size={14} stroke={1.75} />
      </ActionIcon>
      {lesson === null ? null : (
        <p className={classes['lesson']}>
          {`The last ${lesson.times} times it took ${lesson.minutes}, planned ${trimmed(lesson.plannedMinutes)}.`}
          <Button size="compact-xs" variant="subtle" onClick={() => void keep(lesson.minutes)}>
            {`Use ${lesson.minutes}`}
          </Button>
        </p>
      )}
      {said === null ? null : (
        <p id={`${inputId}-trouble`} role="alert">
          {said}
        </p>
      )}
    </li>
  );
}

/** `4` or `2.5`. */
function trimmed(minutes: number): string {
  return String(Math.round(minutes * 10) / 10);
}
