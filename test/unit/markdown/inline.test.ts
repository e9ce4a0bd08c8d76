import assert from 'node:assert/strict';
import { inlineText } from '../../../src/core/markdown/inline';
import { outline } from '../../../src/core/markdown/outline';
import { remarkProse } from '../../../src/core/markdown/remark-prose';
import { sliceOf } from '../../../src/core/text/range';

function read(text: string, reader = remarkProse) {
  const [leaf] = outline(text).blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'heading');
  assert.ok(leaf);
  return inlineText(text, leaf.lines, reader);
}

/** The source of some words of the plain text. */
function sourceOf(text: string, words: string): string {
  const inline = read(text);
  const start = inline.plain.indexOf(words);
  assert.notEqual(start, -1, inline.plain);
  return sliceOf(text, inline.toSourceRange(start, start + words.length));
}

describe('inline text', () => {
  it('is what the reader sees', () => {
    assert.equal(
      read('# Reach **1.5 %** with `npm run` by [the plan](plan.md) &amp; \\*more\\* <b>now</b>').plain,
      'Reach 1.5 % with npm run by the plan & *more* now',
    );
  });

  it('maps words back to their source', () => {
    const text = '> Reach **1.5&nbsp;%** click-\n> through &amp; _more_ 🏔️ by \\#1';
    assert.equal(sourceOf(text, '1.5\u00A0%'), '1.5&nbsp;%');
    assert.equal(sourceOf(text, 'click- through'), 'click-\n> through');
    assert.equal(sourceOf(text, '&'), '&amp;');
    assert.equal(sourceOf(text, 'more 🏔️'), 'more_ 🏔️');
    assert.equal(sourceOf(text, '#1'), '\\#1');
    const inline = read(text);
    assert.equal(inline.toSource(inline.plain.length), text.length);
  });

  it('asks no reader where nothing can be markup', () => {
    const never = {
      inline: (markdown: string) => {
        throw new Error(markdown);
      },
    };
    for (const plain of [
      'Plain words, 15 % of them (or more)!',
      'report_time [due:: 2027-03-19] [[ctr]] 3 < 4 & 5 > 2',
      'a * b ~ c',
      'R&D in AT&T',
    ]) {
      assert.equal(read(plain, plain.includes('R&D') ? remarkProse : never).plain, plain);
    }
    assert.throws(() => read('an *emphasis*', never));
  });

  it('reads no block in a line, however it starts', () => {
    for (const [heading, plain] of [
      ['# - *a*', '- a'],
      ['# > `b`', '> b'],
      ['# 1. *c*', '1. c'],
      ['# [x]: *d*', '[x]: d'],
      ['# | *e* |', '| e |'],
      ['# --- *f*', '--- f'],
      ['# <div> *g*', ' g'],
    ]) {
      assert.equal(read(heading ?? '').plain, plain);
    }
  });

  it('is empty for no lines', () => {
    const inline = inlineText('# ', [], remarkProse);
    assert.equal(inline.plain, '');
    assert.equal(inline.toSource(0), 0);
  });

  it('keeps the markup where there is too much of it for remark', () => {
    for (const piece of ['*_', '[a](', '<?', '![', '\\', '&amp;', '`a', 'a\n']) {
      const source = piece.repeat(2000).trim();
      assert.equal(remarkProse.inline(source).plain, source.replaceAll('\n', ' '));
    }
    const prose = 'Read *one* more [book](b.md) and `write` about it. '.repeat(24).trim();
    assert.equal(remarkProse.inline(prose).plain, 'Read one more book and write about it. '.repeat(24).trim());
  });
});
