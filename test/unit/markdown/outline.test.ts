import assert from 'node:assert/strict';
import { startingIn, tablesIn } from '../../../src/core/markdown/in-range';
import { outline } from '../../../src/core/markdown/outline';
import { sliceOf, type TextRange } from '../../../src/core/text/range';

function slices(text: string, ranges: readonly TextRange[]): readonly string[] {
  return ranges.map((range) => sliceOf(text, range));
}

describe('outline: headings and sections', () => {
  const text = '# One\nintro\n## Two ##\nbody\n### Three\n## Four\n> # quoted\n\n- # in an item\n\nFive\n=\nend';

  it('strips the marks from a heading', () => {
    assert.deepEqual(
      outline(text).headings.map(({ depth, lines, inContainer }) => [depth, slices(text, lines).join(), inContainer]),
      [
        [1, 'One', false],
        [2, 'Two', false],
        [3, 'Three', false],
        [2, 'Four', false],
        [1, 'quoted', true],
        [1, 'in an item', true],
        [1, 'Five', false],
      ],
    );
  });

  it('lets a section reach to the next heading of its depth or above, outside containers', () => {
    const { sections } = outline(text);
    assert.deepEqual(
      sections.map((section) => [sliceOf(text, section.title), section.parent && sliceOf(text, section.parent.title)]),
      [
        ['One', undefined],
        ['Two', 'One'],
        ['Three', 'Two'],
        ['Four', 'One'],
        ['Five', undefined],
      ],
    );
    const [one, two, three, four, five] = sections;
    assert.equal(one && sliceOf(text, one.range), text.slice(0, text.indexOf('Five')));
    assert.equal(two && sliceOf(text, two.body), 'body\n### Three\n');
    assert.equal(three && sliceOf(text, three.body), '');
    assert.equal(four && sliceOf(text, four.range), '## Four\n> # quoted\n\n- # in an item\n\n');
    assert.equal(five && sliceOf(text, five.body), 'end');
  });

  it('gives an empty heading an empty title behind its marks', () => {
    assert.deepEqual(outline('##').sections[0]?.title, { start: 2, end: 2 });
    assert.deepEqual(outline('## \n').headings[0]?.lines, []);
  });

  it('starts a section body on the line after, whatever the line ending', () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const source = `Title${ending}===${ending}body`;
      const body = outline(source).sections[0]?.body;
      assert.equal(body && sliceOf(source, body), 'body');
    }
  });
});

describe('outline: offsets', () => {
  it('count in UTF-16 units of the whole text', () => {
    const text = '---\ntype: goal\n---\n# 🏔️ Top\n- [ ] 👩‍💻 code';
    const { headings, items } = outline(text, 19);
    assert.deepEqual(headings[0] && slices(text, headings[0].lines), ['🏔️ Top']);
    assert.deepEqual(items[0] && slices(text, items[0].lines), ['👩‍💻 code']);
    assert.equal(headings.length, 1);
  });

  it('leave out carriage returns and the byte order mark', () => {
    const text = '\uFEFF# One\r\n\r\nline 1 \r\nline 2\t\r\n';
    const { headings, paragraphs } = outline(text);
    assert.deepEqual(headings[0]?.range, { start: 1, end: 6 });
    assert.deepEqual(paragraphs[0] && slices(text, paragraphs[0].lines), ['line 1', 'line 2']);
    assert.equal(paragraphs[0] && sliceOf(text, paragraphs[0].range), 'line 1 \r\nline 2');
  });

  it('hold without a final newline, and for a text of nothing', () => {
    assert.deepEqual(outline('a').paragraphs[0]?.range, { start: 0, end: 1 });
    for (const text of ['', '\uFEFF', '\n', '\r\n', ' \t']) assert.deepEqual(outline(text).blocks, []);
    assert.deepEqual(outline('abc', 3).blocks, []);
  });

  it('hold for NUL, lone surrogates and other noise', () => {
    const text = '\u0000\u0001# a\n- \uD83C\n\n|\u0000|\n|-|\n';
    assert.deepEqual(
      outline(text).blocks.map((block) => block.kind),
      ['paragraph', 'item', 'paragraph', 'table'],
    );
  });
});

