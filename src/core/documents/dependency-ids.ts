import { isPlaceholder } from '../text/placeholder';
import type { Located, TaskField } from './document';

const ID = /[^\s,]+/g;

/** The ids that a `dependsOn` field names, each with its place; none of any other field, or of a blank. */
export function dependencyIds({ name, value, valueRange }: TaskField): readonly Located<string>[] {
  if (name !== 'dependsOn' || isPlaceholder(value)) return [];
  return [...value.matchAll(ID)].map(({ 0: id, index }) => {
    const start = valueRange.start + index;
    return { value: id, range: { start, end: start + id.length } };
  });
}
