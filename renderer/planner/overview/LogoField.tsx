import { ActionIcon, Button, FileButton } from '@mantine/core';
import { IconPhoto, IconX } from '@tabler/icons-react';
import { tellTrouble } from '../../state/troubleStore.ts';
import classes from './LogoField.module.css';
import { readLogo } from './readLogo.ts';

/** The logo of an organization: chosen from a picture file, shown small, taken away. */
export function LogoField({
  label,
  png,
  onKeep,
}: {
  label: string;
  /** In base64; empty for none. */
  png: string;
  onKeep: (png: string) => void;
}) {
  const take = async (file: File) => {
    const read = await readLogo(file);
    if ('message' in read) tellTrouble(read.message);
    else onKeep(read.png);
  };
  return (
    <div className={classes['field']} role="group" aria-label={label}>
      <span>{label}</span>
      <div>
        {png === '' ? null : <img src={`data:image/png;base64,${png}`} alt="" />}
        <FileButton
          accept="image/png,image/jpeg,image/webp,image/svg+xml"
          onChange={(file) => (file === null ? undefined : void take(file))}
        >
          {(props) => (
            <Button
              {...props}
              size="xs"
              variant="default"
              leftSection={<IconPhoto size={16} stroke={1.75} aria-hidden />}
            >
              {png === '' ? 'Choose a picture' : 'Choose another'}
            </Button>
          )}
        </FileButton>
        {png === '' ? null : (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={`Take away “${label}”`}
            onClick={() => onKeep('')}
          >
            <IconX size={16} stroke={1.75} />
          </ActionIcon>
        )}
      </div>
    </div>
  );
}
