import { useState } from 'react';
import type { Deck } from '#domain/slides/deck';
import type { Answer } from '#domain/failure';
import { idInDeck, ownIdOf } from '#domain/slides/ownSlide';
import type { DeckOwner } from '#domain/slides/ownSlide';
import type { InputOf } from '#contract';
import { ask } from '../../bridge.ts';
import { base64Of } from '../base64Of.ts';

/** What a person does with the slides of a deck: which is chosen, what is being added, and why something did not work. */
export function useOwnSlides({ eventId, owner, deck }: { eventId: string; owner: DeckOwner; deck: Deck }) {
  const [wantedId, choose] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { slides } = deck;
  const chosenAt = Math.max(
    0,
    slides.findIndex(({ id }) => id === wantedId),
  );
  const chosenId = slides[chosenAt]?.id ?? '';

  const heard = <Value>(answer: Answer<Value>): Value | null => {
    setTrouble(answer.ok || answer.failure.kind === 'cancelled' ? null : answer.failure.message);
    return answer.ok ? answer.value : null;
  };
  const adding = async (work: Promise<Answer<{ ids: string[] }>>) => {
    setAdding(true);
    const added = heard(await work);
    setAdding(false);
    const [first] = added?.ids ?? [];
    if (first !== undefined) choose(idInDeck(first));
  };
  const move = async (slideId: string, behind: string) => {
    const id = ownIdOf(slideId);
    if (id !== null) heard(await ask('ownSlide.move', { slideId: id, behind }));
  };

  return {
    chosenId,
    chosenAt,
    choose,
    isAdding,
    trouble,
    forgetTrouble: () => setTrouble(null),
    move,
    /** Asks for files; their slides stand behind the chosen one. */
    addFromFiles: () => adding(ask('ownSlide.choose', { eventId, owner, behind: chosenId })),
    takeFiles: async (files: readonly File[]) => {
      if (files.length > 0)
        await adding(
          takeAll(files).then((read) =>
            ask('ownSlide.take', { eventId, owner, behind: chosenId, files: read }),
          ),
        );
    },
    step: async (slideId: string, by: -1 | 1) => {
      const at = slides.findIndex(({ id }) => id === slideId);
      const neighbor = by < 0 ? slides[at - 2] : slides[at + 1];
      // Earlier than the second is the first place; later than the last there is none.
      if ((by < 0 && at < 1) || (by > 0 && !neighbor)) return;
      await move(slideId, neighbor?.id ?? '');
    },
    change: async (slideId: string, changes: InputOf<'ownSlide.change'>['changes']) => {
      const id = ownIdOf(slideId);
      if (id !== null) heard(await ask('ownSlide.change', { slideId: id, changes }));
    },
    remove: async (slideId: string) => {
      const id = ownIdOf(slideId);
      if (id === null) return;
      heard(await ask('ownSlide.remove', { slideId: id }));
      choose(slides[chosenAt + 1]?.id ?? slides[chosenAt - 1]?.id ?? null);
    },
  };
}

async function takeAll(files: readonly File[]): Promise<{ fileName: string; contentBase64: string }[]> {
  return Promise.all(
    files.map(async (file) => ({ fileName: file.name, contentBase64: await base64Of(file) })),
  );
}
