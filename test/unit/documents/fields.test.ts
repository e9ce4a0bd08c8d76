import assert from 'node:assert/strict';
import { documentTypes } from '../../../src/core/documents/document';
import { keysOfType } from '../../../src/core/documents/keys';
import { isRecurrence } from '../../../src/core/time/recurrence';
import { sliceOf } from '../../../src/core/text/range';
import { goalText, parseAs, problemsOf } from '../../support/sample-documents';

const goal = (keys: string) => parseAs('goal', goalText(keys));
const suggestionsFor = (keys: string) =>
  problemsOf(goal(keys), 'invalid-value').map(({ at, suggestions }) => [at, ...suggestions]);
const datesFor = (keys: string) =>
  problemsOf(goal(keys), 'invalid-date').map(({ at, suggestions }) => [at, ...suggestions]);

const hints = (keys: string) => problemsOf(goal(keys), 'unknown-key').map(({ at, suggestion }) => [at, suggestion]);

describe('front matter fields', () => {
  it('keeps the place of a value, without its quotes', () => {
    const document = goal('mentor: "tomas"\nsupports: [ mira#a , \'b\' ]\nowner: mira # me');
    assert.equal(sliceOf(document.text, document.mentor!.range), 'tomas');
    assert.deepEqual(
      document.supports.map(({ range }) => sliceOf(document.text, range)),
      ['mira#a', 'b'],
    );
    assert.equal(sliceOf(document.text, document.owner!.range), 'mira');
  });

  it('reads numbers as text where text is meant', () => {
    assert.equal(goal('id: 010').id?.value, '010');
    assert.equal(goal('title: 2027').title?.value, '2027');
  });

  it('reads our keys and the values of our lists whatever their case', () => {
    const document = parseAs(
      'goal',
      '---\nType: Goal\nID: clay\nTitle: Clay\nSTATUS: [Active]\nOwner: Mira\nDue: 2027-08-31\nCategory: SKILL\nHorizon: Long\nEffort_Per_Week: PT4H\nVisibility: PRIVATE\n---\n# Clay\n',
    );
    assert.deepEqual(document.problems, []);
    const { id, status, due, category, horizon, effortPerWeek, visibility } = document;
    assert.deepEqual(
      [id, status, due, category, horizon, effortPerWeek].map((field) => field?.value),
      ['clay', 'active', '2027-08-31', 'skill', 'long', 240],
    );
    assert.equal(visibility, 'private');
    assert.equal(goal('Visibility: privat').visibility, 'private', 'what cannot be read is not shown');
    assert.deepEqual(datesFor('Due: 31 August 2027'), [['31 August 2027', '2027-08-31']]);
  });

  it('leaves another spelling of a key beside ours to its author', () => {
    const both = goal('Due: whenever\ndue: 2027-08-31');
    assert.equal(both.due?.value, '2027-08-31');
    assert.deepEqual(problemsOf(both, 'invalid-date'), []);
    assert.deepEqual(hints('Due: whenever\ndue: 2027-08-31'), []);
  });

  it('takes a list in a line, in lines, and a lone text with commas', () => {
    for (const supports of ['supports: [a, b]', 'supports:\n  - a\n  - "b"', 'supports: a, b']) {
      const document = goal(supports);
      assert.deepEqual(
        document.supports.map(({ value }) => value),
        ['a', 'b'],
        supports,
      );
      assert.deepEqual(
        document.supports.map(({ range }) => sliceOf(document.text, range)),
        ['a', 'b'],
        supports,
      );
    }
  });

  it('offers the day that was meant for a date that is none', () => {
    const meant: readonly (readonly [string, ...string[]])[] = [
      ['2027-02-30', '2027-02-28'],
      ['31.08.2027', '2027-08-31'],
      ['31 August 2027', '2027-08-31'],
      ['August 31, 2027', '2027-08-31'],
      ['2027/8/3', '2027-08-03'],
      ['03/04/2027', '2027-04-03', '2027-03-04'],
      ['12/31/2027', '2027-12-31'],
      ['2027-W09', '2027-03-07'],
      ['Q3 2027', '2027-09-30'],
      ['2027-08', '2027-08-31'],
      ['2027', '2027-12-31'],
      ['2027-08-31T17:00:00Z', '2027-08-31'],
      ['soon'],
      ['2027-13-01'],
    ];
    for (const [written, ...days] of meant) assert.deepEqual(datesFor(`due: ${written}`), [[written, ...days]]);
  });

  it('reads what is right without a word', () => {
    const document = goal(
      'priority: "2"\nconfidence: 4\nprogress: 40%\neffort_per_week: PT1H30M\nstatus: Active\nreview: 2027-06-01',
    );
    assert.deepEqual(document.problems, []);
    const { priority, confidence, progress, effortPerWeek, status, review } = document;
    assert.deepEqual(
      [priority, confidence, progress, effortPerWeek, status, review].map((field) => field?.value),
      [2, 4, 0.4, 90, 'active', '2027-06-01'],
    );
    for (const written of ['0.4', '40', '"40 %"', '0,4']) {
      assert.equal(goal(`progress: ${written}`).progress?.value, 0.4, written);
    }
  });

  it('offers what may have been meant for a value that cannot be', () => {
    assert.deepEqual(suggestionsFor('status: actve'), [['actve', 'active']]);
    assert.deepEqual(suggestionsFor('status: done'), [['done', 'achieved']]);
    assert.deepEqual(suggestionsFor('horizon: eternal'), [['eternal', 'short', 'long']]);
    assert.deepEqual(suggestionsFor('confidence: 7'), [['7', '5']]);
    assert.deepEqual(suggestionsFor('priority: high'), [['high', '1']]);
    assert.deepEqual(suggestionsFor('priority: 1.6'), [['1.6', '2']]);
    assert.deepEqual(suggestionsFor('effort_per_week: 4 h'), [['4 h', 'PT4H']]);
    assert.deepEqual(suggestionsFor('effort_per_week: 90 min'), [['90 min', 'PT1H30M']]);
    assert.deepEqual(suggestionsFor('effort_per_week: pt4h'), [['pt4h', 'PT4H']]);
    assert.deepEqual(suggestionsFor('effort_per_week: 2-3 hours a week'), [['2-3 hours a week', 'PT2H', 'PT3H']]);
    assert.deepEqual(suggestionsFor('effort_per_week: 3 evenings'), [['3 evenings']]);
    assert.deepEqual(suggestionsFor('review: monthly'), [['monthly', 'FREQ=MONTHLY']]);
    assert.deepEqual(suggestionsFor('review: freq=monthly'), [['freq=monthly', 'FREQ=MONTHLY']]);
    assert.deepEqual(suggestionsFor('review: FREQ=MONTHLY;BYDAY=1XX'), [['BYDAY=1XX']]);
    assert.deepEqual(suggestionsFor('progress: 140%'), [['140%', '100%']]);
    assert.deepEqual(suggestionsFor('owner: [mira, jon]'), [['[mira, jon]']]);
    assert.equal(goal('status: actve').status, undefined);
  });

  it('asks for required keys at the type, or at the key without a value', () => {
    const text = '---\ntype: goal\nid: a\ntitle:\nstatus: ""\n---\n';
    const missing = problemsOf(parseAs('goal', text), 'missing-key');
    assert.deepEqual(
      missing.map(({ key, at }) => [key, at]),
      [
        ['title', 'title'],
        ['status', 'status'],
        ['owner', 'type: goal'],
      ],
    );
  });

  it('does not ask twice for a key whose value cannot be read', () => {
    const document = parseAs('journal', '---\ntype: journal\ndate: 2027-02-30\n---\n');
    assert.deepEqual(
      document.problems.map(({ kind }) => kind),
      ['invalid-date'],
    );
  });

  it('leaves optional keys empty, as note-taking apps write them', () => {
    assert.deepEqual(goal('due:\nsupports: []\nmentor: ""\npriority: ~').problems, []);
  });

  it('hints at a slip in one of our keys', () => {
    assert.deepEqual(hints('pirority: 1'), [['pirority', 'priority']]);
    assert.deepEqual(hints('effort-per-week: PT4H'), [['effort-per-week', 'effort_per_week']]);
    assert.deepEqual(hints('suports: [a]'), [['suports', 'supports']]);
    assert.deepEqual(hints('mentor: a\nmentors: [a, b]'), [], 'who has both means both');
  });

  it('leaves keys of other tools alone, in every type', () => {
    const foreign =
      'aliases alias author date draft layout permalink slug summary description categories weight cssclass cssclasses ' +
      'publish created updated modified source url image cover lang locale toc series keywords subtitle version parent ' +
      'up related project area rating location people attendees team note notes comment state stage mode name time ' +
      'tag theme rank deadline created_at last_update uuid kanban-plugin excalidraw-plugin ' +
      'smart started mentee preview process reviewed reviewer supported supporter';
    for (const type of documentTypes) {
      const own = new Set(keysOfType[type].all.map(({ key }) => key));
      const lines = foreign.split(' ').filter((key) => !own.has(key));
      const text = `---\ntype: ${type}\n${lines.map((key) => `${key}: x`).join('\n')}\n---\n`;
      const found = problemsOf(parseAs(type, text), 'unknown-key').map(
        ({ key, suggestion }) => `${key} → ${suggestion}`,
      );
      assert.deepEqual(found, [], type);
    }
  });

  it('has an example for each key that its own reader accepts', () => {
    for (const type of documentTypes) {
      const { all } = keysOfType[type];
      const lines = all.map(({ key, reader }) => `${key}: ${key === 'type' ? type : reader.example}`);
      assert.deepEqual(parseAs(type, `---\n${lines.join('\n')}\n---\n`).problems, [], type);
    }
  });

  it('accepts no recurrence that gives no days', () => {
    for (const rule of [
      'FREQ=DAILY',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
      'FREQ=MONTHLY;BYDAY=-1FR;COUNT=6',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1;UNTIL=20291231',
      'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1;WKST=SU;',
      'FREQ=HOURLY',
      'FREQ=WEEKLY;BYDAY=',
      'FREQ=WEEKLY;INTERVAL=0',
      'FREQ=WEEKLY;EVERY=2',
      'BYDAY=TH',
    ]) {
      const accepted = goal(`review: "${rule}"`).review !== undefined;
      assert.ok(!accepted || isRecurrence(rule), `${rule} is accepted, but gives no days`);
      assert.equal(accepted, !/HOURLY|=$|=0|EVERY|^BY/.test(rule), rule);
    }
  });

  it('hides a file whose visibility cannot be read', () => {
    const document = goal('visibility: privat');
    assert.equal(document.visibility, 'private');
    assert.deepEqual(suggestionsFor('visibility: privat'), [['privat', 'private']]);
  });

  it('reads a list of any length', () => {
    assert.equal(goal(`tags: ${'a,'.repeat(200_000)}`).tags.length, 200_000);
  });

  it('reads who agreed, and reports a date in it', () => {
    const document = goal('agreed: [mira 2027-03-01, tomas, lea 2027-02-30]');
    assert.deepEqual(
      document.agreed.map(({ value }) => value),
      [{ person: 'mira', date: '2027-03-01' }, { person: 'tomas' }, { person: 'lea' }],
    );
    assert.deepEqual(datesFor('agreed: [lea 2027-02-30]'), [['2027-02-30', '2027-02-28']]);
  });
});
