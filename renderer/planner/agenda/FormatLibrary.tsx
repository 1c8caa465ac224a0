import { Button, FileButton, TextInput } from '@mantine/core';
import { IconInfoCircle, IconPlus, IconSearch } from '@tabler/icons-react';
import { memo, useMemo, useState } from 'react';
import type { PointerEvent } from 'react';
import { formatMinutes, usualRoundsOf } from '#domain/formats/format';
import type { Format } from '#domain/formats/format';
import { openFormat } from '../formats/formatSheetStore.ts';
import { startFormat, takeFormatIn } from '../formats/formatsStore.ts';
import { matchesWords } from '../matchesWords.ts';
import { hasTurns, PLAIN_BLOCKS } from './agendaCommands.ts';
import type { Addable, PlainBlock } from './agendaCommands.ts';
import classes from './FormatLibrary.module.css';
import { lookOf } from './seatingLook.ts';

/** The most asked for first; a family nobody has heard of stands last. */
const FAMILIES: readonly string[] = [
  'Our own',
  'Consultation',
  'Assist',
  'Dialogue',
  'Story',
  'Exchange',
  'Problem solving',
  'Pairs',
  'Circles',
  'Teaching',
  'Review',
  'Opening and closing',
  'Follow-up',
];

interface FormatLibraryProps {
  formats: readonly Format[];
  /** The agenda is still empty, so that one begins here. */
  isFirst: boolean;
  onAdd: (added: Addable) => void;
  onDrag: (event: PointerEvent, added: Addable, minutes: number, title: string) => void;
  /** Opens the question which format fits. */
  onFind: () => void;
}

/** Everything that can be put into the agenda: dragged to its time, or added behind the rest of the day. */
export const FormatLibrary = memo(function FormatLibrary({
  formats,
  isFirst,
  onAdd,
  onDrag,
  onFind,
}: FormatLibraryProps) {
  const [query, setQuery] = useState('');
  const families = useMemo(() => familiesOf(formats, query), [formats, query]);
  return (
    <aside className={classes['library']} aria-label="Formats">
      <TextInput
        aria-label="Search formats"
        autoFocus={isFirst}
        placeholder={`${formats.length} formats`}
        leftSection={<IconSearch size={16} stroke={1.75} />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <Button size="xs" variant="default" onClick={onFind}>
        Find a format
      </Button>
      {families.map(([family, members]) => (
        <section key={family} aria-label={family}>
          <h3>{family}</h3>
          {members.map((format) => (
            <Card
              key={format.id}
              title={format.name}
              line={lineOf(format)}
              look={lookOf({ seating: format.seating, formatId: format.id })}
              help={format.purpose}
              onRead={() => openFormat(format.id)}
              onAdd={() => onAdd({ kind: 'format', format })}
              onDrag={(event) => onDrag(event, { kind: 'format', format }, usualMinutes(format), format.name)}
            />
          ))}
        </section>
      ))}
      {families.length === 0 ? <p className={classes['none']}>No format of that name.</p> : null}
      <section aria-label="Between">
        <h3>Between</h3>
        {PLAIN_BLOCKS.map((plain: PlainBlock) => (
          <Card
            key={plain.title}
            title={plain.title}
            line={`${plain.minutes} min`}
            look={lookOf({ seating: plain.seating, formatId: null })}
            help=""
            onRead={null}
            onAdd={() => onAdd({ kind: 'plain', plain })}
            onDrag={(event) => onDrag(event, { kind: 'plain', plain }, plain.minutes, plain.title)}
          />
        ))}
      </section>
      <div className={classes['own']}>
        <Button size="xs" variant="subtle" color="gray" onClick={() => void startFormat()}>
          Make a format
        </Button>
        <FileButton
          accept=".json,application/json"
          onChange={(file) => (file === null ? undefined : void takeFormatIn(file))}
        >
          {(props) => (
            <Button {...props} size="xs" variant="subtle" color="gray">
              Import a format
            </Button>
          )}
        </FileButton>
      </div>
    </aside>
  );
});

function Card({
  title,
  line,
  look,
  help,
  onRead,
  onAdd,
  onDrag,
}: {
  title: string;
  line: string;
  look: string;
  help: string;
  /** Null for what there is nothing to read about. */
  onRead: (() => void) | null;
  onAdd: () => void;
  onDrag: (event: PointerEvent) => void;
}) {
  return (
    <div className={classes['card']} data-look={look} title={help} onPointerDown={onDrag}>
      <span>
        <b>{title}</b>
        <span>{line}</span>
      </span>
      <span className={classes['acts']}>
        <button
          type="button"
          className={classes['add']}
          title="Add to the day"
          aria-label={`Add ${title}`}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={onAdd}
        >
          <IconPlus size={16} stroke={1.75} aria-hidden />
        </button>
        {onRead === null ? null : (
          <button
            type="button"
            className={classes['add']}
            title="Read about it"
            aria-label={`About ${title}`}
            onPointerDown={(event) => event.stopPropagation()}
            onClick={onRead}
          >
            <IconInfoCircle size={16} stroke={1.75} aria-hidden />
          </button>
        )}
      </span>
    </div>
  );
}

function familiesOf(formats: readonly Format[], query: string): [string, Format[]][] {
  const families = new Map<string, Format[]>();
  for (const format of formats) {
    const words = [format.name, format.family, format.purpose, format.useWhen];
    if (!matchesWords(query, words)) continue;
    const members = families.get(format.family);
    if (members) members.push(format);
    else families.set(format.family, [format]);
  }
  const rank = (family: string) => (FAMILIES.includes(family) ? FAMILIES.indexOf(family) : FAMILIES.length);
  // What has turns of its own is what most people come for.
  for (const members of families.values())
    members.sort((one, other) => Number(hasTurns(other)) - Number(hasTurns(one)));
  return [...families].sort(([one], [other]) => rank(one) - rank(other));
}

function lineOf(format: Format): string {
  const { idealMin, idealMax } = format.groupSize;
  const sizes = idealMin === idealMax ? String(idealMin) : `${idealMin}–${idealMax}`;
  const whom = format.seating === 'full' ? `${sizes} people` : `groups of ${sizes}`;
  return `${minutesText(format)}, ${whom}`;
}

/** What the known cases take; a range where they differ. */
function minutesText(format: Format): string {
  const known = format.examples.map(({ minutes }) => Math.round(minutes));
  const [least, most] =
    known.length > 0 ? [Math.min(...known), Math.max(...known)] : [usualMinutes(format), 0];
  return most > least ? `${least}–${most} min` : `${least} min`;
}

/** How long a format takes at a table of its ideal size. */
function usualMinutes(format: Format): number {
  const people = format.groupSize.idealMax > 30 ? format.groupSize.idealMin : format.groupSize.idealMax;
  return Math.max(1, Math.round(formatMinutes(format, { people, rounds: usualRoundsOf(format, people) })));
}
