import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { kpiColumns } from '../../../src/core/documents/kpi-row';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { addKpiRow } from '../../../src/core/edits/add-kpi-row';
import { makeOwn } from '../../../src/core/edits/make-own';
import { judgeSentence, sectionWords, statementSource } from '../../../src/core/edits/rewrite-choices';
import { rewriteGoal } from '../../../src/core/edits/rewrite-goal';
import { verdictIn } from '../../../src/core/index/verdict-in';
import { WorkspaceIndex } from '../../../src/core/index/workspace-index';
import { applyFixes } from '../../../src/core/lint/apply-fixes';
import type { Fix } from '../../../src/core/lint/finding';
import { plainEdits } from '../../../src/core/lint/fix';
import type { RuleCode } from '../../../src/core/lint/rule-code';
import { defaultSettings } from '../../../src/core/settings';
import { DIMENSIONS } from '../../../src/core/smart/verdict';
import { asBlanks } from '../../../src/core/templates/as-blanks';
import { blankGoal, fillTemplate, goalTemplates } from '../../../src/core/templates/goal-templates';
import { applyEdits } from '../../../src/core/text/apply-edits';
import type { TextEdit } from '../../../src/core/text/range';
import { plainSnippet } from '../../../src/core/text/snippet';
import type { LocalDate } from '../../../src/core/time/local-date';
import { LABELLED } from '../../support/labelled-statements';
import { lintText } from '../../support/lint-text';
import { markdownTexts } from '../../support/markdown-texts';

const TODAY = '2027-06-10' as LocalDate;

/**
 * Whose fixes may raise a score, and why nothing is made up: all that they write is a value that their title shows to be
 * picked, or the author's own in another spelling.
 */
const PICKED: readonly RuleCode[] = [
  // The words “within six months” are the author's; from which day they count is picked.
  'time-bound/no-start',
  // One of the days that are offered.
  'time-bound/past-due',
  // One of the two days that the author wrote, or both of them the other way round: until then neither is sure.
  'time-bound/dates-disagree',
  'time-bound/due-before-start',
  // What the author wrote, spelled so that it can be read.
  'front-matter/invalid-value',
  'front-matter/misnamed-type',
  'time-bound/invalid-date',
  // The author's rows, below the names of their columns.
  'measurable/malformed-table',
  // One of two numbers that may be meant, the name of a KPI that is there, the day that the goal ends.
  'measurable/kpi-invalid',
  'measurable/unknown-kpi',
  'measurable/outside-goal',
];
/** The lines around the rows of a table, without a word of theirs. */
const FRAME = new RegExp(String.raw`^(?:[|:\s-]|\b(?:${kpiColumns.join('|')})\b)*$`);
/** Those of them that did. */
const raised = new Set<RuleCode>();

const alone = new WorkspaceIndex();
alone.complete = false;

function pointsOf(text: string): readonly number[] {
  const document = parseDocument(text);
  if (document.kind !== 'goal') return DIMENSIONS.map(() => 0);
  const around = { uri: '', index: alone, settings: defaultSettings, today: TODAY };
  const { dimensions } = verdictIn(document, around);
  return DIMENSIONS.map((name) => dimensions[name].points);
}

/** What rises from the first text to the second: `timeBound 14 → 20`. */
function risesOf(before: string, after: string): readonly string[] {
  const [was, is] = [pointsOf(before), pointsOf(after)];
  return DIMENSIONS.flatMap((name, at) => (is[at]! > was[at]! ? [`${name} ${was[at]} → ${is[at]}`] : []));
}

function assertNoRise(before: string, after: string, what: string): void {
  assert.deepEqual(risesOf(before, after), [], `${what}\n${after}`);
}

/** Whether the title of a fix shows each value that it writes, or the file has it already. */
function shows({ title }: Fix, edits: readonly TextEdit[], text: string): boolean {
  const shown = Object.values(title.args ?? {}).map(String);
  if (edits.every(({ newText }) => text.includes(newText) || FRAME.test(newText))) return true;
  return edits.every(({ newText }) => shown.some((value) => newText.includes(value)));
}

/** Tries each change that is offered for a text, all at once too; returns how many there were. */
function assertNothingEarned(text: string): number {
  const findings = lintText(text, { today: TODAY }).map(({ finding }) => finding);
  let tried = 0;
  for (const { code, fixes } of findings) {
    for (const fix of fixes) {
      if (fix.kind !== 'edits') continue;
      const edits = plainEdits(fix);
      const after = applyEdits(text, edits);
      tried++;
      if (!PICKED.includes(code) || !shows(fix, edits, text))
        assertNoRise(text, after, `${code} “${fix.title.template}”`);
      else if (risesOf(text, after).length > 0) raised.add(code);
    }
  }
  const others = findings.filter(({ code }) => !PICKED.includes(code));
  assertNoRise(text, applyEdits(text, applyFixes(others, 'all')), 'all of them');
  return tried + assertWizardsEarnNothing(text);
}

