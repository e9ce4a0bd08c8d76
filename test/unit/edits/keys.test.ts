import assert from 'node:assert/strict';
import { parseFrontMatter } from '../../../src/core/front-matter/parse-front-matter';
import { yamlText } from '../../../src/core/front-matter/yaml-text';
import { appendToList } from '../../../src/core/edits/append-to-list';
import type { Editable } from '../../../src/core/edits/editable';
import { movePriority, type RankedGoal } from '../../../src/core/edits/move-priority';
import { removeKey } from '../../../src/core/edits/remove-key';
import { setKey } from '../../../src/core/edits/set-key';
import { applyEdits } from '../../../src/core/text/apply-edits';
import type { TextEdit } from '../../../src/core/text/range';

function editable(text: string): Editable {
  const frontMatter = parseFrontMatter(text);
  assert.ok(frontMatter);
  return { text, frontMatter };
}

type Edit = (document: Editable) => readonly TextEdit[];

/** The front matter's lines after an edit of these lines. */
function after(yaml: string, edit: Edit): string {
  const text = `---\n${yaml}\n---\n# Body\n`;
  const changed = applyEdits(text, edit(editable(text)));
  assert.ok(changed.startsWith('---\n') && changed.endsWith('\n---\n# Body\n'), changed);
  return changed.slice(4, -'\n---\n# Body\n'.length);
}

const goals = (...priorities: (number | undefined)[]): RankedGoal[] =>
  priorities.map((priority, index) => {
    const text = `---\ntype: goal\nid: g${index}\n${priority === undefined ? '' : `priority: ${priority}\n`}---\n`;
    return { uri: `g${index}`, document: editable(text), ...(priority !== undefined && { priority }) };
  });

/** The priorities after the move, in the order before, and how many files changed. */
function moved(ranked: RankedGoal[], uri: string, to: number): [(unknown | undefined)[], number] {
  const edits = movePriority(ranked, uri, to);
  const priorities = ranked.map(({ uri: name, document }) => {
    const { frontMatter } = editable(applyEdits(document.text, edits.get(name) ?? []));
    return frontMatter.entries.find(({ key }) => key === 'priority')?.value;
  });
  return [priorities, edits.size];
}

const remove: Edit = (document) => removeKey(document, 'tags');

const set =
  (key: string, yaml: string): Edit =>
  (document) =>
    setKey(document, key, yaml);

