import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Goal } from '../../../src/core/documents/document';
import { parseDocument } from '../../../src/core/documents/parse-document';
import {
  dueChoices,
  judgeSentence,
  presentKpis,
  readDue,
  statedMeasures,
} from '../../../src/core/edits/rewrite-choices';
import { type GoalAnswers, kpiRow, rewriteGoal } from '../../../src/core/edits/rewrite-goal';
import { statementSource } from '../../../src/core/edits/set-statement';
import { remarkProse } from '../../../src/core/markdown/remark-prose';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { slugOf } from '../../../src/core/text/slug';
import type { LocalDate } from '../../../src/core/time/local-date';
import { recurrences } from '../../../src/core/time/recurrences';
import { lintText } from '../../support/lint-text';

const TODAY = '2027-06-10' as LocalDate;

function goalOf(text: string): Goal {
  const goal = parseDocument(text, { prose: () => remarkProse, recurrences: () => recurrences });
  assert.ok(goal.kind === 'goal');
  return goal;
}

const rewritten = (text: string, answers: GoalAnswers): string => applyEdits(text, rewriteGoal(goalOf(text), answers));

const answers: GoalAnswers = {
  sentence: 'Hold eight ward briefings that end in ten minutes by 30 September 2027',
  kpi: { what: 'Ward briefings', from: '0', to: '8 briefings', unit: '' },
  how: 'Half an hour on Fridays; Odile reads the script.',
  why: 'New nurses say they leave the briefing with more questions than before.',
  supports: ['ruta#lead-a-clinic'],
  due: '2027-09-30' as LocalDate,
};

const poor = `---
type: goal
id: briefings
title: Briefings
status: active # since May
owner: ruta
start: 2027-06-01
---
# Improve my briefings

Odile says so too.

## Steps
- [ ] Time the next one
`;

const good = `---
type: goal
id: briefings
title: Briefings
status: active # since May
owner: ruta
start: 2027-06-01
due: 2027-09-30
supports: [ruta#lead-a-clinic]
---
# Hold eight ward briefings that end in ten minutes by 30 September 2027

Odile says so too.

## Why
New nurses say they leave the briefing with more questions than before.

## How
Half an hour on Fridays; Odile reads the script.

## KPIs
| id | measure | baseline | target | unit | per | by |
|---|---|---|---|---|---|---|
| ward-briefings | reach | 0 | 8 | briefings | | 2027-09-30 |

## Steps
- [ ] Time the next one
`;

const FIXTURES = 'test/fixtures/documents';
const endings = (text: string): string[] => [...new Set(text.match(/\r\n|\n|\r/g))];
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

const cells = (from: string, to: string, unit = '') => Object.values(kpiRow({ what: '', from, to, unit }));
const measures = (sentence: string) =>
  statedMeasures(goalOf(poor), judgeSentence(goalOf(poor), sentence, TODAY).verdict);
const offered = (text: string, sentence: string) =>
  dueChoices(goalOf(text), sentence, TODAY).map(({ date, source }) => `${date} ${source}`);
const read = (text: string) => readDue(text, TODAY);

