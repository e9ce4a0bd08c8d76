import type * as Engine from '../core/engine';

/** Resolved by the bundler: a bundle of its own in Node, a part that runs on first use in the browser. */
declare function require(path: '../core/engine'): typeof Engine;

/** The part of the core that reads and judges; loaded on first use, so that starting costs nothing of it. */
export function engine(): typeof Engine {
  return require('../core/engine');
}
