import type { Nodes, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { content, htmlFlow } from 'micromark-core-commonmark';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Construct, Extension, ParseContext, State, TokenizeContext } from 'micromark-util-types';
import { remark } from 'remark';

/** Where remark departs from CommonMark and GFM, and what mends it. */
export interface Mend {
  readonly reason: string;
  /** Read wrongly without the mend. */
  readonly example: string;
  readonly extension?: Extension;
  readonly transform?: (tree: Root, markdown: string) => void;
}

const [table] = [gfmTable().flow?.['null']].flat();
if (table === undefined) throw new Error('the extension for tables has none');

/** What reads the blocks within the containers that are open, for each text: micromark keeps it to itself. */
const flows = new WeakMap<ParseContext, TokenizeContext>();
const CONTAINERS = new Set<string>(['blockQuote', 'listOrdered', 'listUnordered']);
const MARKERS = '*+-0123456789';

/** Whether a paragraph is open, which the head of a table is until its second line. */
function isInParagraph({ parser }: TokenizeContext): boolean {
  const construct = flows.get(parser)?.currentConstruct;
  return construct === content || construct?.name === table?.name;
}

/** Whether the line has opened a container, so that what comes next is the first that it holds. */
function hasOpened(document: TokenizeContext): boolean {
  const { line } = document.now();
  return document.events.some(
    ([way, { type, start }]) => way === 'enter' && start.line === line && CONTAINERS.has(type),
  );
}

/** Tried before the construct of micromark, which then knows better whether it would interrupt a paragraph. */
const knowsWhatItInterrupts: Construct = {
  tokenize(_effects, _ok, nok) {
    this.interrupt = this.interrupt === true && isInParagraph(this) && !hasOpened(this);
    return nok;
  },
};

const remembersTheFlow: Construct = {
  tokenize(_effects, _ok, nok) {
    flows.set(this.parser, this);
    return nok;
  },
};

/** As a line that goes on with the containers of the paragraph has it. */
const htmlThatIsNeverLazy: Construct = {
  ...htmlFlow,
  name: 'html',
  tokenize(effects, ok, nok) {
    if (this.interrupt !== true) return htmlFlow.tokenize.call(this, effects, ok, nok);
    const { lazy } = this.parser;
    const { line } = this.now();
    const before = lazy[line] ?? false;
    lazy[line] = false;
    const asBefore =
      (next: State): State =>
      (code) => {
        lazy[line] = before;
        return next(code);
      };
    return htmlFlow.tokenize.call(this, effects, asBefore(ok), asBefore(nok));
  },
};

const tableOfItsOwn: Construct = {
  ...table,
  tokenize(effects, ok, nok) {
    const start = table.tokenize.call(this, effects, ok, nok);
    return (code) => {
      if (this.parser.lazy[this.now().line] !== true) return start(code);
      // Without what came before, no table above is its own.
      const before = this.events;
      this.events = [];
      const next = start(code);
      before.push(...this.events);
      this.events = before;
      return next;
    };
  },
};

/** A table whose head is a lone tag: under a paragraph that tag starts no HTML. */
const tableUnderText: Construct = {
  tokenize(effects, ok, nok) {
    const seen = this.events.filter(([, { type }]) => type !== 'lineEnding' && type !== 'linePrefix');
    if (seen.at(-1)?.[1].type !== 'content') return nok;
    return effects.interrupt(htmlThatIsNeverLazy, nok, effects.attempt(tableOfItsOwn, ok, nok));
  },
};

