import assert from 'node:assert/strict';
import { goal, milepost } from '../../support/command-line';

const TODAY = '2027-06-10';

interface Answer {
  readonly id: unknown;
  readonly S: number;
  readonly M: number;
  readonly A: number;
  readonly R: number;
  readonly T: number;
  readonly score: number;
  readonly evidence: readonly {
    readonly letter: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly reason: string;
  }[];
}

interface Fix {
  readonly title: string;
  readonly edits: readonly { readonly newText: string }[];
}

async function assess(lines: readonly unknown[]): Promise<readonly Answer[]> {
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const { stdout, stderr, code } = await milepost(['assess', '--jsonl', '--today', TODAY], { input });
  assert.equal(stderr, '');
  assert.equal(code, 0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

describe('milepost assess', () => {
  it('takes a statement that begins with “-” behind “--”, as its help says', async () => {
    const { stdout, stderr, code } = await milepost(['assess', '--today', TODAY, '--', '- 5 kg by May 2028']);
    assert.deepEqual([stdout.split('\n')[0], stderr, code], ['- 5 kg by May 2028', '', 0]);
    assert.match((await milepost(['assess', '--help'])).stdout, /begins with “-” goes behind “--”/);
  });

  it('says of a statement in another language that only English is judged, and gives it neither letters nor wordings', async () => {
    const { stdout } = await milepost(['assess', 'Bis Juni drei Artikel schreiben']);
    assert.equal(
      stdout,
      'Bis Juni drei Artikel schreiben\n  Not judged: this seems to be another language, and only English is judged.\n',
    );
  });

  describe('--jsonl', () => {
    it('answers each line in its order, with letters, score and evidence', async () => {
      const statements = [
        { id: 'weak', text: 'I want to improve my marketing skills' },
        { id: 2, text: 'Run three ad campaigns within the next six months.' },
      ];
      const answers = await assess(statements);
      assert.deepEqual(
        answers.map(({ id }) => id),
        ['weak', 2],
      );
      for (const answer of answers) {
        assert.deepEqual(Object.keys(answer), ['id', 'kind', 'S', 'M', 'A', 'R', 'T', 'score', 'evidence']);
        for (const letter of [answer.S, answer.M, answer.A, answer.R, answer.T])
          assert.ok(letter === 0 || letter === 1);
      }
      const [weak, strong] = answers;
      assert.deepEqual([weak?.S, weak?.M, weak?.T], [0, 0, 0]);
      assert.deepEqual([strong?.S, strong?.M, strong?.T], [1, 1, 1]);
      assert.ok((strong?.score ?? 0) > (weak?.score ?? 0));
    });

    it('has rewrites with blanks where they are asked for, and no letters in another language', async () => {
      const input = [
        { id: 1, text: 'Improve my drawing skills' },
        { id: 2, text: 'Bis Ende Juni drei Artikel über das Weben schreiben' },
        { id: 3, text: 'I swam the lake in 2024' },
      ].map((line) => `${JSON.stringify(line)}\n`);
      const { stdout } = await milepost(['assess', '--jsonl', '--rewrites', '--today', TODAY], {
        input: input.join(''),
      });
      const [weak, other, report] = stdout.trimEnd().split('\n');
      assert.match(weak ?? '', /"rewrites":\["Improve my drawing skills by ⟨what you will do⟩ by ⟨when⟩"/);
      assert.equal(other, '{"id":2,"language":"other"}');
      assert.match(report ?? '', /"kind":"report".*"rewrites":\[\]/);
    });

    it('quotes the given text by UTF-16 offsets', async () => {
      const text = '  🌱 Read twelve books, one a month,\u00a0by 31 December 2027 — “no excuses”.';
      const [answer] = await assess([{ id: 1, text }]);
      assert.ok(answer !== undefined && answer.evidence.length > 0);
      for (const item of answer.evidence) {
        assert.deepEqual(Object.keys(item), ['letter', 'text', 'start', 'end', 'reason']);
        assert.equal(text.slice(item.start, item.end), item.text);
        assert.ok(['S', 'M', 'A', 'R', 'T'].includes(item.letter));
        assert.ok(item.reason.length > 0);
      }
    });

    it('says the words that earned a letter once, with every reason', async () => {
      const text = 'Run three ad campaigns that reach 1.5 % click-through by 31 August 2027 to win the spring pitch';
      const [answer] = await assess([{ id: 1, text }]);
      const spans = answer?.evidence.map(({ letter, start, end }) => `${letter} ${start} ${end}`) ?? [];
      assert.ok(spans.length > 4);
      assert.deepEqual(spans, [...new Set(spans)]);
      const deadline = answer?.evidence.find(({ letter }) => letter === 'T');
      assert.equal(deadline?.reason, 'a deadline; ends on 2027-08-31');
    });

    it('names each line that it cannot read, answers the others, and exits with 2', async () => {
      const input = Buffer.concat([
        Buffer.from('{"id":1,"text":"Run 20 km by May"}\nnot json\n\n{"id":2}\n'),
        Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
        Buffer.from('{"id":3,"text":"Swim"}'),
      ]);
      const { stdout, stderr, code } = await milepost(['assess', '--jsonl', '--today', TODAY], { input });
      assert.deepEqual(
        stdout
          .trimEnd()
          .split('\n')
          .map((line) => (JSON.parse(line) as Answer).id),
        [1, 3],
      );
      assert.deepEqual(stderr.trimEnd().split('\n'), [
        'milepost: line 2 of standard input: is no JSON.',
        'milepost: line 4 of standard input: has no “text”.',
        'milepost: line 5 of standard input: is not UTF-8.',
      ]);
      assert.equal(code, 2);
    });

    it('answers no line without an object or without words, and says which and why', async () => {
      const lines = [
        '{"id":1,"text":""}',
        '{"id":2,"text":" \\t\u200b"}',
        '{"id":3,"text":"…!"}',
        '[]',
        'null',
        '"Swim"',
      ];
      const input = [...lines, '{"id":7,"text":5}', '', '{"id":9,"text":"Swim"}', ''].join('\n');
      const { stdout, stderr, code } = await milepost(['assess', '--jsonl', '--today', TODAY], { input });
      assert.deepEqual([(JSON.parse(stdout) as Answer).id, code], [9, 2]);
      const object = 'is no object such as {"id": 1, "text": "Run three campaigns by May"}';
      const problems = [...Array<string>(3).fill('its “text” has no words'), object, object, object];
      assert.deepEqual(
        stderr.trimEnd().split('\n'),
        [...problems, 'its “text” is no string'].map(
          (problem, index) => `milepost: line ${index + 1} of standard input: ${problem}.`,
        ),
      );
    });

    it('answers an empty list with nothing', async () => {
      assert.deepEqual(await milepost(['assess', '--jsonl'], { input: '\n' }), { code: 0, stdout: '', stderr: '' });
    });

    it('reads lines that are split anywhere, with a mark and carriage returns', async () => {
      const text = `Read ${'very '.repeat(40_000)}much`;
      const input = `\uFEFF${JSON.stringify({ id: 1, text })}\r\n${JSON.stringify({ id: 2, text: 'é🌱'.repeat(30_000) })}\r\n`;
      const { stdout, stderr } = await milepost(['assess', '--jsonl', '--today', TODAY], { input });
      assert.equal(stderr, '');
      assert.equal(stdout.trimEnd().split('\n').length, 2);
    });
  });

  describe('for people', () => {
    it('shows score, letters, the words that earned them, what is missing and a better wording', async () => {
      const { stdout, code } = await milepost(['assess', '--today', TODAY, 'Improve my marketing skills']);
      assert.equal(code, 0);
      assert.match(stdout, /^Improve my marketing skills\nSMART \d+ of 100\n/);
      for (const name of ['Specific', 'Measurable', 'Achievable', 'Relevant', 'Time-bound'])
        assert.ok(stdout.includes(name));
      assert.match(stdout, /Missing: /);
      assert.match(stdout, /Try: Improve my marketing skills by /);
    });

    it('offers every wording that the light bulb does, best first', async () => {
      const { stdout } = await milepost(['assess', '--today', TODAY, 'Improve my marketing skills']);
      const offered = [...stdout.matchAll(/^ {2}(?:Try| or): (.*)$/gm)].map((match) => match[1]);
      const args = ['lint', '--stdin', '--stdin-path', 'a.md', '--format', 'json', '--fixes', '--today', TODAY];
      const lint = await milepost(args, { input: goal('Improve my marketing skills') });
      const { files } = JSON.parse(lint.stdout) as { files: { findings: { code: string; fixes: Fix[] }[] }[] };
      const vague = files[0]?.findings.find(({ code }) => code === 'specific/vague-verb');
      assert.ok(offered.length > 1);
      assert.deepEqual(
        offered,
        vague?.fixes.filter(({ title }) => title.startsWith('Rewrite')).map(({ edits }) => edits[0]?.newText),
      );
    });

    it('shows a statement of several lines on one', async () => {
      const { stdout } = await milepost(['assess', '--today', TODAY, 'Run ten\r\n\tkm']);
      assert.ok(stdout.startsWith('Run ten km\n') && !/[\ufffd\r]/.test(stdout), stdout);
    });

    it('adds the letters up to the score', async () => {
      const { stdout } = await milepost(['assess', '--today', TODAY, 'Run three ad campaigns by May']);
      const score = Number(/SMART (\d+) of 100/.exec(stdout)?.[1]);
      const points = [...stdout.matchAll(/[✓✗] \S+ +(\d+) of 20/g)].map((match) => Number(match[1]));
      assert.equal(points.length, 5);
      assert.equal(
        points.reduce((sum, value) => sum + value, 0),
        score,
      );
      assert.ok(stdout.includes('“three ad campaigns”'));
    });

    for (const [statements, number] of [
      [[''], 1],
      [['   \t'], 1],
      [['Swim', '…!'], 2],
    ] as const) {
      it(`judges nothing where a statement has no words: ${JSON.stringify(statements)}`, async () => {
        const stderr = `milepost: statement ${number} has no words: write one goal in one sentence.\n`;
        assert.deepEqual(await milepost(['assess', ...statements]), { code: 2, stdout: '', stderr });
      });
    }

    it('takes words without quotes for statements, and says so', async () => {
      const { stdout, stderr, code } = await milepost(['assess', '--today', TODAY, 'Run', 'three', 'campaigns']);
      assert.equal(stderr, 'milepost: each word was taken for a statement; one of several words goes in quotes.\n');
      assert.equal(stdout.match(/^SMART \d+ of 100$/gm)?.length, 3);
      assert.equal(code, 0);
      assert.equal((await milepost(['assess', '--today', TODAY, 'Run 3 km', 'Swim'])).stderr, '');
    });

    it('names a line of standard input without words, and answers the others', async () => {
      const { stdout, stderr, code } = await milepost(['assess', '--today', TODAY], { input: '\n- - -\nSwim\n' });
      assert.equal(stderr, 'milepost: line 2 of standard input: has no words.\n');
      assert.match(stdout, /^Swim\nSMART /);
      assert.equal(code, 2);
    });

    it('asks for a statement where there is none', async () => {
      const stderr = 'milepost: give a statement in quotes, or statements on standard input.\n';
      assert.deepEqual(await milepost(['assess'], { input: '\n' }), { code: 2, stdout: '', stderr });
    });

    it('takes each line of standard input for a statement', async () => {
      const { stdout } = await milepost(['assess', '--today', TODAY], { input: 'Swim\nRun 20 km by May\n' });
      assert.equal(stdout.match(/^SMART \d+ of 100$/gm)?.length, 2);
    });
  });
});
