import { rangeOf } from '../text/range';
import { atxHeading, fenceOpening, isThematicBreak, listMarker, setextDepth, type ListMarker } from './block-starts';
import type { Block, Callout, ListItem, Quote } from './blocks';
import { calloutStart } from './callout-start';
import { htmlStart } from './html-start';
import {
  addCodeLine,
  addHeading,
  addTableRow,
  addThematicBreak,
  closeLeaf,
  continueFence,
  continueHtml,
  continueParagraph,
  openFence,
  openHtml,
  openParagraph,
  startTable,
  underlineParagraph,
  visibleLine,
} from './leaf-blocks';
import {
  isBlankOrEnd,
  lineCursor,
  measureIndent,
  openNextLine,
  takeColumns,
  takeVisible,
  type LineCursor,
} from './line-cursor';
import { extendContainer, type Container, type Draft, type OpenParagraph, type Scan } from './scan-state';

/** Deeper nesting is read as text, so that a line never costs more than this many containers. */
export const MOST_CONTAINERS = 100;

const CODE_INDENT = 4;
const WIDEST_MARKER_SPACE = 4;
const BYTE_ORDER_MARK = 0xfeff;
const HASH = 35;
const GREATER = 62;
const LESS = 60;
const ASCII = 128;

/** The characters that can start something else than a paragraph. */
const STARTS_BLOCK = new Uint8Array(ASCII);
for (const character of '#*+-0123456789>=<`~_|:') STARTS_BLOCK[character.charCodeAt(0)] = 1;

/** Lists the blocks of `text` from `from` on, in document order. */
export function scanBlocks(text: string, from: number): readonly Block[] {
  const start = from === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : from;
  const scan: Scan = {
    cursor: lineCursor(text, start),
    containers: [],
    leaf: undefined,
    blocks: [],
    htmlEnds: new Map(),
  };
  while (openNextLine(scan.cursor)) scanLine(scan);
  closeDownTo(scan, 0);
  closeLeaf(scan);
  return scan.blocks;
}

function scanLine(scan: Scan): void {
  const matched = matchContainers(scan);
  const whole = matched === scan.containers.length;
  const { cursor, leaf } = scan;
  if (whole && leaf?.kind === 'fence') {
    continueFence(scan, leaf);
    return;
  }
  if (whole && leaf?.kind === 'html') {
    continueHtml(scan, leaf);
    return;
  }
  measureIndent(cursor);
  if (cursor.visible >= cursor.lineEnd) {
    closeDownTo(scan, matched);
    // Indented code goes on after blank lines.
    if (scan.leaf?.kind !== 'code') closeLeaf(scan);
    return;
  }
  scanContent(scan, matched, whole);
}

/** Takes the markers and indentation of the containers that the line continues; gives how many they are. */
function matchContainers(scan: Scan): number {
  const { cursor, containers } = scan;
  for (let index = 0; index < containers.length; index++) {
    const container = containers[index];
    if (container === undefined || !continues(cursor, container)) return index;
    if (container.calloutLines !== undefined) {
      measureIndent(cursor);
      if (cursor.visible < cursor.lineEnd) container.calloutLines.push(visibleLine(scan));
    }
  }
  return containers.length;
}

function continues(cursor: LineCursor, container: Container): boolean {
  measureIndent(cursor);
  const blank = cursor.visible >= cursor.lineEnd;
  if (container.block.kind === 'item') {
    if (blank) return container.hasContent;
    if (cursor.indent < container.indent) return false;
    takeColumns(cursor, container.indent);
    return true;
  }
  if (blank || cursor.indent >= CODE_INDENT || cursor.text.charCodeAt(cursor.visible) !== GREATER) return false;
  takeQuoteMarker(cursor);
  container.end = cursor.visible + 1;
  return true;
}

function takeQuoteMarker(cursor: LineCursor): void {
  takeVisible(cursor, cursor.visible + 1);
  takeColumns(cursor, 1);
}

/** The line's visible content: opens what it starts, or adds to what is open. `matched` containers go on. */
function scanContent(scan: Scan, matched: number, whole: boolean): void {
  const { cursor } = scan;
  const { text, lineEnd } = cursor;
  // A paragraph that this line may go on with, even where it leaves out markers; gone once the line opens a container.
  let paragraph = scan.leaf?.kind === 'paragraph' ? scan.leaf : undefined;
  while (cursor.visible < lineEnd) {
    if (cursor.indent >= CODE_INDENT) {
      if (paragraph !== undefined) break;
      closeDownTo(scan, matched);
      if (scan.leaf?.kind !== 'code') closeLeaf(scan);
      addCodeLine(scan);
      return;
    }
    const code = text.charCodeAt(cursor.visible);
    if (code >= ASCII || STARTS_BLOCK[code] === 0) break;
    const interrupts = paragraph !== undefined && whole;
    if (interrupts && paragraph !== undefined) {
      const depth = setextDepth(text, cursor.visible, lineEnd);
      if (depth !== undefined && underlineParagraph(scan, paragraph, depth)) return;
      if (scan.leaf === undefined) paragraph = undefined;
    }
    if (addLeafStart(scan, matched, code, paragraph !== undefined)) return;
    if (!openContainer(scan, matched, code, interrupts)) break;
    matched = scan.containers.length;
    whole = true;
    paragraph = undefined;
  }
  if (cursor.visible < lineEnd) addText(scan, matched, whole, paragraph);
}

