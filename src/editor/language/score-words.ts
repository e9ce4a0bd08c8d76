import { DIMENSIONS, type Dimension, type Verdict } from '../../core/smart/verdict';
import { letters } from '../../protocol/labels';

/** `SMART 84 · S 14 · M 20 · A 10 · R 20 · T 20` */
export function scoreLine(score: number, points: Readonly<Record<Dimension, number>>): string {
  return [`SMART ${score}`, ...DIMENSIONS.map((name) => `${letters[name]} ${points[name]}`)].join(' · ');
}

export function pointsOf(verdict: Verdict): Readonly<Record<Dimension, number>> {
  const { specific, measurable, achievable, relevant, timeBound } = verdict.dimensions;
  return {
    specific: specific.points,
    measurable: measurable.points,
    achievable: achievable.points,
    relevant: relevant.points,
    timeBound: timeBound.points,
  };
}
