import assert from 'node:assert/strict';
import { rules } from '../../../src/core/lint/catalogue';
import { ruleGroups } from '../../../src/core/lint/rule-code';
import { editsOf } from '../../support/edits-of';
import { lintText, type LintOptions } from '../../support/lint-text';

const goal = (status: string, statement: string, more = '', body = '') => `---
type: goal
id: g
title: A goal
status: ${status}
owner: ana
${more}---
# ${statement}
${body}`;

const codes = (text: string, options?: LintOptions) => lintText(text, options).map(({ code }) => code);
const vague = 'I want to improve my marketing skills';
const brokenLinks = (words: string) =>
  codes(goal('active', `${vague}\n\n${words}\n`)).filter((code) => code === 'link/unresolved').length;
const because = (due: string) =>
  lintText(goal('active', vague, `due: ${due}\n`)).find(({ code }) => code === 'time-bound/invalid-date')?.message;

const ownTable = (rows: string) =>
  `\n## Key results\n| Result | Base | Target | Current |\n|---|---|---|---|\n${rows}\n`;
const staleIn = (body: string) =>
  lintText(goal('active', vague, 'start: 2027-01-01\n', body)).flatMap(({ code, words }) =>
    code === 'measurable/stale-reading' ? [words] : [],
  );

const repeats = (field: string) =>
  lintText(goal('active', vague, '', `\n## Steps\n- [ ] Water the beds  ${field}\n`)).flatMap(
    ({ code, words, finding }) =>
      code === 'front-matter/invalid-value' ? [[words, ...finding.fixes.map((fix) => editsOf(fix)[0]?.newText)]] : [],
  );

