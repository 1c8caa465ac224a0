import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { format as formatSchema } from '../../preload/shapes.ts';
import type { Format } from '#domain/format';
import { scheduleOf } from '#domain/schedule';
import { MINUTE_MS } from '#domain/time';
import { consultationFormat } from '../fixtures/consultationFormat.ts';
import { retreatSnapshot } from '../fixtures/sampleSnapshot.ts';

const folder = join(import.meta.dirname, '../../assets/formats');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the format library', () => {
  it('holds the peer consultation', () => {
    expect(files).toContain('peer-consultation.json');
  });

  it.each(files)('%s follows the shape of a format and agrees with itself', (fileName) => {
    const format = formatSchema.parse(JSON.parse(readFileSync(join(folder, fileName), 'utf8')));
    expect({ fileName, complaints: complaintsAbout(format) }).toEqual({
      fileName: `${format.id}.json`,
      complaints: [],
    });
  });
});

describe('the peer consultation', () => {
  it.each([
    ['express20', 20],
    ['standard30', 30],
    ['deep50', 50],
  ])('takes the minutes its round length %s names', (variantId, minutes) => {
    const variant = consultationFormat.variants.find((candidate) => candidate.id === variantId);
    expect(variant?.round.reduce((sum, phase) => sum + phase.minutes, 0)).toBe(minutes);
  });

  it.each([
    [4, 156],
    [5, 188],
  ])('keeps a group of %i busy for %i minutes, breaks left out', (size, minutes) => {
    const snapshot = retreatSnapshot();
    const [session] = snapshot.sessions;
    if (!session) throw new Error('The sample retreat has a session');
    const group = session.groups[0];
    session.groups = group ? [{ ...group, memberIds: group.memberIds.slice(0, size) }] : [];
    session.breaks = [];
    const schedule = scheduleOf({ session, format: consultationFormat, zone: snapshot.event.zone });
    expect(schedule.workMs / MINUTE_MS).toBe(minutes);
  });

  it('never shortens the opening and the wrap-up to catch up', () => {
    const kept = consultationFormat.phases.filter((phase) => phase.isProtected).map((phase) => phase.id);
    expect(kept).toEqual(['opening', 'wrap-up']);
  });

  it('names the worksheet of a presenter box by box', () => {
    expect(consultationFormat.worksheet.map((box) => box.id)).toEqual([
      'question',
      'success',
      'explore',
      'own-part',
      'options',
      'people',
      'assumptions',
      'first-step',
      'keep',
      'thanks',
    ]);
  });
});

/** What a schema cannot see: minutes out of their limits, phases that do not exist, one id twice. */
function complaintsAbout(format: Format): string[] {
  const phaseIds = format.phases.map((phase) => phase.id);
  const doubled = [phaseIds, format.worksheet.map((box) => box.id), format.variants.map((item) => item.id)]
    .flatMap((ids) => ids.filter((id, index) => ids.indexOf(id) !== index))
    .map((id) => `${id} stands twice`);
  const limits = format.phases
    .filter((phase) => phase.minutes < phase.minMinutes || phase.minutes > phase.maxMinutes)
    .map((phase) => `${phase.id} is outside its own limits`);
  const unknown = [
    ...format.variants.flatMap((variant) => variant.round.map((phase) => phase.phaseId)),
    ...format.worksheet.flatMap((box) => box.phaseId ?? []),
  ]
    .filter((id) => !phaseIds.includes(id))
    .map((id) => `${id} is no phase`);
  const { min, idealMin, idealMax, max } = format.groupSize;
  const sizes =
    min <= idealMin && idealMin <= idealMax && idealMax <= max ? [] : ['group sizes are out of order'];
  const spelling = /organis|practis|colour|programme|behaviour|recognis|labour|centre\b/i.exec(
    JSON.stringify({ ...format, sources: [] }),
  );
  return [...doubled, ...limits, ...unknown, ...sizes, ...(spelling ? [`spelling: ${spelling[0]}`] : [])];
}
