import type { AssessedPlan } from '#domain/grouping/assessedPlan';
import { attributeWord } from '#domain/grouping/planCertificate';
import classes from './Score.module.css';

/** Every figure of a plan, each with what it means; `before` shows what a move would change. */
export function ScoreFigures({
  plan,
  before = null,
  seed = null,
}: {
  plan: AssessedPlan;
  before?: AssessedPlan | null;
  /** The number from which the same groups are found again; null for groups that were moved by hand. */
  seed?: number | null;
}) {
  const now = figuresIn(plan, seed);
  const then = before ? figuresIn(before, seed) : now;
  return (
    <dl className={classes['figures']}>
      {now.map(({ name, value, tone }, index) => {
        const changed = then[index]?.value !== value;
        return (
          <div key={name} data-tone={tone} data-changed={changed}>
            <dt>{name}</dt>
            <dd>
              {value}
              {changed ? <s>{then[index]?.value}</s> : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

interface Figure {
  name: string;
  value: string;
  tone: 'plain' | 'warn';
}

function figuresIn({ assessment, standing }: AssessedPlan, seed: number | null): Figure[] {
  const { brokenHard, brokenSoft, repeats, fewestRepeats, mostMeetings, shareMet, balance } = assessment;
  const { roles, loneMinorities, moved, weakest } = assessment;
  const figure = (name: string, value: string, isWarning = false): Figure => ({
    name,
    value,
    tone: isWarning ? 'warn' : 'plain',
  });
  return [
    figure('Rules broken', String(brokenHard.length), brokenHard.length > 0),
    figure('Wishes that do not hold', String(brokenSoft.length)),
    figure('Repeats, at least', `${repeats}, ${fewestRepeats}`, repeats > fewestRepeats),
    figure('Most meetings of a pair', String(mostMeetings)),
    figure('Pairs that met', `${Math.round(shareMet * 100)}%`),
    ...balance.map(({ attribute, largestGap }) =>
      figure(`Largest gap in ${attributeWord(attribute)}`, largestGap.toFixed(1)),
    ),
    figure('Only ones of their kind', String(loneMinorities.length), loneMinorities.length > 0),
    figure('First seats, most and fewest', `${roles.mostFirst}, ${roles.fewestFirst}`),
    ...(moved.length > 0 ? [figure('People moved', String(moved.length))] : []),
    figure('Weakest group', weakest?.sentence ?? 'none'),
    figure('Rules and repeats', standing === 'proven' ? 'proven best' : 'best found'),
    ...(seed === null ? [] : [figure('Seed', String(seed))]),
  ];
}
