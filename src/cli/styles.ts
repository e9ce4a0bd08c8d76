import { createColors } from 'picocolors';
import type { Output } from './output';

export type Styles = ReturnType<typeof createColors>;

/** Colours for a person at a terminal, unless `NO_COLOR` or `FORCE_COLOR` says otherwise; else the text as it is. */
export function stylesFor({ isTerminal }: Output, environment = process.env): Styles {
  const { FORCE_COLOR: forced, NO_COLOR: plain, TERM: terminal } = environment;
  const wanted = forced === undefined ? isTerminal : !['0', 'false'].includes(forced);
  return createColors(wanted && !plain && terminal !== 'dumb');
}
