import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { goalVerdict } from '../../../src/core/documents/goal-verdict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { CHECKS } from '../../../src/core/smart/checks';
import { judge } from '../../../src/core/smart/judge';
import { DIMENSIONS, type Dimension, type Verdict } from '../../../src/core/smart/verdict';
import { formatMessage } from '../../../src/core/text/message';
import type { LocalDate } from '../../../src/core/time/local-date';

const TODAY = '2027-06-10' as LocalDate;
const LETTERS: Readonly<Record<Dimension, string>> = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  relevant: 'Relevant',
  timeBound: 'Time-bound',
};

const page = readFileSync('media/score.md', 'utf8');

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** The rows between two markers, each as its cells, without header and dashes. */
function rowsOf(marker: string): readonly (readonly string[])[] {
  const part = new RegExp(`<!-- ${marker} -->\\n([\\s\\S]*?)<!-- /${marker} -->`).exec(page)?.[1] ?? '';
  return part.trimEnd().split('\n').slice(2).map(cellsOf);
}

function pointsOf({ score, dimensions }: Verdict): readonly number[] {
  return [...DIMENSIONS.flatMap((dimension) => dimensions[dimension].checks.map(({ points }) => points)), score];
}

describe('the page on the score', () => {
  it('lists every check with its points; node scripts/score-page.mjs writes it', () => {
    assert.deepEqual(
      rowsOf('checks'),
      CHECKS.map(({ dimension, label, most, decides, looksFor }) => [
        LETTERS[dimension],
        formatMessage(label),
        String(most),
        decides ? 'yes' : '',
        formatMessage(looksFor),
      ]),
    );
  });

  it('has an example whose points are those of the code', () => {
    const [wish = '', sentence = ''] = [...page.matchAll(/^ +> (.+)$/gm)].map((match) => match[1]);
    const file = /^(````+)markdown\n([\s\S]*?)^\1$/m.exec(page)?.[2] ?? '';
    const goal = parseDocument(file);
    assert.ok(goal.kind === 'goal');
    assert.equal(goal.statement?.plain, sentence, 'the goal has the sentence as its statement');
    const verdicts = [judge(wish, TODAY), judge(sentence, TODAY), goalVerdict(goal, TODAY)];
    const names = [...CHECKS.map(({ dimension, label }) => [LETTERS[dimension], formatMessage(label)]), ['', 'SMART']];
    assert.deepEqual(
      rowsOf('example'),
      names.map((name, row) => [...name, ...verdicts.map((verdict) => String(pointsOf(verdict)[row]))]),
    );
  });

  it('begins with the line that stands above the example’s sentence', () => {
    const sentence = /^ +> (.+ by .+)$/m.exec(page)?.[1] ?? '';
    const { score, dimensions } = judge(sentence, TODAY);
    const letters = DIMENSIONS.map((dimension) => `${LETTERS[dimension].charAt(0)} ${dimensions[dimension].points}`);
    assert.ok(page.includes(`\`SMART ${score} · ${letters.join(' · ')}\``), `SMART ${score} · ${letters.join(' · ')}`);
  });

  it('tells the truth about sums', () => {
    for (const dimension of DIMENSIONS) {
      const most = CHECKS.filter((check) => check.dimension === dimension).reduce((sum, check) => sum + check.most, 0);
      assert.equal(most, 20, dimension);
    }
  });
});
