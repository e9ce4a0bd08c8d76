import type { TextRange } from '../text/range';
import { rangeOf } from '../text/range';
import type { AtxHeading, FenceOpening } from './block-starts';
import { closesFence } from './block-starts';
import type { ListItem } from './blocks';
import { leadingDefinitions } from './definition-scanner';
import type { HtmlEnd } from './html-start';
import { measureIndent, trimmedEnd } from './line-cursor';
import type { Draft, OpenFence, OpenHtml, OpenParagraph, OpenTable, Scan } from './scan-state';
import { extendContainer } from './scan-state';
import { delimiterColumns, rowCells } from './table-rows';
import { taskBox } from './task-box';

const OPENING_BRACKET = 91;
const CODE_INDENT = 4;

/** Ends the open leaf, if there is one, and lists its block. */
export function closeLeaf(scan: Scan): void {
  const { leaf } = scan;
  if (leaf === undefined) return;
  scan.leaf = undefined;
  extendContainer(scan, leaf.end);
  switch (leaf.kind) {
    case 'paragraph':
      closeParagraph(scan, leaf);
      break;
    case 'fence':
      scan.blocks.push({ kind: 'fence', range: rangeOf(leaf.start, leaf.end), info: leaf.opening.info });
      break;
    case 'code':
    case 'html':
      scan.blocks.push({ kind: leaf.kind, range: rangeOf(leaf.start, leaf.end) });
      break;
    case 'table':
      leaf.block.range = rangeOf(leaf.block.range.start, leaf.end);
      scan.blocks.push(leaf.block);
      break;
  }
}

export function addHeading(scan: Scan, heading: AtxHeading): void {
  const range = visibleLine(scan);
  const { content, depth } = heading;
  extendContainer(scan, range.end);
  scan.blocks.push({
    kind: 'heading',
    depth,
    range,
    lines: content.start < content.end ? [content] : [],
    inContainer: scan.containers.length > 0,
  });
}

export function addThematicBreak(scan: Scan): void {
  const range = visibleLine(scan);
  extendContainer(scan, range.end);
  scan.blocks.push({ kind: 'break', range });
}

/** Makes the open paragraph a heading, underlined by the current line; false when it was only definitions. */
export function underlineParagraph(scan: Scan, paragraph: OpenParagraph, depth: 1 | 2): boolean {
  const lines = withoutDefinitions(scan, paragraph);
  const [first] = lines;
  scan.leaf = undefined;
  if (first === undefined) return false;
  const { end } = visibleLine(scan);
  extendContainer(scan, end);
  const range = rangeOf(first.start, end);
  scan.blocks.push({ kind: 'heading', depth, range, lines, inContainer: scan.containers.length > 0 });
  return true;
}

export function openParagraph(scan: Scan, item: Draft<ListItem> | undefined): void {
  const line = visibleLine(scan);
  extendContainer(scan, line.end);
  scan.leaf = { kind: 'paragraph', lines: [line], item, headerLike: true, end: line.end };
}

export function continueParagraph(scan: Scan, paragraph: OpenParagraph): void {
  const line = visibleLine(scan);
  paragraph.lines.push(line);
  paragraph.headerLike = scan.cursor.indent < CODE_INDENT;
  paragraph.end = line.end;
}

export function openFence(scan: Scan, opening: FenceOpening): void {
  const { start, end } = visibleLine(scan);
  extendContainer(scan, end);
  scan.leaf = { kind: 'fence', opening, start, end };
}

export function continueFence(scan: Scan, fence: OpenFence): void {
  const { cursor } = scan;
  measureIndent(cursor);
  if (cursor.visible >= cursor.lineEnd) return;
  fence.end = visibleLine(scan).end;
  if (cursor.indent >= CODE_INDENT) return;
  if (closesFence(cursor.text, cursor.visible, cursor.lineEnd, fence.opening)) closeLeaf(scan);
}

export function addCodeLine(scan: Scan): void {
  const { start, end } = visibleLine(scan);
  extendContainer(scan, end);
  if (scan.leaf?.kind === 'code') scan.leaf.end = end;
  else scan.leaf = { kind: 'code', start, end };
}

/** What opens HTML may hold the start of what ends it: `<!-->` and `<?>` are whole. */
export function openHtml(scan: Scan, endsAt: HtmlEnd): void {
  const { start, end } = visibleLine(scan);
  extendContainer(scan, end);
  scan.leaf = { kind: 'html', endsAt, start, end };
  if (endsHtml(scan, endsAt, start + (endsAt === '?>' ? 1 : 2))) closeLeaf(scan);
}

