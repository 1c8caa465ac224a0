import { Button, Modal, Radio } from '@mantine/core';
import { IconArrowMerge, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { DUPLICATE_WORDS, mergeChoices } from '#domain/people/duplicates';
import type { Duplicate, MergeChoice } from '#domain/people/duplicates';
import { fieldText, PERSON_FIELD_LABELS, PERSON_FIELDS } from '#domain/people/personFields';
import classes from './MergePeople.module.css';
import { areTwoPeople, mergeEntries, shortened } from './personCommands.ts';

/** Entries that may be one person, a pair at a time and side by side; where they differ, one text is chosen. */
export function MergePeople({
  eventId,
  pairs,
  isOpen,
  onClose,
}: {
  eventId: string;
  pairs: readonly Duplicate[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const [at, setAt] = useState(0);
  const place = Math.min(at, pairs.length - 1);
  const pair = pairs[place];
  const isDone = isOpen && pairs.length === 0;
  useEffect(() => {
    if (isDone) onClose();
  }, [isDone, onClose]);
  return (
    <Modal
      opened={isOpen && pair !== undefined}
      onClose={onClose}
      title={
        pairs.length > 1
          ? `One person or two? ${place + 1} of ${pairs.length.toLocaleString('en-US')}`
          : 'One person or two?'
      }
      size={820}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {isOpen && pair ? (
        <>
          <Pair key={`${pair.one.id} ${pair.other.id}`} eventId={eventId} pair={pair} />
          {pairs.length > 1 ? (
            <div className={classes['walk']}>
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                disabled={place === 0}
                leftSection={<IconChevronLeft size={14} stroke={2} aria-hidden />}
                onClick={() => setAt(place - 1)}
              >
                Previous pair
              </Button>
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                disabled={place === pairs.length - 1}
                rightSection={<IconChevronRight size={14} stroke={2} aria-hidden />}
                onClick={() => setAt(place + 1)}
              >
                Next pair
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
    </Modal>
  );
}

function Pair({ eventId, pair }: { eventId: string; pair: Duplicate }) {
  const [chosen, setChosen] = useState<Partial<Record<string, MergeChoice['stays']>>>({});
  const [message, setMessage] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const entries = useRef<HTMLDivElement>(null);
  // The keyboard stays with the pairs when the next one comes.
  useEffect(() => entries.current?.focus(), []);
  const choices = mergeChoices(pair.one, pair.other).map((choice) => ({
    ...choice,
    stays: chosen[choice.field] ?? choice.stays,
  }));
  const takeAll = (stays: MergeChoice['stays']) =>
    setChosen(Object.fromEntries(choices.map(({ field }) => [field, stays])));
  const decide = async (decision: Promise<string | null>) => {
    setBusy(true);
    setMessage(await decision);
    setBusy(false);
  };

  return (
    <div className={classes['pair']}>
      <p className={classes['because']}>
        {`${DUPLICATE_WORDS[pair.because]}. Choose what stays where the entries differ; groups, commitments and all else of both belong to the one that stays.`}
      </p>
      <div
        className={classes['scroll']}
        ref={entries}
        tabIndex={0}
        role="region"
        aria-label="Both entries"
        data-autofocus
      >
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Field</span>
              </th>
              {(['one', 'other'] as const).map((side) => (
                <th scope="col" key={side}>
                  <span title={pair[side].display}>{pair[side].display}</span>
                  {choices.length > 1 ? (
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      aria-label={`Take all from the ${side === 'one' ? 'first' : 'second'} entry`}
                      onClick={() => takeAll(side)}
                    >
                      Take all
                    </Button>
                  ) : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {choices.map((choice) => (
              <tr key={choice.field}>
                <th scope="row">{PERSON_FIELD_LABELS[choice.field]}</th>
                {(['one', 'other'] as const).map((side) => (
                  <td key={side} data-stays={choice.stays === side}>
                    <Radio
                      size="xs"
                      name={`${pair.one.id} ${choice.field}`}
                      label={choice[side] === '' ? <em>Nothing</em> : choice[side]}
                      aria-label={`${PERSON_FIELD_LABELS[choice.field]}: ${choice[side].slice(0, 200) || 'nothing'}`}
                      checked={choice.stays === side}
                      onChange={() => setChosen({ ...chosen, [choice.field]: side })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes['same']}>{sameWords(pair)}</p>
      {message === null ? null : (
        <p className={classes['error']} role="alert">
          {message}
        </p>
      )}
      <div className={classes['buttons']}>
        <Button variant="default" disabled={isBusy} onClick={() => void decide(areTwoPeople(eventId, pair))}>
          These are two people
        </Button>
        <Button
          disabled={isBusy}
          leftSection={<IconArrowMerge size={16} stroke={1.75} aria-hidden />}
          onClick={() => void decide(mergeEntries(eventId, pair, choices))}
        >
          Merge into one
        </Button>
      </div>
    </div>
  );
}

/** What both entries say alike, so that nobody looks for it among what differs. */
function sameWords({ one, other }: Duplicate): string {
  const same = PERSON_FIELDS.filter(
    (field) =>
      fieldText(one, field) !== '' &&
      fieldText(one, field) === fieldText(other, field) &&
      !['standing', 'coming', 'first', 'last', 'preferred'].includes(field),
  );
  if (same.length === 0) return 'Nothing else is known of either.';
  return `The same in both: ${same
    .map((field) => `${PERSON_FIELD_LABELS[field].toLowerCase()} “${shortened(fieldText(one, field))}”`)
    .join(', ')}.`;
}
