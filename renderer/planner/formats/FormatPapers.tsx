import type { WorksheetBox } from '#domain/formats/format';
import { SavedCount } from '../../ui/SavedCount.tsx';
import { SavedLines, SavedText } from '../../ui/SavedText.tsx';
import { ChoiceField, ThingList } from './FormatFields.tsx';
import classes from './FormatSheet.module.css';
import { BOX_CONTENTS, BOX_VOICES, PAGES } from './formatWords.ts';
import type { FormatDraft } from './useFormatDraft.ts';

const NO_PHASE = '';

/** The boxes of the worksheet that everybody who presents writes on. */
export function FormatPapers({ format, change }: FormatDraft) {
  const phases = [
    { value: NO_PHASE, label: 'No phase' },
    ...format.phases.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className={classes['grid']}>
      <ThingList<WorksheetBox>
        title="Boxes"
        things={format.worksheet}
        nameOf={({ heading }) => heading}
        fieldsOf={(box, changeBox) => (
          <>
            <SavedText label="Heading" value={box.heading} onKeep={(heading) => changeBox({ heading })} />
            <SavedText label="Prompt" value={box.prompt} onKeep={(prompt) => changeBox({ prompt })} />
            <ChoiceField
              label="Its minutes from"
              choices={phases}
              value={box.phaseId ?? NO_PHASE}
              onKeep={(phaseId) => changeBox({ phaseId: phaseId === NO_PHASE ? null : phaseId })}
            />
            <ChoiceField
              label="Meanwhile"
              choices={BOX_VOICES}
              value={box.voice ?? 'none'}
              onKeep={(voice) => changeBox({ voice: voice === 'none' ? null : voice })}
            />
            <ChoiceField
              label="Page"
              choices={PAGES}
              value={box.page === 1 ? '1' : '2'}
              onKeep={(page) => changeBox({ page: page === '1' ? 1 : 2 })}
            />
            <SavedCount
              label="Height in millimetres"
              isLabelSeen
              value={box.heightMm}
              onKeep={(heightMm) => (heightMm === null ? undefined : changeBox({ heightMm }))}
            />
            <ChoiceField
              label="Inside"
              choices={BOX_CONTENTS}
              value={box.content}
              onKeep={(content) => changeBox({ content })}
            />
            {box.content === 'sentence' ? (
              <SavedLines
                label="The sentences begin with, one a line"
                description=""
                minRows={2}
                value={box.starters}
                onKeep={(starters) => changeBox({ starters })}
              />
            ) : null}
          </>
        )}
        onKeep={(worksheet) => change({ worksheet })}
        placeholder="One more box"
        fresh={(heading) => ({
          id: crypto.randomUUID(),
          page: 1,
          heading,
          phaseId: null,
          voice: null,
          prompt: '',
          heightMm: 40,
          content: 'blank',
          starters: [],
        })}
      />
    </div>
  );
}
