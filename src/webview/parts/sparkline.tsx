import type { LocalDate } from '../../core/time/local-date';
import { instantOf } from '../language';

const WIDTH = 72;
const HEIGHT = 22;
/** Room for the round end of the line. */
const MARGIN = 3;

interface SparklineProps {
  /** Oldest first, at least one. */
  readonly readings: readonly { readonly date: LocalDate; readonly value: number }[];
  readonly target?: number | undefined;
  readonly label: string;
}

/** How a measure went over time, with its target as a dashed line. */
export function Sparkline({ readings, target, label }: SparklineProps) {
  const values = [...readings.map((reading) => reading.value), ...(target === undefined ? [] : [target])];
  const times = readings.map((reading) => instantOf(reading.date));
  const x = scale(times, MARGIN, WIDTH - MARGIN);
  const y = scale(values, HEIGHT - MARGIN, MARGIN);
  const points = readings.map(({ date, value }) => `${round(x(instantOf(date)))},${round(y(value))}`);
  const end = points.at(-1)?.split(',') ?? [];
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      {target !== undefined && (
        <line class="spark-target" x1="0" x2={WIDTH} y1={round(y(target))} y2={round(y(target))} />
      )}
      <polyline class="spark-line" points={points.join(' ')} />
      <circle class="spark-end" cx={end[0]} cy={end[1]} r={MARGIN - 0.5} />
    </svg>
  );
}

/** A single value stands in the middle. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  return (value) => (span === 0 ? (from + to) / 2 : from + ((value - least) / span) * (to - from));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
