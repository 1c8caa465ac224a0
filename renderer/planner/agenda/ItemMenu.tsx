import { Kbd, Menu } from '@mantine/core';
import { Fragment } from 'react';
import type { ItemSource } from '#domain/agenda/agenda';
import { shortcutKeys } from '../shortcutKeys.ts';
import { actionsFor } from './itemActions.ts';
import type { ItemActionName } from './itemActions.ts';
import classes from './ItemMenu.module.css';

/** What can be done with an item, each with its key; stands inside a menu's dropdown. */
export function ItemMenu({
  source,
  onAct,
}: {
  source: Pick<ItemSource, 'kind'>;
  onAct: (name: ItemActionName) => void;
}) {
  const actions = actionsFor(source);
  return actions.map(({ name, label, shortcut, icon: ActionIcon, group }, index) => (
    <Fragment key={name}>
      {index > 0 && actions[index - 1]?.group !== group ? <Menu.Divider /> : null}
      <Menu.Item
        className={classes['item'] ?? ''}
        leftSection={
          ActionIcon ? (
            <ActionIcon size={16} stroke={1.75} aria-hidden />
          ) : (
            <span className={classes['bare']} />
          )
        }
        rightSection={
          <span className={classes['keys']} aria-hidden>
            {shortcutKeys(shortcut).map((key) => (
              <Kbd key={key} size="xs">
                {ARROWS[key] ?? key}
              </Kbd>
            ))}
          </span>
        }
        aria-keyshortcuts={spoken(shortcut)}
        onClick={() => onAct(name)}
      >
        {label}
      </Menu.Item>
    </Fragment>
  ));
}

const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** As ARIA spells keys: `Shift+Alt+ArrowUp`. */
function spoken(shortcut: string): string {
  return shortcut
    .split('+')
    .map((part) => (part === 'mod' ? 'Control' : `${part.charAt(0).toUpperCase()}${part.slice(1)}`))
    .join('+');
}
