import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pngPicture, SMALL_JPEG } from '../../fixtures/slidePictures.ts';
import { validatorErrorsOf, validatorIsAbsent } from '../../documents/openXmlValidator.ts';
import { packageLint } from '../../documents/packageLint.ts';
import { RETREAT, retreatHouse, temporaryFolder } from '../testHouse.ts';
import type { TestHouse } from '../testHouse.ts';

const map = Buffer.from(pngPicture({ width: 160, height: 90 })).toString('base64');
const photo = Buffer.from(SMALL_JPEG).toString('base64');
const slideOf = (title: string) => ({
  title,
  source: `${title}.png`,
  mediaType: 'image/png' as const,
  contentBase64: map,
});

describe('own slides', () => {
  test('are kept, moved, named and removed, each as one step', async () => {
    const room = await retreatHouse();
    const owner = await sessionDeck(room);
    const { ids } = await room.ask('ownSlide.add', {
      eventId: RETREAT,
      owner,
      behind: 'norms',
      slides: [slideOf('One'), slideOf('Two'), slideOf('Three')],
    });
    const [one = '', two = '', three = ''] = ids;
    expect(await titles(room)).toEqual(['One', 'Two', 'Three']);
    expect((await room.ask('workspace.state', {})).undo?.label).toBe('Add 3 slides');

    await room.ask('ownSlide.move', { slideId: three, behind: `own:${one}` });
    expect(await titles(room)).toEqual(['One', 'Three', 'Two']);
    await room.ask('ownSlide.move', { slideId: one, behind: 'cover' });
    await room.ask('ownSlide.change', {
      slideId: two,
      changes: { title: 'Way there', notes: 'Point north.' },
    });
    await room.ask('ownSlide.remove', { slideId: three });
    const { ownSlides } = await room.ask('event.read', { eventId: RETREAT });
    expect(ownSlides.map(({ title, afterSlide, notes }) => [title, afterSlide, notes])).toEqual([
      ['Way there', 'norms', 'Point north.'],
      ['One', 'cover', ''],
    ]);

    for (let step = 0; step < 5; step += 1) await room.ask('history.undo', {});
    expect(await titles(room)).toEqual([]);
    await room.ask('history.redo', {});
    expect(await titles(room)).toEqual(['One', 'Two', 'Three']);
  });

  test('share a picture that is the same, and its bytes are read by its id', async () => {
    const room = await retreatHouse();
    const owner = await sessionDeck(room);
    await room.ask('ownSlide.add', {
      eventId: RETREAT,
      owner,
      behind: '',
      slides: [slideOf('One'), slideOf('Two')],
    });
    const { ownSlides } = await room.ask('event.read', { eventId: RETREAT });
    const [first, second] = ownSlides.map(({ picture }) => picture);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ width: 160, height: 90, mediaType: 'image/png' });
    expect(await room.ask('picture.read', { pictureId: first?.id ?? '' })).toEqual({
      mediaType: 'image/png',
      contentBase64: map,
    });
    expect(JSON.stringify(ownSlides)).not.toContain(map.slice(0, 40));
    expect(await room.attempt('picture.read', { pictureId: 'a'.repeat(64) })).toMatchObject({ ok: false });
  });

  test('leave their picture in the file for as long as undo or redo can bring it back', async () => {
    const room = await retreatHouse();
    const owner = await sessionDeck(room);
    const { ids } = await room.ask('ownSlide.add', {
      eventId: RETREAT,
      owner,
      behind: '',
      slides: [slideOf('Map'), { ...slideOf('Photo'), mediaType: 'image/jpeg', contentBase64: photo }],
    });
    const { ownSlides } = await room.ask('event.read', { eventId: RETREAT });
    const [mapId = '', photoId = ''] = ownSlides.map(({ picture }) => picture.id);
    const openAgain = async () => {
      await room.ask('workspace.close', {});
      await room.ask('workspace.open', { path: room.path });
    };
    const holds = (pictureId: string) =>
      room.ask('picture.read', { pictureId }).then(
        () => true,
        () => false,
      );

    await room.ask('ownSlide.remove', { slideId: ids[0] ?? '' });
    await openAgain();
    expect(await holds(mapId)).toBe(true);
    await room.ask('history.undo', {});
    expect(await titles(room)).toEqual(['Map', 'Photo']);
    await room.ask('history.undo', {});
    await openAgain();
    expect(await holds(photoId)).toBe(true);
    await room.ask('history.redo', {});
    await room.ask('history.redo', {});
    expect(await titles(room)).toEqual(['Photo']);

    // As after so many more steps that those with the slide are no longer kept.
    await room.ask('workspace.close', {});
    const file = new SqliteDatabase(room.path);
    file.pragma('foreign_keys = ON');
    file.exec('DELETE FROM undo_step');
    file.close();
    await room.ask('workspace.open', { path: room.path });
    expect([await holds(mapId), await holds(photoId)]).toEqual([false, true]);
  });

  test('are refused when the bytes are no picture, another kind, or larger than a projector', async () => {
    const room = await retreatHouse();
    const owner = await sessionDeck(room);
    const large = Buffer.from(pngPicture({ width: 1921, height: 2 })).toString('base64');
    for (const contentBase64 of ['bm90aGluZw==', photo, large])
      expect(
        await room.attempt('ownSlide.add', {
          eventId: RETREAT,
          owner,
          behind: '',
          slides: [slideOf('Fine'), { ...slideOf('Wrong'), contentBase64 }],
        }),
      ).toMatchObject({
        ok: false,
        failure: { message: expect.stringMatching(/No slide was added/) as unknown },
      });
    expect(await titles(room)).toEqual([]);
    expect(room.bugs).toEqual([]);
  });

  test('stand in the PowerPoint file and on paper, and make both out of date', async () => {
    const room = await retreatHouse();
    const owner = await sessionDeck(room);
    const folder = temporaryFolder();
    const make = () =>
      room.ask('kit.make', {
        eventId: RETREAT,
        sessionId: owner.sessionId,
        documents: ['slides', 'slides-on-paper'],
        folder,
        jobId: 'job',
      });
    await make();
    await room.ask('ownSlide.add', {
      eventId: RETREAT,
      owner,
      behind: 'norms',
      slides: [
        slideOf('The way to the lake deck'),
        { ...slideOf('Photo'), mediaType: 'image/jpeg', contentBase64: photo },
      ],
    });
    const list = await room.ask('kit.list', { eventId: RETREAT, sessionId: owner.sessionId });
    const statusOf = (id: string) => list.find((document) => document.id === id)?.status;
    expect([statusOf('slides'), statusOf('slides-on-paper')]).toEqual(['out-of-date', 'out-of-date']);
    const { files } = await make();
    const written = new Map<string, string>();
    for (const { fileName } of files) {
      const path = join(folder, fileName);
      written.set(path.endsWith('.pptx') ? 'pptx' : 'docx', path);
      const bytes = await readFile(path);
      expect(packageLint(new Uint8Array(bytes))).toEqual([]);
      const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
      const media = parts.filter(([name]) => /media\//.test(name)).map(([, data]) => Buffer.from(data));
      expect(media.some((data) => data.equals(Buffer.from(map, 'base64')))).toBe(true);
      const text = parts.flatMap(([name, data]) => (name.endsWith('.xml') ? [strFromU8(data)] : []));
      expect(text.some((xml) => xml.includes('The way to the lake deck'))).toBe(true);
    }
    expect(written.size).toBe(2);
    if (validatorIsAbsent === null)
      expect(await validatorErrorsOf([...written].map(([name, file]) => ({ name, file })))).toEqual([]);
  });

  test('go along when the event is done again, and into another plan', async () => {
    const room = await retreatHouse();
    const owner = await sessionDeck(room);
    await room.ask('ownSlide.add', { eventId: RETREAT, owner, behind: 'norms', slides: [slideOf('One')] });
    await room.ask('ownSlide.add', {
      eventId: RETREAT,
      owner: { sessionId: null, onDay: '2027-04-15' },
      behind: 'cover',
      slides: [slideOf('Map')],
    });
    const { id } = await room.ask('event.duplicate', {
      eventId: RETREAT,
      startsOn: '2027-10-07',
      name: 'Again',
      withPeople: false,
    });
    const again = await room.ask('event.read', { eventId: id });
    expect(again.ownSlides.map(({ title, owner: { onDay } }) => [title, onDay]).sort()).toEqual([
      ['Map', '2027-10-07'],
      ['One', null],
    ]);
    expect(again.sessions.map((session) => session.id)).toContain(
      again.ownSlides.find(({ title }) => title === 'One')?.owner.sessionId,
    );

    await room.ask('scenario.add', { eventId: RETREAT, name: 'Rain' });
    expect((await titles(room)).sort()).toEqual(['Map', 'One']);
    await room.ask('session.remove', { sessionId: (await sessionDeck(room)).sessionId });
    expect(await titles(room)).toEqual(['Map']);
  });
});

async function sessionDeck(room: TestHouse) {
  const { sessions } = await room.ask('event.read', { eventId: RETREAT });
  return { sessionId: sessions[0]?.id ?? '', onDay: null };
}

async function titles(room: TestHouse): Promise<string[]> {
  const { ownSlides } = await room.ask('event.read', { eventId: RETREAT });
  return ownSlides.map(({ title }) => title);
}
