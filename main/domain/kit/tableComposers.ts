import { deckPages } from '../handouts/deckPages.ts';
import { challengeDigest, digestPages } from '../handouts/challengeDigest.ts';
import { groupAgreement } from '../handouts/groupAgreement.ts';
import { nameBadges, tableTents } from '../handouts/nameCards.ts';
import type { SessionPrintRequest } from '../handouts/printRequest.ts';
import { roomCards } from '../handouts/roomCards.ts';
import { roster } from '../handouts/roster.ts';
import { wallRoster } from '../handouts/wallRoster.ts';
import { kitFileName } from './kitFileName.ts';
import type { KitComposer } from './kitComposer.ts';
import { isPeer } from '../people/person.ts';
import { printCounts } from './printCounts.ts';

/** The challenges of each group, for that group only; waits until a page is back and read. */
export function digestComposer(request: SessionPrintRequest, waitsForGroups: string | null): KitComposer {
  const { snapshot, session } = request;
  const groups = session.groups
    .map((group) => ({ group, writeUps: digestPages(snapshot, group) }))
    .filter(({ writeUps }) => writeUps.length > 0);
  return {
    entry: {
      fileKind: 'docx',
      audience: 'groups',
      id: 'challenge-digests',
      name: 'Challenge digest',
      copies: snapshot.people.filter(isPeer).length,
      waitsFor: waitsForGroups ?? (groups.length > 0 ? null : 'Waits for write-ups'),
    },
    compose: () => ({
      kind: 'groups',
      folderName: 'Challenge digests',
      files: groups.map(({ group, writeUps }) => ({
        group: group.letter,
        fileName: kitFileName(request, 'challenges', 'docx', `group-${group.letter}`),
        handout: challengeDigest(request, { group, writeUps }),
      })),
    }),
  };
}

/** The deck as a handout, for a room without a projector. */
export function slidesOnPaper(request: SessionPrintRequest): KitComposer {
  return {
    entry: {
      fileKind: 'docx',
      audience: 'everybody',
      id: 'slides-on-paper',
      name: 'Slides on paper',
      copies: request.snapshot.people.filter(isPeer).length,
      waitsFor: null,
    },
    compose: () => ({ kind: 'handout', handout: deckPages(request) }),
  };
}

/** What lies on the tables and hangs on the walls of a session, in the numbers that documents.md 3.7 counts. */
export function tableComposers(request: SessionPrintRequest): KitComposer[] {
  const counts = printCounts(request.snapshot, request.session);
  const forPeople = counts.people > 0 ? null : 'Waits for people';
  const forGroups = forPeople ?? (counts.groups > 0 ? null : 'Waits for groups');
  const onTables = { fileKind: 'docx', audience: 'rooms' } as const;
  return [
    {
      entry: {
        ...onTables,
        id: 'roster',
        name: 'Group roster',
        audience: 'everybody',
        copies: counts.rosters,
        waitsFor: forGroups,
      },
      compose: () => ({ kind: 'handout', handout: roster(request) }),
    },
    {
      entry: { ...onTables, id: 'wall-roster', name: 'Roster for the wall', copies: 1, waitsFor: forGroups },
      compose: () => ({ kind: 'handout', handout: wallRoster(request) }),
    },
    {
      entry: {
        ...onTables,
        id: 'room-cards',
        name: 'Room cards',
        copies: counts.roomCards,
        waitsFor: forGroups,
      },
      compose: () => ({ kind: 'handout', handout: roomCards(request), pages: '1 page each' }),
    },
    {
      entry: {
        ...onTables,
        id: 'table-tents',
        name: 'Table tents',
        copies: counts.tents,
        waitsFor: forPeople,
      },
      compose: () => ({ kind: 'handout', handout: tableTents(request), pages: '1 sheet each, 3 blank' }),
    },
    {
      entry: {
        ...onTables,
        id: 'name-badges',
        name: 'Name badges',
        copies: counts.badges,
        waitsFor: forPeople,
      },
      compose: () => ({ kind: 'handout', handout: nameBadges(request), pages: '8 on a sheet, 3 blank' }),
    },
    {
      entry: {
        ...onTables,
        id: 'agreement',
        name: 'Norms and confidentiality',
        copies: counts.agreements,
        waitsFor: null,
      },
      compose: () => ({ kind: 'handout', handout: groupAgreement(request), pages: '1 page each' }),
    },
  ];
}
