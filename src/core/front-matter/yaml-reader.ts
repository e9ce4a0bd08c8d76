import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { TextRange } from '../text/range';
import type { FrontMatterEntry, FrontMatterItem, FrontMatterProblem, YamlValue } from './front-matter';
import { yamlDetail } from './yaml-detail';

export interface YamlReading {
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly FrontMatterProblem[];
}

/** Everything a value may hold, aliases unfolded: enough for any file by hand, too little for a bomb. */
const MOST_NODES = 10_000;
const DEEPEST = 100;
/** A mapping's keys are compared pair by pair and a parse recurses, so length and nesting are bounded first. */
const LONGEST = 20_000;
const TOO_DEEP = new RegExp(`(?:[[{]\\s*){${DEEPEST}}|(?:[-?] ){${DEEPEST}}`);

/**
 * Reads any YAML mapping. When it has errors, each top-level key is read for itself, so that one slip costs one key.
 * @param source the YAML; a lone `\r` counts as a line ending
 * @param offset where `source` begins in the file: all ranges are the file's
 */
export function readYaml(source: string, offset: number): YamlReading {
  const yaml = source.replace(/\r(?!\n)/g, '\n');
  const refused =
    yaml.length > LONGEST ? `longer than ${LONGEST} characters` : TOO_DEEP.test(yaml) ? 'nested too deeply' : undefined;
  if (refused !== undefined) {
    const range = { start: offset, end: offset + yaml.length };
    return { entries: [], problems: [{ kind: 'invalid-yaml', range, detail: refused }] };
  }
  const reading = readDocument(yaml, offset);
  return reading.problems.length === 0 ? reading : recover(yaml, offset, reading);
}

function readDocument(yaml: string, offset: number): YamlReading {
  const document = parsed(yaml);
  const problems = document.errors.map(({ pos, code, message }): FrontMatterProblem => {
    const { start, end } = placeOf(pos, yaml);
    return {
      kind: 'invalid-yaml',
      range: { start: start + offset, end: end + offset },
      detail: yamlDetail(code, message),
    };
  });
  const reader: Reader = {
    yaml,
    offset,
    meant: yaml.includes('*') ? aliasesOf(document) : NO_ALIASES,
    left: MOST_NODES,
  };
  const { contents } = document;
  if (isMap(contents)) {
    const entries: FrontMatterEntry[] = [];
    for (const pair of contents.items) {
      const entry = entryOfPair(pair, reader, problems);
      if (entry) entries.push(entry);
    }
    return { entries, problems };
  }
  if (problems.length === 0 && contents !== null && !(isScalar(contents) && contents.value === null)) {
    const start = offset + (contents.range?.[0] ?? 0);
    const range = { start, end: Math.max(start, offset + lastOffset(contents, yaml)) };
    problems.push({ kind: 'invalid-yaml', range, detail: 'every line needs a key, as in “title: Learn Spanish”' });
  }
  return { entries: [], problems };
}

/** Where the engine can be told how many calls an error notes. */
const errors: ErrorConstructor & { stackTraceLimit?: number } = Error;

/** The library makes an error of each slip; to note the calls that led to it would take most of the time. */
function parsed(yaml: string): Document.Parsed {
  const { stackTraceLimit } = errors;
  errors.stackTraceLimit = 0;
  try {
    return parseDocument(yaml, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      prettyErrors: false,
      // `!!timestamp` would make a `Date`.
      resolveKnownTags: false,
      logLevel: 'silent',
    });
  } finally {
    if (stackTraceLimit !== undefined) errors.stackTraceLimit = stackTraceLimit;
  }
}

/** An error's place on one line; one that shows only at the end (a missing quote) is shown at the last line's value. */
function placeOf([from, to]: readonly [number, number], yaml: string): TextRange {
  const length = yaml.trimEnd().length;
  if (from < length) {
    const lineEnd = yaml.indexOf('\n', from);
    return { start: from, end: Math.max(from, Math.min(to, lineEnd === -1 ? length : lineEnd, length)) };
  }
  const lineStart = yaml.lastIndexOf('\n', length - 1) + 1;
  const line = yaml.slice(lineStart, length);
  return { start: lineStart + (/^[^:]*:[ \t]+(?=\S)/.exec(line)?.[0].length ?? 0), end: length };
}

/** Reads each top-level key for itself; of one that is wrong, what stands on its line counts as text. */
function recover(yaml: string, offset: number, whole: YamlReading): YamlReading {
  const chunks = splitAtKeys(yaml);
  if (chunks.length === 0) return whole;
  const entries: FrontMatterEntry[] = [];
  const problems: FrontMatterProblem[] = [];
  const saysUnknownAlias = whole.problems.some(({ detail }) => detail === UNKNOWN_ALIAS);
  for (const { start, end } of chunks) {
    const chunk = yaml.slice(start, end);
    const reading = readDocument(chunk, offset + start);
    const [first] = reading.problems;
    const known = first ? asText(chunk, offset + start) : reading.entries;
    entries.push(...known);
    // An alias has its anchor in another part; had it none, the whole reading would say so too.
    if (first && (first.detail !== UNKNOWN_ALIAS || saysUnknownAlias)) problems.push(first);
  }
  const found = [...problems, ...duplicates(entries)].sort((a, b) => a.range.start - b.range.start);
  return { entries, problems: found.length > 0 ? found : whole.problems.slice(0, 1) };
}

