import { lineEndAt, nextLineAfter } from '../text/lines';
import type { TextRange } from '../text/range';
import type { FrontMatterEntry, FrontMatterItem, YamlValue } from './front-matter';
import { plainScalar } from './plain-scalar';

/**
 * Characters that only the full reader knows how to treat: tabs, control characters, breaks of other standards.
 * One look at the whole block is cheaper than a check in each place.
 */
// oxlint-disable-next-line no-control-regex
const ODD_CHARACTER = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u00a0\u2028\u2029\ufeff]/;
const KEY = /([A-Za-z_][A-Za-z0-9_.-]*):(?= |$)/y;
/** A plain scalar may begin with none of these (a dash only before something that is no blank). */
const INDICATORS = new Set('?:,[]{}#&*!|>\'"%@`');
const SPACE = 32;
const DASH = 45;
const HASH = 35;

/**
 * Reads front matter of the flat subset: `key: scalar`, `key: [a, b]`, `key:` with `- item` lines, comments and blank
 * lines, scalars plain or quoted on one line. Undefined for anything else, which `yaml-reader` reads then; where this
 * one answers, both agree in values and ranges.
 */
export function readFlat(text: string, content: TextRange): readonly FrontMatterEntry[] | undefined {
  if (ODD_CHARACTER.test(text.slice(content.start, content.end))) return undefined;
  const reading: Reading = { entries: [], keys: new Set(), list: undefined };
  for (let at = content.start; at < content.end;) {
    const lineEnd = lineEndAt(text, at);
    if (!readLine(text, at, lineEnd, reading)) return undefined;
    at = nextLineAfter(text, lineEnd);
  }
  return closeList(reading) ? reading.entries : undefined;
}

interface Reading {
  readonly entries: FrontMatterEntry[];
  readonly keys: Set<string>;
  /** The key whose value may come as a list on the next lines. */
  list: OpenList | undefined;
}

interface OpenList {
  readonly key: string;
  readonly keyRange: TextRange;
  readonly start: number;
  readonly indent: number;
  readonly items: FrontMatterItem[];
}

/** A value and where the reading goes on. */
interface Scanned {
  readonly entry: Pick<FrontMatterEntry, 'value' | 'valueRange' | 'items'>;
  readonly next: number;
}

function readLine(text: string, start: number, end: number, reading: Reading): boolean {
  const visible = skipSpaces(text, start, end);
  if (visible === end || text.charCodeAt(visible) === HASH) return true;
  if (isDash(text, visible, end)) return readItem(text, visible, end, visible - start, reading);
  return visible === start && readEntry(text, start, end, reading);
}

function readEntry(text: string, start: number, end: number, reading: Reading): boolean {
  if (!closeList(reading)) return false;
  const key = keyAt(text, start, end);
  if (key === undefined || reading.keys.has(key)) return false;
  reading.keys.add(key);
  const keyRange = { start, end: start + key.length };
  const afterColon = keyRange.end + 1;
  const at = skipSpaces(text, afterColon, end);
  if (at === end || (text.charCodeAt(at) === HASH && at > afterColon)) {
    reading.list = { key, keyRange, start: afterColon, indent: -1, items: [] };
    return true;
  }
  const scanned = text[at] === '[' ? scanFlowList(text, at, end) : scanScalar(text, at, end, false);
  if (!scanned || !onlyComment(text, scanned.next, end)) return false;
  reading.entries.push({ key, keyRange, ...scanned.entry });
  return true;
}

function keyAt(text: string, start: number, end: number): string | undefined {
  KEY.lastIndex = start;
  let key = KEY.exec(text)?.[1];
  // `$` is the end of the text, not of the line.
  if (key === undefined && text[end - 1] === ':') {
    const candidate = text.slice(start, end - 1);
    if (/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(candidate)) key = candidate;
  }
  return key !== undefined && typeof plainScalar(key) === 'string' ? key : undefined;
}

