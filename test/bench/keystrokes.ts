// Measures what a keystroke costs: reads an open goal again after each of many edits. Prints one JSON object.
//   node keystrokes.cjs milepost|remark BYTES EDITS FOLDER
// `milepost` parses and lints with the folder's files indexed, `remark` is bare remark-parse of the same text. Each runs in
// a process of its own, so that neither pays for the other's garbage. Bundled and started by scripts/bench.mjs.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { remark } from 'remark';
import { parseDocument } from '../../src/core/documents/parse-document';
import { summarize } from '../../src/core/index/summarize';
import { WorkspaceIndex } from '../../src/core/index/workspace-index';
import { lint } from '../../src/core/lint/lint';
import { remarkProse } from '../../src/core/markdown/remark-prose';
import { defaultSettings } from '../../src/core/settings';
import { parseLocalDate } from '../../src/core/time/local-date';
import { recurrences } from '../../src/core/time/recurrences';
import { goalText } from './workspace.mjs';

const TYPED = 'One more word, as one types it. ';
const TODAY = '2026-09-01';

/** What is measured: reads a text once, as after a keystroke. */
type Reader = (text: string) => void;

function parse(text: string) {
  return parseDocument(text, {
    sections: defaultSettings.sections,
    prose: () => remarkProse,
    recurrences: () => recurrences,
  });
}

function readerOfMilepost(folder: string): Reader {
  const today = parseLocalDate(TODAY);
  if (today === undefined) throw new Error('no day');
  const index = new WorkspaceIndex();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue;
    const uri = `file:///${name.split(path.sep).join('/')}`;
    const record = summarize(uri, parse(readFileSync(path.join(folder, name), 'utf8')), today);
    if (record !== undefined) index.set(record);
  }
  return (text) => void lint(parse(text), { uri: 'file:///open.md', index, settings: defaultSettings, today });
}

function readerOfRemark(): Reader {
  const processor = remark().freeze();
  return (text) => void processor.parse(text);
}

const MARKS = ['# ', 'title: ', '## Why\n\n', '## Mentor review\n\n'];

/** The texts while somebody types: a character more each time, in the statement, the front matter and the prose by turns. */
function* edits(text: string, count: number): Generator<string> {
  let current = text;
  for (let i = 0; i < count; i++) {
    const mark = MARKS[Math.floor(i / TYPED.length) % MARKS.length] ?? '';
    const place = current.indexOf(mark) + mark.length + (i % TYPED.length);
    current = current.slice(0, place) + TYPED.charAt(i % TYPED.length) + current.slice(place);
    yield current;
  }
}

/** By the nearest rank: the smallest value that at least this share of the values does not exceed. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function quantiles(values: readonly number[]) {
  return { p50: percentile(values, 0.5), p99: percentile(values, 0.99) };
}

const [name, bytes = '5000', editCount = '200', folder = ''] = process.argv.slice(2);
const read = name === 'remark' ? readerOfRemark() : readerOfMilepost(folder);
const text = goalText(Number(bytes), Number(bytes));
// It is opened before it is typed in.
read(text);
const times: number[] = [];
for (const edited of edits(text, Number(editCount))) {
  // As an editor hands it over: one string, not the parts it was put together from.
  const whole = Buffer.from(edited).toString();
  const start = performance.now();
  read(whole);
  times.push(performance.now() - start);
}
console.log(JSON.stringify({ bytes: Buffer.byteLength(text), ...quantiles(times) }));
