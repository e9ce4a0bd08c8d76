import assert from 'node:assert/strict';
import { array, assert as forAll, boolean, constantFrom, oneof, property, shuffledSubarray, string } from 'fast-check';
import { judge } from '../../../src/core/smart/judge';
import { rewrites } from '../../../src/core/smart/rewrite';
import { DIMENSIONS, POINTS_PER_DIMENSION } from '../../../src/core/smart/verdict';
import type { Dimension, GoalEvidence, Verdict } from '../../../src/core/smart/verdict';
import { parseLocalDate } from '../../../src/core/time/local-date';
import { LABELLED } from '../../support/labelled-statements';

const TODAY = parseLocalDate('2027-03-04')!;

/** Pieces that real statements are made of, in any order. */
const PIECES = [
  'I want to',
  'improve',
  'my skills',
  'by running',
  'three campaigns',
  'by 31 August 2027',
  'within six months',
  'because',
  'so that',
  'to',
  'and',
  'or',
  ',',
  '.',
  ':',
  '(',
  ')',
  '-',
  '–',
  '“',
  '”',
  "'",
  '"',
  'publish',
  'an app',
  'the site',
  'Python 3',
  'level 2',
  'since 2019',
  'every week',
  'twice a week',
  'ASAP',
  'someday',
  'from 20 to 35',
  '15 %',
  '$5M',
  '10K',
  'more',
  'better',
  'Learn',
  'Spanish',
  'data analysis',
  'of',
  'the end of',
  'each month',
  'one',
  'a dozen',
  'become',
  'a manager',
  'happy',
  'help',
  'my team',
  'without',
  'no',
  'through',
  'using',
  '2027',
  'Q3',
  'June',
  'next',
  'this',
  '10:30',
  'pm',
  'for',
  'my retirement',
  '+',
  '/',
  '%',
  '😀',
  'é',
];

const real = constantFrom(...LABELLED.map(({ text }) => text));
const assembled = array(constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' '));
const wild = oneof(string({ unit: 'binary', maxLength: 60 }), string({ unit: 'grapheme', maxLength: 60 }), assembled);

/** What must not change when nothing of meaning does. */
const gist = (verdict: Verdict): unknown => ({
  score: verdict.score,
  letters: DIMENSIONS.map((name) => [verdict.dimensions[name].met, verdict.dimensions[name].points]),
  deadlines: verdict.deadlines.map(({ date, vague }) => [date, vague]),
  measures: verdict.measures.map(({ value, from, unit, per }) => [value, from, unit?.toLowerCase(), per]),
  gaps: verdict.gaps,
});

/** What checks cost that say what stands against them: two days that contradict each other are no more than one. */
const told = ({ dimensions }: Verdict, name: Dimension): number =>
  dimensions[name].checks.reduce(
    (sum, { passed, most, evidence }) => sum + (!passed && evidence.length > 0 ? most : 0),
    0,
  );

const noLower = (before: Verdict, after: Verdict, what: string): void => {
  for (const name of DIMENSIONS) {
    assert.ok(
      after.dimensions[name].points + told(after, name) >= before.dimensions[name].points,
      `${name} fell: ${what}`,
    );
    assert.ok(after.dimensions[name].met || !before.dimensions[name].met, `${name} was met: ${what}`);
  }
};

const letters = (verdict: Verdict): number =>
  (['specific', 'measurable', 'timeBound'] as const).filter((name) => verdict.dimensions[name].met).length;

const NOTHING: GoalEvidence = { kpis: [], supports: [], steps: [], milestones: [] };
const quoted = (text: string) => ({ text, range: { start: 0, end: text.length } });

