import { Button, Drawer, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Theme } from '#domain/followup/theme';
import type { InputOf } from '#contract';
import { perform } from '../../state/perform.ts';
import { SavedLines, SavedText, SavedTextarea } from '../../ui/SavedText.tsx';

/** What the memos say about a theme. Every field saves itself. */
export function ThemeEditor({ theme, onClose }: { theme: Theme | null; onClose: () => void }) {
  return (
    <Drawer
      opened={theme !== null}
      onClose={onClose}
      position="right"
      size={520}
      title="Theme"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {theme ? <Fields theme={theme} onClose={onClose} /> : null}
    </Drawer>
  );
}

function Fields({ theme, onClose }: { theme: Theme; onClose: () => void }) {
  const change = (changes: InputOf<'theme.change'>['changes']) =>
    void perform('theme.change', { themeId: theme.id, changes });
  const remove = async () => {
    if (await perform('theme.remove', { themeId: theme.id })) onClose();
  };
  return (
    <Stack gap={14}>
      <SavedText label="Title" value={theme.title} onKeep={(title) => change({ title })} />
      <SavedLines
        label="Questions for the memo"
        description="One a line; two are usual. Each theme ends with them"
        minRows={2}
        value={theme.memoQuestions}
        onKeep={(memoQuestions) => change({ memoQuestions })}
      />
      <SavedTextarea
        label="What was told"
        description="The story, in the host’s or the speaker’s sense"
        minRows={4}
        value={theme.story}
        onKeep={(story) => change({ story })}
      />
      <SavedLines
        label="Practical ways"
        value={theme.strategies}
        onKeep={(strategies) => change({ strategies })}
      />
      <SavedTextarea
        label="What was heard from participants"
        minRows={4}
        value={theme.heard}
        onKeep={(heard) => change({ heard })}
      />
      <SavedLines label="Reactions" value={theme.reactions} onKeep={(reactions) => change({ reactions })} />
      <SavedLines
        label="Questions people asked"
        value={theme.participantQuestions}
        onKeep={(participantQuestions) => change({ participantQuestions })}
      />
      <SavedText
        label="What stays open"
        value={theme.openQuestion}
        onKeep={(openQuestion) => change({ openQuestion })}
      />
      <div>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={16} stroke={1.75} />}
          onClick={() => void remove()}
        >
          Remove the theme
        </Button>
      </div>
    </Stack>
  );
}
