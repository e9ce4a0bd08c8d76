import type { TextRange } from '../text/range';
import type { Block, Callout, ListItem, Quote, Table } from './blocks';
import type { FenceOpening } from './block-starts';
import type { HtmlEnd } from './html-start';
import type { LineCursor } from './line-cursor';

export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** A quote or list item that the current line may belong to. */
export interface Container {
  readonly block: Draft<ListItem> | Draft<Quote> | Draft<Callout>;
  readonly calloutLines: TextRange[] | undefined;
  /** Columns of indentation that continue an item; 0 for a quote. */
  readonly indent: number;
  hasContent: boolean;
  /** End of the last line that belongs to it. */
  end: number;
}

export interface OpenParagraph {
  readonly kind: 'paragraph';
  readonly lines: TextRange[];
  /** The list item whose first block it is. */
  readonly item: Draft<ListItem> | undefined;
  /** Whether its last line could be a table's header. */
  headerLike: boolean;
  end: number;
}

export interface OpenFence {
  readonly kind: 'fence';
  readonly opening: FenceOpening;
  readonly start: number;
  end: number;
}

export interface OpenCode {
  readonly kind: 'code';
  readonly start: number;
  end: number;
}

export interface OpenHtml {
  readonly kind: 'html';
  readonly endsAt: HtmlEnd;
  readonly start: number;
  end: number;
}

export interface OpenTable {
  readonly kind: 'table';
  readonly block: Draft<Table>;
  readonly rows: Table['rows'][number][];
  readonly rowRanges: TextRange[];
  end: number;
}

export type OpenLeaf = OpenParagraph | OpenFence | OpenCode | OpenHtml | OpenTable;

export interface Scan {
  readonly cursor: LineCursor;
  readonly containers: Container[];
  leaf: OpenLeaf | undefined;
  readonly blocks: Block[];
  /** Where each marker that ends HTML comes next; looked for once, so that many openings cost no more than one. */
  readonly htmlEnds: Map<HtmlEnd, number>;
}

/** The innermost open container took in content that ends at `end`. */
export function extendContainer(scan: Scan, end: number): void {
  const container = scan.containers[scan.containers.length - 1];
  if (container === undefined) return;
  container.hasContent = true;
  if (container.end < end) container.end = end;
}
