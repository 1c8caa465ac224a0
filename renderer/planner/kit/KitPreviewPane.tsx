import { ActionIcon, Button } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconFileDownload,
  IconFileTypePdf,
  IconLock,
} from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { KitDocument } from '#contract';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Session } from '#domain/agenda/session';
import { clockTime, shortDay } from '../../state/dates.ts';
import { HandoutPaper } from '../../ui/paper/HandoutPaper.tsx';
import { wallOf } from '#domain/time';
import { ClockPagePreview } from './ClockPagePreview.tsx';
import classes from './Kit.module.css';
import { OF_GROUP, papersOf, previewOf } from '../../ui/paper/kitPreview.ts';
import { audienceWords, statusOf } from './kitWords.ts';
import { SlideThumbnails } from './SlideThumbnails.tsx';

/** The chosen document as it will be printed, filled in for one person after the other. */
export function KitPreviewPane({
  snapshot,
  session,
  document,
  isBusy,
  onMake,
  onMakePdf,
}: {
  snapshot: EventSnapshot;
  session: Session | null;
  document: KitDocument;
  isBusy: boolean;
  onMake: () => void;
  onMakePdf: (documentId: string) => void;
}) {
  const preview = useMemo(() => previewOf(snapshot, session, document.id), [snapshot, session, document.id]);
  const [position, setPosition] = useState(0);
  const copies =
    preview === null || preview.kind === 'deck' || preview.kind === 'page' ? [] : papersOf(preview);
  const at = Math.min(position, Math.max(0, copies.length - 1));
  const copy = copies[at];
  // What belongs to one group is printed for that group alone.
  const shownId =
    preview?.kind === 'groups' ? `${document.id}${OF_GROUP}${preview.files[at]?.group ?? ''}` : document.id;
  const whose = preview?.kind === 'groups' ? 'group' : 'person';
  const { words } = statusOf(document);
  const zone = snapshot.event.zone;

  return (
    <aside className={classes['preview']} aria-label={`Preview of ${document.name}`}>
      <div className={classes['previewHead']}>
        <div>
          <h2>{document.name}</h2>
          <p title={copy?.whose}>{copy?.whose ?? document.pages}</p>
        </div>
        {copies.length > 1 ? (
          <div className={classes['pager']}>
            <ActionIcon
              variant="default"
              size={28}
              aria-label={`Previous ${whose}`}
              disabled={at === 0}
              onClick={() => setPosition(at - 1)}
            >
              <IconChevronLeft size={16} stroke={1.75} />
            </ActionIcon>
            <span className="num" aria-live="polite">{`${at + 1} of ${copies.length}`}</span>
            <ActionIcon
              variant="default"
              size={28}
              aria-label={`Next ${whose}`}
              disabled={at === copies.length - 1}
              onClick={() => setPosition(at + 1)}
            >
              <IconChevronRight size={16} stroke={1.75} />
            </ActionIcon>
          </div>
        ) : null}
      </div>
      {document.status === 'out-of-date' || document.status === 'waits' ? (
        <div className={classes['why']}>
          <p>
            {words}
            {document.madeAt === null
              ? ''
              : `, since it was made on ${shortDay(wallOf(document.madeAt, zone).on)} at ${clockTime(document.madeAt, zone)}`}
            .
          </p>
        </div>
      ) : null}
      <div className={classes['pages']} tabIndex={0} role="region" aria-label="Pages">
        {preview === null ? (
          <p className={classes['nothing']}>The plan does not reach for this document yet.</p>
        ) : preview.kind === 'deck' ? (
          <SlideThumbnails deck={preview.deck} />
        ) : preview.kind === 'page' ? (
          <ClockPagePreview page={preview.page} />
        ) : (
          copy && <HandoutPaper handout={copy.handout} {...(copy.values ? { values: copy.values } : {})} />
        )}
      </div>
      <div className={classes['previewFoot']}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isBusy || document.status === 'waits'}
          leftSection={<IconFileDownload size={14} stroke={1.75} aria-hidden />}
          onClick={onMake}
        >
          Make only this one
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isBusy || preview === null || preview.kind === 'page'}
          leftSection={<IconFileTypePdf size={14} stroke={1.75} aria-hidden />}
          onClick={() => onMakePdf(shownId)}
        >
          As PDF
        </Button>
        <span>
          <IconLock size={14} stroke={1.75} aria-hidden />
          {`Shows up to: ${audienceWords(document.audience)}`}
        </span>
      </div>
    </aside>
  );
}
