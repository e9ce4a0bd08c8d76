import type { TextRange } from '../text/range';
import { taskFieldNames, type TaskField, type TaskFieldName } from './document';
import { trimmedRange } from './located';

/** A part of a task's line that is not what is to be done. All ranges are offsets in the text. */
export type TaskToken =
  | { readonly kind: 'field'; readonly range: TextRange; readonly field: TaskField }
  | { readonly kind: 'reward' | 'person' | 'tag' | 'anchor'; readonly range: TextRange; readonly valueRange: TextRange }
  /** A field of the user's own: `[effort:: 2h]`. */
  | { readonly kind: 'other'; readonly range: TextRange };

const BACKTICK = 96;
const BRACKET = 91;
const PARENTHESIS = 40;
const AT = 64;
const HASH = 35;
const CARET = 94;

/** Whether there can be a token at all: nearly every step without fields ends here. */
const CAN_START = /[[(@#^\u231b-\uffff]/;

const fieldNames = new Map<string, TaskFieldName>(taskFieldNames.map((name) => [name.toLowerCase(), name]));

/** The tokens of one line, in order. */
export function taskTokens(text: string, line: TextRange): readonly TaskToken[] {
  if (!CAN_START.test(text.slice(line.start, line.end))) return [];
  const tokens: TaskToken[] = [];
  for (let offset = line.start; offset < line.end;) {
    const token = tokenAt(text, offset, line);
    if (token !== undefined) tokens.push(token);
    offset = token?.range.end ?? afterCode(text, offset, line.end);
  }
  return tokens;
}

function tokenAt(text: string, offset: number, line: TextRange): TaskToken | undefined {
  switch (text.charCodeAt(offset)) {
    case BRACKET:
      return bracketField(text, offset, line.end, ']');
    case PARENTHESIS:
      return bracketField(text, offset, line.end, ')');
    case AT:
      return startsWord(text, offset, line) ? word('person', PERSON, text, offset, line.end) : undefined;
    case HASH:
      return startsWord(text, offset, line) ? word('tag', TAG, text, offset, line.end) : undefined;
    case CARET:
      return startsWord(text, offset, line) ? anchor(text, offset, line.end) : undefined;
    default:
      return text.charCodeAt(offset) < FIRST_EMOJI ? undefined : emojiField(text, offset, line.end);
  }
}

/** Code is shown as it is: `@name` in backticks is nobody. */
function afterCode(text: string, offset: number, end: number): number {
  if (text.charCodeAt(offset) !== BACKTICK) return offset + 1;
  const close = text.indexOf('`', offset + 1);
  return close > offset && close < end ? close + 1 : offset + 1;
}

function startsWord(text: string, offset: number, line: TextRange): boolean {
  if (offset === line.start) return true;
  const before = text.charAt(offset - 1);
  return before === ' ' || before === '\t' || before === '(' || before === ',';
}

/** A package (`@types/node`) and an address on another server (`@ana@example.org`) are nobody. */
const PERSON = /@\p{L}(?:[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_])?(?![\p{L}\p{M}\p{N}_]|[/@:][\p{L}\p{N}])/uy;
/** A number alone is no tag: `#3` is an issue or a rank. */
const TAG = /#(?=[\p{N}_/-]*[\p{L}])[\p{L}\p{M}\p{N}_/-]+/uy;

function word(
  kind: 'person' | 'tag',
  pattern: RegExp,
  text: string,
  offset: number,
  end: number,
): TaskToken | undefined {
  pattern.lastIndex = offset;
  const found = pattern.exec(text);
  if (!found || offset + found[0].length > end) return undefined;
  const to = offset + found[0].length;
  return { kind, range: { start: offset, end: to }, valueRange: { start: offset + 1, end: to } };
}

const ANCHOR = /\^[A-Za-z0-9-]+/y;

/** `^sa04` at the end of the line. */
function anchor(text: string, offset: number, end: number): TaskToken | undefined {
  ANCHOR.lastIndex = offset;
  const found = ANCHOR.exec(text);
  if (!found || offset + found[0].length !== end) return undefined;
  return { kind: 'anchor', range: { start: offset, end }, valueRange: { start: offset + 1, end } };
}

const FIELD_NAME = /[A-Za-z][\w -]*::/y;

/** `[due:: 2027-03-19]` or `(reward:: dinner out)`. */
function bracketField(text: string, offset: number, end: number, close: ']' | ')'): TaskToken | undefined {
  FIELD_NAME.lastIndex = offset + 1;
  const found = FIELD_NAME.exec(text);
  if (!found) return undefined;
  const from = offset + 1 + found[0].length;
  const to = from > end ? -1 : closingBracket(text, from, end, text.charAt(offset), close);
  if (to < 0) return undefined;
  const range = { start: offset, end: to + 1 };
  const valueRange = trimmedRange(text, { start: from, end: to });
  const written = found[0].slice(0, -2).trim().toLowerCase();
  if (written === 'reward') return { kind: 'reward', range, valueRange };
  const name = fieldNames.get(written);
  if (name === undefined) return { kind: 'other', range };
  const value = text.slice(valueRange.start, valueRange.end);
  return { kind: 'field', range, field: { name, value, range, valueRange, style: 'dataview' } };
}

/** Keeps a line of nothing but opening brackets linear. */
const LONGEST_VALUE = 400;

function closingBracket(text: string, from: number, end: number, open: string, close: string): number {
  let depth = 1;
  const last = Math.min(end, from + LONGEST_VALUE);
  for (let offset = from; offset < last; offset++) {
    const character = text.charAt(offset);
    if (character === open) depth++;
    else if (character === close && --depth === 0) return offset;
  }
  return -1;
}

const FIRST_EMOJI = 0x231b;

const DATE_EMOJI: Readonly<Record<string, TaskFieldName>> = {
  '📅': 'due',
  '📆': 'due',
  '🗓': 'due',
  '✅': 'completion',
  '⏳': 'scheduled',
  '⌛': 'scheduled',
  '🛫': 'start',
  '➕': 'created',
  '❌': 'cancelled',
};
const PRIORITY_EMOJI: Readonly<Record<string, string>> = {
  '🔺': 'highest',
  '⏫': 'high',
  '🔼': 'medium',
  '🔽': 'low',
  '⏬': 'lowest',
};

/** What looks like a date: an emoji before anything else is decoration. */
const DATE_VALUE = /\uFE0F?[ \t]*(\d{1,4}[-./]\d[\d\-./]*)/y;
const IDS_VALUE = /\uFE0F?[ \t]*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)/y;
const REPEAT_VALUE = /\uFE0F?[ \t]*((?:every|FREQ=)[^[(@#^\u231b-\uffff]*)/iy;
const NO_VALUE = /\uFE0F?()/y;

function emojiField(text: string, offset: number, end: number): TaskToken | undefined {
  const sign = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const from = offset + sign.length;
  const name = DATE_EMOJI[sign];
  if (name !== undefined) return emojiToken(name, DATE_VALUE, text, offset, from, end);
  const priority = PRIORITY_EMOJI[sign];
  if (priority !== undefined) return emojiToken('priority', NO_VALUE, text, offset, from, end, priority);
  if (sign === '🔁') return emojiToken('repeat', REPEAT_VALUE, text, offset, from, end);
  if (sign === '🆔') return emojiToken('id', IDS_VALUE, text, offset, from, end);
  if (sign === '⛔') return emojiToken('dependsOn', IDS_VALUE, text, offset, from, end);
  return undefined;
}

function emojiToken(
  name: TaskFieldName,
  pattern: RegExp,
  text: string,
  offset: number,
  from: number,
  end: number,
  meaning?: string,
): TaskToken | undefined {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  if (!found) return undefined;
  const to = Math.min(from + found[0].length, end);
  const valueRange = trimmedRange(text, { start: to - Math.min(found[1]?.length ?? 0, to - from), end: to });
  const range = { start: offset, end: Math.max(valueRange.end, from) };
  const value = meaning ?? text.slice(valueRange.start, valueRange.end);
  return { kind: 'field', range, field: { name, value, range, valueRange, style: 'emoji' } };
}
