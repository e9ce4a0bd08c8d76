import type { BrokenDocument, OwnDocument } from '../../../documents/document';
import { isReadableAs, keysOfType } from '../../../documents/keys';
import { onlyValue, typeNamed } from '../../../documents/type-of';
import { removeEntry } from '../../../edits/remove-key';
import { entryFrom, type FrontMatterEntry, type FrontMatterProblem } from '../../../front-matter/front-matter';
import { yamlText } from '../../../front-matter/yaml-text';
import { message } from '../../../text/message';
import { sliceOf, type TextRange } from '../../../text/range';
import type { Fix } from '../../finding';
import { fix, replaceWithOneOf, safe } from '../../fix';
import type { DocumentRule } from '../../rule';
import { problemsOf } from './front-matter-problems';

export const invalidYaml: DocumentRule = {
  code: 'front-matter/invalid-yaml',
  on: 'document',
  severity: 'error',
  summary: 'The front matter is not valid YAML, or not a list of keys with values.',
  check: problemsOf('invalid-yaml', 'This is not valid YAML: {detail}', (problem, document) => {
    const entry = entryFrom(document.frontMatter.entries, problem.range.start);
    if (entry === undefined) return [];
    return isSame(entry.keyRange, problem.range) ? keepOne(entry, document) : inQuotes(problem, entry);
  }),
};

/** Where the value was read as text all the same, that text as YAML: `title: Learn: Spanish` in quotes. */
function inQuotes({ range }: FrontMatterProblem, entry: FrontMatterEntry): readonly Fix[] {
  const { key, keyRange, value, items, valueRange } = entry;
  if (range.start <= keyRange.end || range.start > valueRange.end) return [];
  // What names no type of ours while it is broken would, once mended, make a file of nobody of it.
  if (key.toLowerCase() === 'type' && typeNamed(onlyValue(entry)) === undefined) return [];
  const texts = items.flatMap((item) => (typeof item.value === 'string' ? [item.value] : []));
  if (texts.length < items.length || texts.length === 0) return [];
  return replaceWithOneOf(valueRange, [yamlText(Array.isArray(value) ? texts : texts.join(' '))]);
}

/**
 * A key that is there twice: one of the values stays, and of two that are the same it does not matter which. What the
 * key's reader can't understand is not offered.
 */
function keepOne(second: FrontMatterEntry, document: OwnDocument | BrokenDocument): readonly Fix[] {
  const { text, frontMatter } = document;
  const first = frontMatter.entries.find(({ key }) => key === second.key);
  if (first === undefined || first === second) return [];
  const [kept, other] = [first, second].map(({ valueRange }) => sliceOf(text, valueRange)) as [string, string];
  if (kept === other) {
    return [safe(fix(message('Remove the second “{key}”', { key: second.key }), removeEntry(document, second)))];
  }
  const ways = [
    { value: kept, stays: first, goes: second },
    // With its type a file would become another file, or none of ours.
    ...(second.key === 'type' ? [] : [{ value: other, stays: second, goes: first }]),
  ];
  return ways
    .filter(({ stays }) => isUnderstood(stays, document))
    .map(({ value, goes }) =>
      fix(message('Keep “{key}: {value}”', { key: goes.key, value }), removeEntry(document, goes)),
    );
}

/** A key that is not ours may hold anything. */
function isUnderstood(entry: FrontMatterEntry, document: OwnDocument | BrokenDocument): boolean {
  const type = document.kind === 'broken' ? document.type : document.kind;
  const isOurs = type !== undefined && keysOfType[type].byKey.has(entry.key);
  return !isOurs || isReadableAs(entry.key, type, entry, document.text);
}

function isSame(a: TextRange, b: TextRange): boolean {
  return a.start === b.start && a.end === b.end;
}
