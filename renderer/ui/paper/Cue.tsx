import classes from './Paper.module.css';
import { Words } from './Words.tsx';

/** Who speaks and who is silent: filled means speaking, open means silent, and the word is always there. */
export function Cue({ cue }: { cue: { word: string; isLoud: boolean } }) {
  return (
    <span className={classes['cue']} data-loud={cue.isLoud}>
      <Words>{cue.word}</Words>
    </span>
  );
}
