import { Checkbox } from '@mantine/core';
import type { Material } from '#domain/formats/format';
import { SavedCount } from '../../ui/SavedCount.tsx';
import { SavedText, SavedTextarea } from '../../ui/SavedText.tsx';
import { ChoiceField, ThingList } from './FormatFields.tsx';
import classes from './FormatSheet.module.css';
import { PERS } from './formatWords.ts';
import type { FormatDraft } from './useFormatDraft.ts';

/** How the room is set up, what has to be ready, and how long people work without a break. */
export function FormatRoom({ format, change }: FormatDraft) {
  const { unbroken } = format;
  return (
    <div className={classes['grid']}>
      <div className={classes['wide']}>
        <SavedTextarea label="Room set-up" value={format.room} onKeep={(room) => change({ room })} />
      </div>
      <ThingList<Material>
        title="Materials"
        things={format.materials}
        nameOf={({ name }) => name}
        fieldsOf={(material, changeMaterial) => (
          <>
            <SavedText label="What" value={material.name} onKeep={(name) => changeMaterial({ name })} />
            <SavedCount
              label="How many"
              isLabelSeen
              value={material.count}
              onKeep={(count) => changeMaterial({ count: count ?? 0 })}
            />
            <ChoiceField
              label="For each"
              choices={PERS}
              value={material.per}
              onKeep={(per) => changeMaterial({ per })}
            />
            <Checkbox
              label="Used up"
              checked={material.isUsedUp}
              onChange={(toggled) => changeMaterial({ isUsedUp: toggled.currentTarget.checked })}
            />
          </>
        )}
        onKeep={(materials) => change({ materials })}
        placeholder="One more thing to have ready"
        fresh={(name) => ({ name, count: 1, per: 'session', isUsedUp: false })}
      />
      <div className={classes['numbers']}>
        <SavedCount
          label="A break is advised after minutes"
          isLabelSeen
          value={unbroken.softMinutes}
          onKeep={(minutes) =>
            minutes === null ? undefined : change({ unbroken: { ...unbroken, softMinutes: minutes } })
          }
        />
        <SavedCount
          label="And needed after"
          isLabelSeen
          value={unbroken.hardMinutes}
          onKeep={(minutes) =>
            minutes === null ? undefined : change({ unbroken: { ...unbroken, hardMinutes: minutes } })
          }
        />
        <SavedCount
          label="Minutes of a break"
          isLabelSeen
          value={unbroken.breakMinutes}
          onKeep={(minutes) =>
            minutes === null ? undefined : change({ unbroken: { ...unbroken, breakMinutes: minutes } })
          }
        />
      </div>
    </div>
  );
}
