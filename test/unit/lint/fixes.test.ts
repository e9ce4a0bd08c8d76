import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../../src/core/lint/catalogue';
import { applyFixes } from '../../../src/core/lint/apply-fixes';
import { plainSnippet } from '../../../src/core/text/snippet';
import { suppressionFixes } from '../../../src/core/lint/suppression';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { judge } from '../../../src/core/smart/judge';
import { rewrites } from '../../../src/core/smart/rewrite';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { formatMessage } from '../../../src/core/text/message';
import type { LocalDate } from '../../../src/core/time/local-date';
import { editsOf } from '../../support/edits-of';
import { lintText } from '../../support/lint-text';

/** A poor text, the words of it that the fix touches, and what stands there afterwards. Nothing else may change. */
interface Case {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly others?: Readonly<Record<string, string>>;
}

const front = `type: goal
id: relay
title: Relay
status: active
owner: ines
start: 2027-06-01
due: 2027-07-20
effort_per_week: PT2H
`;
const statement = '# Swim the 4 × 100 m relay under 6 minutes by 20 July 2027\n';
const why = '\n## Why\nThe club has not had a team since 2021.\n';
const steps = '\n## Steps\n- [ ] Ask Mo to swim third\n';
const header = '| id | measure | baseline | target | unit | per | by |\n|---|---|---|---|---|---|---|\n';
const row = '| time | decrease | 390 | 360 | s | | |\n';
const kpis = `\n## KPIs\n${header}${row}`;

const goal = (body = statement + why + steps, keys = front): string => `---\n${keys}---\n${body}`;
const withKeys = (from: string, to: string, body?: string): string => goal(body, front.replace(from, to));
const profile =
  '---\ntype: profile\nid: ines\nname: Inês\nrole: mentee\ncapacity_per_week: PT1H\n---\n## Aspirations\n- Coach ^coach\n';
const ranked = (id: string): string => goal(undefined, front.replace('id: relay', `id: ${id}\npriority: 1`));

/** What the judgement proposes first for a sentence in a goal that has a due date. */
function rewritten(sentence: string): string {
  const today = '2027-06-10' as LocalDate;
  const due = { text: '2027-07-20', range: { start: 0, end: 10 } };
  const evidence = { kpis: [], supports: [], steps: [], milestones: [], due };
  const [first] = rewrites(judge(sentence, today, evidence), sentence, today);
  assert.ok(first, `no rewrite of “${sentence}”`);
  return plainSnippet(first.snippet);
}

