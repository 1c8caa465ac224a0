import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { RegistrationField } from '#domain/registration/registration';
import classes from './Import.module.css';
import { ImportApart } from './ImportApart.tsx';
import type { ImportChoices } from './importChoices.ts';
import { keepApartChoices, toggled } from './importChoices.ts';
import { ImportChanges } from './ImportChanges.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportFixes } from './ImportFixes.tsx';
import { ImportLeftOut } from './ImportLeftOut.tsx';
import { ImportPeople } from './ImportPeople.tsx';
import { ImportSpellings } from './ImportSpellings.tsx';
import type { ImportPreview } from './useImport.ts';

/** What stands in a list, one question to a page: columns, people, fixes, left out, spellings, keep apart. */
export function ImportSteps({
  preview: { registration, choices, comparison },
  onMapColumn,
  onHeadingsOn,
  onSheet,
  onAgree,
}: {
  preview: ImportPreview;
  onMapColumn: (columnIndex: number, field: RegistrationField | null) => void;
  onHeadingsOn: (line: number | null) => void;
  onSheet: (name: string) => void;
  onAgree: (choices: ImportChoices) => void;
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const pairs = keepApartChoices(registration);
  const used = registration.columns.filter(({ field }) => field !== null).length;
  const steps: { value: string; label: string; count: string; content: ReactNode }[] = [
    {
      value: 'columns',
      label: 'Columns',
      count: `${used} of ${registration.columns.length}`,
      content: (
        <ImportColumns
          registration={registration}
          onMapColumn={onMapColumn}
          onHeadingsOn={onHeadingsOn}
          onSheet={onSheet}
        />
      ),
    },
    {
      value: 'people',
      label: 'People found',
      count: String(registration.participants.length),
      content: <ImportPeople registration={registration} />,
    },
    {
      value: 'changes',
      label: 'What changes',
      count: String(comparison?.people.filter(({ changes }) => changes.length > 0).length ?? ''),
      content: (
        <ImportChanges
          comparison={comparison}
          takes={choices.takes}
          onTakes={(takes) => onAgree({ ...choices, takes })}
          onAsNew={(line) => onAgree({ ...choices, asNewLines: [...choices.asNewLines, line] })}
        />
      ),
    },
    {
      value: 'fixes',
      label: 'Fixed and why',
      count: String(registration.warnings.length),
      content: <ImportFixes warnings={registration.warnings} />,
    },
    {
      value: 'left-out',
      label: 'Left out',
      count: String(registration.excluded.length),
      content: (
        <ImportLeftOut
          registration={registration}
          restoreLines={choices.restoreLines}
          onToggle={(line) => onAgree({ ...choices, restoreLines: toggled(choices.restoreLines, line) })}
        />
      ),
    },
    {
      value: 'spellings',
      label: 'Spellings to merge',
      count: `${choices.merges.length} of ${registration.mergeSuggestions.length}`,
      content: (
        <ImportSpellings
          suggestions={registration.mergeSuggestions}
          accepted={choices.merges}
          onToggle={(index) => onAgree({ ...choices, merges: toggled(choices.merges, index) })}
        />
      ),
    },
    {
      value: 'apart',
      label: 'Keep apart',
      count: `${choices.keepApart.length} of ${pairs.length}`,
      content: (
        <ImportApart
          pairs={pairs}
          accepted={choices.keepApart}
          onToggle={(key) => onAgree({ ...choices, keepApart: toggled(choices.keepApart, key) })}
        />
      ),
    },
  ];
  const shown = registration.needsMapping ? steps.slice(0, 1) : steps;
  const current = registration.needsMapping ? 'columns' : (chosen ?? 'people');

  return (
    <Tabs
      orientation="vertical"
      variant="pills"
      value={current}
      onChange={setChosen}
      keepMounted={false}
      classNames={{
        root: classes['steps'] ?? '',
        list: classes['stepList'] ?? '',
        tab: classes['step'] ?? '',
        panel: classes['page'] ?? '',
      }}
    >
      <Tabs.List aria-label="What stands in the list">
        {shown.map(({ value, label, count }) => (
          <Tabs.Tab key={value} value={value} rightSection={<span>{count}</span>}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {shown.map(({ value, content }) => (
        <Tabs.Panel key={value} value={value}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
