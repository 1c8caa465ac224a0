import { Button, Kbd } from '@mantine/core';
import { IconCheck, IconMessageCircle } from '@tabler/icons-react';
import { memo } from 'react';
import { ConsoleModal } from '../console/ConsoleModal.tsx';
import { openOnConsole, useConsole } from '../console/consoleStore.ts';
import classes from './Spoken.module.css';
import { forgetSpoken, markSpoken, spokenIn, useSpoken } from './spokenStore.ts';
import type { Stage } from '../clock/stage.ts';
import { spokenWords, tablesOf } from './whoSpeaks.ts';

/** Who has not spoken yet, as a quiet line that opens the list. A press on a name ticks it. */
export const Spoken = memo(function Spoken({ stage, runId }: { stage: Stage; runId: string }) {
  const isOpen = useConsole((store) => store.showsSpoken);
  const spoken = useSpoken((store) => spokenIn(store, runId));
  const tables = tablesOf(stage);
  const words = spokenWords(tables, spoken);
  if (words === '') return null;
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconMessageCircle size={16} stroke={1.75} aria-hidden />}
        rightSection={<Kbd size="xs">V</Kbd>}
        onClick={() => openOnConsole('showsSpoken')}
      >
        {words}
      </Button>
      <ConsoleModal isOpen={isOpen} title="Who has spoken" size={680}>
        {tables.map(({ name, people }) => (
          <section key={name} className={classes['table']} aria-label={name === '' ? 'Everybody' : name}>
            {name === '' ? null : <h3>{name}</h3>}
            <div>
              {people.map(({ id, display }) => (
                <button
                  key={id}
                  type="button"
                  aria-pressed={spoken.has(id)}
                  onClick={() => markSpoken(runId, id, !spoken.has(id))}
                >
                  <IconCheck size={14} stroke={2} aria-hidden />
                  {display}
                </button>
              ))}
            </div>
          </section>
        ))}
        <div className={classes['foot']}>
          <span>A note with a speaker ticks by itself. Nothing of this is kept or printed.</span>
          <Button variant="default" onClick={forgetSpoken} disabled={spoken.size === 0}>
            Begin anew
          </Button>
        </div>
      </ConsoleModal>
    </>
  );
});
