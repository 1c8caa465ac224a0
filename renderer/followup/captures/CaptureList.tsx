import { Button, TextInput } from '@mantine/core';
import { IconPencilPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Capture } from '#domain/followup/capture';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { EmptyScreen } from '../../ui/EmptyScreen.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { CaptureCard } from './CaptureCard.tsx';
import { CaptureDialog } from './CaptureDialog.tsx';
import type { CaptureDraft } from './CaptureDialog.tsx';
import classes from './CaptureList.module.css';

/** Everything noted, newest last, with a search; sealed notes stand apart and go nowhere. */
export function CaptureList({ snapshot, tabs }: { snapshot: EventSnapshot; tabs: ReactNode }) {
  const [draft, setDraft] = useState<CaptureDraft | null>(null);
  const [search, setSearch] = useState('');
  const add = () => setDraft({ kind: 'new', themeId: null });
  const found = snapshot.captures.filter((capture) => matches(capture, snapshot, search));
  return (
    <>
      <PageHeader title="Follow-up">
        {tabs}
        {snapshot.captures.length > 0 ? (
          <Button leftSection={<IconPencilPlus size={16} stroke={1.75} />} onClick={add}>
            Add a capture
          </Button>
        ) : null}
      </PageHeader>
      {snapshot.captures.length === 0 ? (
        <EmptyScreen
          title="Nothing captured yet"
          actions={
            <Button leftSection={<IconPencilPlus size={16} stroke={1.75} />} onClick={add}>
              Add a capture
            </Button>
          }
        >
          During a plenary, press C on the console and type what was said. Notes can also be added here
          afterwards. Consultation rounds are sealed, so nothing from them appears.
        </EmptyScreen>
      ) : (
        <div className={classes['list']}>
          <div className={classes['bar']}>
            <label htmlFor="find-captures">Find</label>
            <TextInput
              id="find-captures"
              type="search"
              placeholder="Words, name or kind"
              leftSection={<IconSearch size={16} stroke={1.75} />}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <span role="status">{countWords(found.length, snapshot.captures.length)}</span>
          </div>
          {found.length === 0 ? (
            <p>{`Nothing holds “${search.trim()}”. Search for fewer or other words.`}</p>
          ) : null}
          <ul>
            {found.map((capture) => (
              <li key={capture.id}>
                <CaptureCard
                  capture={capture}
                  snapshot={snapshot}
                  onEdit={(chosen) => setDraft({ kind: 'change', capture: chosen })}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      <CaptureDialog snapshot={snapshot} draft={draft} onClose={() => setDraft(null)} />
    </>
  );
}

function matches(capture: Capture, snapshot: EventSnapshot, search: string): boolean {
  const speaker = snapshot.people.find((person) => person.id === capture.speakerId)?.display ?? '';
  return `${capture.text} ${speaker} ${capture.kind}`
    .toLocaleLowerCase()
    .includes(search.trim().toLocaleLowerCase());
}

function countWords(found: number, all: number): string {
  const total = all === 1 ? '1 capture' : `${all} captures`;
  return found === all ? total : `${found} of ${total}`;
}
