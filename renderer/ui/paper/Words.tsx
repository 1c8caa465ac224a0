import { createContext, useContext } from 'react';
import type { Run } from '#domain/handouts/handout';
import classes from './Paper.module.css';
import { filledText } from './filledText.ts';

/** The personal values that fill the places of a handout while it is drawn. */
export const PlaceValues = createContext<Readonly<Record<string, string>>>({});

/** Text or runs as the page prints them, with personal values in their places. */
export function Words({ children }: { children: Run | readonly Run[] }) {
  const values = useContext(PlaceValues);
  const runs = typeof children === 'object' && !('text' in children) ? children : [children];
  return runs.map((run, index) =>
    typeof run === 'string' ? (
      <span key={index} dir="auto">
        {filledText(run, values)}
      </span>
    ) : (
      <span key={index} dir="auto" className={classes[`run-${run.mark}`]}>
        {filledText(run.text, values)}
      </span>
    ),
  );
}
