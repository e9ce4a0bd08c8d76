import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/text/message';
import { lintText, type LintOptions } from '../../support/lint-text';

/** A Thursday. */
const TODAY = '2027-06-10';

interface Parts {
  readonly keys?: string;
  readonly statement?: string;
  readonly body?: string;
}

const goal = ({ keys = '', statement = 'Bake ten loaves', body = '' }: Parts) =>
  `---\ntype: goal\nid: g\ntitle: Loaves\nstatus: active\nowner: ana\n${keys}---\n# ${statement}\n${body}`;

/** What one rule says of a goal: its words, a colon, its message. */
function told(code: string, parts: Parts, options: LintOptions = {}): readonly string[] {
  return lintText(goal(parts), { today: TODAY, ...options }).flatMap((one) =>
    one.code === code ? [`${one.words}: ${one.message}`] : [],
  );
}

const severities = (code: string, parts: Parts) =>
  lintText(goal(parts), { today: TODAY }).flatMap((one) => (one.code === code ? [one.severity] : []));

/** The titles of the fixes of a rule's first finding, the preferred one marked. */
function offered(code: string, parts: Parts): readonly string[] {
  const found = lintText(goal(parts), { today: TODAY }).find((one) => one.code === code);
  return (found?.finding.fixes ?? []).map(({ title, preferred }) => `${preferred ? '* ' : ''}${formatMessage(title)}`);
}

const steps = (...lines: readonly string[]) => `\n## Steps\n${lines.map((line) => `- ${line}\n`).join('')}`;
const milestones = (...lines: readonly string[]) => `\n## Milestones\n${lines.map((line) => `- ${line}\n`).join('')}`;
const due = (date: string) => `due: ${date}\n`;
const kpis = (...rows: readonly string[]) =>
  `\n## KPIs\n| id | measure | baseline | target | unit | per | by |\n|---|---|---|---|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

const lacking = (keys: string) => told('milestone/none', { keys });

const pastDue = (parts: Parts) => told('time-bound/past-due', parts);

const waysToAgree = (day: string) =>
  offered('time-bound/dates-disagree', { keys: due('2027-07-01'), statement: `Bake ten loaves by ${day}` });

const duesBefore = (date: string) => told('time-bound/due-before-start', { keys: `start: 2027-07-01\n${due(date)}` });

const staleIn = (row: string, reading = '', keys = 'start: 2027-05-01\n') =>
  told('measurable/stale-reading', { keys, body: kpis(row) + (reading && `\n### Readings\n- ${reading}\n`) });

const tableFaults = (head: string, dashes: string, row: string) =>
  told('measurable/malformed-table', { body: `\n## KPIs\n${head}\n${dashes}\n${row}\n` }).map((one) =>
    one.slice(one.lastIndexOf(': ') + 2),
  );

const namesThings = (mark: string) => told('steps/not-an-action', { body: steps(`[${mark}] Feedback on the crust`) });

