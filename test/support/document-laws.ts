import assert from 'node:assert/strict';
import type { Goal, MilepostDocument, Task } from '../../src/core/documents/document';
import { documentTasks } from '../../src/core/edits/document-tasks';
import { readOnce } from './read-once';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every range of a document, and every value with its range, the outline and the front matter left out. */
export function assertRangesInside(text: string): void {
  const document = readOnce(text);
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isSpan(node)) {
      assert.ok(node.start >= 0 && node.start <= node.end && node.end <= text.length, `${path} out of the text`);
      return;
    }
    if ('range' in node && 'value' in node && !('valueRange' in node) && isSpan(node.range))
      checkValue(text, node.range, node.value, path);
    for (const [key, value] of Object.entries(node)) {
      if (!APART.has(key) && !isImplied(node, key)) visit(value, `${path}.${key}`);
    }
  };
  visit(document, document.kind);
  checkTasks(document, text);
}

const APART: ReadonlySet<string> = new Set(['outline', 'frontMatter', 'sections']);

/** What words mean, and a measure that no cell names, stand where what tells of them does: a target, the mark of a box. */
function isImplied(kpi: object, key: string): boolean {
  if ('inWords' in kpi) return key !== 'id';
  if (key === 'unit' && 'unit' in kpi) return isToldByAForm(kpi.unit, kpi);
  if (key !== 'measure' || !('measure' in kpi)) return false;
  const told = ['id', 'target', 'targetText'].map((name) => (kpi as Readonly<Record<string, unknown>>)[name]);
  const [measure, ...others] = [kpi.measure, ...told].map(placeOf);
  return measure !== undefined && (others.some((other) => other && encloses(measure, other)) || isMark(kpi.measure));
}

/** `PT30M` is of hours, and a `P` is no unit: the whole number tells it. */
function isToldByAForm(unit: unknown, kpi: object): boolean {
  const place = placeOf(unit);
  return Object.entries(kpi).some(([key, part]) => {
    const number = key === 'target' || key === 'baseline' ? placeOf(part) : undefined;
    return place !== undefined && number !== undefined && encloses(place, number);
  });
}

function placeOf(part: unknown): Span | undefined {
  return typeof part === 'object' && part !== null && 'range' in part && isSpan(part.range) ? part.range : undefined;
}

function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What stands at a box's mark is that the box is done or not. */
function isMark(measure: unknown): boolean {
  const { value, range } = measure as { readonly value: unknown; readonly range: Span };
  return value === 'done' && range.end - range.start <= LONGEST_MARK;
}

/** A character of two units, and the sign that makes it an emoji. */
const LONGEST_MARK = 3;

/** Markup, and the signs of a task's fields: what is told of the words is less than what stands there. */
const TAKES_PART_OUT = /[\r\n\\*_`[&<]|::|[📅📆🗓✅⏳⌛🛫➕❌🔺⏫🔼🔽⏬🔁🆔⛔]/u;

/**
 * A value stands where it says, but for white space around it; a quoted one with escapes stands within its quotes, one
 * with a tag of YAML behind it, and a cell escapes its pipes.
 */
function checkValue(text: string, range: Span, value: unknown, path: string): void {
  const written = text.slice(range.start, range.end);
  if (/^"[^]*\\/.test(written)) return;
  if (typeof value === 'string' && path.startsWith('goal.problems'))
    assert.ok(
      [written, written.replaceAll('\\|', '|'), written.replaceAll("''", "'")].some((one) =>
        plain(one).includes(plain(value)),
      ),
      path,
    );
  else if (typeof value === 'string' && /^["'|>!]/.test(written) === false && !TAKES_PART_OUT.test(written)) {
    assert.equal(plain(value), plain(written), path);
  } else if (typeof value === 'number') assert.ok(Number.isFinite(value), path);
}

function plain(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
}

function checkTasks(document: MilepostDocument, text: string): void {
  if (document.kind !== 'goal') return;
  for (const task of [...document.steps, ...document.milestones, ...document.roadblocks]) {
    assert.ok(
      task.insertAt >= task.markRange.end && task.insertAt <= task.range.end,
      'a field goes into the task’s line',
    );
    assert.match(text.slice(task.markRange.start, task.markRange.end), /^[^\r\n]\uFE0F?$/u);
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

/** Each box of the file is one task of the goal, and each task is one box. */
export function assertEveryBoxIsATask(text: string): void {
  const document = readOnce(text);
  if (document.kind !== 'goal') return;
  const boxes = document.outline.items.flatMap(({ task }) => task?.markRange.start ?? []);
  const tasks = documentTasks(document).map(({ markRange }) => markRange.start);
  assert.deepEqual(tasks.sort(ascending), boxes, JSON.stringify(text));
  const parts = Object.values(listsOf(document)).flatMap((list) => list.flatMap((task) => task.parts ?? []));
  assert.ok(
    parts.every((part) => part.parts === undefined),
    'parts are flat',
  );
}

function listsOf({ steps, milestones, roadblocks, later, measures, notes }: Goal): Record<string, readonly Task[]> {
  return { steps, milestones, roadblocks, later, measures, notes };
}

const ascending = (a: number, b: number) => a - b;
