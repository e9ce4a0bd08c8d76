import * as fc from 'fast-check';
import { parseArgs } from 'node:util';
import { parseDocument } from '../../src/core/documents/parse-document';
import { workspaceStatus } from '../../src/core/index/status';
import { summarize } from '../../src/core/index/summarize';
import { WorkspaceIndex } from '../../src/core/index/workspace-index';
import { applyFixes } from '../../src/core/lint/apply-fixes';
import { lint } from '../../src/core/lint/lint';
import { remarkProse } from '../../src/core/markdown/remark-prose';
import { defaultSettings } from '../../src/core/settings';
import type { LocalDate } from '../../src/core/time/local-date';
import { recurrences } from '../../src/core/time/recurrences';
import { changes, damaged } from '../support/damage';
import { samples } from '../support/sample-documents';

const TODAY = '2027-06-10' as LocalDate;
const URI = 'file:///w/goal.md';
const STEP = 1000;
/** Until here caches fill and code is compiled. */
const WARM = 2000;
/** So much may be left of an edit, in bytes: less than the shortest trace of a text or of its findings. */
const FLAT = 200;

const { values } = parseArgs({
  options: { heap: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});

const index = new WorkspaceIndex();
for (const [name, text] of Object.entries(samples)) read(`file:///w/${name}.md`, text);
process.exitCode = edited(Number(values.heap), Number(values.seed));

/** Edits one goal so many times, each text read, indexed, linted and shown as in an editor; gives the exit code. */
function edited(count: number, seed: number): number {
  const measured: number[] = [];
  for (let done = 0; done < count; done += STEP) {
    let text: string = samples.goal;
    for (const change of fc.sample(changes, { seed: seed + done, numRuns: STEP })) {
      const next = damaged(text, change);
      // What has lost its type, or grows on and on, is begun again.
      text = parseDocument(next).kind === 'goal' && next.length < 2 * samples.goal.length ? next : samples.goal;
      show(text);
    }
    const bytes = heapBytes();
    measured.push(bytes);
    console.log(`${done + STEP} edits: ${(bytes / 1e6).toFixed(2)} MB`);
  }
  const grown = (measured.at(-1) ?? 0) - (measured[WARM / STEP - 1] ?? 0);
  const left = grown / (count - WARM);
  console.log(`after the first ${WARM} edits ${left.toFixed(0)} bytes an edit are left`);
  return left < FLAT ? 0 : 1;
}

function show(text: string): void {
  const document = read(URI, text);
  const findings = lint(document, { uri: URI, index, settings: defaultSettings, today: TODAY });
  applyFixes(findings, 'all');
  workspaceStatus({ index, today: TODAY, settings: defaultSettings });
}

function read(uri: string, text: string): ReturnType<typeof parseDocument> {
  // As an editor hands it over: one string, not the parts it was put together from.
  const document = parseDocument(Buffer.from(text).toString(), {
    prose: () => remarkProse,
    recurrences: () => recurrences,
  });
  const record = summarize(uri, document, TODAY);
  if (record === undefined) index.setForeign(uri);
  else index.set(record);
  return document;
}

function heapBytes(): number {
  if (global.gc === undefined) throw new Error('node needs --expose-gc');
  global.gc();
  global.gc();
  return process.memoryUsage().heapUsed;
}
