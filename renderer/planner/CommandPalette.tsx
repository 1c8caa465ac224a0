import '@mantine/spotlight/styles.layer.css';
import { Kbd } from '@mantine/core';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconCalendarEvent, IconSearch, IconUser } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Command } from '../state/commands.ts';
import { performCommand } from '../state/commands.ts';
import { dayRange } from '../state/dates.ts';
import { go } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import classes from './CommandPalette.module.css';
import { closePalette, usePalette } from './paletteStore.ts';
import { matchesWords } from './matchesWords.ts';
import { shortcutKeys } from './shortcutKeys.ts';

/** More lines than these nobody reads; typing narrows them down. */
const MOST_LINES = 8;

const [spotlight, { open, close }] = createSpotlight();

interface CommandPaletteProps {
  /** What can be done, and where one can go. */
  doing: readonly Command[];
  going: readonly Command[];
}

/** Everything by name: commands, screens, events and people. Opened with Ctrl or Cmd K. */
export default function CommandPalette({ doing, going }: CommandPaletteProps) {
  const isOpen = usePalette((store) => store.isOpen);
  const [query, setQuery] = useState('');
  useEffect(() => (isOpen ? open() : close()), [isOpen]);
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      store={spotlight}
      onSpotlightClose={closePalette}
      shortcut={null}
      clearQueryOnClose
      closeOnActionTrigger
      size={620}
      yOffset={104}
      maxHeight={430}
      scrollable
      transitionProps={{ duration: 0 }}
      centered={false}
      radius={14}
      overlayProps={{ blur: 0 }}
      classNames={{
        content: classes['content'] ?? '',
        search: classes['search'] ?? '',
        action: classes['action'] ?? '',
        actionsGroup: classes['group'] ?? '',
      }}
    >
      <Spotlight.Search
        aria-label="Search commands, screens, events and people"
        placeholder="Search commands, screens, events and people"
        leftSection={<IconSearch size={18} stroke={1.75} />}
      />
      <Spotlight.ActionsList>
        {isOpen ? <Lines query={query} doing={doing} going={going} /> : null}
      </Spotlight.ActionsList>
      <Spotlight.Footer className={classes['foot']}>
        <span>
          <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> choose
        </span>
        <span>
          <Kbd size="xs">Enter</Kbd> do
        </span>
        <span>
          <Kbd size="xs">Esc</Kbd> close
        </span>
      </Spotlight.Footer>
    </Spotlight.Root>
  );
}

function Lines({ query, doing, going }: CommandPaletteProps & { query: string }) {
  const home = useWorkspace((store) => store.home);
  const event = useWorkspace((store) => store.event);
  const fitting = (command: Command) => matchesWords(query, [command.label(), ...command.keywords]);
  // With nothing typed, only what can be done or where one can go is worth a line.
  const isAsked = query.trim() !== '';
  const events = isAsked
    ? (home?.events ?? []).filter(({ name, programName }) => matchesWords(query, [name, programName]))
    : [];
  const people = isAsked
    ? (event?.people ?? []).filter((person) =>
        matchesWords(query, [person.display, person.organization, person.role]),
      )
    : [];
  const [acts, places] = [doing.filter(fitting), going.filter(fitting)];
  if (acts.length + places.length + events.length + people.length === 0)
    return <Spotlight.Empty>Nothing of that name. Try another word.</Spotlight.Empty>;
  return (
    <>
      <Commands label="Do" commands={acts} />
      <Commands label="Go to" commands={places} />
      {events.length === 0 ? null : (
        <Spotlight.ActionsGroup label="Events">
          {events.slice(0, MOST_LINES).map((line) => (
            <Spotlight.Action
              key={line.id}
              label={line.name}
              leftSection={<IconCalendarEvent size={18} stroke={1.75} />}
              rightSection={<span className={classes['quiet']}>{dayRange(line.startsOn, line.endsOn)}</span>}
              onClick={() => go('overview', { eventId: line.id })}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {people.length === 0 ? null : (
        <Spotlight.ActionsGroup label="People">
          {people.slice(0, MOST_LINES).map((person) => (
            <Spotlight.Action
              key={person.id}
              label={person.display}
              leftSection={<IconUser size={18} stroke={1.75} />}
              rightSection={<span className={classes['quiet']}>{person.organization}</span>}
              onClick={() => go('people')}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
    </>
  );
}

function Commands({ label, commands }: { label: string; commands: readonly Command[] }) {
  if (commands.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={label}>
      {commands.map((command) => {
        const why = command.whyNot();
        const { icon: CommandIcon } = command;
        return (
          <Spotlight.Action
            key={command.name}
            label={command.label()}
            disabled={why !== null}
            leftSection={<CommandIcon size={18} stroke={1.75} />}
            rightSection={
              why === null ? (
                <span className={classes['keys']}>
                  {shortcutKeys(command.shortcut).map((key) => (
                    <Kbd key={key} size="xs">
                      {key}
                    </Kbd>
                  ))}
                </span>
              ) : (
                <span className={classes['quiet']}>{why}</span>
              )
            }
            onClick={() => performCommand(command)}
          />
        );
      })}
    </Spotlight.ActionsGroup>
  );
}
