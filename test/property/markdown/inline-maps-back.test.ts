import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { inlineText, type InlineText } from '../../../src/core/markdown/inline';
import { outline } from '../../../src/core/markdown/outline';
import { remarkProse } from '../../../src/core/markdown/remark-prose';
import { parseMarkdown } from '../../support/parse-markdown';

const RUNS = 3000;

const PIECES = [
  '*',
  '**',
  '_',
  '__',
  '`',
  '``',
  '~~',
  '[',
  ']',
  '](x)',
  '![',
  '<',
  '>',
  '<br>',
  '<i>',
  '</i>',
  '<http://e.org>',

  '\\',
  '\\*',
  '\\\n',
  '  \n',
  '\n',
  ' ',
  '&amp;',
  '&auml;',
  '&#x1F3D4;',
  '&nope;',
  '&',
  ';',
  '#',
  '- ',
  '1. ',
  '| ',
  'word',
  'snake_case',
  '15 %',
  'e',
  '🏔️',
  'ä',
  '[[wiki]]',
  '[due:: 2027-03-19]',
  '!',
  "'",
  '"',
  '=',
  '```',
];
const inlineMarkdown = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''));

/** What a paragraph says, by a walk through remark's tree. */
function plainByRemark(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ');
  if (node.type === 'html') return node.value === '<br>' ? ' ' : '';
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return (node.alt ?? '').replaceAll('\n', ' ');
  return 'children' in node ? node.children.map(plainByRemark).join('') : '';
}

function assertMapsBack(text: string, inline: InlineText): void {
  let previous = -1;
  for (let offset = 0; offset < inline.plain.length; offset++) {
    const { start, end } = inline.toSourceRange(offset, offset + 1);
    assert.ok(start >= previous && start < end && end <= text.length, `${offset}: ${start}-${end}`);
    assert.equal(inline.toSource(offset), start);
    const shown = inline.plain.charAt(offset);
    const source = text.slice(start, end);
    if (end - start === 1 && shown !== ' ') assert.equal(source, shown);
    else
      assert.match(
        source,
        /^(?:\\.|&[^;]+;|!\[.*\]\(x\)|\s|\\\n| {2,}\n|<br>)$/s,
        `${shown} from ${JSON.stringify(source)}`,
      );
    previous = start;
  }
}

/** In code spans and images, remark keeps white space around line ends that the outline's lines do not have. */
function visible(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

describe('inline text', function () {
  this.timeout(60_000);

  it('is what remark says of the paragraph, and maps back to it', () => {
    fc.assert(
      fc.property(inlineMarkdown, (text) => {
        // Lines are trimmed: such a backslash becomes a hard break.
        fc.pre(!/\\[ \t]+\n/.test(text));
        const { paragraphs, blocks } = outline(text);
        const [paragraph] = paragraphs;
        fc.pre(paragraph !== undefined && blocks.length === 1);
        const [node] = parseMarkdown(text).children;
        fc.pre(node?.type === 'paragraph');
        const inline = inlineText(text, paragraph.lines, remarkProse);
        assert.equal(visible(inline.plain), visible(plainByRemark(node)));
        assertMapsBack(text, inline);
      }),
      { numRuns: RUNS },
    );
  });

  it('is the same by the short way, where that is taken, as by remark', () => {
    let short = 0;
    const never = {
      inline: () => {
        throw new Error('taken');
      },
    };
    fc.assert(
      fc.property(inlineMarkdown, (text) => {
        const [paragraph] = outline(text).paragraphs;
        fc.pre(paragraph !== undefined);
        let inline: InlineText;
        try {
          inline = inlineText(text, paragraph.lines, never);
        } catch {
          return;
        }
        short++;
        const source = paragraph.lines.map((line) => text.slice(line.start, line.end)).join('\n');
        assert.equal(inline.plain, remarkProse.inline(source).plain);
        assertMapsBack(text, inline);
      }),
      { numRuns: RUNS },
    );
    assert.ok(short > RUNS / 20, `${short} texts went the short way`);
  });
});
