// Measures what a keystroke costs: the open goal is parsed and linted after each of many edits, and bare remark-parse
// reads the same text. Prints one JSON object. Bundled and started by scripts/bench.mjs.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocument } from '../../src/core/documents/parse-document';
import { summarize } from '../../src/core/index/summarize';
import { WorkspaceIndex } from '../../src/core/index/workspace-index';
import { lint } from '../../src/core/lint/lint';
import { remarkProse } from '../../src/core/markdown/remark-prose';
import { defaultSettings } from '../../src/core/settings';
import { parseLocalDate } from '../../src/core/time/local-date';
import { goalText } from './workspace.mjs';

const TYPED = 'One more word, as one types it. ';
const today = parseLocalDate('2026-09-01');
if (today === undefined) throw new Error('no day');

const [folder = '', editCount = '200'] = process.argv.slice(2);
const index = new WorkspaceIndex();
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.md')) continue;
  const uri = `file:///${name.split(path.sep).join('/')}`;
  const record = summarize(uri, parse(readFileSync(path.join(folder, name), 'utf8')), today);
  if (record !== undefined) index.set(record);
}
const remark = unified().use(remarkParse).freeze();

function parse(text: string) {
  return parseDocument(text, { sections: defaultSettings.sections, prose: () => remarkProse });
}

function milepost(text: string): void {
  lint(parse(text), { uri: 'file:///open.md', index, settings: defaultSettings, today: today ?? fail() });
}

function fail(): never {
  throw new Error('no day');
}

/** Milliseconds that `work` takes. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The texts while somebody types: a character more each time, in the statement, the front matter and the prose by turns. */
function* edits(text: string, count: number): Generator<string> {
  const places = ['# ', 'title: ', '## Why\n\n', '## Mentor review\n\n'].map(
    (mark) => text.indexOf(mark) + mark.length,
  );
  let current = text;
  for (let i = 0; i < count; i++) {
    const place = (places[Math.floor(i / TYPED.length) % places.length] ?? 0) + (i % TYPED.length);
    current = current.slice(0, place) + TYPED.charAt(i % TYPED.length) + current.slice(place);
    yield current;
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function quantiles(values: readonly number[]) {
  return { p50: percentile(values, 0.5), p99: percentile(values, 0.99) };
}

const results = [5_000, 200_000].map((bytes) => {
  const text = goalText(bytes, bytes);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const edited of edits(text, Number(editCount))) {
    ours.push(timed(() => milepost(edited)));
    theirs.push(timed(() => void remark.parse(edited)));
  }
  return { bytes: Buffer.byteLength(text), edits: ours.length, milepost: quantiles(ours), remark: quantiles(theirs) };
});
console.log(JSON.stringify(results));
