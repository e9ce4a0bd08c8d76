import type { DocumentRule } from '../../rule';
import { problemsOf } from './front-matter-problems';

export const unsafeLanguage: DocumentRule = {
  code: 'front-matter/unsafe-language',
  on: 'document',
  severity: 'error',
  summary: 'The front matter names a language other than YAML; it is never evaluated.',
  check: problemsOf('unsafe-language', 'Milepost reads YAML and nothing else: {detail}'),
};
