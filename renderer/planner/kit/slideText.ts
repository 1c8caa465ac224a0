import type { Slide } from '#domain/deck';

/** The words on a slide below its title, line by line, for a small picture of it. */
export function slideText(slide: Slide): string[] {
  switch (slide.kind) {
    case 'cover':
      return [slide.dates, slide.place, slide.line, slide.owner];
    case 'aims':
      return slide.aims.map(({ head, line }) => [head, line].filter(Boolean).join(': '));
    case 'hours':
      return slide.blocks.map(({ from, to, what }) => `${from} – ${to}  ${what}`);
    case 'norms':
      return [...slide.norms, slide.foot];
    case 'confidentiality':
      return slide.lines;
    case 'roles':
      return slide.roles.map(({ name, does }) => `${name}: ${does}`);
    case 'one-round':
      return slide.phases.map(({ name, minutes }) => `${minutes} min  ${name}`);
    case 'questions':
      return slide.stems.flatMap(({ heading, lines }) => [heading, ...lines]);
    case 'groups':
      return slide.groups.map(({ letter, room, members }) => `${letter}, ${room}: ${members.join(', ')}`);
    case 'phase':
      return [
        `Presenter: ${slide.presenter.does}`,
        `Peers: ${slide.peers.does}`,
        slide.next ? `Next: ${slide.next.name}, ${slide.next.minutes} min` : '',
      ];
    case 'turns':
      return [
        slide.span,
        ...slide.turns.map(
          ({ letter, room, presenter }) => `${letter}, ${room}: ${presenter ?? 'spare round'}`,
        ),
      ];
    case 'break':
      return [`Back at ${slide.backAt}`, slide.then];
    case 'spare':
      return [slide.groups, ...slide.tasks];
    case 'reflection':
      return slide.steps.map(({ time, head, line }) => [time, head, line].filter(Boolean).join('  '));
    case 'commitment':
      return slide.lines;
    case 'evaluation':
      return slide.questions;
    case 'next':
      return [...slide.dates.map(({ day, what }) => `${day}  ${what}`), slide.credit];
    default:
      return slide satisfies never;
  }
}
