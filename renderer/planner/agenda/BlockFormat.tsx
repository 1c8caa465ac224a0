import { Button } from '@mantine/core';
import type { Block } from '#domain/agenda/block';
import type { Format, FormatPhase } from '#domain/formats/format';
import { MINUTE_MS } from '#domain/time';
import { openFormat } from '../formats/formatSheetStore.ts';
import classes from './BlockFormat.module.css';
import { fittedPhases } from './fittedPhases.ts';
import type { FittedPhase } from './fittedPhases.ts';

/** What a format brings into a block: its phases fitted to the block's length, and what is said. */
export function BlockFormat({ format, block }: { format: Format; block: Block }) {
  const minutes = Math.round(block.durationMs / MINUTE_MS);
  const fitted = fittedPhases(format, minutes);
  const part =
    format.layout === 'blocks' ? format.phases.find(({ name }) => name === block.title) : undefined;
  return (
    <section className={classes['format']} aria-label={format.name}>
      <p>{format.purpose}</p>
      {format.layout === 'session' ? (
        <>
          <p className={classes['length']} data-short={minutes < fitted.leastMinutes}>
            {lengthLine({ minutes, ...fitted })}
          </p>
          <ol className={classes['phases']}>
            {fitted.phases.map((each) => (
              <li key={each.phase.id} data-silent={each.phase.presenter.voice === 'silent'}>
                <span>{each.phase.name}</span>
                <span className="num">{minutesLine(each)}</span>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <Script phases={part ? [part] : fitted.phases.map(({ phase }) => phase)} />
      <p className={classes['quiet']}>{format.room}</p>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => openFormat(format.id)}>
        About this format
      </Button>
    </section>
  );
}

function Script({ phases }: { phases: readonly FormatPhase[] }) {
  const spoken = phases.filter(({ say }) => say !== '');
  if (spoken.length === 0) return null;
  return (
    <details>
      <summary>What is said</summary>
      <ol className={classes['script']}>
        {spoken.map((phase) => (
          <li key={phase.id}>
            <b>{phase.name}</b>
            <p>{phase.say}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function lengthLine({
  minutes,
  usualMinutes,
  leastMinutes,
}: {
  minutes: number;
  usualMinutes: number;
  leastMinutes: number;
}): string {
  if (minutes < leastMinutes) return `Its phases need ${leastMinutes} minutes at the least.`;
  if (minutes === usualMinutes) return `${usualMinutes} minutes is its usual length.`;
  return `Fitted to ${minutes} minutes; by itself it takes ${usualMinutes}.`;
}

function minutesLine({ times, minutes }: FittedPhase): string {
  return times === 1 ? `${minutes} min` : `${times} × ${minutes} min`;
}
