import { adviceFor } from '../../smart/rewrite';
import type { Gap } from '../../smart/verdict';

/** What to add, as the end of a sentence, with an example that suits the statement. */
export function explainGap(gap: Gap | undefined, statement: string): string {
  switch (gap) {
    case 'statement':
      return 'write what you want to reach';
    case 'method':
      return `add ${howOf(statement)}, how much, or what will be there at the end`;
    case 'object':
      return adviceFor(statement).habit
        ? 'say how often, how much, or how one would see it'
        : 'name the very thing: which one, for whom';
    case 'narrower':
      return 'name the part of the field, the tool or the course';
    case 'outcome':
      return 'say what you would do, have or see when it is so';
    case 'deliverable':
    case undefined:
      return 'say what will be there at the end';
  }
}

function howOf(statement: string): string {
  const { method } = adviceFor(statement);
  return method === undefined ? 'how' : `how (“${method}”)`;
}
