import { Button, CloseButton, Kbd, Portal, Tabs } from '@mantine/core';
import { IconLifebuoy } from '@tabler/icons-react';
import { memo } from 'react';
import type { Segment } from '#domain/agenda/schedule';
import { closeOnConsole, openOnConsole, useConsole } from '../console/consoleStore.ts';
import classes from './Prompts.module.css';
import { promptLibrary, promptsNow } from './promptsNow.ts';
import type { Stage } from '../clock/stage.ts';

/** What to do when a group stalls, over-runs or somebody is upset, stems to lend, stories and ice-breakers. */
export const Prompts = memo(function Prompts({ stage, segment }: { stage: Stage; segment: Segment | null }) {
  const isOpen = useConsole((store) => store.showsPrompts);
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconLifebuoy size={16} stroke={1.75} aria-hidden />}
        rightSection={<Kbd size="xs">P</Kbd>}
        onClick={() => openOnConsole('showsPrompts')}
      >
        Prompts
      </Button>
      {isOpen ? (
        <Portal>
          <section className={classes['side']} role="dialog" aria-label="Prompts">
            <div className={classes['head']}>
              <h2>Prompts</h2>
              <CloseButton aria-label="Close" onClick={closeOnConsole} />
            </div>
            <Tabs defaultValue="now">
              <Tabs.List>
                <Tabs.Tab value="now">Now</Tabs.Tab>
                <Tabs.Tab value="stories">Stories</Tabs.Tab>
                <Tabs.Tab value="first">Ice-breakers</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="now">
                <Now stage={stage} segment={segment} />
              </Tabs.Panel>
              <Tabs.Panel value="stories">
                <Stories />
              </Tabs.Panel>
              <Tabs.Panel value="first">
                <IceBreakers />
              </Tabs.Panel>
            </Tabs>
          </section>
        </Portal>
      ) : null}
    </>
  );
});

function Now({ stage, segment }: { stage: Stage; segment: Segment | null }) {
  const { watchFor, stems, areGeneral, troubles, talk } = promptsNow(stage, segment);
  return (
    <div className={classes['panel']}>
      {watchFor === '' ? null : (
        <section>
          <h3>Watch for</h3>
          <p>{watchFor}</p>
        </section>
      )}
      {promptLibrary.situations.map(({ id, name, acts }) => (
        <details key={id}>
          <summary>{name}</summary>
          <List lines={acts} />
        </details>
      ))}
      {troubles.length === 0 ? null : (
        <details>
          <summary>What else can happen here</summary>
          <dl>
            {troubles.map(({ notice, act }) => (
              <div key={notice}>
                <dt>{notice}</dt>
                <dd>{act}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <section>
        <h3>{areGeneral ? 'Open questions to lend' : 'Stems to lend'}</h3>
        <List lines={stems} />
        <p className={classes['quiet']}>{promptLibrary.openRule}</p>
      </section>
      {talk === '' ? null : <p className={classes['quiet']}>{talk}</p>}
    </div>
  );
}

function Stories() {
  return (
    <div className={classes['panel']}>
      {promptLibrary.stories.map(({ name, prompts }) => (
        <section key={name}>
          <h3>{name}</h3>
          <List lines={prompts} />
        </section>
      ))}
      <section>
        <h3>How stories come</h3>
        <List lines={promptLibrary.storyTips} />
      </section>
    </div>
  );
}

function IceBreakers() {
  return (
    <div className={classes['panel']}>
      {promptLibrary.iceBreakers.map(({ name, minutes, size, how }) => (
        <section key={name}>
          <h3>
            {name}
            <span className="num">{`${minutes} minutes, ${size}`}</span>
          </h3>
          <p>{how}</p>
        </section>
      ))}
    </div>
  );
}

function List({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
