import { createColors } from 'picocolors';
import type { Output } from './output';

export type Styles = ReturnType<typeof createColors>;

/** Colours for a person at a terminal who has not said `NO_COLOR`; else the text as it is. */
export function stylesFor({ isTerminal }: Output, environment = process.env): Styles {
  const forced = environment['FORCE_COLOR'] !== undefined && environment['FORCE_COLOR'] !== '0';
  return createColors((isTerminal || forced) && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb');
}
