import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { IndexRecord } from '../../../src/core/index/record';
import { SortedParts } from '../../../src/core/index/sorted-parts';
import { workspaceStatus } from '../../../src/core/index/status';
import { summarize } from '../../../src/core/index/summarize';
import { WorkspaceIndex } from '../../../src/core/index/workspace-index';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { defaultSettings } from '../../../src/core/settings';
import type { LocalDate } from '../../../src/core/time/local-date';

interface Item {
  readonly value: number;
}
type Part = readonly Item[];

const inOrder = (a: Item, b: Item) => a.value - b.value;

describe('sorted parts', () => {
  it('are what sorting all of them gives, whatever comes and goes', () => {
    const someParts = fc.array(fc.array(fc.record({ value: fc.nat(99) }), { maxLength: 5 }), { maxLength: 40 });
    const flips = fc.array(fc.array(fc.nat(39), { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(someParts, flips, (all: readonly Part[], changes) => {
        const sorted = new SortedParts<Part, Item>((part) => part, inOrder);
        const there = new Set(all);
        for (const change of [[], ...changes]) {
          for (const index of change) {
            const part = all[index];
            if (part !== undefined && !there.delete(part)) there.add(part);
          }
          const parts = [...there];
          assert.deepEqual(
            sorted.of(parts).map(({ value }) => value),
            parts
              .flat()
              .sort(inOrder)
              .map(({ value }) => value),
          );
        }
      }),
    );
  });

  it('are compared with few others when one of many is another', () => {
    let compared = 0;
    const sorted = new SortedParts<Item, Item>(
      (part) => [part],
      (a, b) => {
        compared += 1;
        return inOrder(a, b);
      },
    );
    const parts = Array.from({ length: 1000 }, (_, value) => ({ value: (value * 7919) % 1000 }));
    const first = sorted.of(parts);
    compared = 0;
    assert.equal(sorted.of([...parts]), first);
    assert.equal(compared, 0);
    const others = [...parts.slice(0, 500), { value: -1 }, ...parts.slice(501)];
    assert.equal(sorted.of(others)[0]?.value, -1);
    assert.ok(compared <= 10, `${compared} comparisons`);
  });
});

describe('the status', () => {
  const today = '2027-06-10' as LocalDate;

  it('after any edits is that of the same records read at once', () => {
    const record = fc.record({
      file: fc.nat(30),
      status: fc.constantFrom('active', 'proposed', 'draft', 'achieved', ''),
      day: fc.integer({ min: 1, max: 20 }),
      person: fc.boolean(),
      hidden: fc.boolean(),
      done: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 60 }), fc.boolean(), (edits, hidePrivate) => {
        const index = new WorkspaceIndex();
        const files = new Map<string, IndexRecord>();
        const statusOf = (of: WorkspaceIndex) =>
          workspaceStatus({ index: of, today, settings: defaultSettings, hidePrivate });
        for (const { file, status, day, person, hidden, done } of edits) {
          const uri = `file:///w/${file}.md`;
          files.delete(uri);
          if (status === '') index.delete(uri);
          else {
            const read = recordOf(uri, file, status, day, person, hidden, done);
            files.set(uri, read);
            index.set(read);
          }
          statusOf(index);
        }
        const fresh = new WorkspaceIndex();
        for (const read of files.values()) fresh.set(read);
        assert.deepEqual(statusOf(index), statusOf(fresh));
      }),
      { numRuns: 50 },
    );
  });

  it('has the very same lists while no goal is another', () => {
    const index = new WorkspaceIndex();
    for (let file = 0; file < 20; file++) {
      index.set(recordOf(`file:///w/${file}.md`, file, 'active', 8 + (file % 5), true, false));
    }
    const input = { index, today, settings: defaultSettings };
    const before = workspaceStatus(input);
    assert.ok(before.thisWeek.items.length > 0 && before.owed.length > 0);
    const after = workspaceStatus(input);
    assert.equal(after.goals, before.goals);
    assert.equal(after.owed, before.owed);
    assert.equal(after.thisWeek.items, before.thisWeek.items);
    const tomorrow = workspaceStatus({ ...input, today: '2027-06-11' as LocalDate });
    assert.notDeepEqual(tomorrow.thisWeek.items, before.thisWeek.items);
  });
});

function recordOf(
  uri: string,
  file: number,
  status: string,
  day: number,
  person: boolean,
  hidden: boolean,
  done = false,
): IndexRecord {
  const due = `2027-06-${String(day).padStart(2, '0')}`;
  const keys = file % 5 === 0 ? `type: checkin\ndate: ${due}` : `type: goal\nid: g${file}\nstatus: ${status}`;
  const step = done ? `- [x] Ask [completion:: ${due}]` : `- [ ] Ask${person ? ' @tomas' : ''} [due:: ${due}]`;
  const tasks = `## Actions\n- [ ] Call [due:: ${due}]\n## Steps\n${step}\n`;
  const text = `---\n${keys}\n${hidden ? 'visibility: private\n' : ''}---\n# G\n${tasks}`;
  const record = summarize(uri, parseDocument(text), undefined);
  assert.ok(record !== undefined);
  return record;
}
