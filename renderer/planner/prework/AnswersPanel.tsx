import { Drawer, Stack } from '@mantine/core';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { perform } from '../../state/perform.ts';
import { SavedTextarea } from '../../ui/SavedText.tsx';

/** One person's answers, to be read or typed in. */
export function AnswersPanel({
  snapshot,
  personId,
  onClose,
}: {
  snapshot: EventSnapshot;
  personId: string;
  onClose: () => void;
}) {
  const person = snapshot.people.find(({ id }) => id === personId);
  const questions = snapshot.preWork.questions.filter(({ part }) => part !== 'provocative');
  const answerOf = (questionId: string) =>
    snapshot.preWork.answers.find(
      (answer) => answer.questionId === questionId && answer.personId === personId,
    )?.text ?? '';
  return (
    <Drawer
      opened={person !== undefined}
      onClose={onClose}
      position="right"
      size="md"
      title={`Answers of ${person?.display ?? ''}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap={14}>
        {questions.length === 0
          ? 'No question is asked yet. Questions stand under “Reading”.'
          : questions.map((question) => (
              <SavedTextarea
                key={question.id}
                label={question.text}
                value={answerOf(question.id)}
                onKeep={(text) => void perform('preWork.answer', { questionId: question.id, personId, text })}
              />
            ))}
      </Stack>
    </Drawer>
  );
}
