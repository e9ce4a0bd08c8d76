import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { remarkProse } from '../../../src/core/markdown/remark-prose';
import { samples } from '../../support/sample-documents';

const SEED = { numRuns: 400 };

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every range of a document, and every value with its range, the outline and the front matter left out. */
function check(text: string): void {
  const document = parseDocument(text, { prose: () => remarkProse });
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isSpan(node)) {
      assert.ok(node.start >= 0 && node.start <= node.end && node.end <= text.length, `${path} out of the text`);
      return;
    }
    if ('range' in node && 'value' in node && !('valueRange' in node) && isSpan(node.range))
      checkValue(text, node.range, node.value, path);
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'outline' && key !== 'frontMatter' && key !== 'sections') visit(value, `${path}.${key}`);
    }
  };
  visit(document, document.kind);
  checkTasks(document, text);
}

/** A value stands where it says; a quoted one with escapes stands within its quotes, and a cell escapes its pipes. */
function checkValue(text: string, range: Span, value: unknown, path: string): void {
  const written = text.slice(range.start, range.end);
  if (typeof value === 'string' && path.startsWith('goal.problems'))
    assert.ok(written.includes(value) || written.replaceAll('\\|', '|').includes(value), path);
  else if (typeof value === 'string' && /^["'|>]/.test(written) === false && !/[\r\n\\*_`[&<]/.test(written)) {
    assert.equal(value.toLowerCase().replace(/[\s_]+/g, ' '), written.toLowerCase().replace(/[\s_]+/g, ' '), path);
  } else if (typeof value === 'number') assert.ok(Number.isFinite(value), path);
}

function checkTasks(document: ReturnType<typeof parseDocument>, text: string): void {
  if (document.kind !== 'goal') return;
  for (const task of [...document.steps, ...document.milestones, ...document.roadblocks]) {
    assert.ok(
      task.insertAt >= task.markRange.end && task.insertAt <= task.range.end,
      'a field goes into the task’s line',
    );
    assert.equal(task.markRange.end - task.markRange.start, 1);
    for (const field of task.fields) {
      assert.ok(field.range.start <= field.valueRange.start && field.valueRange.end <= field.range.end);
      if (field.name !== 'priority')
        assert.equal(text.slice(field.valueRange.start, field.valueRange.end), field.value);
    }
  }
}

function isSpan(node: unknown): node is Span {
  return (
    typeof node === 'object' &&
    node !== null &&
    'start' in node &&
    'end' in node &&
    typeof node.start === 'number' &&
    typeof node.end === 'number'
  );
}

const sample = fc.constantFrom(...Object.values(samples));
const eol = fc.constantFrom('\n', '\r\n');
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const snippet = fc.constantFrom(
  '[due:: ',
  '📅 2027-02-30',
  '@',
  '#milestone',
  '(reward:: x)',
  'Week 2–3: ',
  '|',
  '|---|',
  '`',
  '**',
  '\\',
  '"',
  "'",
  ': ',
  '- [ ] ',
  '---\n',
  '# ',
  '## Steps\n',
  '### Readings\n',
  '+15%',
  '\t',
  '\0',
  '\uFEFF',
  '\uD83C',
  '🏃',
  '^a',
  '> ',
  '<!--',
  '[[',
  ']]',
  '&amp;',
  '\n\n',
  '  ',
);

/** Deletes, doubles or swaps lines, or deletes, doubles, inserts characters. */
type Change = (text: string) => string;

const lineChange = fc
  .tuple(fc.constantFrom('delete', 'double', 'swap'), place, place)
  .map(([kind, a, b]): Change => (text) => {
    const lines = text.split('\n');
    const [i, j] = [Math.floor(a * lines.length), Math.floor(b * lines.length)];
    if (kind === 'delete') lines.splice(i, 1);
    else if (kind === 'double') lines.splice(i, 0, lines[i] ?? '');
    else [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
    return lines.join('\n');
  });

const characterChange = fc
  .tuple(fc.constantFrom('delete', 'double', 'insert'), place, snippet, fc.integer({ min: 1, max: 12 }))
  .map(([kind, a, inserted, length]): Change => (text) => {
    const at = Math.floor(a * text.length);
    if (kind === 'delete') return text.slice(0, at) + text.slice(at + length);
    return text.slice(0, at) + (kind === 'double' ? text.slice(at, at + length) : inserted) + text.slice(at);
  });

const changes = fc.array(fc.oneof(lineChange, characterChange), { minLength: 1, maxLength: 8 });

function damaged(text: string, damage: readonly Change[]): string {
  let result = text;
  for (const change of damage) result = change(result);
  return result;
}

describe('any text is a document', () => {
  it('good files', () => {
    for (const text of Object.values(samples)) check(text);
  });

  it('files that were damaged', () => {
    fc.assert(
      fc.property(sample, changes, eol, (text, damage, ending) => {
        check(damaged(text, damage).replaceAll('\n', ending));
      }),
      { ...SEED, numRuns: 1500 },
    );
  });

  it('random text, alone and in every part of a file', () => {
    const type = fc.constantFrom(...Object.keys(samples));
    const noise = fc
      .array(fc.oneof(snippet, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(noise, (text) => check(text)),
      SEED,
    );
    fc.assert(
      fc.property(type, noise, noise, (name, keys, body) => check(`---\ntype: ${name}\n${keys}\n---\n${body}`)),
      SEED,
    );
    fc.assert(
      fc.property(noise, (body) =>
        check(
          `---\ntype: goal\nstart: 2027-03-01\n---\n# S\n## Steps\n- [ ] ${body}\n## KPIs\n| id | measure | target |\n|---|---|---|\n| ${body}\n### Readings\n- 2027-03-01 ${body}`,
        ),
      ),
      SEED,
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(sample, changes, (text, damage) => {
        const result = damaged(text, damage);
        assert.equal(JSON.stringify(parseDocument(result)), JSON.stringify(parseDocument(result)));
      }),
      { numRuns: 200 },
    );
  });
});
