import { performCommand } from '../../state/commands.ts';
import { clockCommands } from './clockCommands.ts';
import type { ClockCommand } from './clockCommands.ts';

/** A key as the browser reports it. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The clock's command for a key, or null. Undo answers to U and to the system's undo keys. */
export function clockCommandFor({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: PressedKey): ClockCommand | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() !== 'z') return null;
    return shiftKey ? clockCommands.redo : clockCommands.undo;
  }
  const all: ClockCommand[] = Object.values(clockCommands);
  return all.find((command) => command.keys.includes(key)) ?? null;
}

/** Does what a key stands for; true when the key belongs to the clock, also while it can do nothing. */
export function performClockKey(event: PressedKey): boolean {
  const command = clockCommandFor(event);
  if (command === null) return false;
  performCommand(command);
  return true;
}

/** True while keys belong to a field that somebody types into. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, select') ||
      target.closest('[role="dialog"]') !== null)
  );
}
