import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Capture, Confidentiality } from '#domain/followup/capture';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { lettersOf } from '#domain/agenda/session';
import { ask } from '../../bridge.ts';
import type { CaptureText } from '../../ui/captures/CaptureFields.tsx';
import { CaptureForm, emptyCapture } from './CaptureForm.tsx';

/** What the dialog is open for: a new capture, or one that is changed. */
export type CaptureDraft = { kind: 'new'; themeId: string | null } | { kind: 'change'; capture: Capture };

interface CaptureDialogProps {
  snapshot: EventSnapshot;
  draft: CaptureDraft | null;
  onClose: () => void;
}

/** Types in or changes one capture; after a new one the form is ready for the next. */
export function CaptureDialog({ snapshot, draft, onClose }: CaptureDialogProps) {
  const [kept, setKept] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const keep = async (capture: CaptureText) => {
    if (!draft) return;
    const answer =
      draft.kind === 'new'
        ? await ask('capture.add', { eventId: snapshot.event.id, capture })
        : await ask('capture.change', { captureId: draft.capture.id, changes: capture });
    setTrouble(answer.ok ? null : answer.failure.message);
    if (!answer.ok) return;
    if (draft.kind === 'change') onClose();
    else setKept((count) => count + 1);
  };
  return (
    <Modal
      opened={draft !== null}
      onClose={onClose}
      size={760}
      title={
        draft?.kind === 'change'
          ? 'Change a capture'
          : kept > 0
            ? `Add a capture, ${kept} kept`
            : 'Add a capture'
      }
      closeButtonProps={{ 'aria-label': 'Close' }}
      onExitTransitionEnd={() => setKept(0)}
    >
      {draft ? (
        <CaptureForm
          key={draft.kind === 'new' ? `new ${kept}` : draft.capture.id}
          start={startOf(draft, snapshot.program?.confidentiality ?? 'program')}
          people={snapshot.people}
          groups={lettersOf(snapshot.sessions)}
          trouble={trouble}
          keepLabel={draft.kind === 'new' ? 'Keep' : 'Keep changes'}
          onKeep={(capture) => void keep(capture)}
          onClose={onClose}
        />
      ) : null}
    </Modal>
  );
}

function startOf(draft: CaptureDraft, level: Confidentiality): CaptureText {
  if (draft.kind === 'new')
    return { ...emptyCapture({ saidIn: '', isSealed: false, level }), themeId: draft.themeId };
  return draft.capture;
}