const cases: Readonly<Record<string, Case>> = {
  'front-matter/malformed-fence': {
    text: `---\n${front}${statement}${why}${steps}`,
    from: 'PT2H\n',
    to: 'PT2H\n---\n',
  },
  'front-matter/misnamed-type': {
    text: goal(undefined, front.replace('type: goal', 'type: gaol')),
    from: 'type: gaol',
    to: 'type: goal',
  },
  'front-matter/invalid-yaml': {
    text: withKeys('title: Relay', 'title: Relay: the club # for now'),
    from: 'Relay: the club',
    to: '"Relay: the club"',
  },
  'front-matter/invalid-yaml a list that is not closed': {
    text: withKeys('PT2H\n', 'PT2H\nskills: [crawl, @turns\n'),
    from: '[crawl, @turns',
    to: '[crawl, "@turns"]',
  },
  'front-matter/invalid-yaml a quote in quotes': {
    text: withKeys('title: Relay', "title: 'Mo's relay'"),
    from: "'Mo's relay'",
    to: "Mo's relay",
  },
  'front-matter/invalid-yaml what follows a bracket': {
    text: withKeys('title: Relay', 'title: [x] relay'),
    from: '[x] relay',
    to: '"[x] relay"',
  },
  'front-matter/missing-key': { text: withKeys('owner: ines\n', ''), from: 'active\n', to: 'active\nowner: ⟨mira⟩\n' },
  'front-matter/invalid-value': { text: withKeys('active', 'in progress'), from: 'in progress', to: 'active' },
  'front-matter/unknown-key': { text: withKeys('effort_', 'efort_'), from: 'efort_', to: 'effort_' },
  'front-matter/duplicate-id': {
    text: goal(),
    from: 'id: relay',
    to: 'id: relay-2',
    others: { 'goals/old.md': goal() },
  },
  'specific/no-statement': {
    text: withKeys('title: Relay\n', '', why + steps),
    from: '---\n\n',
    to: '---\n# ⟨Publish three case studies by 10 September 2027⟩\n\n',
  },
  'specific/vague-verb': {
    text: goal(`# Get better at sight-reading\n${why}${steps}`),
    from: 'Get better at sight-reading\n',
    to: `${rewritten('Get better at sight-reading')}\n`,
  },
  'specific/no-outcome': {
    text: goal(`# Something with ceramics\n${why}${steps}`),
    from: 'Something with ceramics\n',
    to: `${rewritten('Something with ceramics')}\n`,
  },
  'measurable/no-measure': {
    text: goal(`# Speak Dutch with patients on the ward\n${why}${steps}`),
    from: '2021.\n\n',
    to: `2021.\n\n## KPIs\n${header}| ⟨what is counted⟩ | ⟨measure⟩ | ⟨today⟩ | ⟨target⟩ | ⟨unit⟩ | | 2027-07-20 |\n\n`,
  },
  'measurable/kpi-incomplete': {
    text: goal(statement + why + kpis.replace(' 390 ', ' ') + steps),
    from: '| decrease | | 360',
    to: '| decrease | ⟨where it stands today⟩ | 360',
  },
  'measurable/kpi-invalid': {
    text: goal(statement + why + kpis.replace('decrease', 'decreese') + steps),
    from: 'decreese',
    to: 'decrease',
  },
  'measurable/unknown-kpi': {
    text: goal(`${statement}${why}${kpis}\n### Readings\n- 2027-06-04 tyme: 384\n${steps}`),
    from: 'tyme',
    to: 'time',
  },
  'measurable/unknown-kpi the nearest first': {
    text: goal(
      `${statement}${why}${kpis}| Laps swum | reach | 0 | 90 | | | |\n\n### Readings\n- 2027-06-04 laps swum: 3\n${steps}`,
    ),
    from: '2027-06-04 laps swum',
    to: '2027-06-04 Laps swum',
  },
  'measurable/outside-goal': {
    text: goal(statement + why + kpis.replace('| s | | |', '| s | | 2027-09-01 |') + steps),
    from: '2027-09-01',
    to: '2027-07-20',
  },
  'measurable/stale-reading': {
    text: withKeys(
      '2027-06-01',
      '2027-04-01',
      `${statement}${why}${kpis}\n### Readings\n- 2027-04-04 time: 384\n${steps}`,
    ),
    from: '384\n',
    to: '384\n- 2027-06-10 time: ⟨384⟩\n',
  },
  'measurable/malformed-table': {
    text: goal(`${statement}${why}\n## KPIs\n${row}${steps}`),
    from: '| time',
    to: `${header}| time`,
  },
  'achievable/no-plan': {
    text: goal('# Pass the lifeguard exam by 20 July 2027\n' + why, front.replace('effort_per_week: PT2H\n', '')),
    from: 'since 2021.\n',
    to: 'since 2021.\n\n## How\n⟨hours a week, a course, who helps⟩\n',
  },
  'achievable/over-capacity': {
    text: goal(),
    from: 'active',
    to: 'paused',
    others: { 'people/ines.md': profile },
  },
  'achievable/too-many-active': {
    text: goal(),
    from: 'active',
    to: 'paused',
    others: { 'goals/a.md': ranked('a'), 'goals/b.md': ranked('b'), 'goals/c.md': ranked('c') },
  },
  'relevant/no-reason': {
    text: goal(statement + steps),
    from: '2027\n\n',
    to: '2027\n\n## Why\n⟨what reaching this will change for me⟩\n\n',
  },
  'relevant/unresolved-support': {
    text: withKeys('PT2H\n', 'PT30M\nsupports: [ines#coch]\n'),
    from: 'ines#coch',
    to: 'ines#coach',
    others: { 'people/ines.md': profile },
  },
  'time-bound/no-deadline': {
    text: withKeys('due: 2027-07-20\n', '', statement.replace(' by 20 July 2027', '') + why + steps),
    from: '2027-06-01\n',
    to: '2027-06-01\ndue: ⟨2027-09-10⟩\n',
  },
  'time-bound/deadline-not-in-due': {
    text: withKeys('due: 2027-07-20\n', ''),
    from: '2027-06-01\n',
    to: '2027-06-01\ndue: 2027-07-20\n',
  },
  'time-bound/no-start': {
    text: goal(
      statement.replace('by 20 July 2027', 'within six weeks') + why + steps,
      front.replace('start: 2027-06-01\ndue: 2027-07-20\n', ''),
    ),
    from: 'owner: ines\n',
    to: 'owner: ines\nstart: 2027-06-10\n',
  },
  'time-bound/vague-deadline': {
    text: withKeys('due: 2027-07-20\n', '', statement.replace('by 20 July 2027', 'as soon as possible') + why + steps),
    from: '2027-06-01\n',
    to: '2027-06-01\ndue: ⟨2027-09-10⟩\n',
  },
  'time-bound/invalid-date': { text: withKeys('2027-07-20', '20.7.2027'), from: '20.7.2027', to: '2027-07-20' },
  'time-bound/past-due': { text: withKeys('2027-07-20', '2027-06-02'), from: '2027-06-02', to: '2027-07-10' },
  'time-bound/due-before-start': {
    text: withKeys('start: 2027-06-01\ndue: 2027-07-20', 'start: 2027-07-20\ndue: 2027-06-21'),
    from: 'start: 2027-07-20\ndue: 2027-06-21',
    to: 'start: 2027-06-21\ndue: 2027-07-20',
  },
  'time-bound/dates-disagree': {
    text: withKeys('due: 2027-07-20', 'due: 2027-07-30'),
    from: '2027-07-30',
    to: '2027-07-20',
  },
  'time-bound/horizon-mismatch': {
    text: withKeys(
      'due: 2027-07-20',
      'due: 2029-07-20\nhorizon: short',
      statement.replace('2027', '2029') + why + steps,
    ),
    from: 'short',
    to: 'long',
  },
  'steps/none': {
    text: goal(statement + why),
    from: 'since 2021.\n',
    to: 'since 2021.\n\n## Steps\n- [ ] ⟨Ask …⟩\n- [ ] ⟨Draft …⟩\n- [ ] ⟨Show …⟩\n',
  },
  'steps/overdue': {
    text: goal(statement + why + steps.replace('third', 'third 📅 2027-06-04')),
    from: '📅 2027-06-04',
    to: '📅 2027-06-17',
  },
  'steps/after-due': {
    text: goal(statement + why + steps.replace('third', 'third  [due:: 2027-08-01]')),
    from: '[due:: 2027-08-01]',
    to: '[due:: 2027-07-20]',
  },
  'steps/dependency': {
    text: goal(
      statement +
        why +
        steps.replace('third', 'third  [id:: third]  [dependsOn:: fist]') +
        '- [ ] Ask Aino  [id:: first]\n',
    ),
    from: '[dependsOn:: fist]',
    to: '[dependsOn:: first]',
  },
  'milestone/none': {
    text: withKeys('due: 2027-07-20', 'due: 2027-10-20', statement.replace('20 July', '20 October') + why + steps),
    from: '2021.\n\n',
    to: '2021.\n\n## Milestones\n- [ ] ⟨what will be there⟩ #milestone  [due:: ⟨2027-07-25⟩]\n\n',
  },
  'milestone/overdue': {
    text: goal(`${statement}${why}\n## Milestones\n- [ ] First test swim #milestone  [due:: 2027-06-04]\n${steps}`),
    from: '[due:: 2027-06-04]',
    to: '[due:: 2027-06-17]',
  },
  'milestone/after-due': {
    text: goal(`${statement}${why}\n## Milestones\n- [ ] First test swim #milestone  [due:: 2027-08-04]\n${steps}`),
    from: '[due:: 2027-08-04]',
    to: '[due:: 2027-07-20]',
  },
  'feedback/vague': {
    text: '---\ntype: feedback\nfrom: mo\nto: ines\nstatus: requested\nskills: [turning-fast]\n---\n# Turns\n\n## Questions\n- Any feedback?\n',
    from: 'Any feedback?',
    to: 'How am I progressing in developing turning fast?',
  },
  'link/unresolved': {
    text: goal(statement + why + steps.replace('Mo', '[Mo](mo.md)')),
    from: '[Mo](mo.md)',
    to: 'Mo',
  },
};

