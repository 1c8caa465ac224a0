import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { withMovedPhase, withNewPhase, withoutPhase, withPhase } from '#domain/formats/changeFormat';
import type { Format, FormatPhase } from '#domain/formats/format';
import { PhaseFields } from './PhaseFields.tsx';
import classes from './FormatSheet.module.css';
import { COUNTED, wordsFor } from './formatWords.ts';
import type { FormatDraft } from './useFormatDraft.ts';

/** The phases in their order at the left, and everything about one of them at the right. */
export function FormatPhases({ format, change }: FormatDraft) {
  const [phaseId, setPhaseId] = useState<string | null>(null);
  const phase = format.phases.find(({ id }) => id === phaseId) ?? format.phases[0];
  const keep = ({ phases, worksheet, variants }: Format) => change({ phases, worksheet, variants });
  const add = () => {
    const id = crypto.randomUUID();
    keep(withNewPhase(format, phase?.id ?? null, id));
    setPhaseId(id);
  };
  return (
    <div className={classes['phases']}>
      <div>
        <ol aria-label="Phases">
          {format.phases.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                aria-current={each.id === phase?.id}
                data-silent={each.presenter.voice === 'silent'}
                onClick={() => setPhaseId(each.id)}
              >
                <span>{each.name}</span>
                <small>{phaseLine(each)}</small>
              </button>
            </li>
          ))}
        </ol>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          onClick={add}
        >
          Add a phase
        </Button>
      </div>
      {phase ? (
        <section aria-label={phase.name} key={phase.id}>
          <header>
            <h3>{phase.name}</h3>
            <PhaseButton
              label="Earlier"
              icon={IconArrowUp}
              onClick={() => keep(withMovedPhase(format, phase.id, -1))}
            />
            <PhaseButton
              label="Later"
              icon={IconArrowDown}
              onClick={() => keep(withMovedPhase(format, phase.id, 1))}
            />
            <PhaseButton
              label="Remove this phase"
              icon={IconTrash}
              onClick={() => keep(withoutPhase(format, phase.id))}
            />
          </header>
          <PhaseFields
            phase={phase}
            hasDays={format.layout === 'blocks'}
            onKeep={(changes) => keep(withPhase(format, phase.id, changes))}
          />
        </section>
      ) : null}
    </div>
  );
}

function PhaseButton({
  label,
  icon: Icon,
  onClick,
}: {
  label: string;
  icon: typeof IconTrash;
  onClick: () => void;
}) {
  return (
    <ActionIcon variant="subtle" color="gray" size={28} aria-label={label} title={label} onClick={onClick}>
      <Icon size={16} stroke={1.75} />
    </ActionIcon>
  );
}

function phaseLine(phase: FormatPhase): string {
  const minutes = `${phase.minutes} min`;
  if (phase.isBreak) return `${minutes}, a break`;
  return phase.counted === 'once' ? minutes : `${minutes}, ${wordsFor(COUNTED, phase.counted).toLowerCase()}`;
}
