import { Kbd } from '@mantine/core';
import { memo } from 'react';
import { ConsoleModal } from './ConsoleModal.tsx';
import { useConsole } from './consoleStore.ts';
import classes from './KeyFooter.module.css';

const KEYS: { caps: string[]; does: string; rest?: string }[] = [
  { caps: ['Space'], does: 'pause', rest: 'Start, pause and resume' },
  { caps: ['→'], does: 'next', rest: 'Next phase; also Page Down, as clickers send it' },
  { caps: ['←'], does: 'back', rest: 'Back; also Page Up' },
  { caps: ['+', '−'], does: 'a minute', rest: 'A minute more or less' },
  { caps: ['B'], does: 'blank', rest: 'Blank the room’s screen, and show it again' },
  { caps: ['M'], does: 'message', rest: 'Write a message to the room' },
  { caps: ['F'], does: 'freeze', rest: 'Freeze the room’s screen; the clock runs on' },
  { caps: ['S'], does: 'slides', rest: 'All slides; Enter shows one to the room' },
  { caps: ['N'], does: '', rest: 'Next slide of the deck; with Shift the one before' },
  { caps: ['Z'], does: '', rest: 'Zoom into the slide, and out; a click on the picture zooms there' },
  { caps: ['H'], does: '', rest: 'Hold this block; nothing goes on by itself until Next' },
  { caps: ['R'], does: '', rest: 'Re-spread what is left when it is late' },
  { caps: ['C'], does: 'capture', rest: 'Capture something that was said' },
  { caps: ['P'], does: '', rest: 'Prompts: stems to lend, and what to do when a group stalls' },
  { caps: ['V'], does: '', rest: 'Voices: who has spoken, and who has not yet' },
  { caps: ['W'], does: '', rest: 'A small clock above other windows; W closes it, too' },
  { caps: ['U'], does: 'undo', rest: 'Undo the last press; also Ctrl Z or ⌘ Z' },
  { caps: ['Esc'], does: '', rest: 'Back to planning; the clock runs on' },
  { caps: ['?'], does: 'all keys', rest: 'This sheet' },
];

/** The keys one needs, and a sheet with all of them. */
export const KeyFooter = memo(function KeyFooter() {
  const showsKeys = useConsole((store) => store.showsKeys);
  return (
    <footer className={classes['keys']}>
      {KEYS.filter((key) => key.does !== '').map((key) => (
        <span key={key.does}>
          {key.caps.map((cap) => (
            <Kbd key={cap} size="xs">
              {cap}
            </Kbd>
          ))}
          {key.does}
        </span>
      ))}
      <ConsoleModal isOpen={showsKeys} title="Keys" size={460}>
        <dl className={classes['sheet']}>
          {KEYS.map((key) => (
            <div key={key.rest}>
              <dt>
                {key.caps.map((cap) => (
                  <Kbd key={cap}>{cap}</Kbd>
                ))}
              </dt>
              <dd>{key.rest}</dd>
            </div>
          ))}
        </dl>
      </ConsoleModal>
    </footer>
  );
});