const crlf = (lines: string): string => lines.replaceAll('\n', '\r\n');

/** The text after the fix that “fix all” takes of a rule's first finding. */
function fixed(code: string, text: string, others?: Case['others']): string {
  const found = lintText(text, { ...(others && { others }) }).find((entry) => entry.code === code);
  assert.ok(found, `${code} sees nothing in\n${text}`);
  return applyEdits(text, applyFixes([found.finding], 'all'));
}

/** A goal with lines under “KPIs”, each after what it stands in. */
function table(lines: readonly string[], first = '', further = ''): string {
  return goal(`${statement}${why}\n## KPIs\n${first}${lines.join(`\n${further}`)}\n`);
}

function linking(words: string): string {
  return goal(`${statement}${why}\nSee ${words}.\n\n[p]: nowhere.md\n${steps}`);
}

describe('the fix of each rule', () => {
  for (const [code, { text, from, to, others }] of Object.entries(cases)) {
    it(code, () => {
      assert.equal(text.split(from).length, 2, `“${from}” stands there once`);
      const after = text.replace(from, () => to);
      const [rule = code] = code.split(' ');
      assert.equal(fixed(rule, text, others), after);
      assert.equal(fixed(rule, crlf(text), others), crlf(after), 'with CRLF');
    });
  }

  it('of a table stays in the quote or list around it, and keeps the ending of its lines', () => {
    const lines = ['| id | measure | target |', '| lengths | reach | 4 |', '| days | reach | 3 |'];
    const dashes = '|---|---|---|';
    const [head = '', ...rows] = lines;
    for (const [first, further] of [
      ['> ', '> '],
      ['> - ', '>   '],
      ['- ', '  '],
      ['  ', '  '],
    ] as const) {
      const noDashes = table(lines, first, further);
      assert.equal(fixed('measurable/malformed-table', noDashes), table([head, dashes, ...rows], first, further));
      const told = '| id | measure | target |';
      const noHeader = table(rows, first, further);
      assert.equal(fixed('measurable/malformed-table', noHeader), table([told, dashes, ...rows], first, further));
    }
    const oldMac = table(lines).replaceAll('\n', '\r');
    assert.equal(fixed('measurable/malformed-table', oldMac), table([head, dashes, ...rows]).replaceAll('\n', '\r'));
  });

  it('of a table parts it from the words beside it', () => {
    const head = '| id | measure | target |';
    const dashes = '|---|---|---|';
    const laps = '| laps | reach | 9 |';
    for (const [before, after] of [
      [
        ['We count:', head, laps, 'and no more.'],
        ['We count:', '', head, dashes, laps, '', 'and no more.'],
      ],
      [
        ['- none yet', head, laps],
        ['- none yet', '', head, dashes, laps],
      ],
      [
        ['- none yet', laps],
        ['- none yet', '', '| id | measure | target |', dashes, laps],
      ],
      [
        ['We count:', head, 'and no more.'],
        ['We count:', '', head, dashes, '', 'and no more.'],
      ],
    ] as const) {
      const mendedTable = fixed('measurable/malformed-table', table(before));
      assert.equal(mendedTable, table(after));
      const left = lintText(mendedTable).filter(({ finding }) => finding.fixes.some(({ safe }) => safe));
      assert.deepEqual(left, [], 'and is not mended again');
    }
  });

  it('of a reference that leads nowhere leaves its words', () => {
    for (const [written, words] of [
      ['[the plan][p]', 'the plan'],
      ['[the [first] plan](nowhere.md)', 'the [first] plan'],
      ['[p]', 'p'],
    ] as const) {
      assert.equal(fixed('link/unresolved', linking(written)), linking(words));
    }
  });

  it('is not offered where nothing can be changed', () => {
    const text = withKeys('title: Relay\n', 'title: Relay\n\tx: 1\n');
    const found = lintText(text);
    assert.deepEqual(
      found.filter(({ code }) => code === 'front-matter/missing-key'),
      [],
      'the title stands there',
    );
    assert.ok(found.every(({ finding }) => finding.fixes.every((fix) => editsOf(fix).length > 0)));
  });

  it('is tried for every rule that has one in the examples of its page', () => {
    const fixable = rules.filter(({ code }) => {
      const page = readFileSync(`media/rules/${code}.md`, 'utf8');
      const examples = [...page.matchAll(/^(````+)markdown\n([\s\S]*?)^\1$/gm)].map((match) => match[2] ?? '');
      return examples.some((text) =>
        lintText(text).some(({ code: found, finding }) => found === code && finding.fixes.length > 0),
      );
    });
    assert.deepEqual(
      fixable.map(({ code }) => code).filter((code) => !Object.hasOwn(cases, code)),
      [],
    );
  });
});

