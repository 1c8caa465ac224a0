import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { format as formatSchema } from '../../../preload/shapes/formatShape.ts';
import { formatMinutes } from '#domain/formats/format';
import type { Format } from '#domain/formats/format';
import { formatComplaints } from '#domain/formats/formatComplaints';
import { scheduleOf } from '#domain/agenda/schedule';
import { MINUTE_MS } from '#domain/time';
import { consultationFormat, formatsOfTheLibrary } from '../../fixtures/consultationFormat.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const folder = join(import.meta.dirname, '../../../assets/formats');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the format library', () => {
  it('holds the twenty-nine formats', () => {
    expect(files).toHaveLength(29);
  });

  it.each(formatsOfTheLibrary.flatMap((format) => format.examples.map((example) => ({ format, example }))))(
    '$format.id takes $example.minutes minutes with $example.people people in $example.rounds rounds',
    ({ format, example }) => {
      expect(formatMinutes(format, example)).toBe(example.minutes);
    },
  );

  it('plans the short peer assist for exactly 90 minutes', () => {
    const assist = formatsOfTheLibrary.find((format) => format.id === 'peer-assist-90');
    expect(assist && formatMinutes(assist, { people: 12, rounds: 1 })).toBe(90);
  });

  it('names no file of ours as a source', () => {
    const sources = formatsOfTheLibrary.flatMap((format) => format.sources);
    expect(sources.filter(({ text, url }) => /\bseed\b|\.txt$/.test(`${text} ${url}`))).toEqual([]);
  });

  it.each(files)('%s follows the shape of a format and agrees with itself', (fileName) => {
    const format = formatSchema.parse(JSON.parse(readFileSync(join(folder, fileName), 'utf8')));
    expect({ fileName, complaints: [...formatComplaints(format), ...spellingOf(format)] }).toEqual({
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

/** What the library holds itself to besides: US spelling. */
function spellingOf(format: Format): string[] {
  const british = /organis|practis|colour|programme|behaviour|recognis|labour|centre\b|traveller/i.exec(
    JSON.stringify({ ...format, sources: [] }),
  );
  return british ? [`spelling: ${british[0]}`] : [];
}
