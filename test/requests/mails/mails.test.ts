import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { RETREAT, retreatHouse, temporaryFolder } from '../testHouse.ts';

/** Drafts written by a real worker to a real folder, read back by an independent parser. */
async function written() {
  const house = await retreatHouse();
  const eventId = RETREAT;
  const { people, preWork } = await house.ask('event.read', { eventId });
  const task = preWork.tasks.find(({ kind }) => kind === 'write-up');
  const folder = join(temporaryFolder(), 'E-mails');
  const make = (personIds: string[], to: 'each' | 'together' = 'each', textId = 'instructions') =>
    house.ask('mail.make', {
      eventId,
      textId,
      taskId: task?.id ?? null,
      personIds,
      to,
      isAttached: true,
      folder,
    });
  const read = (name: string) => PostalMime.parse(readFileSync(join(folder, name)));
  return { house, eventId, people, folder, make, read };
}

describe('drafts of the sample retreat', () => {
  test('one each carries the instructions and its own form, which is read back, and is not written twice on a day', async () => {
    const { house, eventId, people, folder, make, read } = await written();
    const [one, other] = people;
    const ids = [one?.id ?? '', other?.id ?? ''];
    const made = await make(ids);
    expect(made).toMatchObject({ people: 2, personIds: ids, withoutAddress: [], folderName: 'E-mails' });
    expect(made.fileNames.every((name) => /_instructions_.+_v1\.eml$/.test(name))).toBe(true);
    const mail = await read(made.fileNames[0] ?? '');
    expect(mail.to).toMatchObject([{ name: one?.display, address: one?.email }]);
    expect(mail.text).toContain(`Dear ${one?.preferred ?? ''},`);
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      expect.stringMatching(/_challenge_.*\.docx$/),
      expect.stringMatching(/_challenge-form_.*\.docx$/),
    ]);
    // The form comes back by itself: what is attached is read as the one of its person.
    const form = mail.attachments[1]?.content ?? '';
    const contentBase64 = Buffer.from(typeof form === 'string' ? form : new Uint8Array(form)).toString(
      'base64',
    );
    const [returned] = await house.ask('forms.read', { files: [{ fileName: 'back.docx', contentBase64 }] });
    expect(returned?.returned?.identity).toEqual({ kind: 'write-up', eventId, personId: one?.id });
    const again = await make(ids);
    expect(again.fileNames).toHaveLength(2);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('one to everybody shows nobody the others and carries nobody’s own form', async () => {
    const { people, make, read } = await written();
    const ids = people.slice(0, 5).map(({ id }) => id);
    const made = await make(ids, 'together');
    expect(made.fileNames).toHaveLength(1);
    const mail = await read(made.fileNames[0] ?? '');
    expect(mail.bcc?.map(({ address }) => address)).toEqual(people.slice(0, 5).map(({ email }) => email));
    expect(mail.to?.some(({ address }) => people.some(({ email }) => email === address))).toBe(false);
    expect(mail.attachments).toEqual([]);
    expect(mail.text).toContain('Dear all,');
  });

  test('who has no address is named, and nothing is written when nobody has one', async () => {
    const { house, eventId, people, folder, make } = await written();
    const [one, other] = people;
    await house.ask('person.change', {
      eventId,
      personId: one?.id ?? '',
      changes: { email: '', altEmail: '' },
    });
    const made = await make([one?.id ?? '', other?.id ?? '']);
    expect(made).toMatchObject({ people: 1, withoutAddress: [one?.display] });
    const before = readdirSync(folder);
    const refused = house.ask('mail.make', {
      eventId,
      textId: 'instructions',
      taskId: null,
      personIds: [one?.id ?? ''],
      to: 'each',
      isAttached: false,
      folder,
    });
    await expect(refused).rejects.toThrow(/Nothing was written/);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('a preview says what is missing, and a link is kept short', async () => {
    const { house, eventId, people } = await written();
    const choice = { eventId, personId: people[0]?.id ?? '', taskId: null };
    const preview = await house.ask('mail.preview', { ...choice, textId: 'reminder' });
    expect(preview.missing).toContain('phone number of the coordinator');
    expect(preview).toMatchObject({ address: people[0]?.email, attachments: ['Challenge forms'] });
    // A reminder carries the form of the task that it is about, and no other one.
    const { preWork } = await house.ask('event.read', { eventId });
    const attachmentsFor = async (kind: string) => {
      const taskId = preWork.tasks.find((task) => task.kind === kind)?.id ?? null;
      return (await house.ask('mail.preview', { ...choice, taskId, textId: 'reminder' })).attachments;
    };
    expect(await attachmentsFor('look-ahead')).toEqual(['Pre-work questions']);
    expect(await attachmentsFor('agreement')).toEqual([]);
    const { link } = await house.ask('mail.link', { ...choice, textId: 'reminder' });
    expect(link).toMatch(/^mailto:[^?]+@[^?]+\?subject=A%20reminder/);
    expect((await house.attempt('mail.preview', { ...choice, textId: 'none' })).ok).toBe(false);
    expect((await house.attempt('mail.make', { ...choice, textId: 'reminder' })).ok).toBe(false);
  });
});