export const MENDS: readonly Mend[] = [
  {
    reason: 'remark keeps the rule for markers under a paragraph where there is none, and where it no longer is open',
    example: 'a\n- 2. b',
    extension: {
      document: Object.fromEntries([...MARKERS].map((mark) => [mark.charCodeAt(0), knowsWhatItInterrupts])),
      flowInitial: { null: remembersTheFlow },
    },
  },
  {
    reason: 'remark lets a lone tag interrupt a paragraph where it leaves out the markers',
    example: '> a\n<b>\n',
    extension: { flow: { ['<'.charCodeAt(0)]: htmlThatIsNeverLazy }, disable: { null: ['htmlFlow'] } },
  },
  {
    reason: 'remark starts no table on the line under one that ended with its container',
    example: '- a|b\n  -|-\nc|d\n-|-',
    extension: { flow: { null: tableOfItsOwn } },
  },
  {
    reason: 'remark parts indented code at each line where it follows a quote or item',
    example: '>\n\ta\n\tb',
    transform: joinCode,
  },
  {
    reason: 'remark takes a lone tag under a paragraph for HTML where it is the head of a table',
    example: 'a\n<b>\n|-',
    extension: { flow: { ['<'.charCodeAt(0)]: tableUnderText } },
  },
  {
    reason: 'remark lets a heading that is underlined start with the definitions above it',
    example: '[a]: b\nc\n===',
    transform: startHeadings,
  },
  {
    reason: 'remark finds the box of a task behind definitions and empty items, GitHub right behind the marker',
    example: '- [a]: b\n  [x] c',
    transform: uncheckItems,
  },
];

/** Of two neighbours that are indented code makes one. */
function joinCode(parent: Nodes, markdown: string): void {
  if (!('children' in parent)) return;
  const { children } = parent;
  for (let index = children.length - 1; index >= 0; index--) {
    const [child, next] = [children[index], children[index + 1]];
    if (child === undefined) continue;
    joinCode(child, markdown);
    if (next === undefined || !isIndented(child, markdown) || !isIndented(next, markdown)) continue;
    Object.assign(child.position ?? {}, { end: next.position?.end });
    children.splice(index + 1, 1);
  }
}

function isIndented({ type, position }: Nodes, markdown: string): boolean {
  return type === 'code' && !/[`~]/.test(markdown.charAt(position?.start.offset ?? 0));
}

function startHeadings(node: Nodes, markdown: string): void {
  if ('children' in node) for (const child of node.children) startHeadings(child, markdown);
  if (node.type !== 'heading' || node.position === undefined || node.children[0]?.position === undefined) return;
  if (markdown.charAt(node.position.start.offset ?? 0) === '[') node.position.start = node.children[0].position.start;
}

const OWN_BOX = /^(?:[-+*]|\d{1,9}[.)])[ \t]+\[[ xX]\]/;

function uncheckItems(node: Nodes, markdown: string): void {
  if ('children' in node) for (const child of node.children) uncheckItems(child, markdown);
  if (node.type !== 'listItem' || OWN_BOX.test(markdown.slice(node.position?.start.offset))) return;
  if (typeof node.checked !== 'boolean') return;
  node.checked = null;
  const paragraph = node.children.find(({ type }) => type === 'paragraph');
  const start = paragraph?.position?.start;
  if (paragraph === undefined || start?.offset === undefined) return;
  // It starts behind the box, but for one that nothing but markup follows.
  const [first] = 'children' in paragraph ? paragraph.children : [];
  if (first?.position?.start.offset === start.offset) start.offset = markdown.lastIndexOf('[', start.offset - 1);
}

/** remark with some of the mends. */
export function parserWith(mends: readonly Mend[]): (markdown: string) => Root {
  const processor = remark().data({
    micromarkExtensions: [gfmTable(), gfmTaskListItem(), ...mends.flatMap(({ extension }) => extension ?? [])],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
  });
  return (markdown) => {
    const tree = processor.parse(markdown);
    // remark takes the byte order mark away before it counts.
    const counted = markdown.replace(/^\uFEFF/, '');
    for (const { transform } of mends) transform?.(tree, counted);
    return tree;
  };
}

/** The syntax tree of a Markdown text as remark would have it by CommonMark and GFM. */
export const parseMended = parserWith(MENDS);
