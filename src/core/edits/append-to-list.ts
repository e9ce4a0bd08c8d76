import { entryOf, type FrontMatterEntry } from '../front-matter/front-matter';
import { listItemText, type Quote, yamlText } from '../front-matter/yaml-text';
import { lineStartAt } from '../text/lines';
import { sliceOf, type TextEdit, type TextRange } from '../text/range';
import type { Editable } from './editable';
import { insertAfterLine } from './insert-line';
import { setKey } from './set-key';

/**
 * Adds a member to a list in the front matter, in the form that the list has; a single value becomes a list, and a
 * missing key is added. No edit when the list has the member, or when what stands there is no YAML.
 */
export function appendToList(document: Editable, key: string, item: string): readonly TextEdit[] {
  const { text, frontMatter } = document;
  const entry = entryOf(frontMatter, key);
  if (!entry || entry.value === null) return setKey(document, key, yamlText([item]));
  if (entry.items.some(({ value }) => value === item)) return [];
  if (frontMatter.problems.some(({ range }) => touches(range, entry.valueRange))) return [];
  const written = sliceOf(text, entry.valueRange);
  if (!Array.isArray(entry.value)) return wrapInList(text, entry, item);
  const last = entry.items.at(-1);
  const quote = quoteOf(last ? sliceOf(text, last.range) : '');
  if (!written.startsWith('[')) return last ? [addLine(text, entry, last.range.end, item, quote)] : [];
  const newItem = listItemText(item, quote);
  if (!last) return [{ range: entry.valueRange, newText: `[${newItem}]` }];
  return [insertion(last.range.end, `, ${newItem}`)];
}

function touches(a: TextRange, b: TextRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function addLine(
  text: string,
  { valueRange }: FrontMatterEntry,
  lastEnd: number,
  item: string,
  quote: Quote,
): TextEdit {
  const indent = text.slice(lineStartAt(text, valueRange.start), valueRange.start);
  const dash = /^-[ \t]*/.exec(sliceOf(text, valueRange))?.[0] ?? '- ';
  return insertAfterLine(text, lastEnd, [`${indent}${dash}${yamlText(item, quote)}`]);
}

function wrapInList(text: string, { value, valueRange }: FrontMatterEntry, item: string): readonly TextEdit[] {
  const written = sliceOf(text, valueRange);
  const isScalar = typeof value === 'string' || typeof value === 'number';
  if (!isScalar) return [];
  const newItem = listItemText(item, quoteOf(written));
  const staysAsItIs =
    typeof value === 'number' ||
    /^(["']).*\1$/.test(written) ||
    listItemText(value) === written ||
    (/^[&*]/.test(written) && !/[,[\]{}]/.test(written));
  if (staysAsItIs) return [insertion(valueRange.start, '['), insertion(valueRange.end, `, ${newItem}]`)];
  return [{ range: valueRange, newText: `[${listItemText(value)}, ${newItem}]` }];
}

function quoteOf(written: string): Quote {
  return written.startsWith("'") ? "'" : '"';
}

function insertion(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}
