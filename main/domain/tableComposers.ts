import { groupAgreement } from './handouts/groupAgreement.ts';
import { nameBadges, tableTents } from './handouts/nameCards.ts';
import type { SessionPrintRequest } from './handouts/printRequest.ts';
import { roomCards } from './handouts/roomCards.ts';
import { roster } from './handouts/roster.ts';
import { wallRoster } from './handouts/wallRoster.ts';
import type { KitComposer } from './kitComposers.ts';
import { printCounts } from './printCounts.ts';

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
