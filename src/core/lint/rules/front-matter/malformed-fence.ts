import type { DocumentRule } from '../../rule';
import { problemsOf } from './front-matter-problems';

export const malformedFence: DocumentRule = {
  code: 'front-matter/malformed-fence',
  on: 'document',
  severity: 'error',
  summary: 'The front matter is not closed by `---`, or a second one follows it.',
  check: problemsOf('malformed-fence', 'The front matter is not one block between two lines of “---”: {detail}'),
};