export function continueHtml(scan: Scan, html: OpenHtml): void {
  const { cursor } = scan;
  measureIndent(cursor);
  if (cursor.visible >= cursor.lineEnd) {
    if (html.endsAt === 'blank') closeLeaf(scan);
    return;
  }
  html.end = visibleLine(scan).end;
  if (endsHtml(scan, html.endsAt, cursor.position)) closeLeaf(scan);
}

/** Makes the last line of the open paragraph and the current line a table's head, if they are one. */
export function startTable(scan: Scan, paragraph: OpenParagraph): boolean {
  const { text, visible, lineEnd, indent } = scan.cursor;
  const header = paragraph.lines[paragraph.lines.length - 1];
  if (header === undefined || !paragraph.headerLike || indent >= CODE_INDENT) return false;
  const columns = delimiterColumns(text, visible, lineEnd);
  if (columns === 0) return false;
  const cells = rowCells(text, header.start, header.end);
  if (cells.length !== columns || text.slice(header.start, header.end) === '|') return false;
  paragraph.lines.pop();
  const before = paragraph.lines[paragraph.lines.length - 1];
  if (before === undefined) scan.leaf = undefined;
  else closeLeaf(scan);
  const delimiter = visibleLine(scan);
  extendContainer(scan, delimiter.end);
  const rows: OpenTable['rows'] = [];
  const rowRanges: TextRange[] = [];
  const block = {
    kind: 'table' as const,
    range: rangeOf(header.start, delimiter.end),
    header: cells,
    headerRange: header,
    delimiterRange: delimiter,
    rows,
    rowRanges,
  };
  scan.leaf = { kind: 'table', block, rows, rowRanges, end: delimiter.end };
  return true;
}

export function addTableRow(scan: Scan, table: OpenTable): void {
  const line = visibleLine(scan);
  table.rows.push(rowCells(scan.cursor.text, line.start, line.end));
  table.rowRanges.push(line);
  table.end = line.end;
}

export function visibleLine(scan: Scan): TextRange {
  const { text, visible, lineEnd } = scan.cursor;
  return { start: visible, end: trimmedEnd(text, visible, lineEnd) };
}

function closeParagraph(scan: Scan, paragraph: OpenParagraph): void {
  const lines = withoutDefinitions(scan, paragraph);
  const { item } = paragraph;
  const box = item !== undefined && lines === paragraph.lines ? taskBox(scan.cursor.text, item, lines) : undefined;
  const content = box?.lines ?? lines;
  const first = content[0];
  const last = content[content.length - 1];
  if (first === undefined || last === undefined) return;
  if (item !== undefined) item.lines = content;
  if (item !== undefined && box !== undefined) item.task = box.task;
  scan.blocks.push({ kind: 'paragraph', range: rangeOf(first.start, last.end), lines: content });
}

/** Lists the definitions that the paragraph starts with, and gives the lines that are left. */
function withoutDefinitions(scan: Scan, paragraph: OpenParagraph): readonly TextRange[] {
  const { lines } = paragraph;
  const [first] = lines;
  const { text } = scan.cursor;
  if (first === undefined || text.charCodeAt(first.start) !== OPENING_BRACKET) return lines;
  const { definitions, lineCount } = leadingDefinitions(text, lines);
  if (lineCount === 0) return lines;
  for (const definition of definitions) scan.blocks.push(definition);
  return lines.slice(lineCount);
}

/** Whether what ends this kind of HTML stands between `from` and the end of the current line. */
function endsHtml(scan: Scan, endsAt: HtmlEnd, from: number): boolean {
  if (endsAt === 'blank') return false;
  let found = scan.htmlEnds.get(endsAt);
  if (found === undefined || found < from) {
    found = nextHtmlEnd(scan.cursor.text, endsAt, from);
    scan.htmlEnds.set(endsAt, found);
  }
  return found < scan.cursor.lineEnd;
}

function nextHtmlEnd(text: string, endsAt: HtmlEnd, from: number): number {
  if (endsAt !== 'raw') {
    const found = text.indexOf(endsAt, from);
    return found === -1 ? text.length : found;
  }
  const closingTag = /<\/(?:pre|script|style|textarea)>/gi;
  closingTag.lastIndex = from;
  return closingTag.exec(text)?.index ?? text.length;
}
