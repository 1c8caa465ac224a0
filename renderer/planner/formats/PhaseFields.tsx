import { Checkbox } from '@mantine/core';
import type { FormatPhase } from '#domain/formats/format';
import { SavedCount } from '../../ui/SavedCount.tsx';
import { SavedLines, SavedText, SavedTextarea } from '../../ui/SavedText.tsx';
import { ChoiceField } from './FormatFields.tsx';
import classes from './FormatSheet.module.css';
import { COUNTED, VOICES } from './formatWords.ts';

/** How long a phase takes, who speaks in it, and every word that is said or shown. */
export function PhaseFields({
  phase,
  hasDays,
  onKeep,
}: {
  phase: FormatPhase;
  /** Whether the format runs over several days. */
  hasDays: boolean;
  onKeep: (changes: Partial<FormatPhase>) => void;
}) {
  const minutes = (label: string, key: 'minutes' | 'minMinutes' | 'maxMinutes') => (
    <SavedCount
      label={label}
      isLabelSeen
      hasHalves
      value={phase[key]}
      onKeep={(value) => (value === null ? undefined : onKeep({ [key]: value }))}
    />
  );
  return (
    <div className={classes['grid']}>
      <SavedText label="Name of the phase" value={phase.name} onKeep={(name) => onKeep({ name })} />
      <SavedText
        label="On a narrow strip"
        value={phase.shortName}
        onKeep={(shortName) => onKeep({ shortName })}
      />
      <div className={classes['numbers']}>
        {minutes('Minutes', 'minutes')}
        {minutes('At least', 'minMinutes')}
        {minutes('At most', 'maxMinutes')}
        {hasDays ? (
          <SavedCount
            label="Day"
            isLabelSeen
            value={phase.day}
            onKeep={(day) => onKeep({ day: Math.max(1, day ?? 1) })}
          />
        ) : null}
      </div>
      <ChoiceField
        label="It takes place"
        choices={COUNTED}
        value={phase.counted}
        onKeep={(counted) => onKeep({ counted })}
      />
      <Checkbox
        label="A break or a meal"
        checked={phase.isBreak}
        onChange={(toggled) => onKeep({ isBreak: toggled.currentTarget.checked })}
      />
      <Checkbox
        label="Never shortened to catch up"
        checked={phase.isProtected}
        onChange={(toggled) => onKeep({ isProtected: toggled.currentTarget.checked })}
      />
      <div className={classes['wide']}>
        <SavedTextarea
          label="What the facilitator says"
          value={phase.say}
          onKeep={(say) => onKeep({ say })}
        />
      </div>
      <SavedText
        label="On the second screen"
        value={phase.screenLine}
        onKeep={(screenLine) => onKeep({ screenLine })}
      />
      <SavedText
        label="While somebody must stay silent"
        description="Empty where nobody must"
        value={phase.silence ?? ''}
        onKeep={(silence) => onKeep({ silence: silence.trim() === '' ? null : silence })}
      />
      <ChoiceField
        label="The presenter"
        choices={VOICES}
        value={phase.presenter.voice}
        onKeep={(voice) => onKeep({ presenter: { ...phase.presenter, voice } })}
      />
      <ChoiceField
        label="The peers"
        choices={VOICES}
        value={phase.peers.voice}
        onKeep={(voice) => onKeep({ peers: { ...phase.peers, voice } })}
      />
      <SavedText
        label="The presenter does"
        value={phase.presenter.does}
        onKeep={(does) => onKeep({ presenter: { ...phase.presenter, does } })}
      />
      <SavedText
        label="The peers do"
        value={phase.peers.does}
        onKeep={(does) => onKeep({ peers: { ...phase.peers, does } })}
      />
      <SavedText
        label="On the presenter’s card"
        value={phase.card.presenter}
        onKeep={(presenter) => onKeep({ card: { ...phase.card, presenter } })}
      />
      <SavedText
        label="On the peers’ card"
        value={phase.card.peers}
        onKeep={(peers) => onKeep({ card: { ...phase.card, peers } })}
      />
      <SavedLines label="Prompts" value={phase.prompts} onKeep={(prompts) => onKeep({ prompts })} />
      <SavedTextarea
        label="What to watch for, and what to say then"
        minRows={3}
        value={phase.watchFor}
        onKeep={(watchFor) => onKeep({ watchFor })}
      />
    </div>
  );
}