/** A key with its value in a goal, after the goal's safe fixes. */
function mended(written: string): string {
  const key = `${written.split(':')[0]}:`;
  const keys = ['type: goal', 'id: relay', 'title: Relay', 'status: active', 'owner: ines'];
  const others = keys.filter((line) => !line.startsWith(key));
  const text = `---\n${[...others, written].join('\n')}\n---\n`;
  const findings = lintText(text).map(({ finding }) => finding);
  return applyEdits(text, applyFixes(findings, 'safe')).split('\n')[others.length + 1] ?? '';
}

describe('what is put right unasked', () => {
  const plain: readonly (readonly [before: string, after: string])[] = [
    ['status: activ', 'status: active'],
    ['status: in progress', 'status: active'],
    ['effort_per_week: 4 h', 'effort_per_week: PT4H'],
    ['review: weekly', 'review: FREQ=WEEKLY'],
    ['review: 30.6.2027', 'review: 2027-06-30'],
    ['start: 1.3.2027', 'start: 2027-03-01'],
    ['start: 20270301', 'start: 2027-03-01'],
    ['start: 2027-03-01 10:00', 'start: 2027-03-01'],
    ['efort_per_week: PT2H', 'effort_per_week: PT2H'],
    ['horzon: long', 'horizon: long'],
    ['Effort-per-week: PT2H', 'effort_per_week: PT2H'],
  ];
  for (const [before, after] of plain) it(before, () => assert.equal(mended(before), after));

  const guessed = [
    'status: passed on',
    'status: unachieved',
    'confidence: 7',
    'priority: 0',
    'priority: 2.5',
    'progress: 150%',
    'effort_per_week: 2-4 h',
    'effort_per_week: 3',
    'review: 2027-02-30',
    'start: 2027',
    'start: 2027-03',
    'start: March 2027',
    'start: 2027-W07',
    'start: Q2 2027',
    'start: 2027-02-30',
    'start: 01-02-2027',
    'skill: [freestyle]',
    'mentors: [ada, bo]',
    'states: [active]',
    'statsu: sunny',
    'staus: sunny',
    'prority: soon',
    'status: inactive',
    'status: open',
    'priority: high',
    'effort_per_week: 2 days',
    'effort_per_week: 1,500 min',
    'effort_per_week: 1.33 h',
    'review: biweekly',
    'start: before 1 March 2027',
    'start: 1 March 2027 or later',
    'start: 2027-03-01 - 2027-03-05',
    'start: 2027-03-01T23:00Z',
    'start: 1 Marble 2027',
    'start: Monday 2 March 2027',
  ];
  for (const before of guessed) {
    it(`not what is a guess: ${before}`, () => assert.equal(mended(before), before));
  }

  it('a bare number of a meeting is offered as minutes, and an hour without its half of the day as itself', () => {
    const text = '---\ntype: checkin\ndate: 2027-03-18\nmentee: mira\nmentor: tomas\nduration: 45\ntime: 4\n---\n';
    const titles = lintText(text).map(({ finding }) =>
      finding.fixes.map(({ title, safe }) => [title.args['value'], safe]),
    );
    assert.deepEqual(titles, [[['PT45M', false]], [['04:00', false]]]);
  });
});

