import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { changeBetween } from '../../../src/core/text/change';
import type { TextEdit } from '../../../src/core/text/range';
import { recurrences } from '../../../src/core/time/recurrences';
import { assertEditLaws } from '../../support/edit-laws';
import { editsOf } from '../../support/edits-of';
import { lintText } from '../../support/lint-text';
import { everyOperation, operationsOnForeign, partsOfOperations } from './every-operation';

const folder = path.resolve('test/fixtures/documents');
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

const BOM = '\uFEFF';
const withEnding = (ending: string) => (text: string) => text.replace(/\r\n|\r|\n/g, ending);
/** The ways in which the same words may stand on a disk. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with LF': withEnding('\n'),
  'with CRLF': withEnding('\r\n'),
  'with CR': withEnding('\r'),
  'with a BOM': (text) => (text.startsWith(BOM) ? text : BOM + text),
  'without a BOM': (text) => text.replace(BOM, ''),
  'without a final newline': (text) => text.replace(/(?:\r\n|\r|\n)+$/, ''),
};

describe('every operation can be taken back', () => {
  it('knows each file of the operations', () => {
    const files = readdirSync('src/core/edits').map((file) => file.replace(/\.ts$/, ''));
    assert.deepEqual(
      [...Object.keys(everyOperation), ...operationsOnForeign, ...partsOfOperations].sort(),
      files.sort(),
    );
  });

  const tried = new Map<string, number>();

  for (const { name, text: written } of fixtures) {
    it(name, () => {
      for (const [form, change] of Object.entries(forms)) {
        const text = change(written);
        const document = parseDocument(text, { recurrences: () => recurrences });
        if (document.kind === 'foreign') throw new Error(`${form} it is no file of ours`);
        for (const [operation, tries] of Object.entries(everyOperation)) {
          for (const edits of tries(document)) {
            if (edits.length > 0) tried.set(operation, (tried.get(operation) ?? 0) + 1);
            hold(text, edits, `${operation} ${form}`);
          }
        }
      }
    });

    it(`${name}, by fixes`, () => {
      for (const { code, finding } of lintText(written)) {
        for (const fix of finding.fixes) hold(written, editsOf(fix), code);
      }
    });
  }

  it('has changed something with each operation', () => {
    const idle = Object.keys(everyOperation).filter((operation) => !tried.has(operation));
    assert.deepEqual(idle, []);
  });
});

function hold(text: string, edits: readonly TextEdit[], what: string): void {
  try {
    assertEditLaws(text, edits);
  } catch (error) {
    throw new Error(`${what}: ${JSON.stringify(edits)}`, { cause: error });
  }
}

describe('any edits of any text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab\r\n\uFEFF\uD83C\uDFC3'), maxLength: 24 });
  const cut = fc.tuple(fc.nat(30), fc.nat(3), text);

  it('can be taken back, and tell where each place went', () => {
    fc.assert(
      fc.property(text, fc.array(cut, { maxLength: 6 }), (before, cuts) => {
        let from = 0;
        const edits: TextEdit[] = [];
        for (const [at, length, newText] of cuts.sort(([a], [b]) => a - b)) {
          const start = Math.min(Math.max(at, from), before.length);
          const end = Math.min(start + length, before.length);
          edits.push({ range: { start, end }, newText });
          from = end;
        }
        assertEditLaws(before, edits);
      }),
      { numRuns: 5_000 },
    );
  });

  it('are found again in two texts as one change', () => {
    fc.assert(
      fc.property(text, text, text, text, (top, before, after, end) => {
        const [old, now] = [top + before + end, top + after + end];
        const { edits } = changeBetween(old, now);
        assertEditLaws(old, edits);
        assert.ok(edits.length <= 1);
        for (const { range } of edits) assert.ok(range.end - range.start <= before.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
