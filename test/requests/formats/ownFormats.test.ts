import { describe, expect, test } from 'vitest';
import { formatFileOf } from '../../../main/requests/formats/formatFile.ts';
import { consultationFormat } from '../../fixtures/consultationFormat.ts';
import { RETREAT, retreatHouse } from '../testHouse.ts';

const asFile = (content: string) => ({
  fileName: 'format.json',
  contentBase64: Buffer.from(content).toString('base64'),
});

describe('a format of one’s own', () => {
  test('is a copy beside the library’s, which stays as it is', async () => {
    const { ask } = await retreatHouse();
    const { id } = await ask('format.keep', { format: { ...consultationFormat, purpose: 'Ours' } });
    const formats = await ask('format.list', {});
    expect(formats.find((format) => format.id === id)).toMatchObject({
      name: 'Peer-to-Peer Consultation Exercise (2)',
      purpose: 'Ours',
      version: 1,
    });
    expect(formats.find((format) => format.id === 'peer-consultation')).toEqual(consultationFormat);
  });

  test('can be planned with, changed and printed from like any other', async () => {
    const { ask } = await retreatHouse();
    const { id } = await ask('format.keep', { format: { ...consultationFormat, name: 'Ours' } });
    await ask('session.add', {
      eventId: RETREAT,
      formatId: id,
      title: '',
      startsOn: '2027-04-16',
      startsAt: '16:00',
      variantId: null,
    });
    const own = (await ask('format.list', {})).find((format) => format.id === id);
    if (!own) throw new Error('The format is there');
    await ask('format.keep', { format: { ...own, name: 'Ours, shorter' } });
    const { sessions, formats } = await ask('event.read', { eventId: RETREAT });
    expect(sessions.at(-1)).toMatchObject({ title: 'Ours', formatId: id });
    expect(formats.find((format) => format.id === id)).toMatchObject({ name: 'Ours, shorter', version: 2 });
  });

  test('begins plain or as a copy, under a name of its own', async () => {
    const { ask, attempt } = await retreatHouse();
    const plain = await ask('format.start', { name: 'Walk', likeId: null });
    const again = await ask('format.start', { name: 'Walk', likeId: null });
    const copy = await ask('format.start', { name: 'Ours', likeId: 'peer-consultation' });
    const own = await ask('format.own', {});
    expect(own.map(({ id, name }) => [id, name])).toEqual([
      [copy.id, 'Ours'],
      [plain.id, 'Walk'],
      [again.id, 'Walk (2)'],
    ]);
    expect(own[0]).toEqual({ ...consultationFormat, id: copy.id, name: 'Ours', version: 1 });
    expect(await attempt('format.start', { name: 'X', likeId: 'nowhere' })).toMatchObject({
      failure: { kind: 'not-found' },
    });
  });

  test('keeps its phases while sessions are planned with it; words and minutes change', async () => {
    const { ask, attempt } = await retreatHouse();
    const { id } = await ask('format.start', { name: 'Ours', likeId: 'peer-consultation' });
    const own = async () => {
      const found = (await ask('format.own', {})).find((format) => format.id === id);
      if (!found) throw new Error('The format is there');
      return found;
    };
    const withoutFirst = async () => ({ ...(await own()), phases: (await own()).phases.slice(1) });
    await ask('session.add', {
      eventId: RETREAT,
      formatId: id,
      title: '',
      startsOn: '2027-04-16',
      startsAt: '16:00',
      variantId: null,
    });
    const kept = await own();
    expect(await attempt('format.keep', { format: await withoutFirst() })).toMatchObject({
      failure: { kind: 'refused', message: expect.stringContaining('One session is planned') as string },
    });
    expect(await own()).toEqual(kept);
    await ask('format.keep', { format: { ...kept, purpose: 'In our words' } });
    expect(await own()).toMatchObject({ purpose: 'In our words', version: 2 });
  });

  test('is not removed while something follows it, and a format of the library never', async () => {
    const { ask, attempt } = await retreatHouse();
    const { id } = await ask('format.keep', { format: { ...consultationFormat, name: 'Ours' } });
    const { blocks } = await ask('event.read', { eventId: RETREAT });
    const [block] = blocks;
    await ask('block.change', { blockId: block?.id ?? '', changes: { formatId: id } });
    expect(await attempt('format.remove', { formatId: id })).toMatchObject({
      failure: { kind: 'refused', message: expect.stringContaining('One part of your agendas') as string },
    });
    expect(await attempt('format.remove', { formatId: 'case-study' })).toMatchObject({
      failure: { kind: 'refused', message: expect.stringContaining('belongs to the library') as string },
    });
    await ask('block.change', { blockId: block?.id ?? '', changes: { formatId: null } });
    await ask('format.remove', { formatId: id });
    expect(await ask('format.own', {})).toEqual([]);
  });

  test('goes out as a file and comes in again under a name of its own', async () => {
    const { ask } = await retreatHouse();
    const { fileName, text } = await ask('format.file', { formatId: 'case-study' });
    expect(fileName).toBe('case-study-analysis_format.json');
    const taken = await ask('format.import', asFile(text));
    expect(taken.name).toBe('Case-study analysis (2)');
    expect((await ask('format.import', asFile(text))).name).toBe('Case-study analysis (3)');
  });

  test.each([
    ['a broken file', '{"convenerFormat":1,"for'],
    ['a file of a newer app', '{"convenerFormat":9,"format":{}}'],
    ['a format that contradicts itself', formatFileOf({ ...consultationFormat, phases: [] })],
    ['a picture', '\u0089PNG\r\n'],
  ])('is not taken from %s, and nothing changes', async (_, content) => {
    const { ask, attempt, bugs } = await retreatHouse();
    const before = await ask('workspace.state', {});
    expect(await attempt('format.import', asFile(content))).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', message: expect.stringContaining('Nothing was changed.') as string },
    });
    expect(await ask('workspace.state', {})).toEqual(before);
    expect(bugs).toEqual([]);
  });
});
