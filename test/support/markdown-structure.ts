import assert from 'node:assert/strict';
import type { Nodes, Root, Table as MdastTable, TableCell as MdastCell } from 'mdast';
import type { Block, TableCell } from '../../src/core/markdown/outline';
import { outline } from '../../src/core/markdown/outline';
import { parseMended } from './mended-remark';

/** The block structure as one line a block, so that two readings of a text can be compared and shown. */
export type Structure = readonly string[];

const BYTE_ORDER_MARK = '\uFEFF';
const GFM_MARKS: Readonly<Record<string, string>> = { ' ': ' open', '\t': ' open', x: ' done', X: ' done' };

export function structureByOutline(text: string): Structure {
  const { blocks, items } = outline(text);
  const tasks = new Map(items.flatMap((item) => (item.task === undefined ? [] : [[item.lines, item] as const])));
  return blocks.map((block) => {
    const task = block.kind === 'paragraph' ? tasks.get(block.lines) : undefined;
    return task === undefined
      ? describeBlock(text, block)
      : taskParagraph(visibleSpan(text, task.range.start, block.range.end));
  });
}

function describeBlock(text: string, block: Block): string {
  const span = visibleSpan(text, block.range.start, block.range.end);
  switch (block.kind) {
    case 'heading':
      return `heading ${block.depth} ${span}`;
    case 'item':
      return itemLine(block.ordered, block.depth, span, GFM_MARKS[block.task?.mark ?? '']);
    case 'table':
      return tableLine(
        span,
        [block.header, ...block.rows].map((row) => row.map(describeCell)),
      );
    case 'callout':
      return `quote ${span}`;
    default:
      return `${block.kind} ${span}`;
  }
}

function describeCell({ range }: TableCell): string {
  return range.start < range.end ? `${range.start}-${range.end}` : 'empty';
}

/**
 * The span without the white space and quote markers at its end, and the white space at its start: blank lines at the
 * end of a block belong to it in one reading and not in the other.
 */
function visibleSpan(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && /[ \t\r\n]/.test(text.charAt(start))) start++;
  while (end > start && /[ \t\r\n>]/.test(text.charAt(end - 1))) end--;
  return `${start}-${end}`;
}

interface Visit {
  readonly text: string;
  /** How far remark's offsets lag behind. */
  readonly shift: number;
  readonly lines: string[];
}

export function assertSameOutline(text: string): void {
  assert.deepEqual(structureByOutline(text), structureByRemark(text), 'outline and remark read it otherwise');
}

/** What remark makes of the same text, or another parser of its kind. */
export function structureByRemark(text: string, parse: (markdown: string) => Root = parseMended): Structure {
  // remark takes the mark away before it counts.
  const shift = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const visit: Visit = { text, shift, lines: [] };
  for (const node of parse(text).children) addNode(visit, node, 0);
  return visit.lines;
}

/** Adds the lines of a node and what is in it; gives the end of its content. */
function addNode(visit: Visit, node: Nodes, depth: number, parent?: Nodes): number {
  const { lines, text } = visit;
  const { start, end } = placeOf(visit, node);
  const span = visibleSpan(text, start, end);
  const at = lines.length;
  switch (node.type) {
    case 'listItem':
    case 'blockquote': {
      // A container ends with its content: remark's own end may reach into what follows.
      const item = node.type === 'listItem';
      lines.push('');
      let last = item ? start + (/^(?:[-+*]|\d+[.)])/.exec(text.slice(start))?.[0].length ?? 0) : start;
      for (const child of node.children) last = Math.max(last, addNode(visit, child, item ? depth + 1 : depth, node));
      const content = visibleSpan(text, start, last);
      const task = node.type === 'listItem' ? TASK_MARKS.get(node.checked) : '';
      lines[at] = item
        ? itemLine(parent?.type === 'list' && parent.ordered === true, depth, content, task)
        : `quote ${content}`;
      return last;
    }
    case 'list':
      return Math.max(...node.children.map((child) => addNode(visit, child, depth, node)));
    case 'paragraph': {
      const item =
        parent?.type === 'listItem' && parent.children[0] === node ? placeOf(visit, parent).start : undefined;
      const task = item !== undefined && (isChecked(parent) || OWN_BOX.test(text.slice(item, end)));
      lines.push(task ? taskParagraph(visibleSpan(text, item, end)) : `paragraph ${span}`);
      break;
    }
    case 'heading':
      lines.push(`heading ${node.depth} ${span}`);
      break;
    case 'table':
      lines.push(tableLine(span, remarkRows(visit, node)));
      break;
    case 'code':
      lines.push(`${/[`~]/.test(text.charAt(start)) ? 'fence' : 'code'} ${span}`);
      break;
    case 'thematicBreak':
      lines.push(`break ${span}`);
      break;
    default:
      lines.push(`${node.type} ${span}`);
  }
  return end;
}

/** A box with another mark than GFM's, as `[/]` or `[>]`, is one only for us. */
const OWN_BOX = /^(?:[-+*]|\d+[.)])[ \t]+\[[^\s[\]\\`]\uFE0F?\](?:[ \t]*[\r\n]|[ \t]+[^ \t\r\n])/u;

function isChecked(node: Nodes | undefined): boolean {
  return node?.type === 'listItem' && typeof node.checked === 'boolean';
}

const TASK_MARKS = new Map<boolean | null | undefined, string>([
  [true, ' done'],
  [false, ' open'],
]);

function placeOf({ shift }: Visit, node: Nodes): { readonly start: number; readonly end: number } {
  const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
  return { start: (start.offset ?? 0) + shift, end: (end.offset ?? 0) + shift };
}

function remarkRows(visit: Visit, table: MdastTable): string[][] {
  const cellOf = (cell: MdastCell): string => {
    const first = cell.children[0];
    const last = cell.children[cell.children.length - 1];
    if (first === undefined || last === undefined) return 'empty';
    return `${placeOf(visit, first).start}-${placeOf(visit, last).end}`;
  };
  return table.children.map((row) => row.children.map(cellOf));
}

/** Where it starts, behind the box, remark counts in more than one way. */
function taskParagraph(span: string): string {
  return `paragraph to ${span.split('-')[1]}`;
}

function itemLine(ordered: boolean, depth: number, span: string, task: string | undefined): string {
  return `${ordered ? 'ordered' : 'bullet'} item ${depth} ${span}${task ?? ''}`;
}

function tableLine(span: string, rows: readonly (readonly string[])[]): string {
  return `table ${span}: ${rows.map((row) => row.join(' | ')).join(' / ')}`;
}
