import { startTransition, useEffect, useState } from 'react';

/** False until what was drawn first stands on screen; then what can follow is drawn, without holding anything up. */
export function useAfterFirstFrame(): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setAfter(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isAfter;
}
