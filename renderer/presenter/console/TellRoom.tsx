import { Button, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { appendPress } from '../../state/runStore.ts';
import { closeOnConsole, openOnConsole, useConsole } from './consoleStore.ts';
import classes from './TellRoom.module.css';

const QUICK = ['Two minutes left', 'Please change seats', 'Back to your groups', 'Lunch is ready'];
const LONGEST = 240;

/** Words for the whole room: ready ones, own ones, and a way to take them away again. */
export const TellRoom = memo(function TellRoom({ message }: { message: string | null }) {
  const isWriting = useConsole((store) => store.isWriting);
  return (
    <section className={classes['tell']}>
      <span className={classes['label']}>Tell the room</span>
      {message === null ? null : (
        <span className={classes['shown']}>
          <span>{`Shown: “${message}”`}</span>
          <Button size="xs" onClick={() => void appendPress({ kind: 'messageCleared' })}>
            Take away
          </Button>
        </span>
      )}
      {isWriting ? <WriteLine /> : message === null ? <QuickWords /> : null}
      {isWriting ? null : (
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<IconPencil size={14} stroke={1.75} aria-hidden />}
          title="Write a message to the room (M)"
          onClick={() => openOnConsole('isWriting')}
        >
          Write…
        </Button>
      )}
    </section>
  );
});

function QuickWords() {
  return QUICK.map((text) => (
    <Button key={text} size="xs" variant="default" onClick={() => void show(text)}>
      {text}
    </Button>
  ));
}

function WriteLine() {
  const [text, setText] = useState('');
  const words = text.trim();
  const isTooLong = words.length > LONGEST;
  return (
    <form
      className={classes['write']}
      onSubmit={(event) => {
        event.preventDefault();
        if (words === '' || isTooLong) return;
        closeOnConsole();
        void show(words);
      }}
    >
      <TextInput
        className={classes['field']}
        aria-label="Message to the room"
        placeholder="A few words that the back row can read"
        value={text}
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {isTooLong ? (
        <span className={classes['long']} role="alert">
          {`${words.length.toLocaleString('en-US')} letters. The back row can read ${LONGEST}; shorten it.`}
        </span>
      ) : null}
      <Button type="submit" size="xs" disabled={words === '' || isTooLong}>
        Show
      </Button>
      <Button size="xs" variant="subtle" color="gray" onClick={closeOnConsole}>
        Cancel
      </Button>
    </form>
  );
}

async function show(text: string): Promise<void> {
  await appendPress({ kind: 'messageShown', text });
}