describe('lint', () => {
  it('underlines the vague verb itself', () => {
    const finding = lintText(goal('active', vague)).find(({ code }) => code === 'specific/vague-verb');
    assert.equal(finding?.words, 'improve');
    assert.equal(finding.severity, 'warning');
    assert.match(finding.message, /improve/);
  });

  it('quotes words as they are shown, and underlines them as they are written', () => {
    const statement = 'Improve [[speaking|my public speaking]] by [[2027-06-20|Monday]] ^aim';
    const body = `
## KPIs
| id | measure | baseline | target | unit | per | by |
|---|---|---|---|---|---|---|
| [[talks]] | reach | 0 | | | | |

## Steps
- [ ] Read [[Plan B|the plan]] ^plan  [due:: 2027-06-01]
- [ ] Ask [Ben](ben.md) about it  [due:: 2028-05-01]
`;
    const keys = 'due: 2027-12-01\nsupports: ["[[ana#lead|my lead]]"]\n';
    const found = lintText(goal('active', statement, keys, body)).filter(({ code }) => code !== 'link/unresolved');
    const told = Object.fromEntries(found.map(({ code, words, message }) => [code, [words, message]]));
    assert.deepEqual(told['time-bound/dates-disagree'], [
      '2027-06-20',
      '“2027-06-20” is 2027-06-20, but “due” says 2027-12-01',
    ]);
    assert.deepEqual(told['relevant/unresolved-support'], [
      '[[ana#lead|my lead]]',
      'Nothing is called “ana#lead”: name an aspiration, an objective or a file that is there',
    ]);
    assert.deepEqual(told['measurable/kpi-incomplete'], [
      '',
      'The KPI “talks” has no target, so its progress cannot be told',
    ]);
    assert.deepEqual(told['steps/overdue'], ['[due:: 2027-06-01]', '“Read the plan” was due 9 days ago']);
    assert.match(told['steps/after-due']?.[1] ?? '', /^“Ask Ben about it” is due 2028-05-01/);
    const shown = found.flatMap(({ message, finding }) => [
      message,
      ...finding.fixes.flatMap(({ title }) => Object.values(title.args).map(String)),
    ]);
    for (const text of shown) assert.doesNotMatch(text, /\[\[|\]\]|\]\(|\^aim/);
  });

  it('says what a goal lacks altogether at the sign of its heading, so that its words stay free', () => {
    const lacking = [
      'measurable/no-measure',
      'achievable/no-plan',
      'relevant/no-reason',
      'time-bound/no-deadline',
      'steps/none',
    ];
    const wordsOf = (text: string) =>
      new Set(lintText(text).flatMap(({ code, words }) => (lacking.includes(code) ? [words] : [])));
    assert.deepEqual(wordsOf(goal('active', vague)), new Set(['#']));
    assert.deepEqual(wordsOf(goal('active', vague).replace('# I want', '  # I want')), new Set(['#']));
    assert.deepEqual(wordsOf(goal('active', vague).replaceAll('\n', '\r')), new Set(['#']));
    const setext = goal('active', vague).replace(`# ${vague}`, `${vague}\n===`);
    assert.deepEqual(wordsOf(setext), new Set([vague]));
  });

  it('tells a day in the statement that the calendar has not, at its words', () => {
    const text = goal('active', 'Cut the wait from 19 to 10 days by 30 February 2027');
    const found = lintText(text).find(({ code }) => code === 'time-bound/vague-deadline');
    assert.equal(found?.words, 'by 30 February 2027');
  });

  it('says why a date is none', () => {
    assert.equal(because('2027-02-30'), 'There is no 2027-02-30: that month has 28 days');
    assert.equal(because('2028-02-30'), 'There is no 2028-02-30: that month has 29 days');
    assert.equal(because('2027-13-01'), 'There is no 2027-13-01: a year has 12 months');
    assert.equal(because('31.08.2027'), '“31.08.2027” is no date; write year-month-day, such as 2027-08-31');
  });

  it('lints a file that is not ours not at all', () => {
    assert.deepEqual(codes(`# ${vague}\n`), []);
    assert.deepEqual(codes(`---\ntype: recipe\n---\n# ${vague}\n[[nowhere]]\n`), []);
  });

  it('says what is wrong with a type that cannot be read, and judges the goal all the same', () => {
    const findings = lintText(goal('active', vague).replace('type: goal', 'type: [goal'));
    const [first] = findings;
    assert.deepEqual([first?.code, first?.words], ['front-matter/invalid-yaml', '[goal']);
    assert.deepEqual(
      findings.slice(1).map(({ code }) => code),
      codes(goal('active', vague)),
    );
  });

  it('names the line of the same id in another file', () => {
    const profile = '---\ntype: profile\n# known to all\nid: g\nname: Gil\nrole: both\n---\n';
    const others = { 'people/gil.md': profile, 'g.md': '---\ntype: goal\ntitle: By name\n---\n' };
    const found = lintText(goal('active', vague), { others }).find(({ code }) => code === 'front-matter/duplicate-id');
    assert.deepEqual(
      found?.finding.related.map((place) => place.kind === 'elsewhere' && [place.uri, place.line]),
      [
        ['file:///workspace/people/gil.md', 3],
        ['file:///workspace/g.md', 0],
      ],
    );
  });

  it('tells a problem of the front matter with one colon', () => {
    for (const text of [
      '---\ntype: goal\nid: g\n# S\n',
      '---\ntype: goal\nid: g\n--- end\n# S\n',
      '--- # mine\ntype: goal\nid: g\n---\n# S\n',
      '---\ntype: goal\nid: g\n---\n---\ntype: goal\n---\n# S\n',
      '---js\n{ "type": "goal" }\n---\n',
      '---\ntype: goal\nid: "\\d"\n---\n# S\n',
      '---\ntype: [goal\n---\n# S\n',
    ]) {
      const [finding] = lintText(text).filter(({ code }) => /malformed-fence|invalid-yaml|unsafe-language/.test(code));
      assert.equal(finding?.message.split(': ').length, 2, `${text} → ${finding?.message}`);
      assert.ok(!finding.message.includes('`'), finding.message);
    }
  });

  it('tells a KPI whose target lies the other way', () => {
    const rows = [
      'up | increase | 20 | 10',
      'down | decrease | 20 | +10%',
      'held | decrease | 20 | 20',
      'right | decrease | 20 | -10%',
      'below | reach | 5 | 3',
      'negative | reach | | -2',
      'unknown | increase | | -2',
      'falls | decrease | | 2',
    ];
    const table = `\n## KPIs\n| id | measure | baseline | target |\n|---|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;
    const found = lintText(goal('active', vague, '', table)).filter(({ code }) => code === 'measurable/kpi-invalid');
    assert.deepEqual(
      found.map(({ words, message, finding }) => [words, message, editsOf(finding.fixes[0])[0]?.newText]),
      [
        ['increase', '“up” is to increase, but its target 10 is below its baseline 20', 'decrease'],
        ['decrease', '“down” is to decrease, but its target 22 is above its baseline 20', 'increase'],
        ['reach', '“below” counts up, but its target 3 is below its baseline 5', 'decrease'],
        ['reach', '“negative” counts up, but its target -2 is below its baseline 0', 'decrease'],
      ],
    );
  });

  it('meets drafts and paused goals with hints, and is silent on what is over', () => {
    for (const status of ['draft', 'paused']) {
      const severities = new Set(lintText(goal(status, vague)).map(({ severity }) => severity));
      assert.deepEqual([...severities], ['hint'], status);
    }
    assert.deepEqual(codes(goal('achieved', vague)), []);
    assert.deepEqual(codes(goal('dropped', vague)), []);
  });

  it('reports what cannot be understood whatever the status', () => {
    assert.deepEqual(codes(goal('achieved', vague, 'due: 2027-02-30\n')), ['time-bound/invalid-date']);
  });

  it('judges no words of another language, and what stands in keys all the same', () => {
    const text = goal('active', 'Ich möchte meine Spanischkenntnisse deutlich verbessern', 'due: 2027-05-31\n');
    assert.deepEqual(codes(text), ['time-bound/past-due', 'steps/none']);
  });

  it('is off, or softer, as the settings say; a code wins over its group', () => {
    const text = goal('active', vague);
    assert.ok(!codes(text, { settings: { rules: { 'specific/vague-verb': 'off' } } }).includes('specific/vague-verb'));
    assert.ok(!codes(text, { settings: { rules: { steps: 'off' } } }).some((code) => code.startsWith('steps/')));
    assert.ok(!codes(text, { settings: { rules: { 'steps/*': 'off' } } }).some((code) => code.startsWith('steps/')));
    const both = lintText(text, { settings: { rules: { specific: 'off', 'specific/vague-verb': 'information' } } });
    assert.equal(both.find(({ code }) => code === 'specific/vague-verb')?.severity, 'information');
  });

  it('is off for a line by a comment, for a file by lint_off', () => {
    const above = (comment: string) => goal('active', vague).replace('# I want', `${comment}\n# I want`);
    assert.ok(!codes(above('<!-- milepost-disable-next-line specific/vague-verb -->')).includes('specific/vague-verb'));
    assert.ok(codes(above('<!-- milepost-disable-next-line steps/none -->')).includes('specific/vague-verb'));
    assert.ok(!codes(goal('active', vague, 'lint_off: [specific/vague-verb]\n')).includes('specific/vague-verb'));
    const due = '# milepost-disable-next-line time-bound/invalid-date\ndue: 2027-02-30\n';
    assert.ok(!codes(goal('active', vague, due)).includes('time-bound/invalid-date'));
  });

  it('leaves out what other files say until they have all been read', () => {
    const text = goal('active', vague, 'supports: [nobody#nothing]\n');
    assert.ok(codes(text).includes('relevant/unresolved-support'));
    assert.ok(!codes(text, { complete: false }).includes('relevant/unresolved-support'));
  });

  it('asks for no file behind a day', () => {
    assert.equal(brokenLinks('[[2027-05-29]], [[2027-05-29|Saturday]], [[daily/2027-05-29#Plan]]'), 0);
    assert.equal(brokenLinks('[[2027-13-45]] and [[2027-05-29 Offsite]] and [[plan]]'), 3);
  });

  it('finds what a file is called by its aliases, of other Markdown files too', () => {
    const others = {
      'people/ana.md':
        '---\ntype: profile\nid: ana\nname: Ana\nrole: mentee\naliases: [anna, "Ana L."]\n---\n## Aspirations\n- Lead ^lead\n',
      'goals/talks.md': '---\ntype: goal\nid: talks\ntitle: T\nstatus: draft\nowner: ana\nAliases:\n  - speak\n---\n',
      'notes/plan.md': '---\naliases: Garden plan 2027, Plan B\ntags: [x]\n---\n# Plan\n',
      'notes/more.md': '---\ntype: book\naliases:\n  - "[[Odd]]"\n  - {a: b}\n  - 7\n---\n',
      'notes/none.md': '---\naliases:\n---\n',
    };
    const unresolved = (more: string, body: string) =>
      lintText(goal('active', vague, more, body), { others }).flatMap(({ code, words }) =>
        code === 'link/unresolved' || code === 'relevant/unresolved-support' ? [words] : [],
      );
    const supports = 'supports: [anna#lead, anna#led, speak, Speak, "[[Ana L.#^lead|Ana]]", plan b, nobody]\n';
    assert.deepEqual(unresolved(supports, ''), ['anna#led', 'nobody']);
    const links = '[[Plan B]] [[garden plan 2027|the plan]] [[anna]] [[speak]] [[7]] [[Plan C]] [p](Plan%20B.md) [[a]]';
    assert.deepEqual(unresolved('', links), ['Plan C', 'Plan%20B.md', 'a']);
    const checkIn =
      '---\ntype: checkin\ndate: 2027-06-03\nmentee: anna\nmentor: tom\ngoals: [speak, "[[speak]]", spoke]\n---\n';
    const ids = lintText(checkIn, { others }).filter(({ code }) => code === 'link/unresolved');
    assert.deepEqual(
      ids.map(({ words }) => words),
      ['spoke'],
    );
  });

  it('offers rows where key results in words have no reading', () => {
    const body = '\n## Key results\n1. Cut the wait from 11 days to 4\n2. Give 3 talks\n';
    const found = lintText(goal('active', vague, 'start: 2027-01-01\n', body));
    const fixes = found
      .filter(({ code }) => code === 'measurable/stale-reading')
      .map(({ finding }) => finding.fixes[1]);
    assert.equal(fixes.length, 2);
    for (const fix of fixes)
      assert.match(
        editsOf(fix)[0]?.newText ?? '',
        /\| Cut the wait .* \| decrease \| 11 \| 4 \| days \|.*\n\| Give 3 talks \|/,
      );
  });

  it('asks for no reading of what a table says of now', () => {
    assert.deepEqual(staleIn(ownTable('| calls | 62 | 90 | 74 |\n| mails | 62 | 90 | |')), ['mails']);
    const old = `${ownTable('| calls | 62 | 90 | 74 |')}### Readings\n- 2027-02-01 calls: 65\n`;
    assert.deepEqual(staleIn(old), ['calls'], 'whoever writes readings goes on with them');
  });

  it('tells a repeat of which no next step can be made, in steps, parts and actions', () => {
    for (const fine of ['every week', 'every 2 weeks on Monday when done', 'FREQ=WEEKLY;BYDAY=MO', '⟨how often⟩', ''])
      assert.deepEqual(repeats(`[repeat:: ${fine}]`), [], fine);
    assert.deepEqual(repeats('[repeat:: every blue moon]'), [['every blue moon']]);
    assert.deepEqual(repeats('[repeat:: 2 weeks]'), [['2 weeks', 'every 2 weeks']]);
    assert.deepEqual(repeats('[repeat:: weekly]'), [['weekly', 'every week']]);
    assert.deepEqual(repeats('[repeat:: every morning]'), [['every morning']], 'no Monday');
    assert.deepEqual(repeats('[repeat:: FREQ=WEEKLY;BYDAY=XX]'), [['FREQ=WEEKLY;BYDAY=XX']]);
    assert.deepEqual(repeats('🔁 every weekend 📅 2027-06-12'), [['every weekend']]);
    assert.deepEqual(repeats('\n  - [ ] Fill the can  [repeat:: now and then]'), [['now and then']]);
    const checkIn =
      '---\ntype: checkin\ndate: 2027-06-03\nmentee: ana\nmentor: tom\n---\n## Actions\n- [ ] Call @tom  [repeat:: soon]\n';
    assert.deepEqual(codes(checkIn), ['front-matter/invalid-value']);
  });

  it('tells two KPIs that share an id', () => {
    const table =
      '\n## KPIs\n| id | measure | baseline | target |\n|---|---|---|---|\n| posts | reach | 0 | 3 |\n| posts | reach | 0 | 5 |\n';
    const found = lintText(goal('active', vague, '', table)).filter(({ code }) => code === 'measurable/kpi-invalid');
    assert.deepEqual(
      found.map(({ words, finding }) => [words, editsOf(finding.fixes[0])[0]?.newText]),
      [['posts', 'posts-2']],
    );
  });

  it('gives findings in the order of the text, within the text', () => {
    const text = goal('active', vague, 'due: 2027-02-30\nsupports: [nobody]\n', '\n## Steps\n- [ ] The plan\n');
    const starts = lintText(text).map(({ finding }) => finding.range.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    const nested = lintText(goal('active', 'ASAP something with ceramics')).filter(({ words }) =>
      words.startsWith('ASAP'),
    );
    assert.deepEqual(
      nested.map(({ code, words }) => [code, words]),
      [
        ['time-bound/vague-deadline', 'ASAP'],
        ['specific/no-outcome', 'ASAP something with ceramics'],
      ],
    );
    for (const { finding } of lintText(text))
      assert.ok(finding.range.end <= text.length && finding.range.start <= finding.range.end);
  });
});

describe('the catalogue', () => {
  it('has each code once, in a known group', () => {
    assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length);
    for (const { code } of rules)
      assert.ok(
        ruleGroups.some((group) => code.startsWith(`${group}/`)),
        code,
      );
  });
});
