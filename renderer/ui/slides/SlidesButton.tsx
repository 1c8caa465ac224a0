import { Button } from '@mantine/core';
import type { ButtonProps } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { ownedDeck } from '#domain/slides/ownedDeck';
import type { DeckOwner } from '#domain/slides/ownSlide';
import { SlidesSheet } from './SlidesSheet.tsx';

/** Opens the slides of a session or day, to look at and to put one's own among them. */
export function SlidesButton({
  snapshot,
  owner,
  title,
  size = 'sm',
}: {
  snapshot: EventSnapshot;
  owner: DeckOwner;
  /** Whose slides they are: the session's title or the day. */
  title: string;
  size?: ButtonProps['size'];
}) {
  const [isOpen, setOpen] = useState(false);
  const deck = useMemo(() => (isOpen ? ownedDeck(snapshot, owner) : null), [isOpen, snapshot, owner]);
  return (
    <>
      <Button
        variant="default"
        size={size}
        leftSection={<IconPresentation size={16} stroke={1.75} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        Slides
      </Button>
      {deck ? (
        <SlidesSheet
          title={`Slides: ${title}`}
          eventId={snapshot.event.id}
          owner={owner}
          deck={deck}
          ownSlides={snapshot.ownSlides}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
