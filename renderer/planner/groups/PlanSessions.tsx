import { Button, Checkbox, Modal } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Session } from '#domain/agenda/session';
import { weekday } from '../../state/dates.ts';
import classes from './PlanSessions.module.css';
import { PlanProgressBar } from './PlanProgressBar.tsx';
import type { PlanChoice, PlanJob } from './useGroups.ts';

/** Which sessions are planned together, so that as few people as possible meet twice in all of them. */
export function PlanSessions({
  snapshot,
  session,
  job,
  onPlan,
  onStop,
  onClose,
}: {
  snapshot: EventSnapshot;
  session: Session;
  job: PlanJob | null;
  onPlan: (choice: PlanChoice) => void;
  onStop: () => void;
  onClose: () => void;
}) {
  const [sessionIds, setSessionIds] = useState([session.id]);
  const [staysClose, setStaysClose] = useState(false);
  const [isThorough, setThorough] = useState(false);
  return (
    <Modal
      opened
      onClose={onClose}
      title="Plan sessions together"
      size="md"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes['form']}>
        <p>
          Everybody’s groups in all chosen sessions are formed at once, so that as few people as possible meet
          twice. Other sessions stay as they are and are remembered.
        </p>
        <Checkbox.Group label="Sessions" value={sessionIds} onChange={setSessionIds}>
          <ul className={classes['sessions']}>
            {snapshot.sessions.map(({ id, title, startsOn, startsAt }) => (
              <li key={id}>
                <Checkbox
                  value={id}
                  label={title.slice(0, 80)}
                  description={`${weekday(startsOn)}, ${startsAt}`}
                />
              </li>
            ))}
          </ul>
        </Checkbox.Group>
        <Checkbox
          label="Stay close to the present groups"
          description="Among equally good plans, the one that moves the fewest people."
          checked={staysClose}
          onChange={({ currentTarget }) => setStaysClose(currentTarget.checked)}
        />
        <Checkbox
          label="Search longer"
          description="Up to fifteen seconds, and for a single session a proof where there is one."
          checked={isThorough}
          onChange={({ currentTarget }) => setThorough(currentTarget.checked)}
        />
        {job ? <PlanProgressBar job={job} onStop={onStop} /> : null}
        <div className={classes['buttons']}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={sessionIds.length === 0 || job !== null}
            leftSection={<IconUsersGroup size={16} stroke={1.75} aria-hidden />}
            onClick={() => onPlan({ sessionIds, staysClose, isThorough })}
          >
            {sessionIds.length === 1 ? 'Plan one session' : `Plan ${sessionIds.length} sessions`}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
