import type { Entrance } from './entry-points';
import { textOf, type Shape } from './pathological-shapes';

/** What a stage costs in milliseconds of processor time: with some short texts, and with one that is as long as all of them. */
export interface Growth {
  readonly stage: string;
  readonly parts: number;
  readonly whole: number;
}

/** How many times longer the long text is; as many short ones leave as much for the collector. */
export const FACTOR = 4;
/** UTF-16 units of a short text, where an entrance has no other length. */
export const SHORT = 16 * 1024;
/** How much more than the text the time may grow. */
const SLACK = 1.5;
const ATTEMPTS = 3;
/** Milliseconds below which the collector, which runs when it likes, says more than the code. */
const NOISE = 100;

type Times = Map<string, number>;

/** How the stages of an entrance grow with a shape: for each the best of at most three attempts. */
export function growthOf(entrance: Entrance, shape: Shape): readonly Growth[] {
  const best = new Map<string, Growth>();
  const length = entrance.short ?? SHORT;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const parts: Times = new Map();
    const whole: Times = new Map();
    const first = attempt * FACTOR;
    addTimes(entrance, textOf(shape, length, first), parts);
    const quick = new Set([...parts].filter(([, time]) => time * FACTOR ** 2 < NOISE).map(([stage]) => stage));
    for (let part = 1; part < FACTOR; part++) addTimes(entrance, textOf(shape, length, first + part), parts, quick);
    addTimes(entrance, textOf(shape, length * FACTOR, attempt), whole, quick);
    for (const [stage, time] of whole) {
      const known = best.get(stage);
      const growth = { stage, parts: parts.get(stage) ?? 0, whole: time };
      if (known === undefined || time / growth.parts < known.whole / known.parts) best.set(stage, growth);
    }
    if ([...best.values()].every(isLinear)) break;
  }
  return [...best.values()];
}

/** Whether the time has grown with the text, or is too short to tell. */
export function isLinear({ parts, whole }: Growth): boolean {
  return whole < NOISE || whole <= parts * SLACK;
}

/** Runs the stages one after another and adds the time of each; those that are quick are left out where no other needs them. */
export function addTimes(entrance: Entrance, text: string, times: Times, quick: ReadonlySet<string> = new Set()): void {
  for (const { name, run, isNeeded = false } of entrance.stages(text)) {
    if (!isNeeded && quick.has(name)) continue;
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    times.set(name, (times.get(name) ?? 0) + (user + system) / 1000);
  }
}
