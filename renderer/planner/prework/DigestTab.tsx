import { ActionIcon, Button, MultiSelect, Tooltip } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { digestGroups } from '#domain/prework/digestGroups';
import type { DigestGroup } from '#domain/prework/digestGroups';
import { sharedChallenges } from '#domain/prework/sharedChallenges';
import { coverageWords, wishCoverage } from '#domain/prework/wishCoverage';
import type { CoveredWish } from '#domain/prework/wishCoverage';
import { today } from '../../state/dates.ts';
import { perform } from '../../state/perform.ts';
import { go } from '../../state/placeStore.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SavedText } from '../../ui/SavedText.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import classes from './Digest.module.css';
import { PasteDialog } from './PasteDialog.tsx';
import { PeerMatches } from './PeerMatches.tsx';
import { PreWorkTabs } from './PreWorkTabs.tsx';

/** What people share and wish for, whether the agenda takes it up, and what each group gets to read. */
export function DigestTab({ snapshot }: { snapshot: EventSnapshot }) {
  const covered = wishCoverage(snapshot);
  const shared = sharedChallenges(snapshot);
  const [isPasting, setPasting] = useState(false);
  return (
    <>
      <PageHeader title="Pre-work">
        <PreWorkTabs />
        <Button variant="default" onClick={() => setPasting(true)}>
          Text to paste
        </Button>
        <Button variant="default" onClick={() => go('kit')}>
          Make the digests
        </Button>
      </PageHeader>
      <div className={classes['columns']}>
        <section className={classes['column']} aria-labelledby="wishes-title">
          <h2 id="wishes-title">Wishes and the agenda</h2>
          <p className={classes['about']}>{coverageWords(covered)}</p>
          <ul className={classes['wishes']}>
            {covered.map((wish) => (
              <WishRow key={wish.wish.id} covered={wish} snapshot={snapshot} />
            ))}
          </ul>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} stroke={1.75} />}
            onClick={() =>
              void perform('wish.add', {
                eventId: snapshot.event.id,
                wish: { text: 'What people want to cover', personIds: [], blockIds: [] },
              })
            }
          >
            Add a wish
          </Button>
          <h2>Challenges that several people share</h2>
          {shared.length === 0 ? (
            <p className={classes['about']}>
              None yet. Give each page a theme under “To read”; pages of one theme are shown here.
            </p>
          ) : (
            <ul className={classes['shared']}>
              {shared.map(({ theme, people }) => (
                <li key={theme}>
                  <b>{theme}</b>
                  <span>{people.map(({ display }) => display).join(', ')}</span>
                </li>
              ))}
            </ul>
          )}
          <Answers snapshot={snapshot} part="burning" title="Burning questions" />
          <Answers snapshot={snapshot} part="offer" title="What people can offer" />
          <Answers snapshot={snapshot} part="volunteer" title="Who would co-lead" />
          <PeerMatches snapshot={snapshot} />
        </section>
        <section className={classes['column']} aria-labelledby="groups-title">
          <h2 id="groups-title">What each group gets</h2>
          <Groups snapshot={snapshot} />
        </section>
      </div>
      {isPasting ? <PasteDialog snapshot={snapshot} onClose={() => setPasting(false)} /> : null}
    </>
  );
}