describe('switching a rule off for the file', () => {
  const code = 'specific/vague-verb';
  const switchedOff = (line: string): string | undefined => {
    const text = goal(`# Improve my painting\n${why}${steps}`).replace('\n---\n', `\n${line}---\n`);
    const document = parseDocument(text);
    const found = lintText(text).find((entry) => entry.code === code);
    assert.ok(found && document.kind === 'goal');
    const inFile = suppressionFixes(document, found.finding).find(({ title }) => title.template.includes('this file'));
    return inFile && /\nlint_off: (.*)\n---\n/.exec(applyEdits(text, inFile.edits))?.[1];
  };

  it('keeps what is off already', () => {
    assert.equal(switchedOff(''), `[${code}]`);
    assert.equal(switchedOff('lint_off: steps\n'), `[steps, ${code}]`);
    assert.equal(switchedOff('lint_off: ["a: b", ~, ""]\n'), `["a: b", ${code}]`);
    assert.equal(switchedOff('lint_off: |\n'), `[${code}]`);
  });

  it('is not offered where the key stands in a part that is no YAML', () => {
    assert.equal(switchedOff('lint_off:\n "\n'), undefined);
  });
});

describe('switching a rule off for a line', () => {
  const code = 'time-bound/invalid-date';
  const comment = `<!-- milepost-disable-next-line ${code} -->`;
  const switchedOff = (text: string): string | undefined => {
    const document = parseDocument(text);
    const found = lintText(text).find((entry) => entry.code === code);
    assert.ok(found && document.kind === 'goal');
    const nextLine = suppressionFixes(document, found.finding).find(({ title }) =>
      title.template.includes('this line'),
    );
    return nextLine && applyEdits(text, nextLine.edits);
  };

  it('stays in the quote and the list, and keeps the ending of the line', () => {
    for (const [lead, sameLead] of [
      ['', ''],
      ['> ', '> '],
      ['> [!todo] Swim\n> - [ ] Ask\n>   ', '>   '],
    ] as const) {
      const before = goal(`${statement}${why}\n## Steps\n${lead}`);
      const line = '- [ ] Swim  [due:: 2027-02-30]\n';
      const start = before.slice(0, before.length - sameLead.length);
      const after = `${start}${sameLead}${comment}\n${sameLead}${line}`;
      for (const eol of ['\n', '\r\n', '\r']) {
        const [text, wanted] = [before + line, after].map((written) => written.replaceAll('\n', eol)) as [
          string,
          string,
        ];
        assert.equal(switchedOff(text), wanted);
        assert.ok(!lintText(wanted).some((entry) => entry.code === code));
      }
    }
  });

  it('is not offered below a comment that does not close: it would close it', () => {
    const step = '\n# Steps\n- [ ] Swim  [due:: 2027-02-30]\n';
    assert.equal(switchedOff(goal(`${statement}${why}\n> <!-- not yet\n${step}`)), undefined);
    assert.ok(switchedOff(goal(`${statement}${why}\n> <!-- not yet -->\n${step}`)));
  });

  it('is not offered where the front matter would end at the comment, or be read otherwise', () => {
    for (const keys of ['due:\n- 2027-02-30\n', ': [\ndue: 2027-02-30\n---\n'])
      assert.equal(switchedOff(`---\ntype: goal\n${keys}`), undefined, keys);
    assert.ok(switchedOff('---\ntype: goal\ndue: 2027-02-30\n'));
  });

  it('is not offered between the lines of a paragraph, which it would break in two', () => {
    assert.equal(
      switchedOff(goal(`${statement}${why}\n## Steps\n- [ ] Swim\n  often  [due:: 2027-02-30]\n`)),
      undefined,
    );
  });
});

