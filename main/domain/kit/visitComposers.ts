import type { PrintRequest } from '../handouts/printRequest.ts';
import { hostOf } from '../handouts/readingPack.ts';
import { hasTransfer, storyItems, storyPrompts, transferSheet } from '../handouts/storySheets.ts';
import { hostBriefing, observationSheet, tourItems } from '../handouts/visitSheets.ts';
import type { KitComposer } from './kitComposer.ts';
import { isPeer } from '../people/person.ts';

/** Sheets for stories and visits: as soon as the agenda has such parts or the event a host. */
export function visitComposers(request: PrintRequest): KitComposer[] {
  const { snapshot } = request;
  const copies = snapshot.people.filter(isPeer).length;
  const tours = tourItems(snapshot).length;
  const forAll = { fileKind: 'docx', audience: 'everybody', waitsFor: null } as const;
  const composers: KitComposer[] = [];
  if (hostOf(snapshot) !== undefined)
    composers.push({
      entry: { ...forAll, id: 'host-briefing', name: 'Host briefing', audience: 'team', copies: 1 },
      compose: () => ({ kind: 'handout', handout: hostBriefing(request) }),
    });
  if (storyItems(snapshot).length > 0)
    composers.push({
      entry: { ...forAll, id: 'story-prompts', name: 'Story prompts', copies },
      compose: () => ({ kind: 'handout', handout: storyPrompts(request) }),
    });
  if (tours > 0)
    composers.push({
      entry: { ...forAll, id: 'observation-sheet', name: 'Observation sheet', copies },
      compose: () => ({ kind: 'handout', handout: observationSheet(request) }),
    });
  if (hasTransfer(snapshot) || tours > 0)
    composers.push({
      entry: { ...forAll, id: 'transfer-sheet', name: 'Same, different, what to change', copies },
      compose: () => ({ kind: 'handout', handout: transferSheet(request) }),
    });
  return composers;
}
