import type { EventSnapshot } from '../eventSnapshot.ts';
import type { PhaseMark, Slide } from './deck.ts';
import { phaseOf } from '../formats/format.ts';
import type { Format } from '../formats/format.ts';
import { minutesOf } from '../handouts/sessionTimes.ts';
import { partsOf, scheduleOf } from '../agenda/schedule.ts';
import type { Schedule } from '../agenda/schedule.ts';
import type { Session, SessionPhase } from '../agenda/session.ts';

/** What the deck of a session is composed from. */
export interface DeckRequest {
  snapshot: EventSnapshot;
  session: Session;
  format: Format;
}

/** The same with the clock worked out, as the composers of slides use it. */
export interface DeckPlan extends DeckRequest {
  schedule: Schedule;
  parts: { before: SessionPhase[]; round: SessionPhase[]; after: SessionPhase[] };
  zone: string;
  language: string;
}

export function deckPlanOf(request: DeckRequest, language: string): DeckPlan {
  const { snapshot, session, format } = request;
  const { zone } = snapshot.event;
  return {
    ...request,
    schedule: scheduleOf({ session, format, zone }),
    parts: partsOf(session, format),
    zone,
    language,
  };
}

/** Phases as strips and dials show them; a phase that the format no longer knows counts as spoken. */
export function marksOf(format: Format, phases: readonly SessionPhase[]): PhaseMark[] {
  return phases.map((phase) => {
    const defined = phaseOf(format, phase.phaseId);
    return {
      name: phase.name,
      shortName: defined && defined.name === phase.name ? defined.shortName : phase.name,
      minutes: minutesOf(phase.durationMs),
      voice: defined?.presenter.voice ?? 'speaks',
    };
  });
}

/** `1 minute`, `30 minutes`. */
export function minutesText(minutes: number): string {
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** Paragraphs of speaker notes; empty ones are left out. */
export function notesOf(...paragraphs: string[]): string {
  return paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n');
}

/** A list in as few parts of at most `most` as possible, none much longer than another. */
export function evenParts<Item>(items: readonly Item[], most: number): Item[][] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** The slide of a phase, which serves every round. */
export function phaseSlide(plan: DeckPlan, phases: readonly SessionPhase[], index: number): Slide[] {
  const phase = phases[index];
  const defined = phase && phaseOf(plan.format, phase.phaseId);
  if (!defined) return [];
  const marks = marksOf(plan.format, phases);
  const next = marks[index + 1];
  const minutes = minutesOf(phase.durationMs);
  return [
    {
      kind: 'phase',
      id: `phase:${phase.phaseId}`,
      title: phase.name,
      notes: notesOf(
        `Say: “${defined.say}”`,
        `Planned: ${minutesText(minutes)}. Give a silent hand signal shortly before the end.`,
        defined.watchFor === '' ? '' : `Watch for: ${defined.watchFor}`,
        defined.prompts.length === 0 ? '' : `To lend a group that stalls: ${defined.prompts.join('  ·  ')}`,
      ),
      step: index + 1,
      stepCount: phases.length,
      roundLine: '',
      phases: marks,
      current: index,
      presenter: { ...defined.presenter },
      peers: { ...defined.peers },
      next: next ? { name: next.name, minutes: next.minutes } : null,
    },
  ];
}