function duplicates(entries: readonly FrontMatterEntry[]): FrontMatterProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key, keyRange }) => {
    const twice = seen.has(key);
    seen.add(key);
    return twice ? [{ kind: 'invalid-yaml', range: keyRange, detail: 'this key is there twice' }] : [];
  });
}

const TEXT_LINE = /^([A-Za-z_][\w.-]*):[ \t]+(?=\S)([^\r\n]*[^\s])/;

/** What a line that is no YAML most likely means: `title: Learn: Spanish`, `mentor: @tomas`, `supports: [a, b`. */
function asText(chunk: string, offset: number): FrontMatterEntry[] {
  const match = TEXT_LINE.exec(chunk);
  const [line, key, rest] = match ?? [];
  if (line === undefined || key === undefined || rest === undefined) return [];
  // The value may go on below, comments do not belong to it.
  const isOneLine = chunk
    .slice(line.length)
    .split('\n')
    .every((below) => /^[ \t\r]*(?:#|$)/.test(below));
  if (!isOneLine) return [];
  const inner = withinQuotes(rest);
  const written = inner === undefined ? withoutComment(rest) : rest;
  const start = offset + line.length - rest.length;
  const valueRange = { start, end: start + written.length };
  const keyRange = { start: offset, end: offset + key.length };
  const isList = BRACKETED.test(written) || LINKS.test(written);
  const parts = LINKS.test(written) ? /\[\[[^[\]]+\]\]/g : LIST_PART;
  const found = isList
    ? [...written.matchAll(parts)].map(({ 0: text, index }) => {
        const { start: from, end: to } = withinQuotes(text) ?? { start: 0, end: text.length };
        return { start: index + from, end: index + to };
      })
    : [inner ?? { start: 0, end: written.length }];
  const items = found.map((place) => ({
    value: written.slice(place.start, place.end),
    range: { start: start + place.start, end: start + place.end },
  }));
  const value = isList ? items.map((item) => item.value) : (items[0]?.value ?? '');
  return [{ key, keyRange, value, valueRange, items }];
}

/** Without what a blank and `#` begin, and the blanks before it. */
function withoutComment(value: string): string {
  const comment = value.search(/[ \t]#/);
  return comment === -1 ? value : value.slice(0, trimmedEnd(value, 0, comment));
}

/** A text in quotes may hold the commas that part the others. */
const LIST_PART = /"[^"]*"(?=\s*(?:[\],]|$))|'[^']*'(?=\s*(?:[\],]|$))|[^\s[\],](?:[^[\],]*[^\s[\],])?/g;
const BRACKETED = /^\[[^\]]*\]?$/;
/** `[[a]], [[b]]`: links without the brackets of a list. */
const LINKS = /^\[\[[^[\]]+\]\](?:\s*,\s*\[\[[^[\]]+\]\])+$/;

/**
 * What stands within the quotes around a text that is no YAML, as in `'Mo's relay'` and `"not closed`. Undefined where
 * the quotes are part of the text: `"Shorter" build`, `"one" and "two"`.
 */
function withinQuotes(written: string): TextRange | undefined {
  const [quote] = written;
  if (quote !== '"' && quote !== "'") return undefined;
  let open = 0;
  for (let at = 0; at < written.length; at += 1) {
    if (written[at] !== quote) continue;
    const [before = ' ', after = ' '] = [written[at - 1], written[at + 1]];
    const isWithinWord = at > 0 && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (isWithinWord) continue;
    open += at === 0 || (/[\s([{]/.test(before) && /\S/.test(after)) ? 1 : -1;
    if (open === 0) return at === written.length - 1 ? { start: 1, end: at } : undefined;
  }
  return { start: 1, end: written.length };
}

function splitAtKeys(yaml: string): { readonly start: number; readonly end: number }[] {
  const starts = [...yaml.matchAll(/(?<![^\n])[^\s#\-\]},]/g)].map((match) => match.index);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? yaml.length }));
}

const UNKNOWN_ALIAS = 'an alias (“*name”) names no anchor; a text that begins with “*” needs quotes';

interface Reader {
  readonly yaml: string;
  readonly offset: number;
  /** What each alias stands for. */
  readonly meant: ReadonlyMap<Alias, unknown>;
  /** How many more nodes may be read. */
  left: number;
}

class Unreadable extends Error {}

function entryOfPair(pair: Pair, reader: Reader, problems: FrontMatterProblem[]): FrontMatterEntry | undefined {
  const { key, value } = pair;
  if (!isScalar(key) || !key.range) return undefined;
  const [keyStart, keyEnd] = key.range;
  const { yaml, offset } = reader;
  const written = key.type === 'PLAIN' || key.type === undefined ? yaml.slice(keyStart, keyEnd) : String(key.value);
  const colon = yaml.indexOf(':', keyEnd);
  const afterColon = colon === -1 ? keyEnd : colon + 1;
  const [start, end] = isEmpty(value)
    ? [afterColon, afterColon]
    : [valueStart(value, afterColon, yaml), lastOffset(value, yaml)];
  const valueRange = { start: start + offset, end: trimmedEnd(yaml, start, end) + offset };
  try {
    const plain = isEmpty(value) ? null : plainOf(value, reader, 0);
    const keyRange = { start: keyStart + offset, end: keyEnd + offset };
    return { key: written, keyRange, value: plain, valueRange, items: itemsOf(value, plain, valueRange, reader) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.push({ kind: 'invalid-yaml', range: valueRange, detail: error.message });
    return undefined;
  }
}

function isEmpty(node: unknown): boolean {
  return (
    node === null ||
    (isScalar(node) &&
      (node.range === undefined || node.range === null || node.range[0] === node.range[1]) &&
      !node.tag &&
      !node.anchor)
  );
}

/** Tag and anchor belong to the value as it is written, though not to the node's own range. */
function valueStart(node: unknown, afterColon: number, yaml: string): number {
  let at = afterColon;
  while (yaml[at] === ' ' || yaml[at] === '\t') at += 1;
  return yaml[at] === '!' || yaml[at] === '&' ? at : startOf(node, at);
}

function startOf(node: unknown, otherwise: number): number {
  return hasRange(node) ? node.range[0] : otherwise;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/** Where the last thing that was written ends: a collection's own range takes in comments and blank lines after it. */
function lastOffset(node: unknown, yaml: string): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last: unknown = node.items.at(-1);
    const part = isPair(last) ? (last.value ?? last.key) : last;
    const start = startOf(node, 0);
    // An item without a value has its place after the blanks that follow the dash.
    return part === undefined || part === null ? start : trimmedEnd(yaml, start, lastOffset(part, yaml));
  }
  if (!hasRange(node)) return 0;
  const [start, end] = node.range;
  const isBlock = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  return isBlock ? trimmedEnd(yaml, start, end) : end;
}

/** Without the blanks and line endings at the end; other white space is part of a value. */
function trimmedEnd(yaml: string, start: number, end: number): number {
  let at = end;
  while (at > start && ' \t\r\n'.includes(yaml.charAt(at - 1))) at -= 1;
  return at;
}

function isPair(node: unknown): node is Pair {
  return typeof node === 'object' && node !== null && 'key' in node && 'value' in node;
}

function plainOf(node: unknown, reader: Reader, depth: number): YamlValue {
  reader.left -= 1;
  if (reader.left < 0) throw new Unreadable('aliases unfold to more than a file can mean');
  if (depth > DEEPEST) throw new Unreadable('nested too deeply');
  if (isAlias(node)) return plainOf(resolve(node, reader), reader, depth + 1);
  if (isSeq(node)) return node.items.map((item) => plainOf(item, reader, depth + 1));
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map((pair) => [
        keyText(pair.key),
        pair.value === null ? null : plainOf(pair.value, reader, depth + 1),
      ]),
    );
  }
  return isScalar(node) ? scalarValue(node) : null;
}

function resolve(alias: Alias, { meant }: Reader): unknown {
  const node = meant.get(alias);
  if (node === undefined) throw new Unreadable(UNKNOWN_ALIAS);
  return node;
}

const NO_ALIASES: ReadonlyMap<Alias, unknown> = new Map();

/** All aliases in one walk: the library walks the whole document for each. The last anchor before an alias counts. */
function aliasesOf(document: Document.Parsed): ReadonlyMap<Alias, unknown> {
  const anchored = new Map<string, unknown>();
  const meant = new Map<Alias, unknown>();
  visit(document, {
    Alias: (_, alias) => void meant.set(alias, anchored.get(alias.source)),
    Value: (_, node) => void (node.anchor === undefined || anchored.set(node.anchor, node)),
  });
  return meant;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.source ?? key.value) : '';
}

function scalarValue({ value }: Scalar): YamlValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function itemsOf(
  node: unknown,
  value: YamlValue,
  range: FrontMatterItem['range'],
  reader: Reader,
): readonly FrontMatterItem[] {
  if (value === null) return [];
  if (!isSeq(node) || !Array.isArray(value)) return [{ value, range }];
  const { offset } = reader;
  const members: readonly YamlValue[] = value;
  return members.map((member, index) => {
    const item: unknown = node.items[index];
    const start = startOf(item, range.start - offset);
    return {
      value: member,
      range: { start: start + offset, end: Math.max(start, lastOffset(item, reader.yaml)) + offset },
    };
  });
}
