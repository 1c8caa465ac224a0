import { useMemo } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { adviceTopicsOf, informalMentors, matchedChallenges } from '#domain/people/peerMatches';
import classes from './Digest.module.css';

/** Challenges beside what others know and offer, and who gives advice now and then (DEL-43, FMT-24). */
export function PeerMatches({ snapshot }: { snapshot: EventSnapshot }) {
  const { people, preWork } = snapshot;
  const matched = useMemo(() => {
    const asked = new Set(preWork.questions.filter(({ part }) => part === 'offer').map(({ id }) => id));
    const offered = (personId: string) =>
      preWork.answers
        .filter((answer) => answer.personId === personId && asked.has(answer.questionId))
        .flatMap(({ text }) => text.split('\n'));
    const everyone = people.map((person) => ({
      ...person,
      offers: [...person.offers, ...offered(person.id)],
    }));
    return matchedChallenges(everyone).filter(({ matches }) => matches.length > 0);
  }, [people, preWork]);
  const { listed, unlisted } = informalMentors(people);
  return (
    <>
      <h2>Who may know something about it</h2>
      {matched.length === 0 ? (
        <p className={classes['about']}>
          Nobody yet. Expertise and offers stand with each person; where they share words with a challenge,
          both are shown here side by side.
        </p>
      ) : (
        <ul className={classes['shared']}>
          {matched.map(({ presenter, title, matches }) => (
            <li key={presenter.id}>
              <b>{title}</b>
              <span className={classes['lines']}>
                {matches
                  .map(
                    ({ person, line, shared, isColleague }) =>
                      `${person.display}: ${line} (${shared.join(', ')}${isColleague ? '; same organization' : ''})`,
                  )
                  .join('\n')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {listed.length + unlisted.length === 0 ? null : (
        <>
          <h2>Informal mentors</h2>
          <ul className={classes['shared']}>
            {[...listed, ...unlisted].map((person) => (
              <li key={person.id}>
                <b>{person.display}</b>
                <span>
                  {[
                    adviceTopicsOf(person).join(', '),
                    listed.includes(person) ? '' : 'has not agreed to stand in a directory',
                  ]
                    .filter((part) => part !== '')
                    .join('; ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
