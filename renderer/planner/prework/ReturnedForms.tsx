import { Button, Checkbox, Group, Modal, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { isPeer } from '#domain/people/person';
import type { ReturnedForm } from '#domain/prework/preWork';
import { ownerAtOnce } from '#domain/prework/ownerAtOnce';
import { answerFields, isSameAnswer, storedAnswer } from '#domain/prework/storedAnswer';
import { perform } from '../../state/perform.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import classes from './Returned.module.css';

/** Forms that came back and wait for a decision: why, and one click to match them. Nothing of them is lost. */
export function ReturnedForms({ snapshot }: { snapshot: EventSnapshot }) {
  const [openId, setOpenId] = useState<string | null>(null);
  const { returned } = snapshot.preWork;
  const open = returned.find(({ id }) => id === openId);
  if (returned.length === 0) return null;
  return (
    <section className={classes['returned']} aria-labelledby="returned">
      <h2 id="returned">
        {returned.length === 1
          ? 'One answer waits for a decision'
          : `${returned.length} answers wait for a decision`}
      </h2>
      <ul>
        {returned.map((form) => (
          <li key={form.id}>
            <StatusMark status="look">{REASONS[form.reason]}</StatusMark>
            <div>
              <b>{form.fileName}</b>
              <p>{form.explanation}</p>
            </div>
            <Group gap={8} justify="end">
              <TakeAtOnce form={form} snapshot={snapshot} />
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Decide about ${form.fileName}`}
                onClick={() => setOpenId(form.id)}
              >
                Decide
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      {open ? <Decide key={open.id} form={open} snapshot={snapshot} onClose={() => setOpenId(null)} /> : null}
    </section>
  );
}

/** One click where it is clear whose the form is and nothing would be overwritten. */
function TakeAtOnce({ form, snapshot }: { form: ReturnedForm; snapshot: EventSnapshot }) {
  const owner = ownerAtOnce(snapshot, form);
  if (owner === null) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={`It is from ${owner.display}: ${form.fileName}`}
      onClick={() =>
        void perform('form.settle', {
          formId: form.id,
          personId: owner.id,
          fieldIds: form.answers.map(({ fieldId }) => fieldId),
        })
      }
    >
      It is from {owner.display}
    </Button>
  );
}

const REASONS: Record<ReturnedForm['reason'], string> = {
  'other-event': 'Other event',
  'unknown-person': 'Whose is it?',
  'wrong-person': 'Two names',
  'second-form': 'Second form',
  'not-a-form': 'Not a form',
  'nothing-filled-in': 'Empty',
  differs: 'Answered before',
  unreadable: 'Cannot be read',
};

function Decide({
  form,
  snapshot,
  onClose,
}: {
  form: ReturnedForm;
  snapshot: EventSnapshot;
  onClose: () => void;
}) {
  const [personId, setPersonId] = useState(form.personId);
  const person = snapshot.people.find(({ id }) => id === personId) ?? null;
  const fields = new Map(answerFields(snapshot).map(({ fieldId, label }) => [fieldId, label]));
  const answers = form.answers.map((answer) => ({
    ...answer,
    label: fields.get(answer.fieldId) ?? null,
    now: person ? storedAnswer(snapshot, person, answer.fieldId) : '',
  }));
  const [untickedIds, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const usable = answers.filter(({ label }) => label !== null);
  const chosen = usable.filter(({ fieldId }) => !untickedIds.has(fieldId));
  const toggle = (fieldId: string) => {
    const next = new Set(untickedIds);
    if (!next.delete(fieldId)) next.add(fieldId);
    setUnticked(next);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={form.fileName}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap={14}>
        <p>{form.explanation}</p>
        <Select
          label="Whose answers are these?"
          searchable
          data={snapshot.people.filter(isPeer).map(({ id, display }) => ({ value: id, label: display }))}
          value={personId}
          onChange={setPersonId}
        />
        {answers.length === 0 ? <p>No answer was found in the file.</p> : null}
        <ul className={classes['answers']} aria-label="Answers">
          {answers.map(({ fieldId, label, text, now }) => (
            <li key={fieldId}>
              {label === null ? (
                <p>
                  <b>{fieldId}</b> is not asked at this event; copy what you need.
                </p>
              ) : (
                <Checkbox
                  label={label}
                  checked={!untickedIds.has(fieldId)}
                  onChange={() => toggle(fieldId)}
                />
              )}
              <div className={classes['versions']}>
                <div>
                  <span>Came back</span>
                  <p>{text}</p>
                </div>
                {now.trim() === '' || isSameAnswer(now, text) ? null : (
                  <div>
                    <span>Stands there now</span>
                    <p>{now}</p>
                  </div>
                )}
              </div>
            </li>
          ))}
        </ul>
        <Group justify="space-between">
          <Button
            variant="subtle"
            color="gray"
            onClick={() => void perform('form.drop', { formId: form.id }).then((kept) => kept && onClose())}
          >
            Put it aside
          </Button>
          <Button
            disabled={person === null || chosen.length === 0 || form.kind === null}
            onClick={() => {
              if (person)
                void perform('form.settle', {
                  formId: form.id,
                  personId: person.id,
                  fieldIds: chosen.map(({ fieldId }) => fieldId),
                }).then((kept) => kept && onClose());
            }}
          >
            {chosen.length === 1 ? 'Take over one answer' : `Take over ${chosen.length} answers`}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
