import { type Alias, isAlias, isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import type { TextRange } from '../text/range';
import type { FrontMatterEntry, FrontMatterItem, FrontMatterProblem, YamlValue } from './front-matter';
import { composeYaml } from './compose-yaml';
import { plainScalar } from './plain-scalar';
import { yamlDetail } from './yaml-detail';

export interface YamlReading {
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly FrontMatterProblem[];
  /** Each key was read for itself. */
  readonly byKey?: true;
}

/** Everything a value may hold, aliases unfolded: enough for any file by hand, too little for a bomb. */
const MOST_NODES = 10_000;
/** How deep a value may be nested, aliases unfolded: what reads it calls itself for each level. */
const DEEPEST = 100;
/** The document, the mapping, and the value itself. */
const NODES_BESIDE_LEVELS = 3;
/** UTF-16 units. Longer than anybody writes by hand; each keystroke reads all of it. */
export const LONGEST = 20_000;
const NESTED_TOO_DEEPLY = 'nested too deeply';

/**
 * Reads any YAML mapping. When it has errors, each top-level key is read for itself, so that one slip costs one key.
 * @param source the YAML; a lone `\r` counts as a line ending
 * @param offset where `source` begins in the file: all ranges are the file's
 */
export function readYaml(source: string, offset: number): YamlReading {
  const yaml = source.replace(/\r(?!\n)/g, '\n');
  if (yaml.length > LONGEST) {
    return refusal({ start: offset, end: offset + yaml.length }, `longer than ${LONGEST} characters`);
  }
  const reading = readDocument(yaml, offset);
  return reading.problems.length === 0 ? reading : recover(yaml, offset, reading);
}

function refusal(range: TextRange, detail: string): YamlReading {
  return { entries: [], problems: [{ kind: 'invalid-yaml', range, detail }] };
}

function readDocument(yaml: string, offset: number): YamlReading {
  const composed = composeYaml(yaml, DEEPEST + NODES_BESIDE_LEVELS);
  if (composed.kind === 'too deep') {
    const { start, end } = placeOf([composed.offset, yaml.length], yaml);
    return refusal({ start: start + offset, end: end + offset }, NESTED_TOO_DEEPLY);
  }
  const { contents, errors, meant } = composed;
  const problems = errors.map(({ pos, code, message }): FrontMatterProblem => {
    const { start, end } = placeOf(pos, yaml);
    return {
      kind: 'invalid-yaml',
      range: { start: start + offset, end: end + offset },
      detail: yamlDetail(code, message),
    };
  });
  const reader: Reader = { yaml, offset, meant, left: MOST_NODES };
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
    problems.push({ kind: 'invalid-yaml', range, detail: WITHOUT_KEY });
  }
  return { entries: [], problems };
}

const WITHOUT_KEY = 'every line needs a key, as in “title: Learn Spanish”';
const WORDS = /^[\p{L}\p{N}][^:#\n]*\n*$/u;

/** A line of words, of which there may be as many as a text has lines: what YAML would say of each is known. */
function readWords(chunk: string, offset: number): YamlReading | undefined {
  if (!WORDS.test(chunk)) return undefined;
  const written = chunk.slice(0, trimmedEnd(chunk, 0, chunk.length));
  return plainScalar(written) === null
    ? { entries: [], problems: [] }
    : refusal({ start: offset, end: offset + written.length }, WITHOUT_KEY);
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
  const isUnknown = !mayHaveAnchors(yaml) || whole.problems.some(({ detail }) => detail === UNKNOWN_ALIAS);
  for (const { start, end } of chunks) {
    const chunk = yaml.slice(start, end);
    const reading = readWords(chunk, offset + start) ?? readDocument(chunk, offset + start);
    const [first] = reading.problems;
    const known = first ? asText(chunk, offset + start) : reading.entries;
    entries.push(...known);
    // An alias has its anchor in another part; had it none, the whole reading would say so too.
    if (first && (first.detail !== UNKNOWN_ALIAS || isUnknown)) problems.push(first);
  }
  const found = [...problems, ...duplicates(entries)].sort((a, b) => a.range.start - b.range.start);
  return found.length > 0
    ? { entries, problems: found, byKey: true }
    : { entries, problems: whole.problems.slice(0, 1) };
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

/** Where the lines begin that can begin a top-level key. */
export function keyStarts(yaml: string): readonly number[] {
  return [...yaml.matchAll(/(?<![^\n\r])[^\s#\-\]},]/g)].map((match) => match.index);
}

function splitAtKeys(yaml: string): readonly TextRange[] {
  const starts = keyStarts(yaml);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? yaml.length }));
}

/** Whether what an alias means can stand in another part. */
export function mayHaveAnchors(yaml: string): boolean {
  return yaml.includes('&');
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
  if (depth > DEEPEST) throw new Unreadable(NESTED_TOO_DEEPLY);
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