function readItem(text: string, dash: number, end: number, indent: number, reading: Reading): boolean {
  const { list } = reading;
  if (!list || (list.indent !== -1 && list.indent !== indent)) return false;
  const at = skipSpaces(text, dash + 1, end);
  if (at === end || text[at] === '[' || isDash(text, at, end)) return false;
  const scanned = scanScalar(text, at, end, false);
  if (!scanned || !onlyComment(text, scanned.next, end)) return false;
  list.items.push({ value: scanned.entry.value, range: scanned.entry.valueRange });
  reading.list = { ...list, indent, start: list.indent === -1 ? dash : list.start };
  return true;
}

/** Turns the key that waits for a list into an entry; a key without a list is null. */
function closeList(reading: Reading): boolean {
  const { list } = reading;
  reading.list = undefined;
  if (!list) return true;
  const { key, keyRange, items, start } = list;
  const last = items.at(-1);
  if (last) {
    const valueRange = { start, end: last.range.end };
    reading.entries.push({ key, keyRange, value: items.map((item) => item.value), valueRange, items });
  } else {
    reading.entries.push({ key, keyRange, value: null, valueRange: { start, end: start }, items: [] });
  }
  return true;
}

function scanFlowList(text: string, start: number, end: number): Scanned | undefined {
  const items: FrontMatterItem[] = [];
  let at = skipSpaces(text, start + 1, end);
  while (text[at] !== ']' || items.length > 0) {
    const scanned = at < end ? scanScalar(text, at, end, true) : undefined;
    if (!scanned) return undefined;
    items.push({ value: scanned.entry.value, range: scanned.entry.valueRange });
    at = skipSpaces(text, scanned.next, end);
    if (text[at] === ']') break;
    if (at >= end || text[at] !== ',') return undefined;
    at = skipSpaces(text, at + 1, end);
  }
  const valueRange = { start, end: at + 1 };
  return { entry: { value: items.map((item) => item.value), valueRange, items }, next: at + 1 };
}

function scanScalar(text: string, start: number, end: number, inList: boolean): Scanned | undefined {
  const first = text[start];
  return first === '"' || first === "'" ? scanQuoted(text, start, end, first) : scanPlain(text, start, end, inList);
}

function scanQuoted(text: string, start: number, end: number, quote: string): Scanned | undefined {
  const close = text.indexOf(quote, start + 1);
  if (close === -1 || close >= end || text[close + 1] === quote) return undefined;
  const value = text.slice(start + 1, close);
  if (quote === '"' && value.includes('\\')) return undefined;
  return valueAt(value, start, close + 1);
}

function scanPlain(text: string, start: number, end: number, inList: boolean): Scanned | undefined {
  const first = text[start];
  if (first === undefined || INDICATORS.has(first) || isDash(text, start, end)) return undefined;
  let at = start;
  let last = start;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) continue;
    if (code === HASH && text.charCodeAt(at - 1) === SPACE) break;
    const character = text[at];
    if (inList && (character === ',' || character === ']')) break;
    if (inList && (character === '[' || character === '{' || character === '}')) return undefined;
    if (character === ':' && endsKey(text, at + 1, end, inList)) return undefined;
    last = at + 1;
  }
  if (inList && (at === end || text[at] === '#')) return undefined;
  // A lone dash in a flow list is an error there.
  if (inList && first === '-' && last === start + 1) return undefined;
  return valueAt(plainScalar(text.slice(start, last)), start, last);
}

/** Whether a colon before `at` would make what stands before it a key. */
function endsKey(text: string, at: number, end: number, inList: boolean): boolean {
  const next = text[at];
  return at >= end || next === ' ' || (inList && next !== undefined && ',[]{}'.includes(next));
}

function valueAt(value: YamlValue, start: number, end: number): Scanned {
  const valueRange = { start, end };
  return { entry: { value, valueRange, items: value === null ? [] : [{ value, range: valueRange }] }, next: end };
}

/** Nothing but blanks, and a comment that a blank sets apart. */
function onlyComment(text: string, from: number, end: number): boolean {
  const at = skipSpaces(text, from, end);
  return at === end || (text.charCodeAt(at) === HASH && at > from);
}

function isDash(text: string, at: number, end: number): boolean {
  return text.charCodeAt(at) === DASH && (at + 1 === end || text.charCodeAt(at + 1) === SPACE);
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === SPACE) at += 1;
  return at;
}
