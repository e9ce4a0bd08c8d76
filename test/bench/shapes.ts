// Measures what a KB of the worst text costs at each place where texts come in. Prints one JSON array.
//   node shapes.cjs BYTES
// Bundled and started by scripts/bench.mjs.
import { ENTRANCES } from '../support/entry-points';
import { addTimes } from '../support/growth';
import { textOf } from '../support/pathological-shapes';

const KB = 1024;
const ROUNDS = 2;

/** The worst shape of one stage. */
interface Worst {
  readonly entrance: string;
  readonly stage: string;
  readonly shape: string;
  readonly msPerKb: number;
}

const length = Number(process.argv[2] ?? '16384');
const worst = ENTRANCES.flatMap((entrance): readonly Worst[] => {
  const found = new Map<string, Worst>();
  for (const shape of entrance.shapes) {
    const best = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round++) {
      const times = new Map<string, number>();
      addTimes(entrance, textOf(shape, length, round), times);
      for (const [stage, time] of times) best.set(stage, Math.min(best.get(stage) ?? Infinity, time));
    }
    for (const [stage, time] of best) {
      const msPerKb = time / (length / KB);
      if (msPerKb > (found.get(stage)?.msPerKb ?? 0))
        found.set(stage, { entrance: entrance.name, stage, shape: shape.name, msPerKb });
    }
  }
  return [...found.values()];
});
console.log(JSON.stringify(worst.sort((a, b) => b.msPerKb - a.msPerKb)));