describe('outline: list items', () => {
  it('knows markers, order, depth and parents', () => {
    const text = '1. one\n   - two\n     > 10) three\n- four';
    const { items } = outline(text);
    assert.deepEqual(
      items.map(({ marker, ordered, depth, parent }) => [
        sliceOf(text, marker),
        ordered,
        depth,
        parent && sliceOf(text, parent.marker),
      ]),
      [
        ['1.', true, 0, undefined],
        ['-', false, 1, '1.'],
        ['10)', true, 2, '-'],
        ['-', false, 0, undefined],
      ],
    );
  });

  it('reads the marks of tasks, ours included, and the text behind them', () => {
    const text = '- [ ] a\n* [x]  b\n+ [X] c\n1. [/] d\n- [-]\te\n  f';
    assert.deepEqual(
      outline(text).items.map(({ task, lines }) => [
        task?.mark,
        task && sliceOf(text, task.markRange),
        task && sliceOf(text, task.box),
        slices(text, lines).join(' '),
      ]),
      [
        [' ', ' ', '[ ]', 'a'],
        ['x', 'x', '[x]', 'b'],
        ['X', 'X', '[X]', 'c'],
        ['/', '/', '[/]', 'd'],
        ['-', '-', '[-]', 'e f'],
      ],
    );
  });

  it('takes any single mark for a box, an emoji as well', () => {
    const marks = ['>', '?', '!', '<', '*', '"', 'y', '1', '~', '_', '·', '✓', '⏩', '🔥', '⏭\uFE0F'];
    const text = marks.map((mark) => `- [${mark}] a`).join('\n');
    const { items } = outline(text);
    assert.deepEqual(
      items.map(({ task }) => task?.mark),
      marks,
    );
    assert.deepEqual(
      items.map(({ task }) => task && sliceOf(text, task.box)),
      marks.map((mark) => `[${mark}]`),
    );
  });

  it('takes no other bracket for a task', () => {
    const text =
      '- [yes] a\n- [🔥🔥] a\n- [\\] a\n- [`] a`\n- [] a\n- [[] a\n- [a](d) b\n- [ ]b\n- [  ] c\n- [x](d)\n- [ ]\n- \\[ ] e\n- a [ ] f\n\n[ ] g';
    assert.ok(outline(text).items.every((item) => item.task === undefined));
  });

  it('lets an item reach to the end of its last block, and holds the lines of its first paragraph only', () => {
    const text = '- a\n  b\n\n  c\n\n  - d\n\n\nafter';
    const [item] = outline(text).items;
    assert.equal(item && sliceOf(text, item.range), '- a\n  b\n\n  c\n\n  - d');
    assert.deepEqual(item && slices(text, item.lines), ['a', 'b']);
  });

  it('has no lines where an item starts with something else', () => {
    for (const text of ['- # a', '- ```\n  a', '-', '- - a', '- | a |\n  | - |', '- > a', '-     code']) {
      assert.deepEqual(outline(text).items[0]?.lines, [], text);
    }
  });

  it('goes on lazily with a paragraph whose markers are left out', () => {
    const text = '> - one\ntwo\n  three\n\nfour';
    const { items, paragraphs } = outline(text);
    assert.deepEqual(items[0] && slices(text, items[0].lines), ['one', 'two', 'three']);
    assert.equal(items[0] && sliceOf(text, items[0].range), '- one\ntwo\n  three');
    assert.equal(paragraphs.length, 2);
  });
});

describe('outline: tables', () => {
  it('keeps the place of every cell, empty ones too', () => {
    const text = '| a | b \\| c |\n|:-:|---|\n|  | 2 |\n3 |\n| 1 | 2 | 3 |\n';
    const [table] = outline(text).tables;
    assert.ok(table);
    const cells = (row: typeof table.header) => row.map((cell) => sliceOf(text, cell.range));
    assert.deepEqual(cells(table.header), ['a', 'b \\| c']);
    assert.deepEqual(table.rows.map(cells), [['', '2'], ['3'], ['1', '2', '3']]);
    assert.deepEqual(slices(text, table.rowRanges), ['|  | 2 |', '3 |', '| 1 | 2 | 3 |']);
    assert.equal(sliceOf(text, table.headerRange), '| a | b \\| c |');
    assert.equal(sliceOf(text, table.delimiterRange), '|:-:|---|');
    const empty = table.rows[0]?.[0]?.range;
    assert.ok(empty && empty.start === empty.end && text.indexOf('|  |') < empty.start);
  });

  it('finds a table within a quote within an item', () => {
    const text = '- steps:\n  > | a | b |\r\n  > |---|---|\r\n  > | 1 | 2 |\r\n';
    const [table] = outline(text).tables;
    assert.deepEqual(
      table?.rows[0]?.map((cell) => sliceOf(text, cell.range)),
      ['1', '2'],
    );
    assert.deepEqual(table && slices(text, table.rowRanges), ['| 1 | 2 |']);
  });

  it('parts a table from the paragraph above it, and asks for as many delimiters as headings', () => {
    const text = 'words\n| a |\n| - |\n\n| a |\n| - | - |\n';
    assert.deepEqual(
      outline(text).blocks.map((block) => block.kind),
      ['paragraph', 'table', 'paragraph'],
    );
  });
});

