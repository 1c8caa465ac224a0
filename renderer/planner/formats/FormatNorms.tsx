import { Checkbox } from '@mantine/core';
import { SavedLines, SavedText } from '../../ui/SavedText.tsx';
import { ChoiceField, ThingList } from './FormatFields.tsx';
import classes from './FormatSheet.module.css';
import { LEVELS } from './formatWords.ts';
import type { FormatDraft } from './useFormatDraft.ts';

/** Who does what, what everybody agrees to, and what to do when it does not go well. */
export function FormatNorms({ format, change }: FormatDraft) {
  const { confidentiality } = format;
  return (
    <div className={classes['grid']}>
      <ThingList
        title="Roles"
        things={format.roles}
        nameOf={({ name }) => name}
        fieldsOf={(role, changeRole) => (
          <>
            <SavedText label="Role" value={role.name} onKeep={(name) => changeRole({ name })} />
            <SavedText label="In a few words" value={role.does} onKeep={(does) => changeRole({ does })} />
            <SavedLines
              label="Duties, one a line"
              description=""
              minRows={2}
              value={role.duties}
              onKeep={(duties) => changeRole({ duties })}
            />
            {format.rounds === 'none' ? (
              <Checkbox
                label="One person of each group holds it"
                checked={role.perGroup === true}
                onChange={({ currentTarget }) => changeRole({ perGroup: currentTarget.checked })}
              />
            ) : null}
          </>
        )}
        onKeep={(roles) => change({ roles })}
        placeholder="One more role"
        fresh={(name) => ({ id: crypto.randomUUID(), name, does: '', duties: [] })}
      />
      <SavedLines label="Norms" value={format.norms} onKeep={(norms) => change({ norms })} />
      <div className={classes['stack']}>
        <ChoiceField
          label="Confidentiality"
          choices={LEVELS}
          value={confidentiality.level}
          onKeep={(level) => change({ confidentiality: { ...confidentiality, level } })}
        />
        <SavedLines
          label="In plain words"
          value={confidentiality.plainWords}
          onKeep={(plainWords) => change({ confidentiality: { ...confidentiality, plainWords } })}
        />
      </div>
      <ThingList
        title="When it does not go well"
        things={format.troubles}
        nameOf={({ notice }) => notice}
        fieldsOf={(trouble, changeTrouble) => (
          <>
            <SavedText
              label="You notice"
              value={trouble.notice}
              onKeep={(notice) => changeTrouble({ notice })}
            />
            <SavedText label="You do" value={trouble.act} onKeep={(act) => changeTrouble({ act })} />
          </>
        )}
        onKeep={(troubles) => change({ troubles })}
        placeholder="One more thing you may notice"
        fresh={(notice) => ({ notice, act: '' })}
      />
      <div className={classes['wide']}>
        <SavedLines
          label="For a group with a round to spare"
          value={format.spareRoundTasks}
          onKeep={(spareRoundTasks) => change({ spareRoundTasks })}
        />
      </div>
    </div>
  );
}
