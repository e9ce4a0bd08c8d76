import { entryOf, type FrontMatter, type FrontMatterEntry } from '../front-matter/front-matter';
import { documentTypes, type DocumentType, type MisnamedDocument } from './document';
import { keysOfType } from './keys';
import { isSlip } from './nearest';
import { onlyValue } from './type-of';

/** What the type may have been meant as: one letter off one of ours, beside another key of that type. */
export function misnamedType(
  frontMatter: FrontMatter,
  entry: FrontMatterEntry,
): MisnamedDocument['misnamed'] | undefined {
  const value = onlyValue(entry);
  const range = entry.items[0]?.range;
  if (typeof value !== 'string' || range === undefined) return undefined;
  const word = value.trim().toLowerCase();
  const suggestions = documentTypes.filter((type) => isSlip(word, type) && hasOtherKey(frontMatter, type));
  return suggestions.length === 0 ? undefined : { written: { value, range }, suggestions };
}

function hasOtherKey(frontMatter: FrontMatter, type: DocumentType): boolean {
  return keysOfType[type].all.some(({ key }) => key !== 'type' && entryOf(frontMatter, key) !== undefined);
}
