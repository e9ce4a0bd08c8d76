import type { TextRange } from '../text/range';
import { leafText } from './leaf-text';

/** Inline Markdown as its reader sees it, with the way back to the source. */
export interface InlineText {
  /** Emphasis, code and links as their text, escapes and entities resolved, HTML left out, lines joined by a space. */
  readonly plain: string;
  /** The source offset of the character at `plainOffset`; for `plain.length` the end of the last one. */
  toSource(plainOffset: number): number;
  /** The source of `plain.slice(start, end)`, from its first to its last character. */
  toSourceRange(start: number, end: number): TextRange;
}

/** Reads inline Markdown in full. The offsets of what it gives count in `markdown`. */
export interface ProseReader {
  inline(markdown: string): InlineText;
}

/**
 * What can be inline markup: an escape, code, emphasis, a link's or image's address, HTML or an autolink, an entity.
 * `_` within a word and a `*` between white space are text, and so are the brackets of a wiki link or `[key:: value]`.
 */
const MARKUP = /[\\`]|\*(?!\s)|\S\*|_(?![a-z0-9])|(?:^|[^a-z0-9])_|\]\(|<[a-z/!?]|&[#a-z]/i;

/**
 * The text of a leaf's lines as a reader sees it. Without inline markup it is the slice itself; otherwise `reader`
 * resolves it (without one, the markup stays in the text). Reference links stay as they are written.
 */
export function inlineText(text: string, lines: readonly TextRange[], reader?: ProseReader): InlineText {
  const leaf = leafText(text, lines);
  const { value } = leaf;
  if (reader === undefined || !MARKUP.test(value)) {
    return {
      plain: value.replaceAll('\n', ' '),
      toSource: leaf.toSource,
      toSourceRange: (start, end) => sourceRange(leaf.toSource, start, end),
    };
  }
  const inline = reader.inline(value);
  return {
    plain: inline.plain,
    toSource: (offset) => leaf.toSource(inline.toSource(offset)),
    toSourceRange(start, end) {
      const range = inline.toSourceRange(start, end);
      return sourceRange(leaf.toSource, range.start, range.end);
    },
  };
}

/** The end is that of the last character: the place after it may be on another line. */
function sourceRange(toSource: (offset: number) => number, start: number, end: number): TextRange {
  const from = toSource(start);
  return { start: from, end: end > start ? toSource(end - 1) + 1 : from };
}