describe('a rule speaks from its bound on', () => {
  it('steps/overdue: from the day after', () => {
    const late = (mark: string, date: string) =>
      told('steps/overdue', { body: steps(`[${mark}] Knead  [due:: ${date}]`) });
    assert.deepEqual(late(' ', TODAY), []);
    assert.deepEqual(late(' ', '2027-06-09'), ['[due:: 2027-06-09]: “Knead” was due yesterday']);
    assert.deepEqual(late('/', '2027-06-08'), ['[due:: 2027-06-08]: “Knead” was due 2 days ago']);
    assert.deepEqual(late('x', '2027-06-08'), []);
    assert.deepEqual(late('-', '2027-06-08'), []);
    assert.deepEqual(told('steps/overdue', { keys: 'start: 2027-05-01\n', body: steps('[ ] Week 1: Knead') }), [
      'Week 1:: “Knead” was due 34 days ago',
    ]);
    assert.deepEqual(told('steps/overdue', { body: steps('[ ] Knead') }), []);
  });

  it('steps/after-due: from the day after the goal’s', () => {
    const after = (line: string) => told('steps/after-due', { keys: due('2027-08-01'), body: steps(line) });
    assert.deepEqual(after('[ ] Knead  [due:: 2027-08-01]'), []);
    assert.deepEqual(after('[ ] Knead  [due:: 2027-08-02]'), [
      '[due:: 2027-08-02]: “Knead” is due 2027-08-02, after its goal (2027-08-01)',
    ]);
    assert.deepEqual(after('[x] Knead  [due:: 2027-08-02]'), []);
    assert.deepEqual(after('[ ] Knead'), []);
    assert.deepEqual(told('steps/after-due', { body: steps('[ ] Knead  [due:: 2027-08-02]') }), []);
  });

  it('milestone/none: for more than 60 days, counted from the start', () => {
    const lacks = '#: A milestone on the way shows early whether the goal is on course';
    assert.deepEqual(lacking(due('2027-08-09')), []);
    assert.deepEqual(lacking(due('2027-08-10')), [lacks]);
    assert.deepEqual(lacking(`start: 2027-06-11\n${due('2027-08-10')}`), []);
    assert.deepEqual(lacking(''), []);
    assert.deepEqual(lacking('horizon: long\n'), [lacks]);
    assert.deepEqual(lacking('horizon: short\n'), []);
  });

  it('milestone/none: for a long-term goal where neither a milestone nor the end is within 90 days', () => {
    const far = (line: string, keys = `horizon: long\n${due('2028-06-01')}`) =>
      told('milestone/none', { keys, body: milestones(line) });
    const lacks = ['## Milestones: A long-term goal keeps its pull with a milestone in the next 90 days'];
    assert.deepEqual(far('[ ] Oven  [due:: 2027-09-08]'), []);
    assert.deepEqual(far('[ ] Oven  [due:: 2027-09-09]'), lacks);
    assert.deepEqual(far('[ ] Oven'), [], 'it may be tomorrow');
    assert.deepEqual(far('[x] Oven  [due:: 2027-06-01]'), lacks);
    assert.deepEqual(far('[ ] Oven  [due:: 2027-10-01]', `horizon: long\n${due('2027-09-08')}`), []);
    assert.deepEqual(far('[ ] Oven  [due:: 2027-10-01]', due('2028-06-01')), []);
  });

  it('time-bound/horizon-mismatch: for more than a year, counted from the start', () => {
    const short = (keys: string) => told('time-bound/horizon-mismatch', { keys: `horizon: short\n${keys}` });
    assert.deepEqual(short(due('2028-06-10')), []);
    assert.deepEqual(short(due('2028-06-11')), ['short: Due 2028-06-11 is more than a year away: a long-term goal']);
    assert.deepEqual(short(`start: 2027-06-11\n${due('2028-06-11')}`), []);
    assert.deepEqual(told('time-bound/horizon-mismatch', { keys: `horizon: long\n${due('2029-06-11')}` }), []);
  });

  it('time-bound/past-due: from the day after, of `due` or of the statement', () => {
    assert.deepEqual(pastDue({ keys: due(TODAY) }), []);
    assert.deepEqual(pastDue({ keys: due('2027-06-09') }), [
      '2027-06-09: This goal was due yesterday: is it reached, moved or dropped?',
    ]);
    assert.deepEqual(pastDue({ statement: 'Bake ten loaves by 10 June 2027' }), []);
    assert.deepEqual(pastDue({ statement: 'Bake ten loaves by 9 June 2027' }), [
      'by 9 June 2027: “by 9 June 2027” was 2027-06-09, which has passed: is the goal reached, moved or dropped?',
    ]);
    assert.deepEqual(offered('time-bound/past-due', { statement: 'Bake ten loaves by 9 June 2027' }), [
      'Set “due” to 2027-07-10',
      'Mark it as achieved',
      'Mark it as dropped',
    ]);
  });

  it('time-bound/deadline-not-in-due: up to today', () => {
    const counted = (statement: string) => told('time-bound/deadline-not-in-due', { statement });
    assert.deepEqual(counted('Bake ten loaves by 10 June 2027'), [
      'by 10 June 2027: “by 10 June 2027” is 2027-06-10; as “due” it can be counted down',
    ]);
    assert.deepEqual(counted('Bake ten loaves by 9 June 2027'), []);
    assert.deepEqual(
      told('time-bound/deadline-not-in-due', { keys: due('2027-06-11'), statement: 'Bake by June' }),
      [],
    );
  });

  it('time-bound/dates-disagree: a day that has passed is none to go back to', () => {
    assert.deepEqual(waysToAgree('10 June 2027'), [
      '* Set “due” to 2027-06-10',
      'Say “by 1 July 2027” in the statement',
    ]);
    assert.deepEqual(waysToAgree('9 June 2027'), ['* Say “by 1 July 2027” in the statement']);
    assert.deepEqual(waysToAgree('1 July 2027'), []);
  });

  it('time-bound/due-before-start: from the day before the start', () => {
    assert.deepEqual(duesBefore('2027-07-01'), []);
    assert.deepEqual(told('time-bound/due-before-start', { keys: due('2027-06-30') }), []);
    assert.deepEqual(told('time-bound/due-before-start', { keys: 'start: 2027-07-01\n' }), []);
    assert.deepEqual(duesBefore('2027-06-30'), ['2027-06-30: Due 2027-06-30 is before the start 2027-07-01']);
  });

  it('time-bound/no-deadline: a rhythm lacks little', () => {
    assert.deepEqual(severities('time-bound/no-deadline', { statement: 'Bake two loaves every week' }), ['hint']);
    assert.deepEqual(severities('time-bound/no-deadline', {}), ['warning']);
    assert.deepEqual(offered('time-bound/no-deadline', {}), ['* Add a due date']);
    for (const keys of [due('2027-06-09'), due('soon'), `start: 2027-06-10\n${due('2027-06-10')}`, due('⟨2027-09-10⟩')])
      assert.deepEqual(told('time-bound/no-deadline', { keys }), [], keys);
  });

  it('measurable/outside-goal: on either side of the goal', () => {
    const by = (date: string, keys = `start: 2027-06-01\n${due('2027-08-01')}`) =>
      told('measurable/outside-goal', { keys, body: kpis(`loaves | reach | 0 | 10 | | | ${date}`) });
    assert.deepEqual(by('2027-08-01'), []);
    assert.deepEqual(by('2027-06-01'), []);
    assert.deepEqual(by('2027-08-02'), [
      '2027-08-02: “loaves” is to be reached by 2027-08-02, after the goal ends on 2027-08-01',
    ]);
    assert.deepEqual(by('2027-05-31'), [
      '2027-05-31: “loaves” is to be reached by 2027-05-31, before the goal begins on 2027-06-01',
    ]);
    assert.deepEqual(by('2027-05-31', ''), []);
    const early = { keys: 'start: 2027-06-01\n', body: kpis('loaves | reach | 0 | 10 | | | 2027-05-31') };
    assert.equal(told('measurable/outside-goal', early).length, 1);
    assert.deepEqual(offered('measurable/outside-goal', early), []);
  });

  it('measurable/stale-reading: after 30 days without one, while there is something to tell', () => {
    const row = 'loaves | reach | 0 | 10 | | |';
    assert.deepEqual(staleIn(row), ['loaves: “loaves” has no reading yet, 40 days after the start']);
    assert.deepEqual(staleIn(row, '', 'start: 2027-05-11\n'), []);
    assert.deepEqual(staleIn(row, '', ''), []);
    assert.deepEqual(staleIn(row, '2027-05-11 loaves: 2'), []);
    assert.deepEqual(staleIn(row, '2027-05-10 loaves: 2'), ['loaves: The last reading of “loaves” is 31 days old']);
    assert.deepEqual(staleIn(row, '2027-05-10 loaves: 10'), [], 'reached');
    assert.deepEqual(staleIn('loaves | decrease | 20 | 10 | | |', '2027-05-10 loaves: 10'), []);
    assert.equal(staleIn('loaves | decrease | 20 | 10 | | |', '2027-05-10 loaves: 11').length, 1);
    assert.equal(staleIn('loaves | at-least | | 10 | | |', '2027-05-10 loaves: 10').length, 1, 'to be held');
    assert.equal(staleIn('loaves | reach | 0 | 10 | | week |', '2027-05-10 loaves: 10').length, 1, 'each week anew');
    assert.deepEqual(staleIn('oven | done | | yes | | |'), []);
  });

  it('measurable/kpi-incomplete: names the row by its id, where it has one', () => {
    assert.deepEqual(told('measurable/kpi-incomplete', { body: kpis('| reach | 0 | 10 | | |') }), [
      ': This KPI has no id, so no reading can name it',
    ]);
    assert.deepEqual(told('measurable/kpi-incomplete', { body: kpis('loaves | reach | 0 | | | |') }), [
      ': The KPI “loaves” has no target, so its progress cannot be told',
    ]);
  });

  it('measurable/malformed-table: says which columns are missing', () => {
    assert.deepEqual(tableFaults('| id | measure | baseline |', '|---|---|---|', '| loaves | reach | 0 |'), [
      'This table lacks the column target',
    ]);
    assert.deepEqual(tableFaults('| id | baseline |', '|---|---|', '| loaves | 0 |'), [
      'This table lacks the columns measure, target',
    ]);
  });

  it('steps/not-an-action: of open steps alone', () => {
    assert.equal(namesThings(' ').length, 1);
    assert.equal(namesThings('/').length, 1);
    assert.deepEqual(namesThings('x'), []);
  });

  it('steps/dependency: of open steps, once all files have been read', () => {
    const waits = (mark: string, options?: LintOptions) =>
      told('steps/dependency', { body: steps(`[${mark}] Bake  [dependsOn:: knead]`) }, options);
    assert.deepEqual(waits(' '), [
      'knead: No step has the id “knead”: write [id:: knead] behind the one that comes first',
    ]);
    assert.deepEqual(waits('x'), []);
    assert.deepEqual(waits(' ', { complete: false }), []);
    assert.deepEqual(told('steps/dependency', { body: steps('[ ] Bake  [id:: bake]  [dependsOn:: bake]') }), [
      'bake: “Bake” waits for itself, so it never begins',
    ]);
  });
});