describe('the judgement, for any text', function () {
  this.timeout(20_000);

  it('says the same every time', () => {
    forAll(property(wild, (text) => assert.deepEqual(judge(text, TODAY), judge(text, TODAY))));
  });

  it('adds its points up, and quotes what stands in the statement', () => {
    forAll(
      property(oneof(wild, real), (text) => {
        const verdict = judge(text, TODAY);
        let score = 0;
        for (const name of DIMENSIONS) {
          const { points, checks, met } = verdict.dimensions[name];
          assert.equal(
            points,
            checks.reduce((sum, check) => sum + check.points, 0),
          );
          assert.equal(
            POINTS_PER_DIMENSION,
            checks.reduce((sum, check) => sum + check.most, 0),
          );
          assert.ok(
            checks.every((check) => Number.isInteger(check.points) && check.points === (check.passed ? check.most : 0)),
          );
          assert.ok(met || points < POINTS_PER_DIMENSION);
          score += points;
          for (const { evidence } of checks)
            for (const { text: words, range } of evidence) assert.equal(words, text.slice(range.start, range.end));
        }
        assert.equal(verdict.score, score);
        for (const { text: words, range } of [...verdict.deadlines, ...verdict.measures]) {
          assert.equal(words, text.slice(range.start, range.end));
          assert.notEqual(words.trim(), '');
        }
      }),
    );
  });

  it('rewrites without throwing, to more letters once the blanks are filled and to none before', () => {
    forAll(
      property(oneof(wild, real), (text) => {
        const verdict = judge(text, TODAY);
        for (const rewrite of rewrites(verdict, text, TODAY)) {
          assert.ok(letters(judge(rewrite.example, TODAY)) > letters(verdict), rewrite.example);
          assert.equal(judge(rewrite.text, TODAY).score, 0, rewrite.text);
        }
      }),
    );
  });
});

describe('the judgement, for statements', function () {
  this.timeout(20_000);

  it('never falls when a measure, a deadline, a reason or a method is added', () => {
    const additions = [
      ' by 31 August 2027',
      ' within six months',
      ' and read 12 books',
      ', reaching 20 percent',
      ' because it matters to my team',
      ' so that I can lead it',
      ' by running three workshops',
      ' through weekly coaching',
    ];
    forAll(
      property(real, shuffledSubarray(additions, { minLength: 1, maxLength: 3 }), (text, added) => {
        let statement = text;
        for (const addition of added) {
          const longer = statement + addition;
          noLower(judge(statement, TODAY), judge(longer, TODAY), longer);
          statement = longer;
        }
      }),
      { numRuns: 800 },
    );
  });

  it('never falls when the goal says more', () => {
    const parts: readonly Partial<GoalEvidence>[] = [
      { due: quoted('2027-08-31') },
      { why: quoted('It is the gap.') },
      { how: quoted('4 h a week') },
      { effort: quoted('PT4H') },
      { start: quoted('2027-03-01') },
      { supports: [quoted('mira#lead')] },
      { steps: [quoted('Finish the course')] },
      { milestones: [quoted('First one live')] },
      { kpis: [{ ...quoted('campaigns'), complete: true }] },
      { kpis: [{ ...quoted('ctr'), complete: false }] },
    ];
    forAll(
      property(oneof(real, wild), shuffledSubarray([...parts]), (text, added) => {
        let goal = NOTHING;
        noLower(judge(text, TODAY), judge(text, TODAY, goal), text);
        for (const part of added) {
          const richer = { ...goal, ...part, kpis: [...goal.kpis, ...(part.kpis ?? [])] };
          noLower(judge(text, TODAY, goal), judge(text, TODAY, richer), JSON.stringify(part));
          goal = richer;
        }
      }),
    );
  });

  it('does not care for white space, the first letter’s case, the shape of quotes or a sign at the end', () => {
    const spaces = constantFrom(' ', '  ', '\t', '\n', ' \r\n ', '\u00a0');
    const end = constantFrom('', '.', '!', ' .', '…', '...', ';', ',');
    forAll(
      property(oneof(real, assembled), spaces, end, boolean(), boolean(), (text, space, sign, upper, curly) => {
        const base = text.replace(/[\s.,;:!…]+$/, '');
        if (/^\s*$/.test(base)) return;
        const first =
          /\p{L}/u.exec(base)?.index === 0
            ? upper
              ? base.charAt(0).toUpperCase()
              : base.charAt(0).toLowerCase()
            : base.charAt(0);
        let changed = `${first}${base.slice(1)}${sign}`.replace(/ /g, space);
        if (curly) changed = changed.replace(/'/g, '’').replace(/"/g, '”');
        assert.deepEqual(gist(judge(changed, TODAY)), gist(judge(base, TODAY)), JSON.stringify(changed));
      }),
      { numRuns: 1000 },
    );
  });
});
