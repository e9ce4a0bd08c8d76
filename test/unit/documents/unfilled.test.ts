import assert from 'node:assert/strict';
import { goalVerdict } from '../../../src/core/documents/goal-verdict';
import { isUnfilled, unfilledParts } from '../../../src/core/documents/unfilled';
import type { LocalDate } from '../../../src/core/time/local-date';
import { lintText } from '../../support/lint-text';
import { goalText, parseAs } from '../../support/sample-documents';

const TODAY = '2027-06-10' as LocalDate;
const STATEMENT = '# Publish three case studies by 31 August 2027\n';

const partsOf = (text: string): readonly (readonly [string, string])[] =>
  unfilledParts(parseAs('goal', text)).map(({ part, range }) => [part, text.slice(range.start, range.end)]);
const scoreOf = (text: string): number => goalVerdict(parseAs('goal', text), TODAY).score;
const codesOf = (text: string): readonly string[] => lintText(text).map(({ code }) => code);

describe('unfilled parts', () => {
  it('are keys, the statement and sections that hold only blanks, once each', () => {
    const text = goalText(
      'due: ⟨when⟩\nsupports: [⟨what⟩]\nskills: [⟨a⟩, writing]',
      '# ⟨Publish ⟨x⟩\n## Why\n⟨why. And why now.⟩\n⟨more⟩\n## Steps\n- [ ] ⟨one⟩\n- [ ] Week 2: ⟨two⟩ #milestone\n',
    );
    assert.deepEqual(partsOf(text), [
      ['due', '⟨when⟩'],
      ['supports', '[⟨what⟩]'],
      ['line', '⟨a⟩'],
      ['statement', '⟨Publish ⟨x⟩'],
      ['why', '⟨why. And why now.⟩'],
      ['steps', '⟨one⟩'],
    ]);
  });

  it('are values that only stand for one, in whatever quotes, also open ones', () => {
    const blanks = ['"TBD"', "'…'", '"\\u2026"', '"TBD', '!!str TBD'];
    for (const value of blanks) assert.deepEqual(partsOf(goalText(`due: ${value}`)), [['due', value]], value);
    for (const value of ['".%', '"x', '"…"x']) assert.deepEqual(partsOf(goalText(`mentor: ${value}`)), [], value);
  });

  it('are lines with a blank among others that say something, from the first blank to the last', () => {
    const kpis = '## KPIs\n| id | measure | baseline | target |\n|---|---|---|---|\n| laps | reach | 0 | 9 |\n';
    const text = goalText('', `${STATEMENT}## Why\nIt is mine.\n⟨more⟩\n${kpis}| ⟨a⟩ | reach | ⟨b⟩ | 3 |\n`);
    assert.deepEqual(partsOf(text), [
      ['line', '⟨more⟩'],
      ['line', '⟨a⟩ | reach | ⟨b⟩'],
    ]);
  });

  it('are what other templates and people write while there is nothing', () => {
    for (const words of [
      '[why it matters]',
      '{{why}}',
      '%% why? %%',
      'Why does it matter?',
      '![A hill](hill.png)',
      'Nothing yet.',
      'TODO',
      '- …',
      '<% tp.user.why() %>',
      '%%\nwhy?\nand for whom?\n%%',
      'Why does it matter?\n\nWhat will change?',
      '> [!note] Why\n> tbd',
      '| why |\n|---|\n| to be written |',
      'Why? n/a',
    ])
      assert.ok(isUnfilled(parseAs('goal', goalText('', `${STATEMENT}\n## Why\n${words}\n`)), 'why'), words);
    for (const body of ['', 'Because it is mine.', 'What for? So that I can move.', '- [ ] Why not?\n- For her.'])
      assert.ok(!isUnfilled(parseAs('goal', goalText('', `${STATEMENT}\n## Why\n${body}\n`)), 'why'), body);
  });

  it('are steps and milestones that only ask', () => {
    const text = goalText(
      '',
      `${STATEMENT}## Milestones\n- [ ] What comes first? #milestone\n## Steps\n- [ ] To be written\n`,
    );
    assert.deepEqual(
      partsOf(text).map(([part]) => part),
      ['milestones', 'steps'],
    );
    assert.equal(scoreOf(text), scoreOf(goalText('', STATEMENT)));
    assert.ok(!isUnfilled(parseAs('goal', goalText('', '## Steps\n- [ ] Ask Ben: is it enough?\n')), 'steps'));
  });

  it('earn as little in a plan as in a reason', () => {
    const bare = scoreOf(goalText('', STATEMENT));
    for (const words of ['[how]', '{{how}}', '%% how %%', 'How?', '![[a.png]]', 'Nothing yet.', 'n/a', 'tbd', '—'])
      for (const section of ['Why', 'How', 'Steps', 'Milestones'])
        assert.equal(
          scoreOf(goalText('', `${STATEMENT}## ${section}\n- [ ] ${words}\n`)),
          bare,
          `${section}: ${words}`,
        );
  });

  it('read as no value, and are no mistake', () => {
    for (const key of ['due', 'start', 'priority', 'effort_per_week', 'confidence', 'category', 'review', 'progress'])
      for (const value of ['⟨when⟩', '"⟨when⟩"', '{{when}}', 'TBD', '<% tp.date.now() %>']) {
        const goal = parseAs('goal', goalText(`${key}: ${value}`, STATEMENT));
        assert.deepEqual(goal.problems, [], `${key}: ${value}`);
        assert.ok(isUnfilled(goal, key), `${key}: ${value}`);
      }
    assert.deepEqual(
      codesOf(goalText('status: draft\nowner: ⟨who⟩', '# ⟨what⟩\n')).filter((code) =>
        /^(?:front|spec|meas|time)/.test(code),
      ),
      [],
    );
  });

  it('leave a file private whose visibility is not filled in', () =>
    assert.equal(parseAs('goal', goalText('visibility: ⟨who reads it⟩', STATEMENT)).visibility, 'private'));

  it('earn nothing and have one hint in place of what is missing', () => {
    const bare = goalText('', STATEMENT);
    const blank = goalText(
      'due: ⟨when⟩\neffort_per_week: ⟨PT2H⟩\nsupports: [⟨what⟩]',
      `${STATEMENT}## Why\n⟨why⟩\n## How\n⟨how⟩\n## KPIs\n| id | measure | baseline | target | unit | per | by |\n|---|---|---|---|---|---|---|\n| ⟨id⟩ | reach | 0 | 3 | | | |\n## Milestones\n- [ ] ⟨what⟩ #milestone  [due:: ⟨when⟩]\n## Steps\n- [ ] Ask ⟨whom⟩\n`,
    );
    assert.equal(scoreOf(blank), scoreOf(bare));
    assert.deepEqual(new Set(codesOf(blank)), new Set(['placeholder/unfilled', 'time-bound/deadline-not-in-due']));
  });

  it('say nothing in a statement that still holds one, nor in the name of a document', () => {
    for (const heading of ['Cut the wait from 19 to 10 days by ⟨when⟩', 'I will run ____ by ____', 'Resolutions 2027'])
      assert.equal(scoreOf(goalText('', `# ${heading}\n`)), 0, heading);
    assert.deepEqual(
      codesOf(goalText('', '# Resolutions 2027\n## Why\nIt is mine.\n## How\nOn Sundays.\n## Steps\n- [ ] Sort\n')),
      ['specific/no-statement'],
    );
  });

  it('are no matter in a goal that is over', () =>
    assert.deepEqual(codesOf(goalText('status: achieved', '# ⟨what⟩\n')), []));
});
