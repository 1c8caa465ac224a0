import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Format } from '#domain/formats/format';
import type { Session, SessionBreak } from '#domain/agenda/session';
import { addDays, MINUTE_MS } from '#domain/time';
import { ask } from '../../bridge.ts';
import { perform } from '../../state/perform.ts';
import { DayField, TimeField } from '../../ui/DayField.tsx';
import { SavedText } from '../../ui/SavedText.tsx';
import classes from './BreakFields.module.css';

/** Breaks between rounds, and pauses until another time or the next morning. */
export function BreakFields({
  session,
  format,
  roundCount,
}: {
  session: Session;
  format: Format;
  roundCount: number;
}) {
  const free = Array.from({ length: Math.max(0, roundCount - 1) }, (_, index) => index + 1).filter(
    (round) => !session.breaks.some((pause) => pause.afterRound === round),
  );
  return (
    <section aria-labelledby="breaks">
      <h3 id="breaks" className={classes['title']}>
        Breaks
      </h3>
      <ul className={classes['list']}>
        {session.breaks.map((pause) => (
          <BreakRow key={pause.id} session={session} pause={pause} />
        ))}
      </ul>
      {free.length > 0 ? (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" size="xs" leftSection={<IconPlus size={14} stroke={1.75} />}>
              Break
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {free.map((afterRound) => (
              <Menu.Item
                key={afterRound}
                onClick={() =>
                  void perform('session.setBreak', {
                    sessionId: session.id,
                    break: {
                      kind: 'break',
                      afterRound,
                      durationMs: format.unbroken.breakMinutes * MINUTE_MS,
                    },
                  })
                }
              >{`${format.unbroken.breakMinutes} minutes after round ${afterRound}`}</Menu.Item>
            ))}
            {free.map((afterRound) => (
              <Menu.Item
                key={`night ${afterRound}`}
                onClick={() =>
                  void perform('session.setBreak', {
                    sessionId: session.id,
                    break: {
                      kind: 'pause',
                      afterRound,
                      resumesOn: addDays(session.startsOn, 1),
                      resumesAt: '09:00',
                    },
                  })
                }
              >{`Until the next morning after round ${afterRound}`}</Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </section>
  );
}

function BreakRow({ session, pause }: { session: Session; pause: SessionBreak }) {
  const { afterRound } = pause;
  const [trouble, setTrouble] = useState<string | null>(null);
  const keepMinutes = async (typed: string) => {
    const minutes = Number(typed.trim().replace(',', '.'));
    if (typed.trim() === '' || !Number.isFinite(minutes) || minutes <= 0) {
      setTrouble('A break needs at least some minutes. It keeps what it had; the cross removes it.');
      return;
    }
    const answer = await ask('session.setBreak', {
      sessionId: session.id,
      break: { kind: 'break', afterRound, durationMs: Math.round(minutes * MINUTE_MS) },
    });
    setTrouble(answer.ok ? null : answer.failure.message);
  };
  return (
    <li data-kind={pause.kind}>
      <b>{`After round ${afterRound}`}</b>
      {pause.kind === 'break' ? (
        <SavedText
          label="Minutes"
          value={String(pause.durationMs / MINUTE_MS)}
          onKeep={(typed) => void keepMinutes(typed)}
        />
      ) : (
        <>
          <DayField
            label="Goes on"
            value={pause.resumesOn}
            onKeep={(resumesOn) =>
              void perform('session.setBreak', {
                sessionId: session.id,
                break: { kind: 'pause', afterRound, resumesOn, resumesAt: pause.resumesAt },
              })
            }
          />
          <TimeField
            label="At"
            value={pause.resumesAt}
            onKeep={(resumesAt) =>
              void perform('session.setBreak', {
                sessionId: session.id,
                break: { kind: 'pause', afterRound, resumesOn: pause.resumesOn, resumesAt },
              })
            }
          />
        </>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={`Remove the break after round ${afterRound}`}
        onClick={() => void perform('session.removeBreak', { sessionId: session.id, afterRound })}
      >
        <IconX size={14} stroke={1.75} />
      </ActionIcon>
      {trouble === null ? null : <p role="alert">{trouble}</p>}
    </li>
  );
}
