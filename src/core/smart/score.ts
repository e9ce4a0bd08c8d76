import { CHECKS, type CheckId } from './checks';
import { DIMENSIONS, type Dimension, type Verdict } from './verdict';

export type Points = Readonly<Record<Dimension, number>>;

/** The checks of a verdict that earned nothing. */
export function unmetChecks({ dimensions }: Verdict): readonly CheckId[] {
  return DIMENSIONS.flatMap((name) => dimensions[name].checks.flatMap(({ id, passed }) => (passed ? [] : [id])));
}

/** What is earned when these checks earn nothing: the points of each dimension, and their sum. */
export function scoreWithout(unmet: ReadonlySet<CheckId>): { readonly score: number; readonly points: Points } {
  const points: Record<Dimension, number> = { specific: 0, measurable: 0, achievable: 0, relevant: 0, timeBound: 0 };
  for (const { id, dimension, most } of CHECKS) if (!unmet.has(id)) points[dimension] += most;
  return { points, score: DIMENSIONS.reduce((sum, name) => sum + points[name], 0) };
}
