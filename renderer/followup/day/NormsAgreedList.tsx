import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { clockText } from '#domain/dateText';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { normsOf } from '#domain/followup/normsAgreed';
import { wallOf } from '#domain/time';
import { shortDay } from '../../state/dates.ts';
import { perform } from '../../state/perform.ts';
import card from '../../ui/Card.module.css';
import classes from './DayReport.module.css';

/** Which norms were agreed: in which words, by whom and when. */
export function NormsAgreedList({ snapshot }: { snapshot: EventSnapshot }) {
  const { zone } = snapshot.event;
  return (
    <section className={`${card['card'] ?? ''} ${classes['card'] ?? ''}`} aria-labelledby="norms">
      <h2 id="norms">Norms as they were agreed</h2>
      <ul className={classes['norms']}>
        {snapshot.normsAgreed.map((agreed) => (
          <li key={agreed.id}>
            <div>
              <b>{agreed.agreedBy}</b>
              <span>{agreed.agreedIn}</span>
              <span className="num">
                {`${shortDay(wallOf(agreed.agreedAt, zone).on)}, ${clockText(agreed.agreedAt, zone)}`}
              </span>
            </div>
            <ol>
              {normsOf(agreed).map((norm) => (
                <li key={norm}>{norm}</li>
              ))}
            </ol>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={28}
              aria-label={`Remove what ${agreed.agreedBy} agreed`}
              onClick={() => void perform('norms.remove', { agreedId: agreed.id })}
            >
              <IconTrash size={16} stroke={1.75} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  );
}
