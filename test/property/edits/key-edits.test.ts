import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { appendToList } from '../../../src/core/edits/append-to-list';
import { removeKey } from '../../../src/core/edits/remove-key';
import { setKey } from '../../../src/core/edits/set-key';
import type { FrontMatter, YamlValue } from '../../../src/core/front-matter/front-matter';
import { parseFrontMatter } from '../../../src/core/front-matter/parse-front-matter';
import { yamlText } from '../../../src/core/front-matter/yaml-text';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { yamlBlock } from '../front-matter/yaml-blocks';

const BODY = '---\n# Body\n';

/** Front matters that are right, as a whole file. */
const file = yamlBlock
  .map((yaml) => `---\n${yaml.replace(/[^\r\n]$/, '$&\n')}${BODY}`)
  // A line of tabs is an error of YAML only below a key without a value.
  .filter((text) => !/^\t/m.test(text) && parseFrontMatter(text)?.problems.length === 0);
const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.string({ unit: fc.constantFrom(...'ab: #-,[]"\''), maxLength: 6 }),
  fc.integer(),
);

function read(text: string): FrontMatter {
  const frontMatter = parseFrontMatter(text);
  assert.ok(frontMatter, text);
  assert.deepEqual(frontMatter.problems, [], text);
  return frontMatter;
}

const pairs = ({ entries }: FrontMatter): [string, YamlValue][] => entries.map((entry) => [entry.key, entry.value]);
const others = (all: [string, YamlValue][], key: string): [string, YamlValue][] => all.filter(([name]) => name !== key);

/** Aliases follow their anchor; here each value stands for itself. */
const isLinked = (text: string): boolean => /[&*]/.test(text);

function check(
  text: string,
  key: string,
  change: (document: { text: string; frontMatter: FrontMatter }) => string,
  expected: YamlValue | undefined,
): void {
  const before = read(text);
  const after = change({ text, frontMatter: before });
  const now = read(after);
  assert.deepEqual(others(pairs(now), key), others(pairs(before), key), after);
  assert.deepEqual(now.entries.find((entry) => entry.key === key)?.value, expected, after);
  assert.ok(after.endsWith(BODY));
}

const target = (text: string, index: number): string => {
  const { entries } = read(text);
  return entries[index]?.key ?? 'new_key';
};

const isText = (member: YamlValue): boolean => typeof member === 'string' || typeof member === 'number';

describe('edits of any front matter', () => {
  const cases = fc.tuple(file, fc.nat(4), value).filter(([text]) => !isLinked(text));

  it('set one key', () => {
    fc.assert(
      fc.property(cases, ([text, index, to]) => {
        const key = target(text, index);
        check(text, key, (document) => applyEdits(text, setKey(document, key, yamlText(to))), to);
      }),
      { numRuns: 1_000 },
    );
  });

  it('remove one key', () => {
    fc.assert(
      fc.property(cases, ([text, index]) => {
        const key = target(text, index);
        check(text, key, (document) => applyEdits(text, removeKey(document, key)), undefined);
      }),
      { numRuns: 1_000 },
    );
  });

  it('add to one list', () => {
    fc.assert(
      fc.property(cases, ([text, index, item]) => {
        const key = target(text, index);
        const before = read(text).entries.find((entry) => entry.key === key)?.value ?? [];
        const list = Array.isArray(before) ? before : [before];
        fc.pre(list.every(isText) && !list.includes(String(item)));
        check(text, key, (document) => applyEdits(text, appendToList(document, key, String(item))), [
          ...list,
          String(item),
        ]);
      }),
      { numRuns: 1_000 },
    );
  });
});
