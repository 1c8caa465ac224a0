import { Checkbox, Select } from '@mantine/core';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { perform } from '../../state/perform.ts';
import classes from './Kit.module.css';

/** What the event's documents are printed on, and in which size; files, PDF and preview follow it. */
export function PaperChoice({ snapshot: { event, program } }: { snapshot: EventSnapshot }) {
  const usual = program?.paper === 'a4' ? 'A4' : 'Letter';
  const papers = [
    { value: 'program', label: program === null ? usual : `${usual}, as the program` },
    { value: 'letter', label: 'Letter' },
    { value: 'a4', label: 'A4' },
  ] as const;
  const choose = (value: string | null) => {
    const paper = papers.find((known) => known.value === value)?.value;
    if (paper) void perform('event.change', { eventId: event.id, changes: { paper } });
  };
  return (
    <div className={classes['paper']} role="group" aria-label="How it is printed">
      <Select
        size="xs"
        w={190}
        aria-label="Paper"
        allowDeselect={false}
        value={event.paper}
        data={papers.filter(({ value }) => program !== null || value !== 'letter')}
        onChange={choose}
      />
      <Checkbox
        size="xs"
        label="Large print"
        checked={event.isLargePrint}
        onChange={({ currentTarget: { checked } }) =>
          void perform('event.change', { eventId: event.id, changes: { isLargePrint: checked } })
        }
      />
    </div>
  );
}