/** Each fix that a rule offers for a text, by what it says, with the text after it. */
function outcomes(code: string, text: string): Readonly<Record<string, string>> {
  const found = lintText(text).find((entry) => entry.code === code);
  assert.ok(found, `${code} sees nothing in\n${text}`);
  return Object.fromEntries(
    found.finding.fixes.map((one) => [
      `${formatMessage(one.title)}${one.safe ? ' (safe)' : ''}`,
      applyEdits(text, applyFixes([{ ...found.finding, fixes: [one] }], 'all')),
    ]),
  );
}

const titled = (written: string) => withKeys('title: Relay', `title: ${written}`);
const under = (...lines: readonly string[]) => goal(`${statement}${why}\n## KPIs\n${lines.join('\n')}\n${steps}`);
const closing = (line: string) => goal().replace('PT2H\n---\n', `PT2H\n${line}\n`);

describe('what a fix makes of front matter that is no YAML', () => {
  for (const [written, meant] of [
    ['"Shorter" build', `'"Shorter" build'`],
    ['"one" and "two"', `'"one" and "two"'`],
    ["'Mo's relay'", "Mo's relay"],
    ["'Mo's and Jo's relay'", "Mo's and Jo's relay"],
    ['"The "shorter" build"', 'The "shorter" build'],
    ['"Not closed', 'Not closed'],
    ['Swim: fast\u2028and far', '"Swim: fast\u2028and far"'],
    ['[[a]], [[b]]', '["[[a]]", "[[b]]"]'],
    [`["crawl, turns", 'dive', ""`, '["crawl, turns", dive, ""]'],
    ['["crawl" fast, dive', `['"crawl" fast', dive]`],
  ] as const) {
    it(written, () => assert.equal(fixed('front-matter/invalid-yaml', titled(written)), titled(meant)));
  }

  it('of a key that is there twice one stays', () => {
    const twice = (value: string) => withKeys('title: Relay\n', `title: Relay\ntitle: ${value}\n`);
    assert.deepEqual(outcomes('front-matter/invalid-yaml', twice('Relay')), {
      'Remove the second “title” (safe)': goal(),
    });
    assert.deepEqual(outcomes('front-matter/invalid-yaml', twice('Swim')), {
      'Keep “title: Relay”': goal(),
      'Keep “title: Swim”': withKeys('Relay', 'Swim'),
    });
    // Another type would make another file of it.
    const types = withKeys('type: goal\n', 'type: goal\ntype: journal\n');
    assert.deepEqual(outcomes('front-matter/invalid-yaml', types), { 'Keep “type: goal”': goal() });
    const list = withKeys('title: Relay\n', 'skills: [a]\ntitle: Relay\nskills:\n  - b\n  - c\n');
    assert.deepEqual(Object.values(outcomes('front-matter/invalid-yaml', list)), [
      withKeys('title: Relay\n', 'skills: [a]\ntitle: Relay\n'),
      withKeys('title: Relay\n', 'title: Relay\nskills:\n  - b\n  - c\n'),
    ]);
  });
});

