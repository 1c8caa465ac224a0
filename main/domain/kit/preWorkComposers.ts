import { homeGuide } from '../handouts/homeGuide.ts';
import { hasPreWorkToTell, preWorkDigest } from '../handouts/preWorkDigest.ts';
import type { PrintRequest } from '../handouts/printRequest.ts';
import { hasReading, readingPack } from '../handouts/readingPack.ts';
import { writeUpClock } from '../handouts/writeUpClock.ts';
import type { KitComposer } from './kitComposer.ts';
import { isComing, isPeer } from '../people/person.ts';

/** What goes out before an event, and what came back from everybody: once the event has pre-work at all. */
export function preWorkComposers(request: PrintRequest): KitComposer[] {
  const { snapshot } = request;
  const { tasks, answers, wishes } = snapshot.preWork;
  const copies = snapshot.people.filter(isPeer).length;
  const entry = { fileKind: 'docx', audience: 'everybody', copies } as const;
  const asks = (kind: (typeof tasks)[number]['kind']) => tasks.some((task) => task.kind === kind);
  return [
    ...(asks('reading') || hasReading(snapshot)
      ? ([
          {
            entry: {
              ...entry,
              id: 'reading-pack',
              name: 'Reading and host profile',
              copies: snapshot.people.filter(isComing).length,
              waitsFor: hasReading(snapshot) ? null : 'Waits for the reading',
            },
            compose: () => ({ kind: 'handout', handout: readingPack(request) }),
          },
        ] satisfies KitComposer[])
      : []),
    ...(asks('home-conversation')
      ? ([
          {
            entry: { ...entry, id: 'home-guide', name: 'Home-conversation guide', waitsFor: null },
            compose: () => ({ kind: 'handout', handout: homeGuide(request) }),
          },
        ] satisfies KitComposer[])
      : []),
    ...(asks('look-ahead') || asks('questionnaire') || answers.length + wishes.length > 0
      ? ([
          {
            entry: {
              ...entry,
              id: 'pre-work-digest',
              name: 'Pre-work digest',
              waitsFor: hasPreWorkToTell(snapshot) ? null : 'Waits for answers',
            },
            compose: () => ({ kind: 'handout', handout: preWorkDigest(request) }),
          },
        ] satisfies KitComposer[])
      : []),
    ...(asks('write-up')
      ? ([
          {
            entry: {
              ...entry,
              fileKind: 'html',
              id: 'write-up-clock',
              name: 'Clock for the write-up',
              copies: 1,
              waitsFor: null,
            },
            compose: () => ({ kind: 'page', page: writeUpClock(request) }),
          },
        ] satisfies KitComposer[])
      : []),
  ];
}
