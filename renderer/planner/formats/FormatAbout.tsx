import { Checkbox } from '@mantine/core';
import type { Format } from '#domain/formats/format';
import { PURPOSES } from '#domain/formats/purposes';
import { SavedCount } from '../../ui/SavedCount.tsx';
import { SavedText, SavedTextarea } from '../../ui/SavedText.tsx';
import { SEATINGS } from '../agenda/seatingLook.ts';
import { ChoiceChips, ChoiceField, ThingList } from './FormatFields.tsx';
import classes from './FormatSheet.module.css';
import { EVIDENCE, LAYOUTS, PLACES, ROUNDS, UNITS } from './formatWords.ts';
import type { FormatDraft } from './useFormatDraft.ts';

const PURPOSE_CHOICES = PURPOSES.map(({ purpose, label }) => ({ value: purpose, label }));
const WORK_SEATINGS = SEATINGS.filter(({ value }) => value !== 'break' && value !== 'meal');

const SIZES: readonly { key: Exclude<keyof Format['groupSize'], 'note'>; label: string }[] = [
  { key: 'min', label: 'Smallest group' },
  { key: 'idealMin', label: 'Best from' },
  { key: 'idealMax', label: 'Best to' },
  { key: 'max', label: 'Largest group' },
];

/** What a format is for, for whom, and what it rests on. */
export function FormatAbout({ format, change }: FormatDraft) {
  const { groupSize } = format;
  return (
    <div className={classes['grid']}>
      <SavedText label="Name" value={format.name} onKeep={(name) => change({ name })} />
      <SavedText
        label="Within a sentence"
        value={format.shortName}
        onKeep={(shortName) => change({ shortName })}
      />
      <div className={classes['wide']}>
        <SavedTextarea label="Purpose" value={format.purpose} onKeep={(purpose) => change({ purpose })} />
      </div>
      <ChoiceChips
        legend="Offered for"
        choices={PURPOSE_CHOICES}
        values={format.purposeTags}
        onKeep={(purposeTags) => change({ purposeTags })}
      />
      <SavedTextarea label="Use it for" value={format.useWhen} onKeep={(useWhen) => change({ useWhen })} />
      <SavedTextarea label="Not for" value={format.notFor} onKeep={(notFor) => change({ notFor })} />
      <div className={classes['numbers']}>
        {SIZES.map(({ key, label }) => (
          <SavedCount
            key={key}
            label={label}
            isLabelSeen
            value={groupSize[key]}
            onKeep={(size) =>
              size === null ? undefined : change({ groupSize: { ...groupSize, [key]: size } })
            }
          />
        ))}
      </div>
      <SavedText
        label="About the size"
        value={groupSize.note}
        onKeep={(note) => change({ groupSize: { ...groupSize, note } })}
      />
      <ChoiceField
        label="Rounds"
        choices={ROUNDS}
        value={format.rounds}
        onKeep={(rounds) => change({ rounds })}
      />
      <div className={classes['numbers']}>
        {format.rounds === 'chosen' ? (
          <SavedCount
            label="Usual rounds"
            isLabelSeen
            value={format.usualRounds}
            onKeep={(usualRounds) => change({ usualRounds: usualRounds ?? 0 })}
          />
        ) : null}
        <SavedCount
          label="Minutes to change seats"
          isLabelSeen
          hasHalves
          value={format.changeoverMinutes}
          onKeep={(changeoverMinutes) => change({ changeoverMinutes: changeoverMinutes ?? 0 })}
        />
      </div>
      <ChoiceField
        label="Who brings something"
        choices={UNITS}
        value={format.challengeUnit}
        onKeep={(challengeUnit) => change({ challengeUnit })}
      />
      <ChoiceField
        label="In the agenda"
        choices={LAYOUTS}
        value={format.layout}
        onKeep={(layout) => change({ layout })}
      />
      <ChoiceField
        label="How people sit"
        choices={WORK_SEATINGS}
        value={format.seating}
        onKeep={(seating) => change({ seating })}
      />
      <SavedText label="Shelf" value={format.family} onKeep={(family) => change({ family })} />
      <ChoiceChips
        legend="Where it works"
        choices={PLACES}
        values={format.places}
        onKeep={(places) => change({ places })}
      />
      <Checkbox
        label="People are on their feet, at least for a part"
        checked={format.isOnFeet}
        onChange={(toggled) => change({ isOnFeet: toggled.currentTarget.checked })}
      />
      <Checkbox
        label="Ideas may be ranked or voted on"
        checked={format.ranksIdeas}
        onChange={(toggled) => change({ ranksIdeas: toggled.currentTarget.checked })}
      />
      <ChoiceField
        label="Where the minutes come from"
        choices={EVIDENCE}
        value={format.evidence}
        onKeep={(evidence) => change({ evidence })}
      />
      <SavedText label="Credit on papers" value={format.credit} onKeep={(credit) => change({ credit })} />
      <div className={classes['wide']}>
        <SavedTextarea label="Notes" value={format.notes} onKeep={(notes) => change({ notes })} />
      </div>
      <ThingList
        title="Sources"
        things={format.sources}
        nameOf={({ text }) => text}
        fieldsOf={(source, changeSource) => (
          <>
            <SavedText label="Source" value={source.text} onKeep={(text) => changeSource({ text })} />
            <SavedText label="Address" value={source.url} onKeep={(url) => changeSource({ url })} />
          </>
        )}
        onKeep={(sources) => change({ sources })}
        placeholder="One more source"
        fresh={(text) => ({ id: crypto.randomUUID(), text, url: '' })}
      />
    </div>
  );
}