function WishRow({ covered, snapshot }: { covered: CoveredWish; snapshot: EventSnapshot }) {
  const { wish, blocks, suggestions } = covered;
  const people = snapshot.people.filter(({ standing }) => standing === 'participant');
  const change = (changes: { text?: string; personIds?: string[]; blockIds?: string[] }) =>
    void perform('wish.change', { wishId: wish.id, changes });
  return (
    <li className={classes['wish']}>
      <div className={classes['wishHead']}>
        <SavedText label="Wish" isLabelSeen={false} value={wish.text} onKeep={(text) => change({ text })} />
        <Tooltip label="Remove">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Remove the wish “${wish.text}”`}
            onClick={() => void perform('wish.remove', { wishId: wish.id })}
          >
            <IconX size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </div>
      <MultiSelect
        label={`Asked for by ${wish.personIds.length === 1 ? 'one person' : `${wish.personIds.length} people`}`}
        searchable
        data={people.map(({ id, display }) => ({ value: id, label: display }))}
        value={wish.personIds.filter((id) => people.some((person) => person.id === id))}
        onChange={(personIds) => change({ personIds })}
      />
      <MultiSelect
        label={blocks.length === 0 ? 'No block takes it up' : 'Taken up by'}
        searchable
        data={[
          ...new Map(snapshot.blocks.map(({ id, title }) => [id, { value: id, label: title }])).values(),
        ]}
        value={blocks.map(({ id }) => id)}
        onChange={(blockIds) => change({ blockIds })}
      />
      {blocks.length === 0 ? (
        <p className={classes['suggest']}>
          <StatusMark status="look">No block yet</StatusMark>
          {suggestions.map((block) => (
            <Button
              key={block.id}
              size="compact-xs"
              variant="default"
              onClick={() => change({ blockIds: [...wish.blockIds, block.id] })}
            >
              {block.title}
            </Button>
          ))}
        </p>
      ) : null}
    </li>
  );
}

function Answers({
  snapshot,
  part,
  title,
}: {
  snapshot: EventSnapshot;
  part: 'burning' | 'offer' | 'volunteer';
  title: string;
}) {
  const ids = new Set(
    snapshot.preWork.questions.filter((question) => question.part === part).map(({ id }) => id),
  );
  const answers = snapshot.preWork.answers.filter(({ questionId }) => ids.has(questionId));
  if (answers.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className={classes['shared']}>
        {answers.map(({ questionId, personId, text }) => (
          <li key={`${questionId} ${personId}`}>
            <b>
              {snapshot.people.find(({ id }) => id === personId)?.display ?? 'Somebody who left the list'}
            </b>
            <span className={classes['lines']}>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Groups({ snapshot }: { snapshot: EventSnapshot }) {
  const groups = digestGroups(snapshot);
  if (groups.length === 0)
    return (
      <>
        <p className={classes['about']}>
          Each group gets the pages of its own members, a few days before. Form the groups first.
        </p>
        <div>
          <Button variant="default" onClick={() => go('people', { tab: 'groups' })}>
            Form groups
          </Button>
        </div>
      </>
    );
  return (
    <ul className={classes['groups']}>
      {groups.map((digest) => (
        <GroupRow key={digest.group.id} digest={digest} snapshot={snapshot} />
      ))}
    </ul>
  );
}

function GroupRow({ digest, snapshot }: { digest: DigestGroup; snapshot: EventSnapshot }) {
  const { group, members, ready, toRead, missing, sharedWith } = digest;
  const task = snapshot.preWork.tasks.find(({ kind }) => kind === 'write-up');
  const names = (people: readonly { display: string }[]) => people.map(({ display }) => display).join(', ');
  const isShared = members.length > 0 && sharedWith === members.length;
  return (
    <li className={classes['group']}>
      <h3>{`Group ${group.letter}`}</h3>
      <StatusMark status={isShared ? 'fine' : toRead.length > 0 ? 'news' : 'open'}>
        {isShared
          ? 'Shared with everybody'
          : sharedWith > 0
            ? `Shared with ${sharedWith} of ${members.length}`
            : 'Not shared yet'}
      </StatusMark>
      <p>{`${ready.length} of ${members.length} pages are read and can go out.`}</p>
      {toRead.length > 0 ? <p>{`To read first: ${names(toRead)}.`}</p> : null}
      {missing.length > 0 ? <p>{`No page to share: ${names(missing)}.`}</p> : null}
      {task && !isShared ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Mark as shared in group ${group.letter}`}
          onClick={() =>
            void perform('preWork.mark', {
              taskId: task.id,
              personIds: group.memberIds,
              step: 'shared',
              on: today(),
            })
          }
        >
          Mark as shared
        </Button>
      ) : null}
    </li>
  );
}
