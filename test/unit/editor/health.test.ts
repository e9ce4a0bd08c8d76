import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type HealthFacts, healthReport } from '../../../src/editor/health/report';
import { Times } from '../../../src/editor/health/times';
import { errorKind, Troubles } from '../../../src/editor/health/troubles';

const DAY = Date.UTC(2027, 5, 10, 9, 30, 5, 250);

function factsWith(changes: Partial<HealthFacts> = {}): HealthFacts {
  return {
    versions: { milepost: '0.2.0', editor: 'Visual Studio Code 1.104.0', host: 'Node.js 22.19.0, linux x64' },
    workspace: { folders: ['file', 'file'], isTrusted: true, isRemote: false },
    files: {
      ours: new Map([
        ['journal', 6],
        ['goal', 11],
        ['broken', 1],
      ]),
      open: 2,
      skipped: new Map([['Not read: larger than 2 MB', 3]]),
      errors: 4,
      unlisted: 0,
    },
    readings: [{ kept: 'taken over', known: 40, found: 42, unchanged: 39, ms: 81.6 }],
    cacheBytes: 45_230,
    times: new Map([['Counting', { count: 12, last: 0.42, longest: 3.1 }]]),
    troubles: [],
    ...changes,
  };
}

describe('the report on health', () => {
  it('tells versions, files, cache, times and errors', () => {
    const troubles = new Troubles();
    troubles.add('Checking a document', new TypeError('x'), DAY);
    const report = healthReport(factsWith({ troubles: troubles.all() }));
    for (const line of [
      '- Milepost 0.2.0',
      '- Visual Studio Code 1.104.0, no remote',
      '- extension host: Node.js 22.19.0, linux x64',
      '- workspace: 2 folders (file), trusted',
      '- reading: finished',
      '- Markdown at the start: 42',
      '- of Milepost: 18',
      '  - goal: 11',
      '- open: 2',
      '- skipped: 3',
      '  - Not read: larger than 2 MB: 3',
      '- errors: 4',
      '- kept: 45.2 kB',
      '- at the start: taken over; 40 known, 39 of 42 unchanged, the rest read; 82 ms',
      '| Counting | 12 | 0.4 | 3.1 |',
      '| 2027-06-10T09:30:05Z | 1 | Checking a document | TypeError |',
    ]) {
      assert.ok(report.split('\n').includes(line), `${line}\n\n${report}`);
    }
  });

  it('tells where nothing is open, nothing is kept, and reading goes on', () => {
    const { cacheBytes: _, ...facts } = factsWith({
      workspace: { folders: [], isTrusted: false, isRemote: true },
      progress: { done: 200, total: 4000 },
      readings: [],
    });
    const report = healthReport(facts);
    for (const line of [
      '- Visual Studio Code 1.104.0, with a remote',
      '- workspace: 0 folders, restricted',
      '- reading: 200 of 4000',
      '- this window keeps nothing',
      'None.',
    ]) {
      assert.ok(report.split('\n').includes(line), `${line}\n\n${report}`);
    }
  });
});

describe('what went wrong', () => {
  it('is counted by what was being done and by the sort of error, the latest first', () => {
    const troubles = new Troubles();
    troubles.add('Ticking', new RangeError('a'), DAY);
    troubles.add('Keeping the index', new Error('b'), DAY + 1);
    troubles.add('Ticking', new TypeError('c'), DAY + 2);
    troubles.add('Ticking', new RangeError('d'), DAY + 3);
    assert.deepEqual(troubles.all(), [
      { doing: 'Ticking', error: 'RangeError', count: 2, last: DAY + 3 },
      { doing: 'Ticking', error: 'TypeError', count: 1, last: DAY + 2 },
      { doing: 'Keeping the index', error: 'Error', count: 1, last: DAY + 1 },
    ]);
  });

  it('keeps the sort of an error that the system or the editor names', () => {
    const system = Object.assign(new Error('ENOENT: no such file, open /home/mira/goals/leave.md'), { code: 'ENOENT' });
    const editor = Object.assign(new Error('leave.md'), { name: 'FileNotFound (FileSystemError)' });
    const aborted = new DOMException('leave.md', 'AbortError');
    assert.deepEqual([system, editor, aborted].map(errorKind), [
      'Error ENOENT',
      'FileNotFound (FileSystemError)',
      'AbortError',
    ]);
    assert.deepEqual(['leave.md', undefined, { name: 'leave.md' }].map(errorKind), [
      'a thrown string',
      'a thrown undefined',
      'a thrown object',
    ]);
  });

  it('shows nothing of a file’s name or words, wherever in an error they stand', () => {
    const name = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'mirä 🎯/\\.:|`<>()') });
    fc.assert(
      fc.property(
        name,
        name,
        fc.constantFrom('message', 'stack', 'name', 'code', 'path', 'cause'),
        (one, two, place) => {
          const secret = `⟦${one}.md⟧${two}`;
          const error = Object.assign(new Error('x'), { [place]: secret });
          const troubles = new Troubles();
          troubles.add('Reading changed files', error, DAY);
          troubles.add('Reading changed files', secret, DAY);
          const report = healthReport(factsWith({ troubles: troubles.all() }));
          const plain = new Troubles();
          plain.add('Reading changed files', new Error('x'), DAY);
          plain.add('Reading changed files', 'x', DAY);
          assert.equal(report, healthReport(factsWith({ troubles: plain.all() })));
        },
      ),
    );
  });
});

describe('how long things take', () => {
  it('is told by the last time and the longest', () => {
    const times = new Times();
    for (const ms of [2, 9, 4]) times.add('Counting', ms);
    times.add('Activating', 7);
    assert.deepEqual(
      [...times.all()],
      [
        ['Counting', { count: 3, last: 4, longest: 9 }],
        ['Activating', { count: 1, last: 7, longest: 7 }],
      ],
    );
  });
});
