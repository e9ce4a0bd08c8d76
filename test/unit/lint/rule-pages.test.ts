import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { rules } from '../../../src/core/lint/catalogue';
import type { GitPort } from '../../../src/core/ports';
import type { Rule } from '../../../src/core/lint/rule';
import { examplesOf, othersOf, type Others } from '../../support/rule-examples';
import { lintText } from '../../support/lint-text';

const LETTERS: Readonly<Record<string, string>> = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  relevant: 'Relevant',
  timeBound: 'Time-bound',
};
const SECTIONS = ['What it sees', 'Why it matters', 'Bad', 'Good', 'How to fix it', 'How to switch it off'];

const pageOf = (rule: Rule) => `media/rules/${rule.code}.md`;

const FENCE = /^(````+)markdown(?: file=(\S+))?\n([\s\S]*?)^\1$/gm;

/** A repository that leaves nothing out, for the rule that looks for one. */
const git: GitPort = {
  workTreeOf: () => ({ root: 'file:///workspace', home: 'file:///workspace', ignoreFiles: [] }),
};

/** Where a rule has findings in a text. */
function placesOf(code: string, text: string, others: Others): readonly number[] {
  return lintText(text, { others, ...(code === 'privacy/committed' && { git }) }).flatMap((found) =>
    found.code === code ? [found.finding.range.start] : [],
  );
}

/** The text with a comment on the line above an offset, in the language of that place. */
function withCommentAbove(text: string, offset: number, code: string): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const isFrontMatter = start < text.indexOf('\n---');
  const words = `milepost-disable-next-line ${code}`;
  return `${text.slice(0, start)}${isFrontMatter ? `# ${words}` : `<!-- ${words} -->`}\n${text.slice(start)}`;
}

describe('the page of each rule', () => {
  for (const rule of rules) {
    it(rule.code, () => {
      assert.ok(existsSync(pageOf(rule)), `${pageOf(rule)} is missing`);
      const page = readFileSync(pageOf(rule), 'utf8');
      assert.ok(
        page.startsWith(`# ${rule.code}\n\n${rule.summary}\n`),
        'it begins with the code and the summary of the catalogue',
      );
      const letter = rule.dimension === undefined ? '' : ` · ${LETTERS[rule.dimension]}`;
      assert.ok(page.includes(`\nSeverity: ${rule.severity}${letter}\n`), 'it names severity and letter');
      assert.deepEqual(
        [...page.replace(FENCE, '').matchAll(/^## (.+)$/gm)].map((match) => match[1]),
        SECTIONS,
      );
      const examples = examplesOf(page);
      const own = (section: string) =>
        examples.filter((example) => example.section === section && example.file === undefined);
      assert.ok(own('Bad').length > 0 && own('Good').length > 0, 'it has a bad and a good example');
      for (const example of own('Bad')) {
        const others = othersOf(example, examples);
        assert.notDeepEqual(
          placesOf(rule.code, example.text, others),
          [],
          `a bad example is not found:\n${example.text}`,
        );
        checkSwitches(rule, page, example.text, others);
      }
      for (const example of own('Good')) {
        const others = othersOf(example, examples);
        assert.deepEqual(placesOf(rule.code, example.text, others), [], `a good example is told off:\n${example.text}`);
        const severities = lintText(example.text, { others }).map(({ severity, code }) => `${severity} ${code}`);
        assert.deepEqual(
          severities.filter((entry) => /^(?:error|warning)/.test(entry)),
          [],
          'a good example is good in every way',
        );
      }
    });
  }
});

/** Each way that the page names to switch the rule off does so. */
function checkSwitches({ code }: Rule, page: string, bad: string, others: Others): void {
  const part = page.slice(page.lastIndexOf('## How to switch it off'));
  const places = placesOf(code, bad, others);
  assert.deepEqual(
    lintText(bad, { others, settings: { rules: { [code]: 'off' } } }).filter((found) => found.code === code),
    [],
  );
  assert.ok(part.includes(`"milepost.rules": {"${code}": "off"}`), 'it names the setting');
  if (part.includes(`\`lint_off: [${code}]\``)) {
    const text = bad.replace('\n', `\nlint_off: [${code}]\n`);
    assert.deepEqual(placesOf(code, text, others), [], `lint_off does not switch it off:\n${text}`);
  }
  // A comment between the rows of a table would break it in two; the pages say so.
  const commentable = places.filter((place) => !/\n\|[^\n]*\n[^\n]*$/.test(bad.slice(0, place)));
  if (part.includes(`milepost-disable-next-line ${code}`) && commentable.length === places.length) {
    let text = bad;
    for (const place of [...places].sort((a, b) => b - a)) text = withCommentAbove(text, place, code);
    const before = lintText(bad, { others }).map((found) => found.code);
    assert.deepEqual(
      lintText(text, { others }).map((found) => found.code),
      before.filter((found) => found !== code),
      `a comment switches off this rule and no other:\n${text}`,
    );
  }
}