describe('what a fix makes of links without quotes', () => {
  for (const [before, after] of [
    ['supports: [[ines#coach]]', 'supports: "[[ines#coach]]"'],
    ['supports: [[ines#coach|Coach, one day]] # so', 'supports: "[[ines#coach|Coach, one day]]" # so'],
    ['supports: [[[ines#coach]], ines]', 'supports: ["[[ines#coach]]", ines]'],
    ['supports:\n  - [[ines#coach]]\n  - ines', 'supports:\n  - "[[ines#coach]]"\n  - ines'],
    ['skills: [[crawl]]', 'skills: "[[crawl]]"'],
  ] as const) {
    it(before, () => {
      const [text, wanted] = [before, after].map((line) => withKeys('PT2H\n', `PT2H\n${line}\n`)) as [string, string];
      const others = { 'people/ines.md': profile };
      const safe = applyFixes(
        lintText(text, { others }).map(({ finding }) => finding),
        'safe',
      );
      assert.equal(applyEdits(text, safe), wanted);
      assert.ok(!lintText(wanted, { others }).some(({ code }) => /invalid-value|unresolved-support/.test(code)));
    });
  }
});

describe('what a fix makes of a table without a header', () => {
  for (const [cells, head] of [
    ['| laps | reach | 9 |', '| id | measure | target |'],
    ['| laps | increase | 4 | 9 |', '| id | measure | baseline | target |'],
    ['| laps | at-least | 4 | 9 | lengths | week |', '| id | measure | baseline | target | unit | per |'],
    ['| laps | 4 | 9 | increase |', '| id | baseline | target | measure |'],
    ['| laps | reach | 9 | 2027-07-01 |', '| id | measure | target | by |'],
  ] as const) {
    it(`offers what the cells tell: ${cells}`, () => {
      const dashes = `|${'---|'.repeat(head.split('|').length - 2)}`;
      assert.deepEqual(outcomes('measurable/malformed-table', under(cells)), {
        [`Put “${head}” above it`]: under(head, dashes, cells),
      });
    });
  }
  for (const cells of ['| campaigns | 0 | 3 |', '| laps | 9 |', '| laps | increase | 9 |', '| a | b | reach | 9 |']) {
    it(`offers nothing where they may be several things: ${cells}`, () => {
      assert.deepEqual(outcomes('measurable/malformed-table', under(cells)), {});
    });
  }
  it('keeps the colons of a row of dashes', () => {
    const rows = ['| id | measure | target |', '|:--|--:|', '| laps | reach | 9 |'] as const;
    assert.deepEqual(Object.values(outcomes('measurable/malformed-table', under(...rows))), [
      under(rows[0], '|:--|--:|---|', rows[2]),
    ]);
  });
});

