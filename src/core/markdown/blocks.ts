import type { TextRange } from '../text/range';

/**
 * The blocks of a Markdown text (CommonMark with GFM tables and task items) and where they stand.
 * All ranges are UTF-16 offsets into the whole text. A block's range starts at its first own character
 * (after indentation and the markers of its containers) and ends with its last visible one.
 * `lines` are the inline content of a leaf, one range a source line: container prefixes, block markers and the white
 * space around are left out.
 */
export type Block =
  | Heading
  | Paragraph
  | ListItem
  | Quote
  | Callout
  | Table
  | Fence
  | IndentedCode
  | HtmlBlock
  | ThematicBreak
  | Definition;

export type HeadingDepth = 1 | 2 | 3 | 4 | 5 | 6;

/** `# Title`, or a setext heading: lines of text underlined by `===` (depth 1) or `---` (depth 2). */
export interface Heading {
  readonly kind: 'heading';
  readonly depth: HeadingDepth;
  readonly range: TextRange;
  readonly lines: readonly TextRange[];
  /** Inside a quote or a list item: such a heading forms no section. */
  readonly inContainer: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly range: TextRange;
  readonly lines: readonly TextRange[];
}

/** One item of a list. Its range reaches from the marker to the end of its last block. */
export interface ListItem {
  readonly kind: 'item';
  readonly range: TextRange;
  /** `-`, `*`, `+`, `12.` or `12)`. */
  readonly marker: TextRange;
  readonly ordered: boolean;
  /** How many list items enclose this one: 0 for the outermost. */
  readonly depth: number;
  /** The nearest list item around this one. */
  readonly parent?: ListItem;
  readonly task?: Task;
  /** The paragraph that the item starts with, after the task box; empty when it starts with something else. */
  readonly lines: readonly TextRange[];
}

/** The box of a task item: GFM's ` `, `x` and `X`, and any other single mark, as `/`, `-` or `>`. */
export interface Task {
  /** The single character between the brackets; a tab counts as it is. */
  readonly mark: string;
  readonly markRange: TextRange;
  /** `[x]`. */
  readonly box: TextRange;
}

/** A block quote. */
export interface Quote {
  readonly kind: 'quote';
  readonly range: TextRange;
}

/** A block quote whose first line starts with `[!type]`; it is listed instead of a `Quote`. */
export interface Callout {
  readonly kind: 'callout';
  readonly range: TextRange;
  /** `suggestion` of `> [!Suggestion] Tomas 2027-03-04: …`: lower case. */
  readonly type: string;
  /** The word between `[!` and `]`. */
  readonly typeRange: TextRange;
  /** What follows `[!type]`, and the quote's further lines without its `>`; blank lines are left out. */
  readonly lines: readonly TextRange[];
}

export interface Table {
  readonly kind: 'table';
  readonly range: TextRange;
  readonly header: readonly TableCell[];
  readonly headerRange: TextRange;
  readonly delimiterRange: TextRange;
  /** The body's cells as written: a row may have fewer or more than the header. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Each body row from its first to its last visible character. */
  readonly rowRanges: readonly TextRange[];
}

export interface TableCell {
  /** The content without the white space around it; empty, but at its place, when the cell is. */
  readonly range: TextRange;
}

/** Fenced code. */
export interface Fence {
  readonly kind: 'fence';
  readonly range: TextRange;
  /** What follows the opening fence, trimmed; empty when nothing does. */
  readonly info: TextRange;
}

export interface IndentedCode {
  readonly kind: 'code';
  readonly range: TextRange;
}

/** A block of HTML, comments among them. */
export interface HtmlBlock {
  readonly kind: 'html';
  readonly range: TextRange;
}

export interface ThematicBreak {
  readonly kind: 'break';
  readonly range: TextRange;
}

/** A link reference definition: `[label]: destination "title"`. */
export interface Definition {
  readonly kind: 'definition';
  readonly range: TextRange;
  /** Between the brackets. */
  readonly label: TextRange;
  /** The destination, without `<` and `>`. */
  readonly destination: TextRange;
}

/** What a heading outside any container rules over. */
export interface Section {
  readonly heading: Heading;
  /** The heading's content; empty for a heading without one. */
  readonly title: TextRange;
  readonly depth: HeadingDepth;
  /** From the heading to the next heading of the same or a lower depth, or to the end of the text. */
  readonly range: TextRange;
  /** The range without the heading's own lines. */
  readonly body: TextRange;
  /** The section around this one. */
  readonly parent?: Section;
}

/** The block structure of a text: every list is in document order, containers before their content. */
export interface Outline {
  readonly blocks: readonly Block[];
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly items: readonly ListItem[];
  readonly tables: readonly Table[];
  readonly callouts: readonly Callout[];
  readonly fences: readonly Fence[];
  readonly html: readonly HtmlBlock[];
  readonly definitions: readonly Definition[];
  readonly sections: readonly Section[];
}
