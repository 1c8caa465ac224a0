import { Button, Modal } from '@mantine/core';
import { useEffect } from 'react';
import type { ResumeOffer as Offer } from '#domain/clock/resumeOffer';
import { resumeOffer } from '#domain/clock/resumeOffer';
import type { Run } from '#contract';
import { go, usePlace } from '../../state/placeStore.ts';
import { answerFound, appendPress, followRun, useRun } from '../../state/runStore.ts';
import { useWorkspace } from '../../state/workspaceStore.ts';
import { openAudience } from '../presentCommands.ts';
import classes from './ResumeOffer.module.css';
import { resumeWords } from './resumeWords.ts';
import { soundWarnings } from '../clock/soundWarnings.ts';

/** Follows the running clock for this window, sounds its warnings and asks about a session that was cut off, wherever the person is. */
export default function ResumeOffer() {
  useEffect(() => followRun({ wallStep: 'second', window: 'console' }), []);
  useEffect(soundWarnings, []);
  const found = useRun((store) => store.found);
  const reading = useRun((store) => store.reading);
  if (found === null) return null;
  const offer = resumeOffer({ log: found.log, segments: found.segments, reading, lastSeen: found.lastSeen });
  return offer ? <OfferQuestion run={found} offer={offer} /> : <NothingToAsk />;
}

function OfferQuestion({ run, offer }: { run: Run; offer: Offer }) {
  const home = useWorkspace((store) => store.home);
  const event = home?.events.find((candidate) => candidate.id === run.eventId);
  const snapshot = useWorkspace((store) => store.event);
  const zone = snapshot?.event.id === run.eventId ? snapshot.event.zone : undefined;
  const words = resumeWords(offer, { eventName: event?.name ?? '', zone });
  const isAsked = offer.gapMs > 0;
  return (
    <Modal
      opened
      onClose={ignore}
      withCloseButton={false}
      closeOnEscape={false}
      title={words.title}
      size={520}
    >
      <p>{words.what}</p>
      {words.stale === '' ? null : <p className={classes['stale']}>{words.stale}</p>}
      <div className={classes['choices']}>
        <Button data-autofocus onClick={() => void resume(run, offer, 'gapCounted')}>
          {words.ranOn}
        </Button>
        {isAsked ? (
          <Button variant="default" onClick={() => void resume(run, offer, 'gapNotCounted')}>
            {words.stopped}
          </Button>
        ) : null}
        <Button variant="subtle" color="gray" onClick={() => void end()}>
          End session
        </Button>
      </div>
    </Modal>
  );
}

/** A run that was opened but never started, or has ended: there is nothing to decide. */
function NothingToAsk() {
  useEffect(answerFound, []);
  return null;
}

async function resume(run: Run, { gapMs }: Offer, kind: 'gapCounted' | 'gapNotCounted'): Promise<void> {
  await appendPress({ kind: 'restarted' });
  if (gapMs > 0) await appendPress({ kind, gapMs });
  if (usePlace.getState().screen !== 'present' || usePlace.getState().eventId !== run.eventId)
    go('present', { eventId: run.eventId });
  await openAudience(run);
  answerFound();
}

async function end(): Promise<void> {
  await appendPress({ kind: 'restarted' });
  await appendPress({ kind: 'ended' });
  answerFound();
}

function ignore(): void {
  // An answer is needed: until then the clock can be shown in two ways.
}
