import { useEffect, useState } from 'react';
import type { LearnedMinutes } from '#domain/clock/runReport';
import { ask } from '../../bridge.ts';

/** What the phases of a format took at past sessions; empty until it is known. */
export function useLearned(formatId: string): LearnedMinutes[] {
  const [learned, setLearned] = useState<LearnedMinutes[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void ask('run.learned', { formatId }).then((answer) => {
      if (isCurrent) setLearned(answer.ok ? answer.value : []);
    });
    return () => {
      isCurrent = false;
    };
  }, [formatId]);
  return learned;
}

/** What is worth saying about a phase: only where it was planned as it is now, and took another time. */
export function lessonOf(
  learned: readonly LearnedMinutes[],
  { phaseId, minutes }: { phaseId: string; minutes: number },
): LearnedMinutes | null {
  const found = learned.find(
    (each) => each.phaseId === phaseId && each.plannedMinutes === minutes && each.minutes !== minutes,
  );
  return found ?? null;
}
