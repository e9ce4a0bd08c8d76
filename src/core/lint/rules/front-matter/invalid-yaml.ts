import type { FrontMatter, FrontMatterProblem } from '../../../front-matter/front-matter';
import { yamlText } from '../../../front-matter/yaml-text';
import type { Fix } from '../../finding';
import { replaceWithOneOf } from '../../fix';
import type { DocumentRule } from '../../rule';
import { problemsOf } from './front-matter-problems';

export const invalidYaml: DocumentRule = {
  code: 'front-matter/invalid-yaml',
  on: 'document',
  severity: 'error',
  summary: 'The front matter is not valid YAML, or not a list of keys with values.',
  check: problemsOf('invalid-yaml', 'This is not valid YAML: {detail}', inQuotes),
};

/** Where the value was read as text all the same, that text as YAML: `title: Learn: Spanish` in quotes. */
function inQuotes({ range }: FrontMatterProblem, { entries }: FrontMatter): readonly Fix[] {
  const entry = entries.find(({ keyRange, valueRange }) => keyRange.end < range.start && range.start <= valueRange.end);
  if (entry === undefined) return [];
  const { value, items, valueRange } = entry;
  const texts = items.flatMap((item) => (typeof item.value === 'string' ? [item.value] : []));
  if (texts.length < items.length || texts.length === 0) return [];
  return replaceWithOneOf(valueRange, [yamlText(Array.isArray(value) ? texts : texts.join(' '))]);
}
