import { entryOf, type FrontMatter, type FrontMatterEntry, type YamlValue } from '../front-matter/front-matter';
import { documentTypes, type DocumentType } from './document';

/** The type that the front matter names: whatever its case, and as the only member of a list too. */
export function typeOf(frontMatter: FrontMatter): DocumentType | undefined {
  const entry = entryOf(frontMatter, 'type');
  return entry && typeNamed(onlyValue(entry));
}

/** `Goal` and ` goal ` are `goal`. */
export function typeNamed(value: YamlValue | undefined): DocumentType | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  return documentTypes.find((type) => type === word);
}

/** A single value, or the only one of a list. */
export function onlyValue({ items }: FrontMatterEntry): YamlValue | undefined {
  return items.length === 1 ? items[0]?.value : undefined;
}