const profile = '---\ntype: profile\nid: ana\nname: Ana\nrole: mentee\ncapacity_per_week: PT6H\n---\n';

const other = (id: string, keys: string) =>
  `---\ntype: goal\nid: ${id}\ntitle: ${id}\nstatus: active\nowner: ana\npriority: 1\n${keys}---\n# Bake\n`;

const over = (hours: string) =>
  told(
    'achievable/over-capacity',
    { keys: `effort_per_week: ${hours}\n` },
    { others: { 'people/ana.md': profile, 'goals/o.md': other('o', 'effort_per_week: PT4H\n') } },
  );

const program = (id: string, most: number) =>
  `---\ntype: program\nid: ${id}\ntitle: P\nstart: 2027-01-01\ndue: 2027-12-31\nmax_active_goals: ${most}\n---\n# P\n`;

const agreement = (keys: string) => `---\ntype: agreement\n${keys}mentor: tom\n---\n# With Tom\n`;

const outside = (keys: string, of = 'mentee: ana\nfocus: [baking, career]\n') =>
  told('relevant/outside-focus', { keys }, { others: { 'agreement.md': agreement(of) } });

describe('a rule about all goals of one person speaks from its bound on', () => {
  it('achievable/over-capacity: from the first minute more', () => {
    assert.deepEqual(over('PT2H'), []);
    assert.deepEqual(over('PT2H30M'), ['PT2H30M: 6.5 h a week planned in active goals, 6 h free']);
  });

  it('achievable/too-many-active: the smallest limit of a program, else the setting', () => {
    const goals = { 'a.md': other('a', ''), 'b.md': other('b', ''), 'c.md': other('c', '') };
    const many = (others: Readonly<Record<string, string>>, maxActiveGoals: number) =>
      told('achievable/too-many-active', {}, { others: { ...goals, ...others }, settings: { maxActiveGoals } });
    assert.deepEqual(many({}, 4), []);
    assert.deepEqual(many({}, 3), ['active: This is active goal number 4; 3 at a time keep the focus']);
    assert.deepEqual(many({ 'p.md': program('p', 4), 'q.md': program('q', 5) }, 3), []);
    assert.equal(many({ 'p.md': program('p', 4), 'q.md': program('q', 2) }, 9).length, 1);
  });

  it('relevant/outside-focus: where neither a skill nor the category is in it', () => {
    assert.deepEqual(outside('skills: [masonry, baking]\n'), []);
    assert.deepEqual(outside('skills: [masonry]\ncategory: career\n'), []);
    assert.deepEqual(outside('skills: [masonry]\ncategory: skill\n'), [
      'masonry: The agreement’s focus is baking, career; this goal is about masonry, skill',
    ]);
    assert.deepEqual(outside('category: skill\n'), [
      'skill: The agreement’s focus is baking, career; this goal is about skill',
    ]);
    assert.deepEqual(outside(''), []);
    const others = { 'agreement.md': agreement('mentee: ana\nfocus: [baking]\n') };
    const unread = { others, complete: false };
    assert.deepEqual(told('relevant/outside-focus', { keys: 'skills: [masonry]\n' }, unread), []);
    assert.deepEqual(outside('skills: [masonry]\n', 'mentee: ben\nfocus: [baking]\n'), []);
    assert.deepEqual(outside('skills: [masonry]\n', 'mentee: ana\n'), []);
  });
});
