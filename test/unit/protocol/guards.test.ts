import assert from 'node:assert/strict';
import { isHostToPage } from '../../../src/protocol/is-host-to-page';
import { isPageToHost } from '../../../src/protocol/is-page-to-host';
import { readStatus } from '../../support/read-status';

const uri = 'file:///w/goal.md';

describe('isPageToHost', () => {
  const good = [
    { kind: 'ready' },
    { kind: 'open', uri, line: 0 },
    { kind: 'setTaskState', uri, line: 12, text: 'Book the room', done: true },
    { kind: 'showProblems', uri },
    { kind: 'command', command: 'newGoal' },
    { kind: 'command', command: 'openSample' },
    { kind: 'command', command: 'openFolder' },
    { kind: 'command', command: 'showPrivate' },
    { kind: 'problem', text: 'x is undefined' },
  ];
  for (const message of good) it(`accepts “${message.kind}”`, () => assert.equal(isPageToHost(message), true));

  const bad: readonly [why: string, message: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ready'],
    ['a list', [{ kind: 'ready' }]],
    ['no kind', { uri, line: 0 }],
    ['an unknown kind', { kind: 'delete', uri }],
    ['a negative line', { kind: 'open', uri, line: -1 }],
    ['a broken line', { kind: 'open', uri, line: 1.5 }],
    ['a line that is text', { kind: 'open', uri, line: '1' }],
    ['no address', { kind: 'open', line: 1 }],
    ['a command that is not offered', { kind: 'command', command: 'workbench.action.terminal.new' }],
    ['a state that is no yes or no', { kind: 'setTaskState', uri, line: 1, text: 'x', done: 'yes' }],
    ['a field too many', { kind: 'ready', args: [] }],
  ];
  for (const [why, message] of bad) it(`refuses ${why}`, () => assert.equal(isPageToHost(message), false));
});

describe('isHostToPage', () => {
  const status = readStatus('media/sample', '2027-06-10');
  const message = {
    kind: 'snapshot',
    snapshot: {
      revision: 1,
      status: { ...status, errors: { [uri]: 2 } },
      complete: true,
      without: 'no-goals',
      canUndo: false,
      locale: 'en',
      strings: {},
    },
  };

  it('accepts what the core makes of the sample, also after it went through JSON', () => {
    assert.ok(status.goals.length > 5);
    assert.equal(isHostToPage(message), true);
    assert.equal(isHostToPage(JSON.parse(JSON.stringify(message))), true);
  });

  it('accepts what the core makes of odd files', () => {
    const odd = readStatus('test/fixtures/dashboard', '2027-03-18');
    assert.ok(odd.unreadable.length > 0);
    assert.equal(isHostToPage({ ...message, snapshot: { ...message.snapshot, status: odd } }), true);
  });

  it('refuses a snapshot of which any part is missing, is of another type, or is not known', () => {
    let tried = 0;
    for (const [path, spoilt] of spoiltCopies(message)) {
      assert.equal(isHostToPage(spoilt), false, path);
      tried += 1;
    }
    assert.ok(tried > 100, String(tried));
  });
});

/** Copies of a value, each with one leaf turned into something that it must not be, or one unknown key. */
function* spoiltCopies(value: unknown, path = ''): Generator<[path: string, copy: unknown]> {
  if (Array.isArray(value)) {
    // The first two tell enough: all are alike.
    for (const [at, item] of value.slice(0, 2).entries()) {
      for (const [where, copy] of spoiltCopies(item, `${path}[${at}]`)) {
        yield [where, value.map((other: unknown, index) => (index === at ? copy : other))];
      }
    }
    yield [path, { length: 0 }];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      for (const [where, copy] of spoiltCopies(item, `${path}.${key}`)) yield [where, { ...value, [key]: copy }];
    }
    const isMap = /\.(?:strings|args|errors|people)$/.test(path);
    if (!isMap) yield [`${path}.surprise`, { ...value, surprise: 1 }];
    yield [path, 'text'];
  } else {
    yield [path, {}];
    yield [path, null];
  }
}
