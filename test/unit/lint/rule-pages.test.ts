import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { rules } from '../../../src/core/lint/catalogue';
import type { Rule } from '../../../src/core/lint/rule';
import { lintText } from '../../support/lint-text';

const LETTERS: Readonly<Record<string, string>> = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  relevant: 'Relevant',
  timeBound: 'Time-bound',
};
const SECTIONS = ['What it sees', 'Why it matters', 'Bad', 'Good', 'How to fix it', 'How to switch it off'];

interface Example {
  readonly section: string;
  /** Set by `file=…` after the fence: another file of the workspace that the example needs. */
  readonly file?: string;
  readonly text: string;
}

const pageOf = (rule: Rule) => `media/rules/${rule.code}.md`;

const FENCE = /^(````+)markdown(?: file=(\S+))?\n([\s\S]*?)^\1$/gm;
/** Headings within an example are the example's own. */
const HEADING_OR_FENCE =
  /^## (?<title>.+)$|^(?<ticks>````+)markdown(?: file=(?<file>\S+))?\n(?<text>[\s\S]*?)^\k<ticks>$/gm;

/** The fenced examples of a page, each with the section that it stands in. */
function examplesOf(page: string): readonly Example[] {
  let section = '';
  const found: Example[] = [];
  for (const { groups = {} } of page.matchAll(HEADING_OR_FENCE)) {
    const { title, file, text } = groups;
    if (title !== undefined) section = title.trim();
    else found.push({ section, ...(file !== undefined && { file }), text: text ?? '' });
  }
  return found;
}

function codesOf(example: Example, examples: readonly Example[]): readonly string[] {
  const others = examples.filter((other) => other.section === example.section && other.file !== undefined);
  const findings = lintText(example.text, { others: Object.fromEntries(others.map(({ file, text }) => [file, text])) });
  return findings.map(({ code }) => code);
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
      for (const example of own('Bad'))
        assert.ok(codesOf(example, examples).includes(rule.code), `a bad example is not found:\n${example.text}`);
      for (const example of own('Good'))
        assert.ok(!codesOf(example, examples).includes(rule.code), `a good example is told off:\n${example.text}`);
    });
  }
});