describe('setKey', () => {
  it('replaces the value and nothing else', () => {
    assert.equal(
      after('due:   2027-01-01   # moved\nid: a', set('due', '2027-08-31')),
      'due:   2027-08-31   # moved\nid: a',
    );
  });

  it('keeps the quotes that a text has, and makes no text of a number', () => {
    assert.equal(after("due: '2027-01-01'", set('due', '2027-08-31')), "due: '2027-08-31'");
    assert.equal(after('title: "Old"', set('title', '"New: better"')), 'title: "New: better"');
    assert.equal(after('priority: "1"', set('priority', '2')), 'priority: 2');
  });

  it('finds a key whatever its case', () => {
    assert.equal(after('Due: 2027-01-01\nid: a', set('due', '2027-08-31')), 'Due: 2027-08-31\nid: a');
    assert.equal(after('TYPE: Goal\nID: a\ntags: [b]', set('title', 'A')), 'TYPE: Goal\nID: a\ntitle: A\ntags: [b]');
    assert.equal(after('Due: mine\ndue: 2027-01-01', set('due', '2027-08-31')), 'Due: mine\ndue: 2027-08-31');
  });

  it('fills a key that is empty', () => {
    assert.equal(after('due:\nid: a', set('due', '2027-08-31')), 'due: 2027-08-31\nid: a');
    assert.equal(after('due: # when?\nid: a', set('due', '2027-08-31')), 'due: 2027-08-31 # when?\nid: a');
  });

  it('moves the value of a list up to its key', () => {
    assert.equal(after('tags:\n  - a\n  - b # two\nid: a', set('tags', '[c]')), 'tags: [c] # two\nid: a');
  });

  it('keeps the comments around a list', () => {
    assert.equal(
      after('tags: # mine\n# both\n- a\n- b # two\nid: a', set('tags', '[c]')),
      'tags: [c] # mine\n# both # two\nid: a',
    );
  });

  it('adds a key where files of the type have it', () => {
    const goal = 'type: goal\nid: a\nstart: 2027-01-01 # first\ntags:\n  - x\n# end';
    assert.equal(after(goal, set('due', '2027-08-31')), goal.replace('# first', '# first\ndue: 2027-08-31'));
    assert.equal(after(goal, set('title', 'T')), goal.replace('id: a', 'id: a\ntitle: T'));
    assert.equal(after(goal, set('x-mine', '1')), `${goal}\nx-mine: 1`);
    assert.equal(after(goal, set('lint_off', '[a/b]')), `${goal}\nlint_off: [a/b]`);
  });

  it('adds a key within braces, where they close after the last one', () => {
    for (const [goal, added] of [
      ['{type: goal, id: a}', '{type: goal, id: a, x: 1}'],
      ['# }\n  # mine\n{type: goal, id: a, } # }', '# }\n  # mine\n{type: goal, id: a, x: 1, } # }'],
      ['{\n  type: goal, # {}\n  id: {}\n}', '{\n  type: goal, # {}\n  id: {}, x: 1\n}'],
      ['{}', '{x: 1}'],
      ['{type: goal, id: a, []}', '{type: goal, id: a, []}'],
    ] as const)
      assert.equal(after(goal, set('x', '1')), added);
    assert.equal(after('# c\n{type: goal, tags: a}', remove), '# c\n{type: goal}');
  });

  it('adds a first key, also to a block that is not closed', () => {
    const empty = '---\r\n---\r\n';
    assert.equal(applyEdits(empty, setKey(editable(empty), 'type', 'goal')), '---\r\ntype: goal\r\n---\r\n');
    const mixed = '---\r\ntype: goal\r\n---\n# A\n';
    assert.equal(
      applyEdits(mixed, setKey(editable(mixed), 'lint_off', 'a')),
      mixed.replace('goal\r\n', 'goal\r\nlint_off: a\r\n'),
    );
    const open = '---\ntype: goal';
    assert.equal(applyEdits(open, setKey(editable(open), 'id', 'a')), '---\ntype: goal\nid: a');
  });

  it('gives no edit when the value is there, or the line cannot be read', () => {
    assert.deepEqual(setKey(editable('---\ndue: 2027-08-31\n---\n'), 'due', '2027-08-31'), []);
    assert.deepEqual(setKey(editable('---\nid: a\ndue: "2027\n  more: "x"\n---\n'), 'due', '2027-08-31'), []);
  });

  it('mends a value that is no YAML', () => {
    assert.equal(
      after('title: Learn: Spanish\nid: a', set('title', yamlText('Learn: Spanish'))),
      'title: "Learn: Spanish"\nid: a',
    );
  });

  it('can be taken back', () => {
    const text = '---\ntype: goal\nid: a\n---\n';
    const added = applyEdits(text, setKey(editable(text), 'due', '2027-08-31'));
    assert.equal(applyEdits(added, removeKey(editable(added), 'due')), text);
  });
});

const append =
  (item: string): Edit =>
  (document) =>
    appendToList(document, 'tags', item);

describe('appendToList', () => {
  it('keeps the form of the list', () => {
    assert.equal(after('tags: [a, b]', append('c')), 'tags: [a, b, c]');
    assert.equal(after('tags: [ a , ]', append('c')), 'tags: [ a, c , ]');
    assert.equal(after('tags: []', append('c, d')), 'tags: ["c, d"]');
    assert.equal(after("tags:\n  - 'a' # one\nid: x", append('c: d')), "tags:\n  - 'a' # one\n  - 'c: d'\nid: x");
    assert.equal(after('tags:\n-   a', append('c')), 'tags:\n-   a\n-   c');
  });

  it('makes a list of a single value', () => {
    assert.equal(after('tags: a # one', append('b')), 'tags: [a, b] # one');
    assert.equal(after('tags: a, b', append('c')), 'tags: ["a, b", c]');
    assert.equal(after('tags:', append('c')), 'tags: [c]');
    assert.equal(after('id: a', append('c')), 'id: a\ntags: [c]');
  });

  it('adds nothing twice, nor to what is no YAML', () => {
    assert.equal(after('tags: [a, "b"]', append('b')), 'tags: [a, "b"]');
    for (const broken of ['tags: [a, @b]', 'tags: [a', 'tags: a: b']) assert.equal(after(broken, append('c')), broken);
    assert.equal(after('title: a: b\ntags: [a]\nowner: @b', append('c')), 'title: a: b\ntags: [a, c]\nowner: @b');
  });
});

