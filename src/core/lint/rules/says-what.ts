import type { Verdict } from '../../smart/verdict';

/** Whether there is a statement to judge: words, and more of them than a blank or the name of a document. */
export function saysWhat({ gaps }: Verdict): boolean {
  return gaps[0] !== 'statement';
}
