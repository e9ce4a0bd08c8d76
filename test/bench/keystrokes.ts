// Measures what a keystroke costs: the open goal is parsed and linted after each of many edits, and bare remark-parse
// reads the same text. The two take turns, edit by edit, each in a thread of its own, so that neither pays for the
// other's garbage. Prints one JSON object. Bundled and started by scripts/bench.mjs.
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
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
const TODAY = '2026-09-01';

/** What is measured: reads a text once, as after a keystroke. */
type Reader = (text: string) => void;

function parse(text: string) {
  return parseDocument(text, { sections: defaultSettings.sections, prose: () => remarkProse });
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
  const processor = unified().use(remarkParse).freeze();
  return (text) => void processor.parse(text);
}

// oxlint-disable unicorn/require-post-message-target-origin -- threads, not windows.

/** In a thread: answers each text with the milliseconds that reading it took. */
function serve(read: Reader): void {
  parentPort?.on('message', (text: string) => {
    const start = performance.now();
    read(text);
    parentPort?.postMessage(performance.now() - start);
  });
}

async function ask(thread: Worker, text: string): Promise<number> {
  thread.postMessage(text);
  const [milliseconds] = (await once(thread, 'message')) as [number];
  return milliseconds;
}

// oxlint-enable unicorn/require-post-message-target-origin

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

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function quantiles(values: readonly number[]) {
  return { p50: percentile(values, 0.5), p99: percentile(values, 0.99) };
}

async function measure(folder: string, editCount: number) {
  const threads = ['milepost', 'remark'].map((name) => new Worker(__filename, { workerData: { name, folder } }));
  const results = [];
  for (const bytes of [5_000, 200_000]) {
    const text = goalText(bytes, bytes);
    const times: [number[], number[]] = [[], []];
    // It is opened before it is typed in.
    for (const thread of threads) await ask(thread, text);
    for (const edited of edits(text, editCount))
      for (const [arm, thread] of threads.entries()) times[arm]?.push(await ask(thread, edited));
    const [milepost, remark] = times.map(quantiles);
    results.push({ bytes: Buffer.byteLength(text), edits: editCount, milepost, remark });
  }
  await Promise.all(threads.map((thread) => thread.terminate()));
  return results;
}

if (isMainThread) {
  const [folder = '', editCount = '200'] = process.argv.slice(2);
  void measure(folder, Number(editCount)).then((results) => console.log(JSON.stringify(results)));
} else {
  const { name, folder } = workerData as { readonly name: string; readonly folder: string };
  serve(name === 'milepost' ? readerOfMilepost(folder) : readerOfRemark());
}