/** Opens the heading, break, fence or HTML that the line starts, if it does, `underText` what may interrupt that. */
function addLeafStart(scan: Scan, matched: number, code: number, underText: boolean): boolean {
  const { text, visible, lineEnd } = scan.cursor;
  if (code === HASH) {
    const heading = atxHeading(text, visible, lineEnd);
    if (heading === undefined) return false;
    closeDownTo(scan, matched);
    closeLeaf(scan);
    addHeading(scan, heading);
    return true;
  }
  if (code === LESS) {
    const html = htmlStart(text, visible, lineEnd);
    if (html === undefined || (underText && !html.interrupts)) return false;
    closeDownTo(scan, matched);
    closeLeaf(scan);
    openHtml(scan, html.endsAt);
    return true;
  }
  const fence = fenceOpening(text, visible, lineEnd);
  if (fence === undefined && !isThematicBreak(text, visible, lineEnd)) return false;
  closeDownTo(scan, matched);
  closeLeaf(scan);
  if (fence === undefined) addThematicBreak(scan);
  else openFence(scan, fence);
  return true;
}

/** Opens the quote or list item that the line starts, if it does, and goes past its marker. */
function openContainer(scan: Scan, matched: number, code: number, interrupts: boolean): boolean {
  if (matched >= MOST_CONTAINERS) return false;
  const { cursor } = scan;
  if (code === GREATER) {
    closeDownTo(scan, matched);
    closeLeaf(scan);
    openQuote(scan);
    return true;
  }
  const marker = listMarker(cursor.text, cursor.visible, cursor.lineEnd);
  if (marker === undefined) return false;
  if (interrupts && (!marker.first || isBlankFrom(cursor, marker.range.end))) return false;
  closeDownTo(scan, matched);
  closeLeaf(scan);
  openItem(scan, marker);
  return true;
}

function openQuote(scan: Scan): void {
  const { cursor } = scan;
  const start = cursor.visible;
  takeQuoteMarker(cursor);
  measureIndent(cursor);
  const callout = cursor.indent < CODE_INDENT ? calloutStart(cursor.text, cursor.visible, cursor.lineEnd) : undefined;
  const range = rangeOf(start, start + 1);
  const block: Draft<Quote> | Draft<Callout> =
    callout === undefined ? { kind: 'quote', range } : { kind: 'callout', range, ...callout };
  push(scan, { block, calloutLines: callout?.lines, indent: 0, hasContent: false, end: range.end });
}

function openItem(scan: Scan, { range, ordered }: ListMarker): void {
  const { cursor } = scan;
  const { indent } = cursor;
  const parent = enclosingItem(scan);
  takeVisible(cursor, range.end);
  measureIndent(cursor);
  const blank = cursor.visible >= cursor.lineEnd;
  const space = blank || cursor.indent > WIDEST_MARKER_SPACE ? 1 : cursor.indent;
  takeColumns(cursor, space);
  measureIndent(cursor);
  const block: Draft<ListItem> = {
    kind: 'item',
    range,
    marker: range,
    ordered,
    depth: parent === undefined ? 0 : parent.depth + 1,
    lines: [],
  };
  if (parent !== undefined) block.parent = parent;
  const width = indent + (range.end - range.start) + space;
  push(scan, { block, calloutLines: undefined, indent: width, hasContent: false, end: range.end });
}

function push(scan: Scan, container: Container): void {
  extendContainer(scan, container.end);
  scan.containers.push(container);
  scan.blocks.push(container.block);
}

function enclosingItem(scan: Scan): Draft<ListItem> | undefined {
  for (let index = scan.containers.length - 1; index >= 0; index--) {
    const block = scan.containers[index]?.block;
    if (block?.kind === 'item') return block;
  }
  return undefined;
}

/** Text: a further line of what is open, or the start of a paragraph. */
function addText(scan: Scan, matched: number, whole: boolean, paragraph: OpenParagraph | undefined): void {
  if (paragraph !== undefined && !whole) {
    continueLazily(scan, paragraph, matched);
    return;
  }
  if (paragraph !== undefined) {
    if (!startTable(scan, paragraph)) continueParagraph(scan, paragraph);
    return;
  }
  closeDownTo(scan, matched);
  if (scan.leaf?.kind === 'table') {
    addTableRow(scan, scan.leaf);
    return;
  }
  closeLeaf(scan);
  const container = scan.containers[scan.containers.length - 1];
  const item = container?.block.kind === 'item' && !container.hasContent ? container.block : undefined;
  openParagraph(scan, item);
}

/** A line without the markers of its paragraph's containers goes on with the paragraph all the same. */
function continueLazily(scan: Scan, paragraph: OpenParagraph, matched: number): void {
  continueParagraph(scan, paragraph);
  for (let index = matched; index < scan.containers.length; index++) {
    scan.containers[index]?.calloutLines?.push(visibleLine(scan));
  }
}

function closeDownTo(scan: Scan, depth: number): void {
  while (scan.containers.length > depth) {
    closeLeaf(scan);
    const container = scan.containers.pop();
    if (container === undefined) return;
    container.block.range = rangeOf(container.block.range.start, container.end);
    extendContainer(scan, container.end);
  }
}

function isBlankFrom(cursor: LineCursor, from: number): boolean {
  for (let offset = from; offset < cursor.lineEnd; offset++) {
    if (!isBlankOrEnd(cursor.text, offset, cursor.lineEnd)) return false;
  }
  return true;
}
