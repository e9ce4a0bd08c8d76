import { isBlankCode, isBlankOrEnd } from './line-cursor';
import { isDigit } from './block-starts';

/** What ends a block of HTML: a marker in one of its lines, or a blank line. */
export type HtmlEnd = 'raw' | '-->' | '?>' | '>' | ']]>' | 'blank';

export interface HtmlStart {
  readonly endsAt: HtmlEnd;
  /** A lone tag of any other name never interrupts a paragraph. */
  readonly interrupts: boolean;
}

const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const UNDERSCORE = 95;

const RAW_NAMES = new Set(['pre', 'script', 'style', 'textarea']);
/** CommonMark's list of block elements. */
const BLOCK_NAMES = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li ' +
    'link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th ' +
    'thead title tr track ul'
  ).split(' '),
);
const LONGEST_NAME = 10;

/** The seven ways in which CommonMark starts a block of HTML; `at` is the `<`. */
export function htmlStart(text: string, at: number, lineEnd: number): HtmlStart | undefined {
  const code = text.charCodeAt(at + 1);
  if (code === EXCLAMATION) return markupStart(text, at, lineEnd);
  if (code === QUESTION) return at + 1 < lineEnd ? { endsAt: '?>', interrupts: true } : undefined;
  const closing = code === SLASH;
  const nameStart = closing ? at + 2 : at + 1;
  const nameEnd = endOfTagName(text, nameStart, lineEnd);
  if (nameEnd === nameStart) return undefined;
  const name = nameEnd - nameStart <= LONGEST_NAME ? text.slice(nameStart, nameEnd).toLowerCase() : '';
  const after = text.charCodeAt(nameEnd);
  if (!closing && RAW_NAMES.has(name) && (isBlankOrEnd(text, nameEnd, lineEnd) || after === GREATER)) {
    return { endsAt: 'raw', interrupts: true };
  }
  if (BLOCK_NAMES.has(name) && endsBlockName(text, nameEnd, lineEnd)) return { endsAt: 'blank', interrupts: true };
  return endOfLoneTag(text, nameEnd, lineEnd, closing) ? { endsAt: 'blank', interrupts: false } : undefined;
}

function markupStart(text: string, at: number, lineEnd: number): HtmlStart | undefined {
  if (text.startsWith('<!--', at)) return { endsAt: '-->', interrupts: true };
  if (text.startsWith('<![CDATA[', at)) return { endsAt: ']]>', interrupts: true };
  return at + 2 < lineEnd && isLetter(text.charCodeAt(at + 2)) ? { endsAt: '>', interrupts: true } : undefined;
}

function endsBlockName(text: string, at: number, lineEnd: number): boolean {
  if (isBlankOrEnd(text, at, lineEnd)) return true;
  const code = text.charCodeAt(at);
  return code === GREATER || (code === SLASH && at + 1 < lineEnd && text.charCodeAt(at + 1) === GREATER);
}

/** Whether a complete tag, whose name ends at `at`, is all that the line holds. */
function endOfLoneTag(text: string, at: number, lineEnd: number, closing: boolean): boolean {
  const end = closing ? skipBlank(text, at, lineEnd) : endOfAttributes(text, at, lineEnd);
  if (end < 0 || end >= lineEnd || text.charCodeAt(end) !== GREATER) return false;
  return skipBlank(text, end + 1, lineEnd) === lineEnd;
}

/** The place of the tag's `>`, past its attributes and `/`; -1 when the tag is malformed. */
function endOfAttributes(text: string, from: number, lineEnd: number): number {
  let offset = from;
  while (offset < lineEnd) {
    const start = skipBlank(text, offset, lineEnd);
    const code = text.charCodeAt(start);
    if (start >= lineEnd || code === GREATER) return start;
    if (code === SLASH) return start + 1;
    if (start === offset || !isAttributeStart(code)) return -1;
    offset = endOfAttribute(text, start, lineEnd);
    if (offset < 0) return -1;
  }
  return offset;
}

function endOfAttribute(text: string, from: number, lineEnd: number): number {
  let offset = from;
  while (offset < lineEnd && isAttributeName(text.charCodeAt(offset))) offset++;
  const equals = skipBlank(text, offset, lineEnd);
  if (equals >= lineEnd || text.charCodeAt(equals) !== EQUALS) return offset;
  const value = skipBlank(text, equals + 1, lineEnd);
  if (value >= lineEnd) return -1;
  const quote = text.charCodeAt(value);
  if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
    let end = value + 1;
    while (end < lineEnd && text.charCodeAt(end) !== quote) end++;
    return end < lineEnd ? end + 1 : -1;
  }
  let end = value;
  while (end < lineEnd && !endsUnquoted(text.charCodeAt(end))) end++;
  return end > value ? end : -1;
}

function endsUnquoted(code: number): boolean {
  return isBlankCode(code) || UNQUOTED_ENDS.has(code);
}

/** `"`, `'`, `<`, `=`, `>` and a backtick. */
const UNQUOTED_ENDS = new Set([DOUBLE_QUOTE, SINGLE_QUOTE, 60, EQUALS, GREATER, 96]);

function endOfTagName(text: string, at: number, lineEnd: number): number {
  if (at >= lineEnd || !isLetter(text.charCodeAt(at))) return at;
  let end = at + 1;
  while (end < lineEnd) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && !isDigit(code) && code !== HYPHEN) break;
    end++;
  }
  return end;
}

function isAttributeStart(code: number): boolean {
  return isLetter(code) || code === UNDERSCORE || code === COLON;
}

function isAttributeName(code: number): boolean {
  return isAttributeStart(code) || isDigit(code) || code === DOT || code === HYPHEN;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function skipBlank(text: string, from: number, to: number): number {
  let offset = from;
  while (offset < to && isBlankCode(text.charCodeAt(offset))) offset++;
  return offset;
}
