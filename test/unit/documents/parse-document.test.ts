import assert from 'node:assert/strict';
import { documentTypes } from '../../../src/core/documents/document';
import { goalEvidence } from '../../../src/core/documents/goal-evidence';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { remarkProse } from '../../../src/core/markdown/remark-prose';
import { sliceOf } from '../../../src/core/text/range';
import { recurrences } from '../../../src/core/time/recurrences';
import { goalText, parseAs, problemsOf, samples } from '../../support/sample-documents';

const kindOf = (text: string) => parseDocument(text).kind;

/** What the type of foreign front matter may have been meant as. */
const meant = (keys: string) => {
  const document = parseDocument(`---\n${keys}\n---\n# One\n- [ ] Two\n`);
  assert.equal(document.kind, 'foreign', keys);
  return document.kind === 'foreign' ? document.misnamed?.suggestions : undefined;
};

describe('parseDocument', () => {
  it('finds nothing amiss in good files', () => {
    for (const type of documentTypes) assert.deepEqual(parseAs(type, samples[type]).problems, [], type);
  });

  it('leaves other files alone', () => {
    for (const text of [
      '',
      '# A note\n- [ ] a task\n',
      '---\ntitle: A note\n---\n',
      '---\ntype: note\n---\n',
      '---\ntype: [goal, note]\n---\n',
      '---\ntype: []\n---\n',
      '---\ntype:\n  goal: yes\n---\n',
      '---\ntypes: goal\n---\n',
      '---\ntype: [recipe\n---\n',
      '---\ntype: recipe\ntype: goal\n---\n',
      '---\nkind: goal\n---\n',
      '---\ncontent_type: goal\n: [\n---\n',
      'text\n---\ntype: goal\n---\n',
      '---js\nmodule.exports = {}\n---\n',
      '\0\x01\x02---\ntype: goal\n',
    ]) {
      assert.equal(kindOf(text), 'foreign', JSON.stringify(text));
    }
  });

  it('reads a type whatever its case, and as the only member of a list', () => {
    for (const [keys, kind] of [
      ['type: Goal', 'goal'],
      ['TYPE: GOAL', 'goal'],
      ['"Type": "Journal"', 'journal'],
      ["type: ' checkin '", 'checkin'],
      ['type: [goal]', 'goal'],
      ['type:\n  - Feedback', 'feedback'],
      ['type: [ "Survey" ]', 'survey'],
      ['{Type: [Program]}', 'program'],
      ['Type: note\ntype: goal', 'goal'],
      ['type: note\nType: goal', 'foreign'],
    ] as const) {
      assert.equal(kindOf(`---\n${keys}\n---\n`), kind, keys);
      assert.equal(kindOf(`---\r\n${keys.replaceAll('\n', '\r\n')}\r\n---\r\n`), kind, keys);
    }
    assert.equal(kindOf('---js\n{ Type: "Goal" }\n---\n'), 'broken', 'in front matter that is none');
  });

  it('notes a type one letter off one of ours beside another key of ours, and leaves the file alone', () => {
    assert.deepEqual(meant('type: gaol\nstatus: active'), ['goal']);
    assert.deepEqual(meant('Type: [Goals]\nDUE: 2027-08-31'), ['goal']);
    assert.deepEqual(meant('type: check-in\ndate: 2027-03-18'), ['checkin']);
    assert.deepEqual(meant('type: jounal\nmood: 4'), ['journal']);
    for (const keys of [
      'type: gaol',
      'type: gaol\nrating: 4',
      'type: journal-note\ndate: 2027-03-18',
      'type: [gaol, note]\nstatus: active',
      'type: recipe\nstatus: active',
      'type: check-in\nstatus: open',
    ]) {
      assert.equal(meant(keys), undefined, keys);
    }
  });

  it('says so when the type can be seen, but the front matter not be read', () => {
    for (const text of ['---js\n{ type: "goal", id: "a" }\n---\n# S\n', '---json\n{\n  "type": "goal"\n}\n---\n']) {
      const document = parseDocument(text);
      assert.equal(document.kind, 'broken', text);
      assert.equal(document.kind === 'broken' && document.type, 'goal');
      assert.ok(document.kind === 'broken' && document.frontMatter.problems.length > 0);
    }
  });

  it('takes a type that is no YAML by the word that it names', () => {
    for (const type of ['[goal', '{goal', '[ goal, ', '["goal', "'goal", '[goal # mine', 'goal: x', '[goal\n  more']) {
      const document = parseDocument(`---\nid: a\ntype: ${type}\nstatus: active\n---\n# S\n`);
      assert.ok(document.kind === 'goal' || (document.kind === 'broken' && document.type === 'goal'), type);
      assert.deepEqual(
        document.frontMatter.problems.map(({ kind }) => kind),
        ['invalid-yaml'],
        type,
      );
    }
  });

  it('reads what it can of a front matter that is no YAML', () => {
    const document = parseAs('goal', '---\ntype: goal\nid: a\ntitle: "open\nstatus: active\nowner: mira\n---\n# S\n');
    assert.equal(document.id?.value, 'a');
    assert.ok(document.frontMatter.problems.some(({ kind }) => kind === 'invalid-yaml'));
    assert.equal(document.statement?.plain, 'S');
  });

  it('reads two front matters as one that is malformed', () => {
    const document = parseAs('goal', `${goalText()}---\ntype: goal\n---\n# S\n`);
    assert.ok(document.frontMatter.problems.some(({ kind }) => kind === 'malformed-fence'));
    assert.equal(document.statement?.plain, 'S');
  });

  it('takes the statement from the first heading, else from the title', () => {
    assert.equal(parseAs('goal', goalText('', '## Why\n# Run 5 km\n# Run 10 km\n')).statement?.plain, 'Run 5 km');
    const untitled = parseAs('goal', goalText('title: "Run 5 km"', '## Why\n')).statement;
    assert.deepEqual([untitled?.plain, untitled?.source], ['Run 5 km', 'title']);
    assert.equal(parseAs('goal', goalText('title: T', '#\n')).statement?.source, 'title');
    assert.equal(parseAs('goal', '---\ntype: goal\n---\n> # Quoted\n').statement, undefined);
  });

  it('shows the statement as its reader sees it, each word with its place', () => {
    const text = goalText('', '# Read **12** [books](https://example.org) by *May*\n');
    const statement = parseAs('goal', text, { prose: () => remarkProse, recurrences: () => recurrences }).statement;
    assert.equal(statement?.plain, 'Read 12 books by May');
    const at = statement.plain.indexOf('books');
    assert.equal(sliceOf(text, statement.toSource({ start: at, end: at + 5 })), 'books');
    assert.equal(sliceOf(text, statement.range).startsWith('Read'), true);
  });

  it('asks for the reader of prose only when there is markup', () => {
    const never = { prose: () => assert.fail('asked') };
    parseAs('goal', samples.goal, never);
    parseAs('journal', samples.journal, never);
  });

  it('maps words of a title to the file', () => {
    const text = goalText('title: "Run 5 km"');
    const statement = parseAs('goal', text).statement;
    assert.equal(statement && sliceOf(text, statement.toSource({ start: 4, end: 8 })), '5 km');
  });

  it('counts in UTF-16, whatever the line endings, with or without a BOM', () => {
    const unix = goalText('mentor: "🧑‍🏫 Žofie"', '# Run 🏃 5 km\n## Steps\n- [ ] Buy 👟 @mia 📅 2027-03-04\n');
    for (const text of [unix, unix.replaceAll('\n', '\r\n'), `\uFEFF${unix}`, unix.trimEnd()]) {
      const { mentor, statement, steps } = parseAs('goal', text);
      assert.equal(mentor && sliceOf(text, mentor.range), '🧑‍🏫 Žofie');
      assert.equal(statement && sliceOf(text, statement.range), 'Run 🏃 5 km');
      const [step] = steps;
      assert.equal(step && sliceOf(text, step.textRange), 'Buy 👟');
      assert.equal(step?.due, '2027-03-04');
      assert.equal(step?.insertAt, text.lastIndexOf('4') + 1);
    }
  });

  it('takes large and binary input', () => {
    const size = 5_000_000;
    const lines = '## Steps\n- [ ] Do it @mia  [due:: 2027-03-04]\n\n';
    const large = goalText('', lines.repeat(size / lines.length));
    assert.ok(parseAs('goal', large).steps.length > 90_000);
    assert.equal(kindOf('---\n' + 'a: b\n'.repeat(size / 5)), 'foreign');
    const pipes = goalText('', `## KPIs\n${'|a|b|\n'.repeat(100_000)}`);
    assert.equal(problemsOf(parseAs('goal', pipes), 'malformed-table').length, 1);
    const binary = String.fromCharCode(...Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256));
    assert.equal(kindOf(binary), 'foreign');
    assert.equal(kindOf(goalText('', binary)), 'goal');
  });

  it('stays linear on lines made to be slow', () => {
    // Quadratic work on these would take minutes and run into the test's time limit.
    for (const line of ['[due:: ', '(a:: ', ' @a-', ' #1-', '`', ' ^a', '📅 ', '| ', '**Week 1']) {
      parseAs('goal', goalText('', `## Steps\n- [ ] ${line.repeat(60_000)}\n## KPIs\n${line.repeat(60_000)}\n`));
      parseAs('goal', goalText('', `## Readings\n- 2027-03-04 ${line.repeat(60_000)}\n`));
    }
    parseAs('goal', goalText('', '# KPIs\n| a | b |\n|---|---|\n| c | d |\n\n'.repeat(20_000)));
  });
});

