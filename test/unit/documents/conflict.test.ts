import assert from 'node:assert/strict';
import { mayBeOurs } from '../../../src/core/documents/may-be-ours';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { workspaceStatus } from '../../../src/core/index/status';
import { summarize } from '../../../src/core/index/summarize';
import { WorkspaceIndex } from '../../../src/core/index/workspace-index';
import { defaultSettings } from '../../../src/core/settings';
import { formatMessage } from '../../../src/core/text/message';
import { sliceOf } from '../../../src/core/text/range';
import type { LocalDate } from '../../../src/core/time/local-date';
import { canBeOwn } from '../../../src/core/edits/make-own';
import { suppressionFixes } from '../../../src/core/lint/suppression';
import { lintText } from '../../support/lint-text';

const today = '2027-06-10' as LocalDate;
const KEYS = 'type: goal\nid: swim\nstatus: active\nowner: ines\n';
const goal = (body: string) => `---\n${KEYS}---\n# Swim 1,000 m by 21 August 2027\n${body}`;
const STEPS = '<<<<<<< HEAD\n- [x] a\n=======\n- [ ] a\n- [ ] b\n>>>>>>> topic/steps\n';

const inConflict: Readonly<Record<string, string>> = {
  steps: goal(`## Steps\n${STEPS}`),
  'with the base between': goal(STEPS.replace('=======', '||||||| 1a2b3c\n- [ ] old\n=======')),
  twice: goal(`${STEPS}\nWords.\n${STEPS}`),
  'a heading': goal('<<<<<<< HEAD\n## Steps\n=======\n## Tasks\n>>>>>>> x\n- [x] a\n'),
  'a fence on each side': goal('<<<<<<< HEAD\n```\na\n```\n=======\n```\nb\n```\n>>>>>>> x\n'),
  'with one side empty': goal('<<<<<<< HEAD\n=======\n- [ ] a\n>>>>>>> x\n'),
  'a key': `---\n${KEYS}<<<<<<< HEAD\ndue: 2027-08-21\n=======\ndue: 2027-09-21\n>>>>>>> x\n---\n# Swim\n`,
  'the type': '---\nid: swim\n<<<<<<< HEAD\ntype: goal\n=======\ntype: goal\ntitle: Swim\n>>>>>>> x\n---\n# Swim\n',
  'the type on their side': '---\nid: swim\n<<<<<<< HEAD\n=======\ntype: goal\n>>>>>>> x\n---\n# Swim\n',
  'all of it': `<<<<<<< HEAD\n${goal('a')}\n=======\n${goal('b')}\n>>>>>>> x\n`,
  'all of it behind a BOM': `\uFEFF<<<<<<< HEAD\n${goal('a')}\n=======\n${goal('b')}\n>>>>>>> x\n`,
  'a marker with a tab': goal('<<<<<<<\tHEAD\na\n=======\nb\n>>>>>>>\tx\n'),
};

const inNone: Readonly<Record<string, string>> = {
  'an underlined heading': goal('Steps\n=======\n- [ ] a\n'),
  'an example in a fence': goal(`\`\`\`\n${STEPS}\`\`\`\n- [ ] a\n`),
  'an example in tildes': goal(`~~~~diff\n${STEPS}~~~~\n- [ ] a\n`),
  'an opening alone': goal('<<<<<<< HEAD\n- [ ] a\n'),
  'an opening and a middle': goal('<<<<<<< HEAD\n- [ ] a\n=======\n'),
  'a closing first': goal('>>>>>>> x\n=======\n<<<<<<< HEAD\n'),
  'no middle': goal('<<<<<<< HEAD\n>>>>>>> x\n'),
  'eight signs': goal('<<<<<<<< HEAD\n========\n>>>>>>>> x\n'),
  'six signs': goal('<<<<<< HEAD\n======\n>>>>>> x\n'),
  'no blank': goal('<<<<<<<HEAD\n=======\n>>>>>>>x\n'),
  indented: goal('  <<<<<<< HEAD\n  =======\n  >>>>>>> x\n'),
  'nested quotes': goal('>>>>>>> deep\n'),
};

const endings = { LF: '\n', CRLF: '\r\n', CR: '\r' };

describe('a file in which a merge left both sides', () => {
  for (const [name, text] of Object.entries(inConflict)) {
    for (const [form, ending] of Object.entries(endings)) {
      it(`${name}, ${form}: one error at the first marker, and nothing else`, () => {
        const written = text.replaceAll('\n', ending);
        const document = parseDocument(written);
        assert.ok(document.kind === 'broken' && document.type === 'goal' && document.conflict);
        assert.match(sliceOf(written, document.conflict), /^<<<<<<<[ \t]HEAD$/);
        const found = lintText(written);
        assert.deepEqual(
          found.map(({ code, finding }) => [code, finding.severity, finding.range, finding.fixes]),
          [['file/conflict', 'error', document.conflict, []]],
        );
        assert.ok(mayBeOurs(written));
        for (const { finding } of found) assert.deepEqual(suppressionFixes(document, finding), [], 'it is not changed');
      });
    }
  }

  it('is shown with its line, and without figures', () => {
    const index = new WorkspaceIndex();
    const record = summarize('file:///swim.md', parseDocument(inConflict['steps'] ?? ''), today);
    assert.ok(record);
    index.set(record);
    const { goals, unreadable, owed, thisWeek } = workspaceStatus({ index, today, settings: defaultSettings });
    assert.deepEqual([goals, owed, thisWeek.items], [[], [], []]);
    assert.deepEqual(
      unreadable.map(({ line, problem }) => [line, formatMessage(problem)]),
      [[8, 'Both sides of a merge stand here, from line 9 on']],
    );
  });

  it('of another kind is left alone', () => {
    for (const text of [
      STEPS,
      `# Note\n${STEPS}`,
      `---\ntype: recipe\n---\n${STEPS}`,
      `<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n`,
    ])
      assert.equal(parseDocument(text).kind, 'foreign', text);
  });

  it('of another kind is not made one of ours, until it is resolved', () => {
    for (const text of [STEPS, `# Note\n${STEPS}`, `---\ntitle: Note\n---\n${STEPS}`]) {
      assert.equal(canBeOwn(text), false, text);
      assert.equal(canBeOwn(text.replace('=======', '======')), true, text);
    }
  });

  it('of any other type is one as well', () => {
    for (const type of ['journal', 'checkin', 'feedback', 'profile', 'agreement', 'program', 'survey']) {
      const document = parseDocument(`---\ntype: ${type}\n---\n${STEPS}`);
      assert.ok(document.kind === 'broken' && document.type === type && document.conflict);
    }
  });
});

describe('a file with signs that are no merge', () => {
  for (const [name, text] of Object.entries(inNone)) {
    for (const [form, ending] of Object.entries(endings)) {
      it(`${name}, ${form}, is read`, () => {
        assert.equal(parseDocument(text.replaceAll('\n', ending)).kind, 'goal');
      });
    }
  }
});