/** *Add a KPI*, and *Rewrite as SMART* where nothing is typed, or a sentence is picked and its blanks are left. */
function assertWizardsEarnNothing(text: string): number {
  const goal = parseDocument(text);
  if (goal.kind !== 'goal') return 0;
  const plain = addKpiRow(goal).map((edit) => ({ ...edit, newText: plainSnippet(edit.newText) }));
  assertNoRise(text, applyEdits(text, plain), 'Add a KPI');
  const said = (name: 'why' | 'how'): string => sectionWords(goal, name)?.text ?? '';
  const unedited = { how: said('how'), why: said('why'), supports: goal.supports.map(({ value }) => value) };
  const sentence = statementSource(goal);
  for (const picked of [sentence, ...judgeSentence(goal, sentence, TODAY).rewrites])
    assertNoRise(text, applyEdits(text, rewriteGoal(goal, { ...unedited, sentence: picked })), `“${picked}”`);
  return 2;
}

describe('nothing that is inserted earns a point before a word is typed or a value picked', () => {
  for (const { name, text } of markdownTexts()) {
    it(`by what is offered for ${name}`, () => void assertNothingEarned(text));
  }

  for (const template of [blankGoal, ...goalTemplates]) {
    it(`by the template ${template.name}, and by what is offered for it`, () => {
      const { name, months } = template;
      const facts = { id: 'g', title: 'Sing', owner: 'mira', mentor: 'tomas', start: TODAY, months };
      const filled = fillTemplate(readFileSync(`media/templates/${name}.md`, 'utf8'), facts);
      const text = plainSnippet(template === blankGoal ? filled : asBlanks(filled));
      assertNoRise('---\ntype: goal\n---\n# Sing\n', text, name);
      assert.ok(assertNothingEarned(text.replace('status: draft', 'status: active')) > 0);
    });
  }

  it('by “Make This a Goal”: all that counts stood there', () => {
    const facts = { name: 'notes', today: TODAY, owner: 'mira', mentor: 'tomas', freeId: (wanted: string) => wanted };
    for (const body of [
      '',
      'Some notes.\n',
      '# Sing\n',
      '# Sing in the choir by 1 May\n## Why\nIt is mine.\n- [ ] Ask\n',
    ]) {
      const text = applyEdits(body, makeOwn(body, 'goal', facts));
      // Somebody named the file.
      assertNoRise(`---\ntype: goal\ntitle: notes\n---\n${body}`, text, body);
    }
  });

  it('by what is offered for any goal, however much of it is there', () => {
    let tried = 0;
    fc.assert(
      fc.property(goals, (text) => {
        tried += assertNothingEarned(text);
      }),
      { numRuns: 300 },
    );
    assert.ok(tried > 1_500, String(tried));
  });

  it('but for what is picked, and no other is excepted', () =>
    assert.deepEqual([...raised].sort(), [...PICKED].sort()));
});

const keys: Readonly<Record<string, readonly string[]>> = {
  status: ['active', 'draft', 'proposed', '⟨status⟩', 'activ'],
  owner: ['mira', '⟨who⟩', ''],
  start: ['2027-03-01', '⟨when⟩', '1 March 2027', ''],
  due: ['2027-09-30', '2027-05-01', '2027-02-01', '⟨when⟩', '30.9.2027', 'soon', ''],
  effort_per_week: ['PT2H', '2h', '⟨PT2H⟩', ''],
  horizon: ['short', 'long'],
  supports: ['[mira#lead]', '[⟨what⟩]', ''],
  priority: ['1', 'high'],
};
const HEADER = '| id | measure | baseline | target | unit | per | by |\n|---|---|---|---|---|---|---|\n';
const sections: Readonly<Record<string, readonly string[]>> = {
  Why: ['It is mine.', '⟨why⟩', '', 'Why now?'],
  How: ['Two evenings a week.', '⟨how⟩', ''],
  KPIs: [
    '',
    `${HEADER}| laps | reach | 0 | 9 | laps | | |`,
    `${HEADER}| ⟨id⟩ | reach | 0 | 9 | | | |`,
    `${HEADER}| laps | reach | 0 | | | | |`,
    '- Swim 9 laps',
    '| Base | Target | Current |\n|---|---|---|\n| 0 | 9 | 3 |',
  ],
  Milestones: ['- [ ] First lap #milestone', '- [ ] ⟨what⟩ #milestone  [due:: ⟨when⟩]', ''],
  Steps: ['- [ ] Ask Ben  [due:: 2027-05-01]', '- [ ] ⟨first⟩', '- [ ] Later', ''],
};

/** One of the values, or nothing of it, in the order of the table. */
const some = (table: Readonly<Record<string, readonly string[]>>, write: (name: string, value: string) => string) =>
  fc
    .tuple(
      ...Object.entries(table).map(([name, values]) =>
        fc.option(
          fc.constantFrom(...values).map((value) => write(name, value)),
          { nil: '' },
        ),
      ),
    )
    .map((parts) => parts.join(''));

const statements = fc.constantFrom(
  ...LABELLED.map(({ text }) => `# ${text}\n`),
  '',
  '# ⟨what⟩\n',
  '# Resolutions 2027\n',
  '# I swam the lake in 2024\n',
  '# Marathon laufen\n',
);

const goals = fc
  .tuple(
    some(keys, (key, value) => `${key}: ${value}\n`),
    statements,
    some(sections, (name, body) => `\n## ${name}\n${body}\n`),
  )
  .map(([front, statement, body]) => `---\ntype: goal\nid: g\ntitle: Swim\n${front}---\n${statement}${body}`);
