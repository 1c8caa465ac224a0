import { ActionIcon, Chip, Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './FormatSheet.module.css';
import { chosen } from './formatWords.ts';
import type { Choice } from './formatWords.ts';

/** One of a few words. */
export function ChoiceField<Value extends string>({
  label,
  description = '',
  choices,
  value,
  onKeep,
}: {
  label: string;
  description?: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onKeep: (value: Value) => void;
}) {
  return (
    <Select
      label={label}
      description={description}
      allowDeselect={false}
      data={[...choices]}
      value={value}
      onChange={(picked) => onKeep(chosen(choices, picked, value))}
    />
  );
}

/** Any of a few words. */
export function ChoiceChips<Value extends string>({
  legend,
  choices,
  values,
  onKeep,
}: {
  legend: string;
  choices: readonly Choice<Value>[];
  values: readonly Value[];
  onKeep: (values: Value[]) => void;
}) {
  return (
    <fieldset className={classes['chips']}>
      <legend>{legend}</legend>
      <div>
        {choices.map(({ value, label }) => (
          <Chip
            key={value}
            size="xs"
            checked={values.includes(value)}
            onChange={(isOn) =>
              onKeep(
                choices
                  .map((choice) => choice.value)
                  .filter((one) => (one === value ? isOn : values.includes(one))),
              )
            }
          >
            {label}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}

/** Things of one kind, each with its own fields, and a line for one more. */
export function ThingList<Thing>({
  title,
  things,
  nameOf,
  fieldsOf,
  onKeep,
  placeholder,
  fresh,
}: {
  title: string;
  things: readonly Thing[];
  nameOf: (thing: Thing) => string;
  /** The fields of one; `change` keeps it with something else in it. */
  fieldsOf: (thing: Thing, change: (changes: Partial<Thing>) => void) => ReactNode;
  onKeep: (things: Thing[]) => void;
  /** What the line for one more asks for. */
  placeholder: string;
  fresh: (typed: string) => NoInfer<Thing>;
}) {
  return (
    <section className={classes['things']} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {things.map((thing, index) => (
          <li key={index}>
            <div>{fieldsOf(thing, (changes) => onKeep(things.with(index, { ...thing, ...changes })))}</div>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={28}
              aria-label={`Remove “${nameOf(thing)}”`}
              onClick={() => onKeep(things.toSpliced(index, 1))}
            >
              <IconX size={16} stroke={1.75} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <TextInput
        aria-label={placeholder}
        placeholder={placeholder}
        onKeyDown={(event) => {
          if (event.key === 'Enter') addFrom(event.currentTarget);
        }}
        onBlur={(event) => addFrom(event.currentTarget)}
      />
    </section>
  );

  function addFrom(field: HTMLInputElement) {
    const typed = field.value.trim();
    if (typed === '') return;
    field.value = '';
    onKeep([...things, fresh(typed)]);
  }
}
