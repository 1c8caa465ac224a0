import { DragDropContext, Draggable, Droppable } from '@hello-pangea/dnd';
import type { DropResult } from '@hello-pangea/dnd';
import { ActionIcon, Button } from '@mantine/core';
import { IconFileText, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Capture } from '#domain/followup/capture';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Theme } from '#domain/followup/theme';
import { perform } from '../../state/perform.ts';
import { go } from '../../state/placeStore.ts';
import { EmptyScreen } from '../../ui/EmptyScreen.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { styleNonce } from '../../ui/styleNonce.ts';
import { CaptureCard } from '../captures/CaptureCard.tsx';
import { CaptureDialog } from '../captures/CaptureDialog.tsx';
import type { CaptureDraft } from '../captures/CaptureDialog.tsx';
import classes from './ThemeBoard.module.css';
import { ThemeEditor } from './ThemeEditor.tsx';

const LOOSE = 'loose';

/** Captures gathered into themes: drag a card, or use its menu. Sealed notes are not here. */
export function ThemeBoard({ snapshot, tabs }: { snapshot: EventSnapshot; tabs: ReactNode }) {
  const [draft, setDraft] = useState<CaptureDraft | null>(null);
  const [editedId, setEditedId] = useState<string | null>(null);
  const { themes, event } = snapshot;
  const captures = snapshot.captures.filter((capture) => !capture.isSealed);
  const edited = themes.find((theme) => theme.id === editedId);
  const addTheme = async () => {
    const made = await perform('theme.add', { eventId: event.id, title: `Theme ${themes.length + 1}` });
    if (made) setEditedId(made.id);
  };
  const drop = ({ draggableId, destination, source }: DropResult) => {
    if (!destination || destination.droppableId === source.droppableId) return;
    const themeId = destination.droppableId === LOOSE ? null : destination.droppableId;
    void perform('capture.change', { captureId: draggableId, changes: { themeId } });
  };
  return (
    <>
      <PageHeader title="Follow-up">
        {tabs}
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.75} />}
          onClick={() => void addTheme()}
        >
          Theme
        </Button>
        {themes.length > 0 ? (
          <Button
            leftSection={<IconFileText size={16} stroke={1.75} />}
            onClick={() => go('follow-up', { tab: 'memos' })}
          >
            Open the memo
          </Button>
        ) : null}
      </PageHeader>
      {themes.length === 0 && captures.length === 0 ? (
        <EmptyScreen
          title="No theme yet"
          actions={
            <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => void addTheme()}>
              Add a theme
            </Button>
          }
        >
          A theme gathers what was said about one thing. Three to six themes, each with a question, make a
          debrief memo of about five pages.
        </EmptyScreen>
      ) : (
        <DragDropContext nonce={styleNonce} onDragEnd={drop}>
          <div
            className={classes['board']}
            style={{
              gridTemplateColumns: `minmax(220px, 260px) repeat(${Math.max(1, themes.length)}, minmax(240px, 1fr))`,
            }}
          >
            <Lane
              id={LOOSE}
              title="Not in a theme"
              sub={countWords(captures.filter((capture) => capture.themeId === null).length, captures.length)}
              captures={captures.filter((capture) => capture.themeId === null)}
              snapshot={snapshot}
              onEdit={(capture) => setDraft({ kind: 'change', capture })}
              foot="Notes from the sealed rounds are not here. They went home with their owners."
            />
            {themes.map((theme) => (
              <ThemeLane
                key={theme.id}
                theme={theme}
                snapshot={snapshot}
                captures={captures}
                onEditTheme={() => setEditedId(theme.id)}
                onEdit={(capture) => setDraft({ kind: 'change', capture })}
              />
            ))}
            {themes.length === 0 ? <FirstTheme onAdd={() => void addTheme()} /> : null}
          </div>
        </DragDropContext>
      )}
      <CaptureDialog snapshot={snapshot} draft={draft} onClose={() => setDraft(null)} />
      <ThemeEditor theme={edited ?? null} onClose={() => setEditedId(null)} />
    </>
  );
}

function FirstTheme({ onAdd }: { onAdd: () => void }) {
  return (
    <section className={classes['first']}>
      <h2>No theme yet</h2>
      <p>
        A theme gathers what was said about one thing. Three to six themes, each with a question, make a
        debrief memo of about five pages.
      </p>
      <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={onAdd}>
        Add a theme
      </Button>
    </section>
  );
}

interface ThemeLaneProps {
  theme: Theme;
  snapshot: EventSnapshot;
  captures: Capture[];
  onEditTheme: () => void;
  onEdit: (capture: Capture) => void;
}

function ThemeLane({ theme, snapshot, captures, onEditTheme, onEdit }: ThemeLaneProps) {
  const own = captures.filter((capture) => capture.themeId === theme.id);
  const questions = theme.memoQuestions.length;
  return (
    <Lane
      id={theme.id}
      title={theme.title}
      sub={`${own.length === 1 ? '1 capture' : `${own.length} captures`}, ${questions === 1 ? '1 question' : `${questions} questions`}`}
      captures={own}
      snapshot={snapshot}
      onEdit={onEdit}
      foot={null}
      head={
        <button type="button" className={classes['question']} onClick={onEditTheme}>
          <b>Question for the memo</b>
          {theme.memoQuestions[0] ?? 'None yet. A memo ends each theme with a question.'}
        </button>
      }
      action={
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={`Write “${theme.title}”`}
          onClick={onEditTheme}
        >
          <IconPencil size={16} stroke={1.75} />
        </ActionIcon>
      }
    />
  );
}

interface LaneProps {
  id: string;
  title: string;
  sub: string;
  captures: Capture[];
  snapshot: EventSnapshot;
  onEdit: (capture: Capture) => void;
  foot: string | null;
  head?: ReactNode;
  action?: ReactNode;
}

function Lane({ id, title, sub, captures, snapshot, onEdit, foot, head, action }: LaneProps) {
  return (
    <section className={classes['lane']} aria-label={title}>
      <header>
        <div>
          <h2>{title}</h2>
          <p>{sub}</p>
        </div>
        {action}
      </header>
      {head}
      <Droppable droppableId={id}>
        {(place, { isDraggingOver }) => (
          <ul
            ref={place.innerRef}
            {...place.droppableProps}
            className={classes['drop']}
            data-over={isDraggingOver}
          >
            {captures.map((capture, index) => (
              <Draggable key={capture.id} draggableId={capture.id} index={index}>
                {(item, { isDragging }) => (
                  <li
                    ref={item.innerRef}
                    {...item.draggableProps}
                    style={{ ...item.draggableProps.style }}
                    className={classes['item']}
                    data-dragging={isDragging}
                  >
                    <CaptureCard
                      capture={capture}
                      snapshot={snapshot}
                      onEdit={onEdit}
                      handle={item.dragHandleProps}
                    />
                  </li>
                )}
              </Draggable>
            ))}
            {place.placeholder}
          </ul>
        )}
      </Droppable>
      {foot === null ? null : <p className={classes['foot']}>{foot}</p>}
    </section>
  );
}

function countWords(loose: number, all: number): string {
  return `${loose} of ${all === 1 ? '1 capture' : `${all} captures`}`;
}
