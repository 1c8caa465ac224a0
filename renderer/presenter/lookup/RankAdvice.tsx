import { Button } from '@mantine/core';
import { IconSortAscendingNumbers } from '@tabler/icons-react';
import { memo } from 'react';
import { AdviceList } from '../../ui/advice/AdviceList.tsx';
import { ConsoleModal } from '../console/ConsoleModal.tsx';
import { openOnConsole, useConsole } from '../console/consoleStore.ts';
import type { Stage } from '../clock/stage.ts';

/** What was recommended, to be put in the order in which the hosts will act, where the format ranks ideas. */
export const RankAdvice = memo(function RankAdvice({
  stage,
  isRehearsal,
}: {
  stage: Stage;
  isRehearsal: boolean;
}) {
  const isOpen = useConsole((store) => store.isRanking);
  const { format, snapshot } = stage;
  if (format?.ranksIdeas !== true) return null;
  const count = snapshot.advice.length;
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconSortAscendingNumbers size={16} stroke={1.75} aria-hidden />}
        disabled={isRehearsal}
        onClick={() => openOnConsole('isRanking')}
      >
        {isRehearsal
          ? 'Recommendations: not in a rehearsal'
          : count === 0
            ? 'Recommendations…'
            : `Rank ${count} ${count === 1 ? 'recommendation' : 'recommendations'}…`}
      </Button>
      <ConsoleModal isOpen={isOpen} title="Recommendations: what the hosts do first stands first" size={1080}>
        <AdviceList snapshot={snapshot} />
      </ConsoleModal>
    </>
  );
});
