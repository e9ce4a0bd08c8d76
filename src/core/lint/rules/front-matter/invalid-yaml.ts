import type { DocumentRule } from '../../rule';
import { problemsOf } from './front-matter-problems';

export const invalidYaml: DocumentRule = {
  code: 'front-matter/invalid-yaml',
  on: 'document',
  severity: 'error',
  summary: 'The front matter is not valid YAML, or not a list of keys with values.',
  check: problemsOf('invalid-yaml', 'This is not valid YAML: {detail}'),
};
