import type { NormsAgreed } from '#domain/followup/normsAgreed';
import type { Segment } from '#domain/agenda/schedule';
import { definedPhase } from '../clock/stage.ts';
import type { Stage } from '../clock/stage.ts';

/** Whether norms are agreed in what runs now: in the phase that opens a session or block, or one named after them. */
export function isNormsPhase(
  { format, segments }: Pick<Stage, 'format' | 'segments'>,
  segment: Segment | null,
): boolean {
  const phase = definedPhase(format, segment);
  if (!format || !segment || !phase || format.norms.length === 0) return false;
  const first = segments.find(
    ({ sessionId, blockId, phaseId }) =>
      sessionId === segment.sessionId && blockId === segment.blockId && phaseId !== null,
  );
  return first?.key === segment.key || /norm|rule|agree/i.test(phase.name);
}

/** Who can have agreed: everyone, or a group that has people. */
export function agreeingSides({ session }: Pick<Stage, 'session'>): string[] {
  const groups = (session?.groups ?? []).filter(({ memberIds }) => memberIds.length > 0);
  return ['Everyone', ...groups.map(({ letter }) => `Group ${letter}`)];
}

/** What was agreed here already, the latest first. */
export function agreedHere(agreed: readonly NormsAgreed[], agreedIn: string): NormsAgreed[] {
  return agreed.filter((each) => each.agreedIn === agreedIn).toReversed();
}
