import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OwnDocument } from '../../../src/core/documents/document';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { applyEdits } from '../../../src/core/text/apply-edits';
import type { TextEdit } from '../../../src/core/text/range';
import { recurrences } from '../../../src/core/time/recurrences';
import { type Operation, operationsOn } from './operations';
import { type Snapshot, snapshotOf } from './snapshot';

const folder = path.resolve('test/fixtures/documents');

function own(text: string, name: string): OwnDocument {
  const document = parseDocument(text, { recurrences: () => recurrences });
  if (document.kind === 'foreign' || document.kind === 'broken') throw new Error(`${name} is read as ${document.kind}`);
  return document;
}

/** Lines with their endings. */
const rawLines = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
const endings = (text: string): string[] => [...new Set(text.match(/\r\n|\n|\r/g))].sort();

/** How many lines differ when what is equal at the top and at the end is left out. */
function differing(before: string, after: string): [number, number] {
  const [old, now] = [rawLines(before), rawLines(after)];
  let top = 0;
  while (top < Math.min(old.length, now.length) && old[top] === now[top]) top += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - top && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [old.length - top - end, now.length - top - end];
}

/** Cuts every edit out of both texts and compares what is left, byte for byte. */
function assertSameOutside(before: string, after: string, edits: readonly TextEdit[]): void {
  const rest = { before: '', after: '' };
  let shift = 0;
  let from = 0;
  for (const { range, newText } of [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  )) {
    rest.before += before.slice(from, range.start);
    rest.after += after.slice(from + shift, range.start + shift);
    shift += newText.length - (range.end - range.start);
    from = range.end;
    assert.equal(after.slice(range.end + shift - newText.length, range.end + shift), newText);
  }
  rest.before += before.slice(from);
  rest.after += after.slice(from + shift);
  assert.ok(Buffer.from(rest.before).equals(Buffer.from(rest.after)), 'bytes outside the edits differ');
}

function check(document: OwnDocument, { edits, lines, expect }: Operation): void {
  const { text } = document;
  const after = applyEdits(text, edits);
  assertSameOutside(text, after, edits);

  const [gone, added] = differing(text, after);
  // A last line without an ending gets one when another follows.
  const spare = /[\r\n]$/.test(text) ? 0 : 1;
  assert.ok(gone <= lines[0] + spare && added <= lines[1] + spare, `${gone} lines became ${added}:\n${after}`);
  assert.equal(/[\r\n]$/.test(after), /[\r\n]$/.test(text), 'the final newline has changed');
  if (endings(text).length > 0) {
    assert.ok(
      endings(after).every((ending) => endings(text).includes(ending)),
      'a new kind of line ending',
    );
  }
  assert.equal(after.startsWith('\ufeff'), text.startsWith('\ufeff'));

  const now = snapshotOf(parseDocument(after, { recurrences: () => recurrences }));
  const was = snapshotOf(document);
  const expected = expect(was, now);
  const keyOrder = expected.keyOrder?.length === 0 ? now.keyOrder.filter((key) => key in was.keys) : now.keyOrder;
  const wanted = { ...was, ...expected };
  // What a key means to the document is the parsers' business: here the key itself is compared.
  const { values: _, problems, ...said } = { ...now, keyOrder };
  const {
    values: __,
    problems: known,
    ...before
  } = { ...wanted, keyOrder: expected.keyOrder?.length === 0 ? was.keyOrder : wanted.keyOrder };
  if ('keys' in expected) assert.deepEqual(withoutDue(said), withoutDue(before));
  else assert.deepEqual(said, before);
  if (!('keys' in expected)) {
    assert.deepEqual(now.values, was.values);
    for (const problem of problems.filter((one) => !one.includes('"kpi":"anything"')))
      assert.ok(known.includes(problem), `a new problem: ${problem}`);
  } else {
    assert.ok(
      !problems.some((problem) => /malformed-fence|invalid-yaml/.test(problem) && !known.includes(problem)),
      problems.join(),
    );
  }
}

/** When a step of `Week 3:` is due depends on the key `start`. */
function withoutDue<T extends Pick<Snapshot, 'tasks'>>(snapshot: T): T {
  return { ...snapshot, tasks: snapshot.tasks.map((task) => ({ ...task, due: '', dueSource: '' })) };
}

describe('every edit is the smallest', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const text = readFileSync(path.join(folder, name), 'utf8');

    it(name, () => {
      const document = own(text, name);
      const failures: string[] = [];
      let changes = 0;
      for (const operation of operationsOn(document)) {
        changes += operation.edits.length > 0 ? 1 : 0;
        try {
          check(document, operation);
        } catch (error) {
          failures.push(
            `${operation.name}\n  ${JSON.stringify(operation.edits)}\n${error instanceof Error ? error.message : String(error)}`,
          );
        }
      }
      assert.ok(changes > 10, 'hardly anything was tried');
      assert.equal(failures.length, 0, `${failures.length} operations:\n${failures.slice(0, 5).join('\n\n')}`);
    });
  }
});
