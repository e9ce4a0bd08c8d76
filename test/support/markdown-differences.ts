/**
 * Where the outline and remark differ, on purpose. In each case the outline does what CommonMark's text and GitHub do,
 * and remark departs from both; `example` shows it.
 */
export interface Difference {
  readonly reason: string;
  readonly example: string;
  /** Whether a text may show it: only asked for texts whose structures differ. */
  applies(text: string): boolean;
}

/** A list marker that may not stand right under a paragraph: an empty one, or a number other than 1. */
const LATE_MARKER = /(?:^|[\s>])(?:[-+*]|\d{1,9}[.)])[ \t]*$|(?:^|[\s>])(?!1[.)])\d{1,9}[.)](?:\s|$)/;
const CONTAINER_MARKER = /^[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/;
const DELIMITER_ROW = /-[ \t]*[|:]|[|:][ \t]*-/;
const INDENTED = /(?:^|[\s>])(?: {4}| {0,3}\t)/;
const LONE_TAG = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*<\/?[a-z][^>]*>[ \t]*$/i;

const TABLE_UNDER_TABLE: Difference = {
  reason: 'remark starts no table on the line under one that ended with its container',
  example: '- a|b\n  -|-\nc|d\n-|-',
  applies: (text) => linesOf(text).filter((line) => DELIMITER_ROW.test(line)).length > 1,
};

/** Those that even documents without odd markers, tags or indentation may show. */
export const RARE_DIFFERENCES: readonly Difference[] = [TABLE_UNDER_TABLE];

export const DIFFERENCES: readonly Difference[] = [
  TABLE_UNDER_TABLE,
  {
    reason: 'remark keeps the rule for markers under a paragraph in force for those that follow in the same line',
    example: 'a\n- 2. b',
    applies: (text) =>
      linesOf(text).some((line) => CONTAINER_MARKER.test(line) && LATE_MARKER.test(line.replace(CONTAINER_MARKER, ''))),
  },
  {
    reason: 'remark applies the rule for markers under a paragraph under indented code as well',
    example: '    code\n\n2. b',
    applies: (text) => followed(linesOf(text), / {4}|\t/, LATE_MARKER),
  },
  {
    reason: 'remark puts a lone tag under a paragraph in a quote or item into that container',
    example: '> a\n<b>\n',
    applies: (text) => linesOf(text).some((line, index) => index > 0 && LONE_TAG.test(line)),
  },
  {
    reason: 'remark parts indented code at each line where it follows a quote or item',
    example: '>\n\ta\n\tb',
    applies: (text) =>
      linesOf(text).some((line, index, lines) => INDENTED.test(line) && INDENTED.test(lines[index + 1] ?? '')),
  },
  {
    reason: 'remark lets a heading that is underlined start with the definitions above it',
    example: '[a]: b\nc\n===',
    applies: (text) => text.includes(']:') && followed(linesOf(text), /\]:/, /(?:=+|-+)[ \t]*$/),
  },
  {
    reason: 'remark finds the box of a task behind definitions; GitHub asks for it right behind the marker',
    example: '- [a]: b\n  [x] c',
    applies: (text) => followed(linesOf(text), /\]:/, /^[ \t>]*\[[ xX]\]/),
  },
];

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

/** Whether a line that fits `first` comes before one that fits `second`. */
function followed(lines: readonly string[], first: RegExp, second: RegExp): boolean {
  const start = lines.findIndex((line) => first.test(line));
  return start !== -1 && lines.slice(start + 1).some((line) => second.test(line));
}