describe('the types', () => {
  it('journal: private unless it says otherwise', () => {
    const entry = parseAs('journal', samples.journal);
    assert.deepEqual(
      [entry.date?.value, entry.mood?.value, entry.title?.value],
      ['2027-03-17', 4, 'Wednesday, first campaign live'],
    );
    assert.deepEqual(Object.keys(entry.sections), ['accomplishments', 'challenges', 'lessonsLearned', 'next']);
    assert.equal(parseAs('journal', '---\ntype: journal\ndate: 2027-03-17\n---\n').visibility, 'private');
    assert.equal(
      parseAs('journal', '---\ntype: journal\ndate: 2027-03-17\nvisibility: pair\n---\n').visibility,
      'pair',
    );
    assert.equal(parseAs('goal', samples.goal).visibility, 'pair');
  });

  it('checkin: agenda, actions and declared health', () => {
    const meeting = parseAs('checkin', samples.checkin);
    assert.deepEqual([meeting.time?.value, meeting.duration?.value, meeting.next?.value], ['16:00', 45, '2027-04-01']);
    assert.deepEqual(
      meeting.agenda.map(({ text }) => text),
      ['Done since last time (PT10M)', 'How do I answer questions about return? (PT20M)'],
    );
    assert.deepEqual(
      meeting.actions.map(({ text, people, due }) => [text, people[0]?.value, due]),
      [
        ['Call IT about access', 'tomas', '2027-03-19'],
        ['Log report time for two reports', 'mira', '2027-03-31'],
      ],
    );
    assert.deepEqual(
      meeting.progress.map(({ goal, health }) => [goal.value, health?.value]),
      [['social-ads', 'on track']],
    );
  });

  it('checkin: a progress table without a header is reported', () => {
    const text = samples.checkin.replace(/\| goal .*\n\|-.*\n/, '');
    assert.deepEqual(
      problemsOf(parseAs('checkin', text), 'malformed-table').map(({ detail, columns }) => [detail, columns]),
      [['no-header', ['goal', 'health']]],
    );
  });

  it('checkin: offers a time', () => {
    const text = samples.checkin.replace('"16:00"', '4pm');
    assert.deepEqual(problemsOf(parseAs('checkin', text), 'invalid-value')[0]?.suggestions, ['16:00']);
  });

  it('feedback: who, when, and what came of it', () => {
    const feedback = parseAs('feedback', samples.feedback);
    assert.deepEqual(
      [feedback.from?.value, feedback.to?.value, feedback.status?.value, feedback.given?.value, feedback.title?.value],
      ['tomas', 'mira', 'acted', '2027-03-22', 'Presenting numbers'],
    );
    assert.deepEqual(
      feedback.responses.map(({ text, completion }) => [text, completion]),
      [['Put the result on slide one → social-ads#sa04', '2027-03-24']],
    );
  });

  it('profile: aspirations with their anchors', () => {
    const profile = parseAs('profile', samples.profile);
    assert.deepEqual([profile.name?.value, profile.capacityPerWeek?.value], ['Mira Kovač', 360]);
    assert.deepEqual(
      profile.skillsWant.map(({ value }) => value),
      ['paid-social', 'data-analysis'],
    );
    const [aspiration] = profile.aspirations;
    assert.deepEqual([aspiration?.anchor, aspiration?.text], ['brand-lead', 'Lead a brand team by 2029']);
    assert.equal(aspiration && sliceOf(profile.text, aspiration.range), 'Lead a brand team by 2029');
  });

  it('agreement: cadence, channels and consent', () => {
    const agreement = parseAs('agreement', samples.agreement);
    assert.equal(agreement.cadence?.value, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH');
    assert.deepEqual(
      agreement.agreed.map(({ value }) => value),
      [{ person: 'mira', date: '2027-03-01' }, { person: 'tomas' }],
    );
  });

  it('program: objectives, phases and measures', () => {
    const program = parseAs('program', samples.program);
    assert.deepEqual(
      program.objectives.map(({ anchor }) => anchor),
      ['o1'],
    );
    assert.deepEqual(
      program.phases.map(({ name, start, milestones }) => [name.value, start?.value, milestones.length]),
      [
        ['onboarding', '2027-03-01', 3],
        ['development', '2027-03-13', 2],
      ],
    );
    assert.deepEqual(
      program.measures.map(({ id, target, unit }) => [id.value, target?.value, unit?.value]),
      [
        ['retention', 90, '%'],
        ['satisfaction', 4.2, 'of 5'],
      ],
    );
    const wrong = parseAs('program', samples.program.replace('2027-03-12', '2027-02-30'));
    assert.deepEqual(
      problemsOf(wrong, 'invalid-date').map(({ at, suggestions }) => [at, ...suggestions]),
      [['2027-02-30', '2027-02-28']],
    );
    assert.deepEqual(parseAs('program', samples.program.replace('2027-03-12', 'TBD')).problems, []);
  });

  it('survey: what it says of itself', () => {
    const survey = parseAs('survey', samples.survey);
    assert.deepEqual(
      [survey.title?.value, survey.due?.value, survey.scale?.value],
      ['Mid-term survey', '2027-06-15', '1-5'],
    );
  });
});

const said = (body: string, name: 'why' | 'how' = 'why') =>
  goalEvidence(parseAs('goal', goalText('', `# S\n\n${body}\n`)))[name]?.text;

describe('goal evidence', () => {
  it('quotes what the goal says, at its place', () => {
    const goal = parseAs('goal', samples.goal);
    const evidence = goalEvidence(goal);
    assert.equal(evidence.due?.text, '2027-08-31');
    assert.equal(evidence.why?.text, 'Paid social is the one gap between me and the brand-lead role I want in 2029.');
    assert.equal(evidence.how?.text.startsWith('4 h a week'), true);
    assert.equal(evidence.effort?.text, 'PT4H');
    assert.deepEqual(
      evidence.supports.map(({ text }) => text),
      ['mira#brand-lead', 'program#o1'],
    );
    assert.deepEqual(
      evidence.kpis.map(({ complete }) => complete),
      [true, true, true],
    );
    assert.equal(evidence.steps.length, 3, 'a cancelled step is no plan');
    assert.equal(evidence.milestones.length, 2);
    for (const quoted of [
      evidence.due,
      evidence.why,
      evidence.how,
      ...evidence.steps,
      ...evidence.kpis,
      ...evidence.supports,
    ]) {
      assert.equal(quoted && sliceOf(goal.text, quoted.range), quoted?.text);
    }
  });

  it('takes no empty words for a reason', () => {
    for (const why of ['', 'TODO', '- tbd', '…', '<!-- why? -->', '\n### Notes']) {
      assert.equal(goalEvidence(parseAs('goal', goalText('', `# S\n## Why\n${why}\n`))).why, undefined, why);
    }
    assert.equal(
      goalEvidence(parseAs('goal', goalText('', '# S\n## Why\n- To lead a team\n'))).why?.text,
      'To lead a team',
    );
    assert.equal(goalEvidence(parseAs('goal', goalText('', '# S\n## Why\n> [!note] To lead\n'))).why?.text, 'To lead');
  });

  it('finds reason and plan under a label where no section has them', () => {
    for (const body of [
      '**Why:** To lead',
      '**Why**: To lead',
      '**Why now?** – To lead',
      '__Motivation:__ To lead',
      'Why: To lead',
      '🎯 **Relevance**: To lead',
      '**Why:**\nTo lead',
      '**Why**\n\nTo lead',
      '**Why:**\n- To lead\n- To speak',
      '- **Specific:** Three talks\n- **Relevant:** To lead',
      '> [!why] To lead',
      '> [!why]\n> To lead',
      '> [!WHY]+ Why it matters\n> To lead',
      '> [!info] Why\n> To lead',
      '> [!tip]- **My motivation**\n>\n> To lead',
      '## Notes\n> [!why] To lead',
      '## Why\nTBD\n## Notes\n**Why:** To lead',
    ])
      assert.equal(said(body), 'To lead', body);
    for (const body of [
      '> [!info] To lead',
      '> [!why] TODO',
      '> [!why]',
      '**Why:**',
      '**Why:** ⟨what it changes⟩',
      '**Who:** To lead',
      '**Why**\n\n**Notes**\n\nTo lead',
      '**Why**\n\n# Other\nTo lead',
      '- [ ] Why: to lead',
      '[why]: https://example.org',
      'That is why: to lead',
      '## Mentor review\n> [!why] To lead',
      '## Roadblocks\nReason: the supplier is late',
      '```\nWhy: To lead\n```',
    ])
      assert.equal(said(body), undefined, body);
    assert.equal(said('> [!why]\n> - To lead'), '- To lead');
    assert.equal(said('**Plan:** 4 h a week', 'how'), '4 h a week');
    assert.equal(said('**Plan:** 4 h a week'), undefined);
  });

  it('tells a complete KPI from one that only stands there', () => {
    const table =
      '## KPIs\n| id | measure | baseline | target |\n|---|---|---|---|\n| a | increase | | 3 |\n| b | reach | | soon |\n| c | done | | |\n';
    const evidence = goalEvidence(parseAs('goal', goalText('', table)));
    assert.deepEqual(
      evidence.kpis.map(({ complete }) => complete),
      [false, false, true],
    );
  });
});
