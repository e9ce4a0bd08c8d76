import type { TextRange } from '../text/range';

/** A YAML value as Milepost reads it: dates, times and weeks stay text; nothing becomes a `Date`. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

export interface FrontMatterItem {
  readonly value: YamlValue;
  readonly range: TextRange;
}

/** One top-level `key: value`. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keyRange: TextRange;
  readonly value: YamlValue;
  /** The value as written, quotes included; empty and just after the colon when there is none. */
  readonly valueRange: TextRange;
  /** The members when the value is a list; else the value itself, or nothing when it is null. */
  readonly items: readonly FrontMatterItem[];
}

export type FrontMatterProblemKind =
  /** `---` is never closed, or a second block follows the first. */
  | 'malformed-fence'
  /** The text between the fences is no YAML, or no mapping. */
  | 'invalid-yaml'
  /** `---js` and the like: never evaluated, never read. */
  | 'unsafe-language';

export interface FrontMatterProblem {
  readonly kind: FrontMatterProblemKind;
  readonly range: TextRange;
  /** What is wrong, in English, without a place: `a quoted text is not closed`. */
  readonly detail: string;
}

export interface FrontMatter {
  /** From the first fence to the end of the last, without its line ending. */
  readonly range: TextRange;
  /** What stands between the fences, the last line ending included. */
  readonly content: TextRange;
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly FrontMatterProblem[];
  /** Whether each key was read for itself, since all of them together are no YAML. */
  readonly byKey: boolean;
  /** Where the body begins: after the closing fence's line ending. */
  readonly bodyStart: number;
}

/** The entry of a key of ours, whatever its case; where a file has `Due` and `due`, the latter is ours. `key` is in lower case. */
export function entryOf(frontMatter: FrontMatter | undefined, key: string): FrontMatterEntry | undefined {
  return (
    frontMatter?.entries.find((entry) => entry.key === key) ??
    frontMatter?.entries.find((entry) => entry.key.toLowerCase() === key)
  );
}

/** The last entry whose key begins at the offset or before it; entries stand in the order of the file. */
export function entryFrom(entries: readonly FrontMatterEntry[], offset: number): FrontMatterEntry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.keyRange.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}
