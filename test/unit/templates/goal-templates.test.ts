import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { goalCategories } from '../../../src/core/documents/document';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { plainSnippet } from '../../../src/core/text/snippet';
import { asBlanks } from '../../../src/core/templates/as-blanks';
import { goalVerdict } from '../../../src/core/documents/goal-verdict';
import { blankGoal, fillTemplate, goalTemplates, type GoalTemplate } from '../../../src/core/templates/goal-templates';
import type { LocalDate } from '../../../src/core/time/local-date';
import { lintText } from '../../support/lint-text';

const FOLDER = 'media/templates';
const DAYS = ['2027-06-10', '2028-02-29', '2027-12-31'] as LocalDate[];

function filled({ name, title, months }: GoalTemplate, start: LocalDate, mentor?: string): string {
  const template = readFileSync(`${FOLDER}/${name}.md`, 'utf8');
  return plainSnippet(
    fillTemplate(template, { id: name, title, owner: 'mira', start, months, ...(mentor !== undefined && { mentor }) }),
  );
}

describe('the templates of goals', () => {
  it('are those in their folder', () => {
    const names = [blankGoal, ...goalTemplates].map(({ name }) => `${name}.md`);
    assert.deepEqual(names.sort(), readdirSync(FOLDER).sort());
  });

  it('serve every category', () => {
    const served = new Set(goalTemplates.map(({ category }) => category));
    assert.deepEqual(
      goalCategories.filter((category) => !served.has(category)),
      ['other'],
    );
  });

  it('give a tab stop one default: what is typed at one place shows at all of its places', () => {
    for (const { name } of goalTemplates) {
      const defaults = new Map<string, string>();
      const text = readFileSync(`${FOLDER}/${name}.md`, 'utf8');
      for (const [, stop = '', words = ''] of text.matchAll(/\$\{(\d+):([^}]*)\}/g)) {
        assert.equal(defaults.get(stop) ?? words, words, `${name}: tab stop ${stop}`);
        defaults.set(stop, words);
      }
    }
  });

  for (const template of goalTemplates) {
    it(`${template.name}: filled with its defaults, nothing is missing, on any day`, () => {
      for (const today of DAYS) {
        const text = filled(template, today, 'tomas');
        assert.doesNotMatch(text, /\{\{|\$\{/);
        // In work, so that rules speak as loudly as they can.
        const active = text.replace('status: draft', 'status: active');
        assert.deepEqual(
          lintText(active, { today }).map(({ code, message }) => `${code}: ${message}`),
          [],
        );
        const goal = parseDocument(text);
        assert.ok(goal.kind === 'goal');
        assert.equal(goal.category?.value, template.category);
        assert.equal(goal.mentor?.value, 'tomas');
      }
    });
  }

  for (const title of [
    'Master social media',
    'Save $100: {a} \\ "b" # c',
    'yes',
    '- a list?',
    'Öl & Käse ${1:x}',
    'The {{due}} of it',
  ]) {
    it(`keep the name ${title} as it was given, and say nothing of a mentor who is not there`, () => {
      for (const template of [blankGoal, ...goalTemplates]) {
        const goal = parseDocument(filled({ ...template, title }, '2027-06-10' as LocalDate));
        assert.ok(goal.kind === 'goal');
        assert.deepEqual(goal.problems, []);
        assert.equal(goal.title?.value, title);
        assert.equal(goal.owner?.value, 'mira');
        assert.equal(goal.mentor, undefined);
      }
    });
  }

  for (const template of goalTemplates) {
    it(`${template.name}: as blanks it says nothing, and one hint a part says so`, () => {
      const facts = { id: 'g', title: 'Save 100 €', owner: 'mira', start: '2027-06-10' as LocalDate };
      const example = readFileSync(`${FOLDER}/${template.name}.md`, 'utf8');
      const text = plainSnippet(asBlanks(fillTemplate(example, { ...facts, months: template.months })));
      const goal = parseDocument(text);
      assert.ok(goal.kind === 'goal');
      assert.deepEqual(goal.problems, []);
      assert.equal(goalVerdict(goal, '2027-06-10' as LocalDate).score, 0);
      assert.equal(goal.category?.value, template.category);
      const active = text.replace('status: draft', 'status: active');
      const words = lintText(active).map(({ code, severity, words: at }) => [code, severity, at.split(/[\s|]/)[0]]);
      const hints = words.filter(([code]) => code === 'placeholder/unfilled');
      assert.deepEqual(
        words.filter(([code]) => code !== 'placeholder/unfilled'),
        [],
      );
      assert.deepEqual(hints.length, 8, JSON.stringify(hints));
    });
  }

  it('leave the sentence of a blank goal to its author', () => {
    const goal = parseDocument(filled({ ...blankGoal, title: 'Save 100 €' }, '2027-06-10' as LocalDate, 'tomas'));
    assert.ok(goal.kind === 'goal');
    assert.equal(goal.statement?.plain, 'Save 100 €');
    assert.equal(goal.due, undefined);
    assert.deepEqual([goal.kpis.length, goal.milestones.length, goal.steps.length], [0, 1, 1]);
  });
});
