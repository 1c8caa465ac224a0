import loadHighs from 'highs';
import type { ExactSolve } from '#domain/grouping/exactSolve';

type Highs = Awaited<ReturnType<typeof loadHighs>>;
let loaded: Promise<Highs> | null = null;

/** HiGHS in WebAssembly as an exact solver that stops, over all its models together, after so long. */
export async function exactSolver(withinMs: number): Promise<ExactSolve> {
  loaded ??= loadHighs();
  const highs = await loaded;
  const endsAt = performance.now() + withinMs;
  return (lpText) => {
    const seconds = (endsAt - performance.now()) / 1000;
    if (seconds <= 0) return { status: 'stopped', valueOf: () => 0 };
    const solution = highs.solve(lpText, { time_limit: seconds, output_flag: false, mip_rel_gap: 1e-9 });
    const values = new Map(
      Object.entries<object>(solution.Columns).map(([name, column]) => [
        name,
        'Primal' in column && typeof column.Primal === 'number' ? column.Primal : 0,
      ]),
    );
    return {
      status:
        solution.Status === 'Optimal'
          ? 'optimal'
          : solution.Status === 'Infeasible'
            ? 'infeasible'
            : 'stopped',
      valueOf: (name) => values.get(name) ?? 0,
    };
  };
}
