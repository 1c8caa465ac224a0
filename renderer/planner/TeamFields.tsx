import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { TeamMember } from '#domain/program/program';
import { SavedText } from '../ui/SavedText.tsx';
import classes from './TeamFields.module.css';

type MemberText = Omit<TeamMember, 'id'>;

/** Who runs the event. The first one is named on documents as the coordinator. */
export function TeamFields({
  team,
  onKeep,
}: {
  team: readonly TeamMember[];
  onKeep: (team: MemberText[]) => void;
}) {
  const texts: MemberText[] = team.map(({ name, role, email, phone }) => ({ name, role, email, phone }));
  const change = (index: number, changes: Partial<MemberText>) =>
    onKeep(texts.map((member, at) => (at === index ? { ...member, ...changes } : member)));
  return (
    <div className={classes['team']}>
      {texts.map((member, index) => (
        <fieldset key={team[index]?.id ?? index} className={classes['member']}>
          <legend className="visually-hidden">{member.name}</legend>
          <SavedText label="Name" value={member.name} onKeep={(name) => change(index, { name })} />
          <SavedText label="Does" value={member.role} onKeep={(role) => change(index, { role })} />
          <SavedText label="E-mail" value={member.email} onKeep={(email) => change(index, { email })} />
          <SavedText label="Phone" value={member.phone} onKeep={(phone) => change(index, { phone })} />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={`Take ${member.name} off the team`}
            onClick={() => onKeep(texts.filter((_, at) => at !== index))}
          >
            <IconX size={16} stroke={1.75} />
          </ActionIcon>
        </fieldset>
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} stroke={1.75} />}
          onClick={() => onKeep([...texts, { name: 'New colleague', role: '', email: '', phone: '' }])}
        >
          Add somebody
        </Button>
      </div>
    </div>
  );
}