describe('rewriting a goal', () => {
  it('writes every answer to its place, and nothing else', () => {
    assert.equal(rewritten(poor, answers), good);
    assert.equal(rewritten(crlf(poor), answers), crlf(good));
  });

  it('leaves a goal that the rules have nothing to say about', () => {
    const others = {
      'ruta.md':
        '---\ntype: profile\nid: ruta\nname: Ruta\nrole: mentee\n---\n## Aspirations\n- Lead a clinic ^lead-a-clinic\n',
    };
    const codes = lintText(rewritten(poor, answers), { others }).map(({ code }) => code);
    // What it never asks for.
    assert.deepEqual(
      codes.filter((code) => !code.startsWith('milestone/')),
      [],
    );
  });

  it('changes nothing where everything is said already, or nothing is answered', () => {
    assert.deepEqual(rewriteGoal(goalOf(good), { ...answers, kpi: presentKpis(goalOf(good))[0] ?? assert.fail() }), []);
    assert.deepEqual(rewriteGoal(goalOf(poor), {}), []);
    assert.deepEqual(rewriteGoal(goalOf(poor), { sentence: ' ', how: '', why: ' ', supports: [] }), []);
  });

  it('ends code that is open before the sections once', () => {
    for (const [open, close] of [
      ['```', '```'],
      ['<!-- later', '-->'],
    ] as const) {
      const text = `---\ntype: goal\nid: g\n---\n# Goal\n\n${open}\n`;
      const { sections, kpis } = goalOf(rewritten(text, { why: 'So.', how: 'Thus.', kpi: answers.kpi! }));
      assert.deepEqual([Object.keys(sections), kpis.length], [['why', 'how', 'kpis'], 1]);
      const ends = rewritten(text, { why: 'So.', how: 'Thus.' }).match(new RegExp(`^${close}$`, 'gm'));
      assert.equal(ends?.length, open === close ? 2 : 1);
    }
  });

  it('replaces one line of prose, and adds to what is longer', () => {
    assert.match(rewritten(good, { why: 'So.' }), /## Why\nSo\.\n\n## How/);
    const list = good.replace('Half an hour on Fridays; Odile reads the script.', '- Fridays\n- Odile');
    assert.match(rewritten(list, { how: 'A timer.' }), /- Fridays\n- Odile\n\nA timer\.\n\n## KPIs/);
    const empty = good.replace('Half an hour on Fridays; Odile reads the script.\n', '');
    assert.match(rewritten(empty, { how: 'A timer.' }), /## How\nA timer\.\n\n## KPIs/);
  });

  it('replaces the words after a label, where the goal has no such section', () => {
    const labelled = poor.replace('Odile says so too.', '**Why:** Odile says so.\n\nHow: by trying');
    assert.match(
      rewritten(labelled, { why: 'So.', how: 'Thus.' }),
      /briefings\n\n\*\*Why:\*\* So\.\n\nHow: Thus\.\n\n## Steps/,
    );
    assert.equal(rewritten(labelled, { why: 'Odile says so.', how: 'by  trying' }), labelled);
  });

  it('changes the cells of a KPI that is there', () => {
    const kpi = { id: 'ward-briefings', what: 'ward-briefings', from: '2', to: '12', unit: 'briefings' };
    assert.match(
      rewritten(good, { kpi }),
      /\| ward-briefings \| reach \| 2 \| 12 \| briefings \| \| 2027-09-30 \|\n\n/,
    );
    assert.match(rewritten(good, { kpi: { ...kpi, from: '12', to: '8' } }), /\| decrease \| 12 \| 8 \|/);
    const bare = good.replace('| reach | 0 |', '| at-most ||');
    assert.match(rewritten(bare, { kpi: { ...kpi, from: '9', to: '8' } }), /\| at-most \| 9 \| 8 \|/);
  });

  it('adds a row with an id of its own', () => {
    const kpi = { what: 'Ward briefings', from: '15', to: '10 min', unit: '' };
    const text = rewritten(good, { kpi });
    assert.match(text, /\n\| ward-briefings-2 \| decrease \| 15 \| 10 \| min \| \| 2027-09-30 \|\n/);
    assert.deepEqual(goalOf(text).problems, []);
  });

  it('keeps the markup of a statement that is left as it is, and replaces all of one that is not', () => {
    const marked = poor.replace('Improve my briefings', '**Improve** my [briefings](https://example.org) #');
    const source = statementSource(goalOf(marked));
    assert.equal(source, '**Improve** my [briefings](https://example.org)');
    assert.equal(rewritten(marked, { sentence: source }), marked);
    assert.match(
      rewritten(marked, { sentence: `${source} at 7` }),
      /\n# \*\*Improve\*\* my \[briefings\]\(https:\/\/example\.org\) at 7 #\n/,
    );
  });

  it('writes the statement where the goal has it: an underlined heading, the title, nowhere yet', () => {
    assert.match(
      rewritten(poor.replace('# Improve my briefings', 'Improve my\nbriefings\n==='), { sentence: 'Hold 8' }),
      /\nHold 8\n===\n/,
    );
    const titled = poor.replace('# Improve my briefings\n', '');
    assert.match(rewritten(titled, { sentence: 'Hold 8: in June' }), /\ntitle: "Hold 8: in June"\n/);
    assert.match(rewritten(titled.replace('title: Briefings\n', ''), { sentence: 'Hold 8' }), /\n---\n# Hold 8\n/);
  });

  it('replaces the list of what is supported only where something goes', () => {
    const two = good.replace('[ruta#lead-a-clinic]', '["ruta#lead-a-clinic", other] # both');
    assert.match(
      rewritten(two, { supports: ['ruta#lead-a-clinic', 'other', 'third'] }),
      /\["ruta#lead-a-clinic", other, third\] # both/,
    );
    assert.match(rewritten(two, { supports: ['other'] }), /\nsupports: \[other\] # both\n/);
    assert.match(rewritten(poor, { supports: ['a', 'b'] }), /\nsupports: \[a, b\]\n/);
  });

  it('writes the same answers once', () => {
    const answersTwice = { ...answers, why: 'They said so. And I\nwant it.' };
    for (const text of [poor, good, good.replace('## Why\n', '## Why\nA first line.\n\nA second\nof two.\n\n')]) {
      const once = rewritten(text, answersTwice);
      assert.equal(rewritten(once, answersTwice), once);
    }
  });

  it('reads numbers with their units', () => {
    assert.deepEqual(cells('0.9 %', '1.5 %'), ['increase', '0.9', '1.5', '%']);
    assert.deepEqual(cells('90 min', '45 min'), ['decrease', '90', '45', 'min']);
    assert.deepEqual(cells('', '3'), ['reach', '', '3', '']);
    assert.deepEqual(cells('', 'yes'), ['done', '', 'yes', '']);
    assert.deepEqual(cells('200', '+15%', 'visitors'), ['increase', '200', '+15%', 'visitors']);
    assert.deepEqual(cells('', '€900'), ['reach', '', '900', '€']);
  });

  for (const name of readdirSync(FIXTURES).filter((file) => file.startsWith('goal-'))) {
    it(`changes nothing else in ${name}`, () => {
      const text = readFileSync(`${FIXTURES}/${name}`, 'utf8');
      const document = parseDocument(text);
      if (document.kind !== 'goal') return assert.equal(document.kind, 'broken');
      const after = rewritten(text, answers);
      const goal = goalOf(after);
      assert.equal(statementSource(goal), answers.sentence);
      assert.equal(goal.kpis.length, document.kpis.length + 1);
      assert.ok(goal.kpis.some(({ id, target }) => id.value === 'ward-briefings' && target?.value === 8));
      for (const words of [answers.why, answers.how]) assert.ok(after.includes(words ?? ''), words);
      assert.deepEqual(
        endings(after).filter((ending) => !endings(text).includes(ending) && endings(text).length > 0),
        [],
      );
      assert.equal(after.startsWith('\ufeff'), text.startsWith('\ufeff'));
      assert.equal(/[\r\n]$/.test(after), /[\r\n]$/.test(text));
      assert.deepEqual(
        goal.steps.map((step) => step.text),
        document.steps.map((step) => step.text),
      );
      // The statement, `due`, `supports`, and a line of Why and of How may have gone; all others are there, in their order.
      const lines = after.split(/\r\n|\r|\n/);
      let at = 0;
      const gone = text.split(/\r\n|\r|\n/).filter((line) => {
        const found = lines.indexOf(line, at);
        if (found >= 0) at = found + 1;
        return found < 0;
      });
      assert.ok(gone.length <= 5, gone.join('\n'));
    });
  }

  it('survives any answer', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 });
    const property = fc.property(
      fc.constantFrom(poor, good, crlf(good), '---\ntype: goal\n---\n', '---\n{type: goal}\n---\nWords'),
      fc.record({
        sentence: words,
        how: words,
        why: words,
        supports: fc.array(words, { maxLength: 3 }),
        kpi: fc.record({ what: words, from: words, to: words, unit: words }),
      }),
      (text, given) => {
        const after = rewritten(text, { ...given, due: TODAY });
        const goal = goalOf(after);
        assert.equal(goal.due?.value, TODAY);
        assert.equal(goal.id?.value, goalOf(text).id?.value);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});

describe('what a rewrite has to choose from', () => {
  const goal = goalOf(poor);

  it('judges the sentence within its goal', () => {
    assert.deepEqual(judgeSentence(goal, 'Hold eight ward briefings by August', TODAY).rewrites, []);
    const { rewrites } = judgeSentence(goal, 'Improve my briefings', TODAY);
    assert.ok(rewrites.length > 0 && rewrites.every((text) => text.startsWith('Improve my briefings')));
  });

  it('finds what the sentence counts', () => {
    assert.deepEqual(measures('Cut the wait from 19 to 10 days'), [
      { what: 'days', from: '19', to: '10', unit: 'days' },
    ]);
    assert.deepEqual(measures('Win three paying customers with a newsletter within six months'), [
      { what: 'paying customers', from: '0', to: '3', unit: 'paying customers' },
    ]);
    assert.deepEqual(measures('Fix ten bugs'), [{ what: 'bugs', from: '0', to: '10', unit: 'bugs' }]);
    assert.deepEqual(measures('Grow to 500 subscribers'), [
      { what: 'subscribers', from: '', to: '500', unit: 'subscribers' },
    ]);
    assert.deepEqual(measures('Publish the site'), []);
    assert.deepEqual(measures('Improve my briefings from 2 to 4 of 5'), [
      { what: 'Briefings', from: '2', to: '4', unit: '' },
    ]);
  });

  it('offers days, those of the sentence and of the goal first, each once', () => {
    assert.deepEqual(offered(poor, 'Hold 8 briefings by June'), [
      '2027-06-30 stated',
      '2027-09-10 months',
      '2027-12-10 months',
      '2028-06-10 months',
    ]);
    assert.deepEqual(offered(good, 'Hold 8 briefings').slice(0, 2), ['2027-09-30 present', '2027-06-30 month']);
  });

  it('ends a quarter on its last day', () => {
    for (const [today, expected] of [
      ['2027-01-31', '2027-03-31'],
      ['2027-03-01', '2027-03-31'],
      ['2027-10-01', '2027-12-31'],
      ['2027-12-31', '2027-12-31'],
    ]) {
      const dates = dueChoices(goal, 'Hold 8', today as LocalDate).map(({ date }) => date);
      assert.ok(dates.includes(expected as LocalDate), `${today}: ${dates.join(' ')}`);
    }
  });

  it('reads the days that people write', () => {
    assert.equal(read(' 2027-08-31 '), '2027-08-31');
    assert.equal(read('31.8.2027'), '2027-08-31');
    assert.equal(read('end of August'), '2027-08-31');
    assert.equal(read('in six weeks'), '2027-07-22');
    assert.equal(read('soon'), undefined);
    assert.equal(read('2027-02-30'), '2027-02-28');
  });
});

describe('a slug', () => {
  it('is a name that any disk takes', () => {
    assert.equal(slugOf('Run three paid social campaigns!'), 'run-three-paid-social-campaigns');
    assert.equal(slugOf('Café ćevapi / 100 %'), 'cafe-cevapi-100');
    assert.equal(slugOf('???'), '');
    assert.ok(slugOf('word '.repeat(50)).length <= 48);
    assert.doesNotMatch(slugOf('word '.repeat(50)), /-$/);
  });
});
