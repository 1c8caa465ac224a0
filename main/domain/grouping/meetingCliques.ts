/**
 * Earlier meetings as sets of people who all met each other, each meeting in one set only: groups as they once sat, as far
 * as that can be seen from the pairs. Larger sets are looked for first. `earlier[p * count + q]`, both ways round.
 */
export function meetingCliques(earlier: ArrayLike<number>, count: number): number[][] {
  const left = Int32Array.from(earlier);
  const has = (one: number, other: number) => (left[one * count + other] ?? 0) > 0;
  const cliques: number[][] = [];
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++)
      while (has(one, other)) {
        const clique = grown([one, other]);
        for (const member of clique)
          for (const beside of clique)
            if (member !== beside) left[member * count + beside] = (left[member * count + beside] ?? 0) - 1;
        cliques.push(clique);
      }
  return cliques.sort((one, other) => other.length - one.length);

  /** Takes in whoever met all members and shares the most others with them. */
  function grown(start: number[]): number[] {
    const clique = [...start];
    for (;;) {
      const open = all().filter(
        (person) => !clique.includes(person) && clique.every((member) => has(member, person)),
      );
      if (open.length === 0) return clique;
      const shared = open.map(
        (person) => open.filter((other) => other !== person && has(person, other)).length,
      );
      clique.push(open[shared.indexOf(Math.max(...shared))] ?? 0);
    }
  }

  function all(): number[] {
    return Array.from({ length: count }, (_, person) => person);
  }
}
