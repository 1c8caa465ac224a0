import { Button, Select } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import type { Format } from '#domain/formats/format';
import type { AssessedPlan } from '#domain/grouping/assessedPlan';
import { evenSizes, groupSizesFor, sizesText } from '#domain/grouping/groupSizes';
import classes from './Groups.module.css';
import { brokenWords } from './groupView.ts';
import score from './Score.module.css';
import { ScoreFigures } from './ScoreFigures.tsx';

/** Whether every rule holds, whether better is possible, every figure, and into how many groups people are put. */
export function CertificateCard({
  plan,
  before,
  about,
  isFormed,
  sizes,
  format,
  count,
  groupCount,
  onGroupCount,
}: {
  plan: AssessedPlan;
  /** The groups as they stand, while somebody is being moved; null otherwise. */
  before: AssessedPlan | null;
  /** Who is being moved and why they would sit there; empty otherwise. */
  about: { name: string; reason: string } | null;
  isFormed: boolean;
  sizes: readonly number[];
  format: Format;
  count: number;
  groupCount: number | null;
  onGroupCount: (groupCount: number | null) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const usual = groupSizesFor({ count, range: format.groupSize, groupCount: null });
  const chosen = groupCount === null ? usual : groupSizesFor({ count, range: format.groupSize, groupCount });
  const { brokenHard, brokenSoft } = plan.assessment;
  const isBroken = isFormed && brokenHard.length > 0;
  const Shield = isBroken ? IconShieldExclamation : IconShieldCheck;
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;

  return (
    <section className={classes['certificate']} aria-label="How well the groups fit">
      <span className={classes['shield']} data-broken={isBroken}>
        <Shield size={28} stroke={1.75} aria-hidden />
      </span>
      <div className={classes['verdict']}>
        <h2>
          {isFormed
            ? brokenWords(brokenHard)
            : `${count} ${count === 1 ? 'person' : 'people'}, no groups yet`}
        </h2>
        <p>{isFormed ? sizesText(sizes) : format.name}</p>
      </div>
      <p className={classes['because']}>
        {isFormed ? plan.certificate : chosen.ok ? chosen.value.explanation : chosen.failure.message}
      </p>
      {usual.ok ? (
        <Select
          label={isFormed ? 'When formed again' : 'Number of groups'}
          w={190}
          value={groupCount === null ? 'usual' : String(groupCount)}
          allowDeselect={false}
          data={[
            { value: 'usual', label: `Best fit: ${usual.value.sizes.length} groups` },
            ...usual.value.allowedCounts.map((groups) => ({
              value: String(groups),
              label: labelOf(count, groups),
            })),
          ]}
          onChange={(value) => onGroupCount(value === null || value === 'usual' ? null : Number(value))}
        />
      ) : null}
      {about ? (
        <p className={score['live']}>
          <b>{about.name}</b> {about.reason}
        </p>
      ) : null}
      {isFormed ? (
        <>
          <Button
            className={score['toggle'] ?? ''}
            size="compact-sm"
            variant="subtle"
            aria-expanded={isOpen}
            rightSection={<Chevron size={14} stroke={1.75} aria-hidden />}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Fewer figures' : 'All figures'}
          </Button>
          {isOpen || before ? (
            <div className={score['more']}>
              <ScoreFigures plan={plan} before={before} />
              {brokenHard.length + brokenSoft.length > 0 ? (
                <ul className={score['broken']}>
                  {[...brokenHard, ...brokenSoft].map(({ kind, ruleId, sentence }) => (
                    <li key={`${kind} ${ruleId} ${sentence}`}>{sentence}</li>
                  ))}
                </ul>
              ) : null}
            </div>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

function labelOf(count: number, groups: number): string {
  const text = sizesText(evenSizes(count, groups));
  return text.includes('group') ? text : `${groups} groups: ${text}`;
}
