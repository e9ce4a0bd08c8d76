import type { Gap } from '../../smart/verdict';

/** What to add, as the end of a sentence. */
export function explainGap(gap: Gap | undefined): string {
  switch (gap) {
    case 'statement':
      return 'write what you want to reach';
    case 'method':
      return 'add how (“by running three campaigns”), how much, or what will be there at the end';
    case 'object':
      return 'name the very thing: which one, for whom';
    case 'narrower':
      return 'name the part of the field, the tool or the course';
    case 'outcome':
      return 'say what you would do, have or see when it is so';
    case 'deliverable':
    case undefined:
      return 'say what will be there at the end';
  }
}
