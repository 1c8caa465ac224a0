import { expect, test } from 'vitest';
import { talkWords } from '../../../renderer/presenter/console/againstPlan.ts';
import { stagesOf } from '../../../renderer/presenter/clock/stage.ts';
import { assistSnapshot } from '../../fixtures/assistSnapshot.ts';
import { retreatStage } from './retreatStage.ts';

test('an assist tells the planned share of talk and who talks now, nothing else does', () => {
  const snapshot = assistSnapshot();
  const [block] = snapshot.blocks;
  const onDay = block?.startsOn ?? '';
  const stages = stagesOf(snapshot, { eventId: snapshot.event.id, sessionId: null, onDay }, null);
  const at = (phaseId: string) => stages?.segments.find((segment) => segment.phaseId === phaseId) ?? null;
  const words = (phaseId: string) => {
    const segment = at(phaseId);
    return segment && stages ? talkWords(stages.at(segment), segment) : null;
  };
  // Of 90 minutes 18 are the hosts' alone, 37 the resource team's and 35 both sides'; this block shares them out in
  // whole minutes of its own.
  const planned = 'Talk as planned: Host team 40%, Resource team 60%.';
  expect(words('context')).toBe(`${planned} Now Host team.`);
  expect(words('questions-and-dialogue')).toBe(`${planned} Now both.`);
  expect(words('resource-team-discusses')).toBe(`${planned} Now Resource team.`);
  expect(talkWords(retreatStage(), retreatStage().segments[0] ?? null)).toBe('');
});
