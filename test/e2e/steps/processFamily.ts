import { readdirSync, readFileSync } from 'node:fs';

/** A process first, then every one that it began, and those they began. */
export function processFamily(pid: number): number[] {
  const known = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const family = [pid];
  for (const member of family)
    family.push(...known.filter(({ parent }) => parent === member).map((child) => child.pid));
  return family;
}

function parentOf(name: string): number | null {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
  } catch {
    return null; // it has ended meanwhile
  }
}