describe('what a fix makes of the fences of front matter', () => {
  it('keeps the words after the closing one, and asks', () => {
    assert.deepEqual(outcomes('front-matter/malformed-fence', closing('-----')), {
      'Write “---” alone (safe)': goal(),
    });
    assert.deepEqual(outcomes('front-matter/malformed-fence', closing('--- # mine')), {
      'Move the comment to a line of its own (safe)': closing('# mine\n---'),
    });
    assert.deepEqual(Object.keys(outcomes('front-matter/malformed-fence', closing('--- the end'))), [
      'Write “---” alone',
    ]);
  });
  it('does not take a line of dashes in the body for it', () => {
    const text = `---\n${front}\n# Swim far\n\nSoon.\n-----\n`;
    assert.ok(Object.keys(outcomes('front-matter/malformed-fence', text)).every((title) => !title.includes('safe')));
  });
  it('leaves the file a goal when its comment moves and it is not closed', () => {
    const text = goal().replace('---\n', '--- # my goals\n').replace('PT2H\n---\n', 'PT2H\n');
    const safe = applyFixes(
      lintText(text).map(({ finding }) => finding),
      'safe',
    );
    const after = applyEdits(text, safe);
    assert.equal(after, text.replace('--- #', '---\n#'));
    assert.equal(parseDocument(after).kind, 'goal');
    assert.deepEqual(
      lintText(after).map(({ code }) => code),
      lintText(text)
        .map(({ code }) => code)
        .filter((code, index) => code !== 'front-matter/malformed-fence' || index > 0),
    );
  });
});
