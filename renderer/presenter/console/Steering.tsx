import { Button, Menu } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { memo } from 'react';
import type { RoomLayout } from '#domain/clock/clockEntry';
import type { GroupTimes } from '#domain/agenda/session';
import { insertBreak, insertWriting } from '#domain/clock/steering';
import { WRITING_MINUTES } from '#domain/clock/writingTime';
import { appendPress, useRun } from '../../state/runStore.ts';
import { performCommand } from '../../state/commands.ts';
import { clockCommands } from '../clock/clockCommands.ts';
import classes from './Controls.module.css';
import { showCompactClock } from '../presentCommands.ts';

const LAYOUTS: { layout: RoomLayout; words: string }[] = [
  { layout: 'by-phase', words: 'What belongs to the phase' },
  { layout: 'slide-and-clock', words: 'Slide with clock' },
  { layout: 'clock', words: 'Clock alone' },
  { layout: 'strip', words: 'Slide, clock as a strip' },
  { layout: 'groups', words: 'All groups' },
];
const GROUP_TIMES: { groupTimes: GroupTimes; words: string }[] = [
  { groupTimes: 'together', words: 'All groups go by this clock' },
  { groupTimes: 'sized', words: 'Smaller groups take longer turns' },
  { groupTimes: 'own', words: 'Each group can have its own clock' },
];
const BREAKS = [5, 10, 15];

/** What is needed less often: hold, a break in between, going on by itself, what the room sees, whose clock groups follow. */
export const Steering = memo(function Steering({
  isHeld,
  advancesItself,
  layout,
  groupTimes,
  hasGroups,
}: {
  isHeld: boolean;
  advancesItself: boolean;
  layout: RoomLayout;
  groupTimes: GroupTimes;
  hasGroups: boolean;
}) {
  const { hold } = clockCommands;
  const hasCompactClock = useRun((store) => store.presenting?.hasCompactClock ?? false);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          className={classes['button']}
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.75} aria-hidden />}
        >
          {isHeld ? 'Held' : 'Steer'}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes['steer']}>
          <div role="group">
            <Menu.Item rightSection="H" onClick={() => performCommand(hold)}>
              {hold.label()}
            </Menu.Item>
            {BREAKS.map((minutes) => (
              <Menu.Item key={minutes} onClick={() => putAfterThis('break', minutes)}>
                {`Break of ${minutes} minutes after this`}
              </Menu.Item>
            ))}
            {WRITING_MINUTES.map((minutes) => (
              <Menu.Item key={minutes} onClick={() => putAfterThis('writing', minutes)}>
                {`${minutes} minutes to write after this`}
              </Menu.Item>
            ))}
            <Menu.Item
              role="menuitemcheckbox"
              aria-checked={advancesItself}
              rightSection={tick(advancesItself)}
              onClick={() => void appendPress({ kind: 'advanceSet', isAutomatic: !advancesItself })}
            >
              Go on by itself at zero
            </Menu.Item>
            <Menu.Item
              role="menuitemcheckbox"
              aria-checked={hasCompactClock}
              rightSection={hasCompactClock ? '✓ W' : 'W'}
              onClick={() => void showCompactClock(!hasCompactClock)}
            >
              Small clock above other windows
            </Menu.Item>
          </div>
          <div>
            <div role="group" aria-label="The room sees">
              <Menu.Label>The room sees</Menu.Label>
              {LAYOUTS.filter((one) => hasGroups || one.layout !== 'groups').map((one) => (
                <Choice
                  key={one.layout}
                  words={one.words}
                  isOn={one.layout === layout}
                  choose={() => void appendPress({ kind: 'layoutChosen', layout: one.layout })}
                />
              ))}
            </div>
            {hasGroups ? (
              <div role="group" aria-label="Groups">
                <Menu.Label>Groups</Menu.Label>
                {GROUP_TIMES.map((one) => (
                  <Choice
                    key={one.groupTimes}
                    words={one.words}
                    isOn={one.groupTimes === groupTimes}
                    choose={() => void appendPress({ kind: 'groupTimesSet', groupTimes: one.groupTimes })}
                  />
                ))}
              </div>
            ) : null}
          </div>
        </div>
      </Menu.Dropdown>
    </Menu>
  );
});

function Choice({ words, isOn, choose }: { words: string; isOn: boolean; choose: () => void }) {
  return (
    <Menu.Item role="menuitemradio" aria-checked={isOn} rightSection={tick(isOn)} onClick={choose}>
      {words}
    </Menu.Item>
  );
}

function tick(isOn: boolean): string {
  return isOn ? '✓' : '';
}

function putAfterThis(what: 'break' | 'writing', minutes: number): void {
  const { clock, readout, run } = useRun.getState();
  if (!clock || !readout || !run) return;
  const id = String(run.log.length);
  const arrangement =
    what === 'break'
      ? insertBreak(clock.segments, readout.segmentIndex, { beforeKey: null, minutes, id })
      : insertWriting(clock.segments, readout.segmentIndex, { minutes, id });
  void appendPress({ kind: 'arranged', arrangement });
}
