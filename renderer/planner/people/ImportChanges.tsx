import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { changeKey } from '#domain/people/comparePeople';
import type { ComparedPerson, PeopleComparison } from '#domain/people/comparePeople';
import { PERSON_FIELD_LABELS } from '#domain/people/personFields';
import classes from './Import.module.css';
import { toggled } from './importChoices.ts';

const SHOWN_AT_ONCE = 200;

/** What the list would change about people who are known, field by field; nothing is overwritten that is not ticked. */
export function ImportChanges({
  comparison,
  takes,
  onTakes,
  onAsNew,
}: {
  comparison: PeopleComparison | null;
  takes: readonly string[];
  onTakes: (takes: string[]) => void;
  onAsNew: (line: number) => void;
}) {
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  if (comparison === null) return <p className={classes['lead']}>The list is being compared.</p>;
  const { people, onlyHere } = comparison;
  const known = people.filter(({ known: match }) => match !== null);
  const changed = known.filter(({ changes }) => changes.length > 0);
  const differing = changed.flatMap(({ line, changes }) =>
    changes.filter(({ isFill }) => !isFill).map(({ field }) => changeKey(line, field)),
  );
  const ticked = new Set(takes);
  return (
    <>
      <h2>What changes</h2>
      <p className={classes['lead']}>
        {`${people.length - known.length} new, ${changed.length} changed, ${known.length - changed.length} the same, ${onlyHere.length} only here. What fills a blank is ticked; what differs stays as it is unless it is ticked.`}
      </p>
      {differing.length === 0 ? null : (
        <div className={classes['headings']}>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() =>
              onTakes(
                differing.every((key) => ticked.has(key))
                  ? takes.filter((key) => !differing.includes(key))
                  : [...new Set([...takes, ...differing])],
              )
            }
          >
            {differing.every((key) => ticked.has(key))
              ? 'Keep everything that differs'
              : `Take all ${differing.length} that differ`}
          </Button>
        </div>
      )}
      <div className={classes['scroll']} tabIndex={0} role="region" aria-label="What changes">
        {changed.slice(0, shown).map((person) => (
          <ChangedPerson
            key={person.line}
            person={person}
            ticked={ticked}
            onToggle={(key) => onTakes(toggled(takes, key))}
            onAsNew={() => onAsNew(person.line)}
          />
        ))}
        {changed.length > shown ? (
          <Button variant="subtle" m={12} onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
            {`Show more of ${changed.length}`}
          </Button>
        ) : null}
        {changed.length === 0 ? (
          <p className={classes['skipped']}>Nobody who is known would change.</p>
        ) : null}
        {onlyHere.length === 0 ? null : (
          <p className={classes['skipped']}>
            {`Only here, and they stay: ${onlyHere
              .slice(0, 40)
              .map(({ display }) => display)
              .join(', ')}${onlyHere.length > 40 ? ` and ${onlyHere.length - 40} more` : ''}`}
          </p>
        )}
      </div>
    </>
  );
}

function ChangedPerson({
  person: { line, display, known, by, changes },
  ticked,
  onToggle,
  onAsNew,
}: {
  person: ComparedPerson;
  ticked: ReadonlySet<string>;
  onToggle: (key: string) => void;
  onAsNew: () => void;
}) {
  return (
    <section className={classes['fix']} aria-label={display}>
      <div>
        <h3>{known?.display ?? display}</h3>
        <p>{`Line ${line}, known by ${by ?? 'name'}${known?.isHere ? '' : ', from another event'}`}</p>
        <Button variant="subtle" size="compact-xs" onClick={onAsNew}>
          Somebody else: add as new
        </Button>
      </div>
      <ul className={classes['changes']}>
        {changes.map(({ field, was, becomes, isFill }) => (
          <li key={field}>
            <Checkbox
              checked={ticked.has(changeKey(line, field))}
              onChange={() => onToggle(changeKey(line, field))}
              label={`${PERSON_FIELD_LABELS[field]}: ${isFill ? '' : `${was} → `}${becomes}`}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
