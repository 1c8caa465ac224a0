import type { Slide } from '#domain/slides/deck';
import type { Voice } from '#domain/formats/format';
import classes from './phases.module.css';

/** What presenter and peers do in a phase, the planned minutes, and what comes next. */
export function PhaseCards({ slide }: { slide: Extract<Slide, { kind: 'phase' }> }) {
  const minutes = slide.phases[slide.current]?.minutes ?? 0;
  return (
    <div className={classes['phase']}>
      <RoleCard role="Presenter" voice={slide.presenter.voice} does={slide.presenter.does} />
      <RoleCard role="Advisers" voice={slide.peers.voice} does={slide.peers.does} />
      <div className={classes['plan']}>
        <b>{minutes}</b>
        <span>{minutes === 1 ? 'minute' : 'minutes'}</span>
        {slide.next ? (
          <p>
            Next <strong>{slide.next.name}</strong> {slide.next.minutes} min
          </p>
        ) : null}
      </div>
    </div>
  );
}

function RoleCard({ role, voice, does }: { role: string; voice: Voice; does: string }) {
  return (
    <section className={classes['card']} data-quiet={isQuiet(voice)}>
      <small>{role}</small>
      <b>{WORDS[voice]}</b>
      <p>{does}</p>
    </section>
  );
}

const WORDS: Record<Voice, string> = {
  speaks: 'Speaking',
  answers: 'Answering',
  asks: 'Asking',
  listens: 'Listening',
  silent: 'Silent',
  writes: 'Writing',
};

function isQuiet(voice: Voice): boolean {
  return voice === 'silent' || voice === 'listens' || voice === 'writes';
}