describe('outline: quotes, code, HTML', () => {
  it('reads a callout: its type and its lines without the marker of the quote', () => {
    const text = '> [!Suggestion]- Ines 2027-03-04: shorter.\n> Second\n>\n> - [ ] a step\nlazy\n\n> plain';
    const { callouts, blocks, items } = outline(text);
    const [callout] = callouts;
    assert.equal(callout?.type, 'suggestion');
    assert.equal(callout && sliceOf(text, callout.typeRange), 'Suggestion');
    assert.deepEqual(callout && slices(text, callout.lines), [
      'Ines 2027-03-04: shorter.',
      'Second',
      '- [ ] a step',
      'lazy',
    ]);
    assert.equal(callout && sliceOf(text, callout.range), text.slice(0, text.indexOf('\n\n>')));
    assert.equal(items[0]?.task?.mark, ' ');
    assert.deepEqual(
      blocks.filter((block) => block.kind === 'quote').map((block) => sliceOf(text, block.range)),
      ['> plain'],
    );
  });

  it('takes no other quote for a callout', () => {
    for (const text of ['> [!]', '> [!a', '> a [!b]', '>     [!a]', '> \\[!a]']) {
      assert.equal(outline(text).callouts.length, 0, text);
    }
  });

  it('reads no structure in fences, and keeps their info', () => {
    const text = '```` js title\n# no\n```\n- no\n````\n~~~\nopen # no';
    const { blocks, fences, headings } = outline(text);
    assert.deepEqual(
      fences.map((fence) => sliceOf(text, fence.info)),
      ['js title', ''],
    );
    assert.equal(blocks.length, 2);
    assert.equal(headings.length, 0);
    assert.equal(fences[1]?.range.end, text.length);
  });

  it('gives HTML comments their range, over several lines too', () => {
    const text = '# T\n<!-- milepost-disable-next-line a/b -->\ntext\n\n<!-- two\n\nlines -->\n- <!-- in an item -->\n';
    assert.deepEqual(
      outline(text).html.map((block) => sliceOf(text, block.range)),
      ['<!-- milepost-disable-next-line a/b -->', '<!-- two\n\nlines -->', '<!-- in an item -->'],
    );
  });

  it('reads definitions with their label and destination', () => {
    const text = '[a b]: <x y> "title"\n[c]:\n  /d\nrest';
    const { definitions, paragraphs } = outline(text);
    assert.deepEqual(
      definitions.map(({ label, destination }) => [sliceOf(text, label), sliceOf(text, destination)]),
      [
        ['a b', 'x y'],
        ['c', '/d'],
      ],
    );
    assert.deepEqual(paragraphs[0] && slices(text, paragraphs[0].lines), ['rest']);
  });
});

describe('outline: order and lookups', () => {
  const text = '# A\n- a\n  - b\n\n| x |\n|---|\n\n# B\n- c\n\n| y |\n|---|\n';
  const whole = outline(text);

  it('lists containers before their content, in document order', () => {
    const starts = whole.blocks.map((block) => block.range.start);
    assert.deepEqual(
      starts,
      [...starts].sort((one, other) => one - other),
    );
  });

  it('finds what starts in a range', () => {
    const [first, second] = whole.sections;
    assert.ok(first && second);
    assert.deepEqual(
      startingIn(whole.items, first.range).map((item) => slices(text, item.lines).join()),
      ['a', 'b'],
    );
    assert.deepEqual(
      startingIn(whole.items, second.body).map((item) => slices(text, item.lines).join()),
      ['c'],
    );
    assert.equal(tablesIn(whole, first.range)[0], whole.tables[0]);
    assert.equal(tablesIn(whole, second.range)[0], whole.tables[1]);
    assert.deepEqual(startingIn(whole.items, { start: 0, end: 0 }), []);
    assert.deepEqual(startingIn(whole.items, { start: 0, end: text.length }), whole.items);
  });
});
