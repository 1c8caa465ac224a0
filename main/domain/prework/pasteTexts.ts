import type { EventSnapshot } from '../eventSnapshot.ts';
import { challengeDigest, digestPages } from '../handouts/challengeDigest.ts';
import { plainTextOf } from '../handouts/plainText.ts';
import { hasPreWorkToTell, preWorkDigest } from '../handouts/preWorkDigest.ts';
import type { PrintRequest } from '../handouts/printRequest.ts';
import { hasReading, readingPack } from '../handouts/readingPack.ts';
import { addressOf } from '../mails/mailDraft.ts';
import { isPeer } from '../people/person.ts';

/** A text to paste where people share pre-work: an e-mail, a mailing list, a wiki. */
export interface PasteText {
  id: string;
  name: string;
  /** For whom it is and what it leaves out. */
  about: string;
  text: string;
}

/**
 * What can be shared before an event without a file (PRE-21, PRE-22), each with one purpose (PRE-23). It says what the
 * documents of the same name say: no names beside answers, pages disguised and for their own group only.
 */
export function pasteTexts(snapshot: EventSnapshot): PasteText[] {
  const request: PrintRequest = { snapshot, planVersion: 0, isLargePrint: false, paper: null };
  const addresses = snapshot.people.filter(isPeer).map(addressOf).filter(Boolean);
  return [
    ...(hasPreWorkToTell(snapshot)
      ? [
          {
            id: 'digest',
            name: 'What people bring',
            about: 'For all participants. Nobody’s name stands beside an answer.',
            text: plainTextOf(preWorkDigest(request)),
          },
        ]
      : []),
    ...(hasReading(snapshot)
      ? [
          {
            id: 'reading',
            name: 'Reading and its questions',
            about: 'For all participants.',
            text: plainTextOf(readingPack(request)),
          },
        ]
      : []),
    ...groupTexts(request),
    ...(addresses.length > 0
      ? [
          {
            id: 'addresses',
            name: 'E-mail addresses',
            about: 'To set up a list or a shared space; in an e-mail they belong under Bcc.',
            text: addresses.join(', '),
          },
        ]
      : []),
  ];
}

function groupTexts(request: PrintRequest): PasteText[] {
  const { sessions, formats } = request.snapshot;
  return sessions.flatMap((session) => {
    const format = formats.find(({ id }) => id === session.formatId);
    if (!format) return [];
    return session.groups.flatMap((group): PasteText[] => {
      const writeUps = digestPages(request.snapshot, group);
      if (writeUps.length === 0) return [];
      const where = sessions.length > 1 ? `, ${session.title}` : '';
      return [
        {
          id: `group:${group.id}`,
          name: `Pages of group ${group.letter}${where}`,
          about: `For group ${group.letter} only: its own pages, read and disguised. Not for a space that others see.`,
          text: plainTextOf(challengeDigest({ ...request, session, format }, { group, writeUps })),
        },
      ];
    });
  });
}
