import assert from 'node:assert/strict';
import { type FrontMatter, entryOf } from '../../../src/core/front-matter/front-matter';
import { parseFrontMatter } from '../../../src/core/front-matter/parse-front-matter';
import { sliceOf } from '../../../src/core/text/range';

function read(text: string): FrontMatter {
  const frontMatter = parseFrontMatter(text);
  assert.ok(frontMatter, `no front matter in ${JSON.stringify(text)}`);
  return frontMatter;
}

const values = (text: string) => Object.fromEntries(read(text).entries.map(({ key, value }) => [key, value]));
const problems = (text: string) =>
  read(text).problems.map(({ kind, range, detail }) => [kind, sliceOf(text, range), detail]);
const written = (text: string, key: string) =>
  sliceOf(text, entryOf(read(text), key)?.valueRange ?? { start: 0, end: 0 });
const body = (text: string) => text.slice(read(text).bodyStart);

describe('parseFrontMatter', () => {
  describe('finds the block', () => {
    it('between two fences, the body after it', () => {
      const text = '---\ntype: goal\n---\n# Learn\n';
      const { range, content } = read(text);
      assert.equal(sliceOf(text, range), '---\ntype: goal\n---');
      assert.equal(sliceOf(text, content), 'type: goal\n');
      assert.equal(body(text), '# Learn\n');
    });

    for (const eol of ['\n', '\r\n', '\r']) {
      it(`after a byte order mark, with ${JSON.stringify(eol)} and blanks behind the fences`, () => {
        const text = ['\ufeff---  ', 'type: goal', 'id: a', '--- \t', 'Body'].join(eol);
        assert.deepEqual(values(text), { type: 'goal', id: 'a' });
        assert.equal(read(text).range.start, 1);
        assert.equal(body(text), 'Body');
        assert.deepEqual(problems(text), []);
      });
    }

    it('closed by three dots, or at the very end', () => {
      assert.deepEqual(values('---\na: 1\n...\nb'), { a: 1 });
      assert.equal(body('---\na: 1\n---'), '');
      assert.deepEqual(values('---\n---\n'), {});
      assert.deepEqual(values('---\n# nothing yet\n---\n'), {});
    });

    it('marked as YAML by its own name', () => {
      assert.deepEqual(values('---yaml\na: 1\n---\n'), { a: 1 });
      assert.deepEqual(values('--- YML \na: 1\n---\n'), { a: 1 });
      assert.deepEqual(problems('---yaml\na: 1\n---\n'), []);
    });

    const foreign = {
      'nothing at all': '',
      'no fence': '# Title\n',
      'a blank line first': '\n---\na: 1\n---\n',
      'a longer line of dashes': '----\na: 1\n----\n',
      'a thematic break and prose': '---\n\nA quiet beginning.\n\n---\n\nMore.\n',
      'a thematic break and prose without another': '---\nA quiet beginning.\n',
      'a thematic break, a blank line and a key': '---\n\nNote: this is prose\n',
      'a thematic break alone': '---',
      'a heading under a thematic break': '---\n# Title\n\ntext\n',
      'prose behind dashes': '--- so it began\nand went on\n---\n',
      'a list between thematic breaks': '---\n- a\n- b\n---\n',
      'a language that is never closed': '---js\nlet a\n',
    };
    for (const [name, text] of Object.entries(foreign)) {
      it(`not in ${name}`, () => assert.equal(parseFrontMatter(text), undefined));
    }
  });

  describe('names what is wrong with the fences', () => {
    it('never closed: the keys are read all the same, and the content ends where the fence belongs', () => {
      const text = '---\ntype: goal\ntags:\n  - a\nid: x # mine\n\n# Heading\n- [ ] Step\n';
      assert.deepEqual(problems(text), [
        ['malformed-fence', '---', 'the block is not closed; add a line “---” after its last key'],
      ]);
      assert.deepEqual(values(text), { type: 'goal', tags: ['a'], id: 'x' });
      assert.equal(text.slice(read(text).content.end), '\n# Heading\n- [ ] Step\n');
      assert.equal(body(text), '\n# Heading\n- [ ] Step\n');
    });

    it('closed by something else', () => {
      for (const line of ['-----', '---end', '--- # end', '----']) {
        const text = `---\ntype: goal\n${line}\n# Title\n\n---\nmore\n`;
        assert.deepEqual(problems(text), [['malformed-fence', line, 'the closing line is “---” and nothing else']]);
        assert.deepEqual(values(text), { type: 'goal' });
        assert.equal(body(text), '# Title\n\n---\nmore\n');
      }
    });

    it('a comment behind the first fence', () => {
      const text = '--- # my goal\ntype: goal\n---\n';
      assert.deepEqual(problems(text), [
        ['malformed-fence', '# my goal', 'only blanks may follow “---”; move the comment to a line of its own'],
      ]);
      assert.deepEqual(values(text), { type: 'goal' });
    });

    it('a second block: named at its place and no part of the body', () => {
      const text = '---\na: 1\n---\n\n---\nb: 2\n---\nBody';
      assert.deepEqual(problems(text), [
        ['malformed-fence', '---\nb: 2\n---', 'a second block follows; move its keys into the first and remove it'],
      ]);
      assert.equal(body(text), 'Body');
    });

    it('but not a thematic break after the block', () => {
      assert.deepEqual(problems('---\na: 1\n---\n\n---\n\nText: more\n\n---\n'), []);
    });
  });

  describe('never runs anything', () => {
    for (const word of [
      'js',
      'javascript',
      'JavaScript',
      'coffee',
      'cson',
      'json',
      'toml',
      'node',
      '__proto__'.slice(2),
    ]) {
      it(`---${word}`, () => {
        const canary = 'globalThis.__canary = "sang", module.exports = {type: "goal"}';
        const text = `---${word}\n${canary}\n---\n# Title\n`;
        assert.deepEqual(read(text).entries, []);
        assert.deepEqual(problems(text), [
          [
            'unsafe-language',
            `---${word}`,
            `what is marked “${word}” is never run and not read; write it as YAML between two lines of “---”`,
          ],
        ]);
        assert.equal(body(text), '# Title\n');
        assert.equal('__canary' in globalThis, false, 'the canary sang');
      });
    }
  });

  describe('reads values', () => {
    it('as YAML 1.2 does: dates, times and words stay text', () => {
      const text =
        '---\na: 2027-08-31\nb: 16:00\nc: yes\nd: 010\ne: "7"\nf: ~\ng: 1e3\nh: [2027-03-01, TH 16:00-18:00]\ni: 2027-08-31T10:00:00Z\n---\n';
      assert.deepEqual(values(text), {
        a: '2027-08-31',
        b: '16:00',
        c: 'yes',
        d: 10,
        e: '7',
        f: null,
        g: 1000,
        h: ['2027-03-01', 'TH 16:00-18:00'],
        i: '2027-08-31T10:00:00Z',
      });
    });

    it('that only YAML in full can say', () => {
      const text =
        '---\nx: &n {a: 1, b: [2]}\ny: *n\nz: >-\n  folded\n  text\n\nw: "a\\tb"\nv: !!timestamp 2027-01-01\nu:\n  __proto__: 1\n---\n';
      const full = values(text);
      assert.deepEqual(full['x'], { a: 1, b: [2] });
      assert.deepEqual(full['y'], { a: 1, b: [2] });
      assert.equal(full['z'], 'folded text');
      assert.equal(full['w'], 'a\tb');
      assert.equal(full['v'], '2027-01-01');
      assert.deepEqual(Object.keys(full['u'] as object), ['__proto__']);
      assert.equal(({} as Record<string, unknown>)['1'], undefined);
    });

    it('with the range as it is written', () => {
      const text =
        '---\r\na:   "x"  # why\r\nb: [ y , \'z\' ] \r\nc:\r\n  - one\r\n  - "two" # 2\r\nd:\r\ne: !tag v\r\nf: |\r\n  long\r\n---\r\n';
      assert.equal(written(text, 'a'), '"x"');
      assert.equal(written(text, 'b'), "[ y , 'z' ]");
      assert.equal(written(text, 'c'), '- one\r\n  - "two"');
      assert.equal(written(text, 'd'), '');
      assert.equal(written(text, 'e'), '!tag v');
      const list = entryOf(read(text), 'b')?.items.map((item) => [item.value, sliceOf(text, item.range)]);
      assert.deepEqual(list, [
        ['y', 'y'],
        ['z', "'z'"],
      ]);
      const empty = entryOf(read(text), 'd');
      assert.equal(empty?.valueRange.start, (empty?.keyRange.end ?? 0) + 1);
      assert.deepEqual(empty?.items, []);
    });
  });

  describe('meets what is no YAML', () => {
    const cases: [name: string, yaml: string, place: string, detail: RegExp][] = [
      ['a colon in a text', 'title: Learn: Spanish', 'L|e', /quotes/],
      ['an open quote', 'title: "Learn', '"Learn', /not closed/],
      ['an open list', 'tags: [a, b', '[a, b', /not closed by “\]”/],
      ['a person without quotes', 'mentor: @tomas', '@', /needs quotes/],
      ['a tab for blanks', 'tags:\n\t- a', '', /tab/],
      ['an alias to nothing', 'supports: *x', '*x', /no anchor/],
      ['a bad escape', 'title: "a\\q"', '', /backslash/],
      ['a key that is there twice', 'id: again', 'id', /twice/],
      ['a line without a key', 'just words', '', /key/],
    ];
    for (const [name, yaml, , detail] of cases) {
      it(`${name}: said at its place, all other keys are read`, () => {
        const text = `---\ntype: goal\nid: a\n${yaml}\nstatus: active\ndue: 2027-08-31\n---\n# Body\n`;
        const { problems: found, entries } = read(text);
        assert.equal(found.length, 1, JSON.stringify(found));
        assert.equal(found[0]?.kind, 'invalid-yaml');
        assert.match(found[0]?.detail ?? '', detail);
        const start = text.indexOf(yaml);
        const { range } = found[0] ?? { range: { start: -1, end: -1 } };
        assert.ok(
          range.start >= start && range.end <= start + yaml.length,
          `${JSON.stringify(range)} is not in ${start}…`,
        );
        assert.ok(range.end > range.start, 'the place is empty');
        const known = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
        assert.equal(known['type'], 'goal');
        assert.equal(known['status'], 'active');
        assert.equal(known['due'], '2027-08-31');
      });
    }

    it('keeps what a broken line most likely means', () => {
      const text = '---\ntitle: Learn: Spanish\nmentor: @tomas\nsupports: [mira#a, jon\nowner: "mira\n---\n';
      assert.deepEqual(values(text), {
        title: 'Learn: Spanish',
        mentor: '@tomas',
        supports: ['mira#a', 'jon'],
        owner: 'mira',
      });
      assert.equal(written(text, 'title'), 'Learn: Spanish');
    });

    it('says so when the block is a list or a text with a key in it', () => {
      assert.deepEqual(
        problems('---\n- a\nb: 1\n---\n').map(([kind]) => kind),
        ['invalid-yaml'],
      );
    });

    it('takes an alias for the last anchor before it', () => {
      assert.deepEqual(values('---\na: &x 1\nb: *x\nc: &x [2, 3]\nd: *x\n---\n'), { a: 1, b: 1, c: [2, 3], d: [2, 3] });
      assert.match(JSON.stringify(problems('---\na: *x\nb: &x 1\n---\n')), /names no anchor/);
    });

    it('bounds what unfolds, nests or runs on', () => {
      const bomb = [
        'a0: &a0 [x, x, x, x, x, x, x, x, x]',
        ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`),
      ];
      assert.match(JSON.stringify(problems(`---\n${bomb.join('\n')}\n---\n`)), /unfold/);
      assert.match(JSON.stringify(problems(`---\na: ${'['.repeat(9_000)}\n---\n`)), /nested too deeply/);
      assert.match(JSON.stringify(problems(`---\n${'- '.repeat(9_000)}a\nb: 1\n---\n`)), /nested too deeply/);
      assert.match(JSON.stringify(problems(`---\na: &x 1\n${'b: 1\n'.repeat(5_000)}---\n`)), /longer than/);
      for (const level of [': ', 'a: ', '? ', '? : ', '-\t', '- - a: ', '[a: ', '{a: ']) {
        const text = `---\n${level.repeat(2_500)}\nb: 1\n---\n`;
        assert.match(JSON.stringify(problems(text)), /nested too deeply/, level);
        assert.equal(values(text)['b'], 1, level);
      }
      const [within, beyond] = [100, 102].map((levels) => `---\na: ${'['.repeat(levels)}${']'.repeat(levels)}\n---\n`);
      assert.deepEqual(problems(within ?? ''), []);
      assert.match(JSON.stringify(problems(beyond ?? '')), /nested too deeply/);
      const loop = problems('---\na: &a [*a]\n---\n');
      assert.equal(loop[0]?.[0], 'invalid-yaml');
    });
  });

  it('survives texts of any size and kind', () => {
    const odd = [
      '\u0000'.repeat(100_000),
      `---\n${'x: y\n'.repeat(200_000)}`,
      `---\n${'- '.repeat(500_000)}`,
      `---\n${'\r'.repeat(500_000)}---\n`,
      `---\nk: ${'a '.repeat(1_000_000)}\n---\n`,
      '---\n\ud800: \udc00\n---\n',
    ];
    for (const text of odd) parseFrontMatter(text);
  });
});