describe('removeKey', () => {
  it('takes the whole entry and leaves what stands around', () => {
    assert.equal(
      after('# before\ntags: # why\n  - a\n  # inside\n  - b # last\n# after\nid: x', remove),
      '# before\n# after\nid: x',
    );
    assert.equal(after('id: x\ntags: |\n  a\n  b\ndue: y', remove), 'id: x\ndue: y');
    assert.equal(after('{id: x, tags: [a, b]}', remove), '{id: x}');
    assert.equal(after('{tags: [a, b], id: x}', remove), '{id: x}');
    assert.equal(after('id: x', remove), 'id: x');
    assert.equal(after('tags: &a [x]\nmore: *a', remove), 'tags: &a [x]\nmore: *a');
  });
});

describe('movePriority', () => {
  it('changes one file where there is room', () => {
    assert.deepEqual(moved(goals(1, 3, 5), 'g2', 1), [[1, 3, 2], 1]);
    assert.deepEqual(moved(goals(2, 3, 4), 'g2', 0), [[2, 3, 1], 1]);
    assert.deepEqual(moved(goals(1, 2, 3), 'g0', 9), [[4, 2, 3], 1]);
  });

  it('renumbers no more than it must', () => {
    assert.deepEqual(moved(goals(1, 2, 3), 'g2', 0), [[4, 5, 3], 2]);
    assert.deepEqual(moved(goals(1, 2, 7), 'g2', 1), [[1, 8, 7], 1]);
    assert.deepEqual(moved(goals(1, 2, 3), 'g1', 1), [[1, 2, 3], 0]);
  });

  it('breaks ties, and leaves goals without a priority alone where it can', () => {
    assert.deepEqual(moved(goals(1, 1, undefined, undefined), 'g1', 0), [[2, 1, undefined, undefined], 1]);
    assert.deepEqual(moved(goals(1, undefined, undefined), 'g2', 1), [[1, undefined, 2], 1]);
    assert.deepEqual(moved(goals(undefined, undefined, undefined), 'g2', 1), [[1, undefined, 2], 2]);
    assert.deepEqual(moved(goals(0, -3, 1.5), 'g2', 0), [[2, 3, 1], 3]);
  });

  it('gives no edits for a goal that is not there', () => {
    assert.equal(movePriority(goals(1, 2), 'elsewhere', 0).size, 0);
  });
});

describe('yamlText', () => {
  const texts = [
    'plain',
    'two words',
    '16:00',
    '2027-08-31',
    'a: b',
    'a #b',
    'C#',
    'no',
    'yes',
    'null',
    '~',
    '7',
    '0x1F',
    '.5',
    '',
    ' ',
    ' a ',
    '@x',
    '*x',
    '&x',
    '- x',
    '-x',
    '[x]',
    '{x}',
    'a, b',
    "it's",
    'say "hi"',
    `both "and" it's`,
    'back\\slash',
    'line\nbreak',
    'tab\t',
    '\u0000',
    '🏃',
    '\ud800',
    'a\u2028b',
    'x:',
    ':x',
    '? x',
    '%x',
    '`x`',
    '!x',
    '|',
    '>',
    '---',
    '...',
    '# x',
    'true',
    '"',
    "'",
    '""',
  ];

  for (const text of texts) {
    it(`writes ${JSON.stringify(text)} so that it is read as it is, alone and in a list`, () => {
      for (const quote of ['"', "'"] as const) {
        const source = `---\na: ${yamlText(text, quote)}\nb: ${yamlText([text, 'x', text], quote)}\n---\n`;
        const { entries, problems } = editable(source).frontMatter;
        assert.deepEqual(problems, [], source);
        assert.deepEqual(
          entries.map(({ value }) => value),
          [text, [text, 'x', text]],
        );
      }
    });
  }

  it('quotes only what needs it', () => {
    assert.equal(yamlText('TH 16:00-18:00'), 'TH 16:00-18:00');
    assert.equal(yamlText('2027-08-31'), '2027-08-31');
    assert.equal(yamlText("it's"), "it's");
    assert.equal(yamlText('a, b'), 'a, b');
    assert.equal(yamlText(['a, b', 'c']), '["a, b", c]');
    assert.equal(yamlText('no: "x"'), `'no: "x"'`);
  });
});
