import { Select } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import type { InputOf } from '#contract';
import { advisedLength } from '#domain/formats/assist';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { perform } from '../../state/perform.ts';
import card from '../../ui/Card.module.css';
import classes from './Assist.module.css';
import { COMPLEXITIES, TRAVELS } from './assistWords.ts';

/** Ninety minutes or several days: what the question and the journey speak for. */
export function AssistLength({ snapshot }: { snapshot: EventSnapshot }) {
  const { assist, event } = snapshot;
  const advice = advisedLength(assist);
  const change = (changes: InputOf<'assist.change'>['changes']) =>
    void perform('assist.change', { eventId: event.id, changes });
  return (
    <section className={`${card['card'] ?? ''} ${classes['card'] ?? ''}`} aria-labelledby="assist-length">
      <h2 id="assist-length">How long</h2>
      <div className={classes['grid']}>
        <Select
          label="How complex is it?"
          clearable
          data={COMPLEXITIES}
          value={assist.complexity}
          onChange={(value) =>
            change({ complexity: COMPLEXITIES.find((known) => known.value === value)?.value ?? null })
          }
        />
        <Select
          label="How far do people come?"
          clearable
          data={TRAVELS}
          value={assist.travel}
          onChange={(value) =>
            change({ travel: TRAVELS.find((known) => known.value === value)?.value ?? null })
          }
        />
      </div>
      <p className={classes['advice']} role="status">
        <IconBulb size={18} stroke={1.75} aria-hidden />
        {advice === null ? (
          <span>Answer both, and the length that fits is proposed here.</span>
        ) : (
          <span>
            <b>
              {advice.formatId === 'peer-assist-90'
                ? 'Take the 90 minutes. '
                : 'Take the version of several days. '}
            </b>
            {advice.why} It stands in the library of the agenda as “
            {advice.formatId === 'peer-assist-90'
              ? 'Peer Assist, short (90 minutes)'
              : 'Peer Assist, multi-day'}
            ”.
          </span>
        )}
      </p>
    </section>
  );
}
