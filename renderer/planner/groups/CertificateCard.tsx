import { Select } from '@mantine/core';
import { IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react';
import type { Format } from '#domain/format';
import { evenSizes, groupSizesFor, sizesText } from '#domain/grouping/groupSizes';
import classes from './Groups.module.css';
import type { Board } from './board.ts';

/** Whether every rule holds, whether better is possible, and into how many groups people are put. */
export function CertificateCard({
  board: { assessment, columns },
  isFormed,
  format,
  count,
  groupCount,
  onGroupCount,
}: {
  board: Board;
  isFormed: boolean;
  format: Format;
  count: number;
  groupCount: number | null;
  onGroupCount: (groupCount: number | null) => void;
}) {
  const usual = groupSizesFor({ count, range: format.groupSize, groupCount: null });
  const chosen = groupCount === null ? usual : groupSizesFor({ count, range: format.groupSize, groupCount });
  const broken = assessment.brokenHard.length;
  const Shield = isFormed && broken > 0 ? IconShieldExclamation : IconShieldCheck;
  const sizes = columns.map(({ group }) => group.memberIds.length);

  return (
    <section className={classes['certificate']} aria-label="How well the groups fit">
      <span className={classes['shield']} data-broken={isFormed && broken > 0}>
        <Shield size={28} stroke={1.75} aria-hidden />
      </span>
      <div className={classes['verdict']}>
        <h2>{verdict({ isFormed, broken, count })}</h2>
        <p>{isFormed ? sizesText(sizes) : format.name}</p>
      </div>
      <p className={classes['because']}>
        {isFormed ? assessment.certificate : chosen.ok ? chosen.value.explanation : chosen.failure.message}
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
    </section>
  );
}

function verdict({ isFormed, broken, count }: { isFormed: boolean; broken: number; count: number }): string {
  if (!isFormed) return `${count} ${count === 1 ? 'person' : 'people'}, no groups yet`;
  if (broken === 0) return 'Every rule holds';
  return broken === 1 ? 'One rule is broken' : `${broken} rules are broken`;
}

function labelOf(count: number, groups: number): string {
  const text = sizesText(evenSizes(count, groups));
  return text.includes('group') ? text : `${groups} groups: ${text}`;
}
