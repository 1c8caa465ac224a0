import type { ReactNode } from 'react';
import { formatMinutes, usualRoundsOf } from '#domain/formats/format';
import type { Format, FormatPhase } from '#domain/formats/format';
import { PURPOSES } from '#domain/formats/purposes';
import { SEATINGS } from '../agenda/seatingLook.ts';
import classes from './FormatReading.module.css';
import { COUNTED, EVIDENCE, LEVELS, PERS, PLACES, ROUNDS, UNITS, wordsFor } from './formatWords.ts';

/** Everything there is to know about a format before one plans with it. */
export function FormatReading({ format }: { format: Format }) {
  return (
    <article className={classes['reading']}>
      <p className={classes['purpose']}>{format.purpose}</p>
      <dl className={classes['facts']}>
        {factsOf(format).map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Part title="Phases">
        <ol className={classes['phases']}>
          {format.phases.map((phase) => (
            <Phase key={phase.id} phase={phase} hasDays={format.layout === 'blocks'} />
          ))}
        </ol>
      </Part>
      <div className={classes['columns']}>
        <Part title="Roles" isEmpty={format.roles.length === 0}>
          <ul>
            {format.roles.map(({ id, name, does }) => (
              <li key={id}>
                <b>{name}</b>
                {does === '' ? '' : `: ${does}`}
              </li>
            ))}
          </ul>
        </Part>
        <Lines title="Norms" lines={format.norms} />
        <Part title="Confidentiality">
          <p>{wordsFor(LEVELS, format.confidentiality.level)}</p>
          <ul>
            {format.confidentiality.plainWords.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
        <Part title="Room and materials" isEmpty={format.room === '' && format.materials.length === 0}>
          {format.room === '' ? null : <p>{format.room}</p>}
          <ul>
            {format.materials.map(({ name, count, per }) => (
              <li key={name}>
                {name}
                {count === 0 ? '' : <small>{`${count}, ${wordsFor(PERS, per).toLowerCase()}`}</small>}
              </li>
            ))}
          </ul>
        </Part>
        <Part title="When it does not go well" isEmpty={format.troubles.length === 0}>
          <ul>
            {format.troubles.map(({ notice, act }) => (
              <li key={notice}>
                <b>{notice}.</b> {act}
              </li>
            ))}
          </ul>
        </Part>
        <Lines title="Boxes of the worksheet" lines={format.worksheet.map(({ heading }) => heading)} />
        <Lines title="For a group with a round to spare" lines={format.spareRoundTasks} />
        <Part title="What it rests on">
          <p>{wordsFor(EVIDENCE, format.evidence)}</p>
          {format.notes === '' ? null : <p>{format.notes}</p>}
          <ul>
            {format.sources.map(({ id, text, url }) => (
              <li key={id}>
                {text}
                {url === '' ? null : <small className={classes['address']}>{url}</small>}
              </li>
            ))}
          </ul>
        </Part>
      </div>
    </article>
  );
}

function Phase({ phase, hasDays }: { phase: FormatPhase; hasDays: boolean }) {
  const { name, minutes, counted, say, isBreak, silence } = phase;
  return (
    <li data-silent={phase.presenter.voice === 'silent'} data-break={isBreak}>
      <span className="num">{`${minutes} min`}</span>
      <div>
        <b>{name}</b>
        <small>
          {[
            hasDays ? `day ${phase.day}` : '',
            counted === 'once' ? '' : wordsFor(COUNTED, counted).toLowerCase(),
            silence ?? '',
          ]
            .filter((part) => part !== '')
            .join('; ')}
        </small>
        {say === '' ? null : <p>{`“${say}”`}</p>}
      </div>
    </li>
  );
}

function Part({
  title,
  isEmpty = false,
  children,
}: {
  title: string;
  isEmpty?: boolean;
  children: ReactNode;
}) {
  if (isEmpty) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <Part title={title} isEmpty={lines.length === 0}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  );
}

function factsOf(format: Format): [string, string][] {
  const { min, max, idealMin, idealMax, note } = format.groupSize;
  const best = idealMin === idealMax ? String(idealMin) : `${idealMin} to ${idealMax}`;
  const facts: [string, string][] = [
    ['Use it for', format.useWhen],
    ['Not for', format.notFor],
    [
      'Offered for',
      PURPOSES.filter(({ purpose }) => format.purposeTags.includes(purpose))
        .map(({ label }) => label)
        .join(', '),
    ],
    ['Group', `${best}, from ${min} to ${max} possible. ${note}`.trim()],
    ['Length', lengthOf(format)],
    ['Rounds', wordsFor(ROUNDS, format.rounds)],
    ['Brings something', wordsFor(UNITS, format.challengeUnit)],
    ['People sit', wordsFor(SEATINGS, format.seating)],
    ['Works in', format.places.map((place) => wordsFor(PLACES, place).toLowerCase()).join(', ')],
  ];
  return facts.filter(([, text]) => text !== '');
}

/** `76 minutes with 4 at the table, 95 with 5`, counted from the phases. */
function lengthOf(format: Format): string {
  const sizes = [...new Set([format.groupSize.idealMin, format.groupSize.idealMax])];
  const lengths = sizes.map((people) => ({
    people,
    minutes: formatMinutes(format, { people, rounds: usualRoundsOf(format, people) }),
  }));
  const [first, second] = lengths;
  if (!first) return '';
  if (!second || second.minutes === first.minutes) return `${first.minutes} minutes`;
  return `${first.minutes} minutes with ${first.people}, ${second.minutes} with ${second.people}`;
}
