import type { Deck } from '#domain/slides/deck';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Handout, PersonalCopy } from '#domain/handouts/handout';
import type { ClockPage } from '#domain/handouts/clockPage';
import { seatsOf } from '#domain/handouts/seats';
import { composeKit } from '#domain/kit/kit';
import type { Session } from '#domain/agenda/session';

/** What a document of the kit would say if it were made now. */
export type KitPreview =
  | { kind: 'deck'; deck: Deck }
  | { kind: 'handout'; handout: Handout }
  /** A clock that runs in a browser; it is no paper. */
  | { kind: 'page'; page: ClockPage }
  /** One for each group; no other group gets it. */
  | { kind: 'groups'; files: { group: string; handout: Handout }[] }
  /** Forms, each a document of its own, composed when it is looked at. */
  | { kind: 'forms'; copies: { whose: string; compose: () => Handout }[] }
  | { kind: 'personal'; handout: Handout; copies: CopyPreview[] };

/** One person's copy: whose it is and what stands in its places. */
export interface CopyPreview extends PersonalCopy {
  /** `Dana Okafor, group E, presents in round 4`. */
  whose: string;
}

/** Parts a document’s id from the group whose file of it is meant: `challenge-digests@A`. */
export const OF_GROUP = '@';

/** Composes a document from the plan as it is; null when the plan does not reach for it yet. */
export function previewOf(
  snapshot: EventSnapshot,
  session: Session | null,
  documentId: string,
): KitPreview | null {
  const [wanted = '', group] = documentId.split(OF_GROUP);
  const orders = composeKit({ snapshot, session, planVersion: 1, documentIds: [wanted] });
  const [order] = orders;
  switch (order?.kind) {
    case undefined:
      return null;
    case 'deck':
      return { kind: 'deck', deck: order.deck };
    case 'handout':
      return { kind: 'handout', handout: order.handout };
    case 'page':
      return { kind: 'page', page: order.page };
    case 'group':
      return {
        kind: 'groups',
        files: orders.flatMap((one) =>
          one.kind === 'group' && (group === undefined || one.group === group) ? [one] : [],
        ),
      };
    case 'forms':
      return {
        kind: 'forms',
        copies: order.copies.map(({ personId, compose }) => ({
          whose: snapshot.people.find(({ id }) => id === personId)?.display ?? '',
          compose,
        })),
      };
    case 'personal':
    case 'merged': {
      const { handout, copies } = order.batch;
      const names =
        documentId === 'resource-briefs'
          ? copies.map(({ values }) => values['name'])
          : ownersOf(snapshot, session);
      return {
        kind: 'personal',
        handout,
        copies: copies.map((copy, index) => ({ ...copy, whose: names[index] ?? '' })),
      };
    }
  }
}

/** Copies are composed seat by seat, so the seats tell whose they are. */
function ownersOf(snapshot: EventSnapshot, session: Session | null): string[] {
  const format = snapshot.formats.find((candidate) => candidate.id === session?.formatId);
  if (!session || !format) return [];
  const request = { snapshot, session, format, planVersion: 1, isLargePrint: false, paper: null };
  return seatsOf(request).map(({ person, group, presentsIn }) =>
    [
      person.display,
      group ? `group ${group.letter}` : 'no group yet',
      presentsIn === null ? '' : `presents in round ${presentsIn}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  );
}

/** A handout as it is drawn, with whose it is where it is one of several. */
export interface PreviewPaper {
  handout: Handout;
  values?: Readonly<Record<string, string>>;
  whose?: string;
}

/** The papers of a preview one behind the other: a copy for each person, a file for each group, or the one there is. */
export function papersOf(preview: Exclude<KitPreview, { kind: 'deck' | 'page' }>): PreviewPaper[] {
  switch (preview.kind) {
    case 'handout':
      return [{ handout: preview.handout }];
    case 'groups':
      return preview.files.map(({ group, handout }) => ({ handout, whose: `Group ${group}` }));
    case 'forms':
      return preview.copies.map(({ whose, compose }) => ({
        whose,
        get handout() {
          return compose();
        },
      }));
    case 'personal':
      return preview.copies.map(({ values, whose }) => ({ handout: preview.handout, values, whose }));
  }
}
