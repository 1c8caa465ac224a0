import { Alert, Button, Group, Modal, Select, Stack } from '@mantine/core';
import { Fragment } from 'react';
import { EMAIL_COLUMN, NAME_COLUMN, SKIPPED_COLUMN } from '#domain/prework/surveyAnswers';
import type { SurveyReading } from '#domain/prework/surveyAnswers';
import classes from './Returned.module.css';
import type { useTakeIn } from './useTakeIn.ts';

/** The list of a survey tool before it is taken in: what each column means, and what would become of its rows. */
export function ImportAnswers({ taking }: { taking: ReturnType<typeof useTakeIn> }) {
  const { survey } = taking;
  if (!survey) return null;
  const { reading } = survey;
  const meanings = [
    { value: SKIPPED_COLUMN, label: 'Leave out' },
    { value: EMAIL_COLUMN, label: 'E-mail address' },
    { value: NAME_COLUMN, label: 'Name' },
    ...reading.fields.map(({ fieldId, label }) => ({ value: fieldId, label })),
  ];
  return (
    <Modal
      opened
      onClose={taking.stop}
      title={`Answers in ${reading.fileName}`}
      size="xl"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap={14}>
        <p>{summary(reading)}</p>
        {taking.message === null ? null : <Alert color="red">{taking.message}</Alert>}
        <div className={classes['columns']}>
          <span>Column</span>
          <span>For instance</span>
          <span>Goes to</span>
          {reading.columns.map((column) => (
            <Fragment key={column.index}>
              <b>{column.heading === '' ? `Column ${column.index + 1}` : column.heading}</b>
              <span>{column.example === '' ? 'Nothing in it' : column.example.slice(0, 90)}</span>
              <Select
                aria-label={`${column.heading === '' ? `Column ${column.index + 1}` : column.heading} goes to`}
                searchable
                allowDeselect={false}
                data={meanings}
                value={column.meaning}
                onChange={(meaning) => void taking.map(column.index, meaning ?? SKIPPED_COLUMN)}
              />
            </Fragment>
          ))}
        </div>
        <Group justify="flex-end">
          <Button variant="default" onClick={taking.stop}>
            Cancel
          </Button>
          <Button
            loading={taking.isBusy}
            disabled={!reading.rows.some(({ fresh, differing }) => fresh.length + differing.length > 0)}
            onClick={() => void taking.acceptSurvey()}
          >
            Take in the answers
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function summary({ rows }: SurveyReading): string {
  const known = rows.filter(({ personId }) => personId !== null).length;
  const fresh = rows.filter(({ personId, fresh: answers }) => personId !== null && answers.length > 0).length;
  const differing = rows.filter(({ differing: answers }) => answers.length > 0).length;
  const parts = [
    `${known} of ${rows.length} rows belong to somebody on the list; ${fresh} bring something new.`,
  ];
  if (differing > 0)
    parts.push(
      `${differing === 1 ? 'One differs' : `${differing} differ`} from what was answered before: both versions wait for a decision.`,
    );
  if (known < rows.length) parts.push('Rows of nobody wait for a decision too; nothing is lost.');
  return parts.join(' ');
}
