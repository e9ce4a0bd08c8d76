import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { LocalDate } from '../../../src/core/time/local-date';
import type { ReaderAnswer } from '../../../src/editor/platform';
import { LARGEST_FILE_BYTES, type FileRead, type FileToRead } from '../../../src/editor/workspace/file-read';

const GOAL =
  '---\ntype: goal\nid: climb\ntitle: Climb\nstatus: active\nowner: sam\n---\n# Climb **ten** routes by 1 May 2027\n';

describe('the reading thread', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-worker-'));
  after(() => rmSync(folder, { recursive: true }));

  function file(name: string, text?: string | Uint8Array): FileToRead {
    const place = path.join(folder, name);
    if (text !== undefined) writeFileSync(place, text);
    return { uri: pathToFileURL(place).href, path: place };
  }

  it('tells ours from other files, with what the index keeps', async () => {
    const [goal, notes] = await read([file('goal.md', GOAL), file('notes.md', '# Notes\n')]);
    assert.ok(goal?.kind === 'ours' && goal.record.kind === 'goal');
    assert.equal(goal.record.statement, 'Climb ten routes by 1 May 2027');
    assert.equal(notes?.kind, 'foreign');
  });

  it('leaves out what has not changed, and sees what has gone', async () => {
    const known = file('known.md', GOAL);
    const { mtime, size } = statSync(known.path);
    const stamp = { modified: mtime.getTime(), size };
    const reads = await read([
      { ...known, known: stamp },
      { ...known, known: { ...stamp, size: size + 1 } },
      file('gone.md'),
    ]);
    assert.deepEqual(
      reads.map(({ kind }) => kind),
      ['unchanged', 'ours', 'gone'],
    );
  });

  it('reads of a large file no more than tells whose it is', async () => {
    const filler = 'x'.repeat(LARGEST_FILE_BYTES);
    const reads = await read([file('large.md', GOAL + filler), file('book.md', `# Book\n${filler}`)]);
    assert.deepEqual(
      reads.map(({ kind }) => kind),
      ['unreadable', 'foreign'],
    );
  });

  it('names what cannot be read, and reads the others', async () => {
    mkdirSync(path.join(folder, 'folder.md'));
    // A file that opens and cannot be read, whoever asks.
    if (process.platform === 'linux') symlinkSync('/proc/self/mem', path.join(folder, 'refused.md'));
    const reads = await read([file('folder.md'), file('refused.md'), file('good.md', GOAL)]);
    const refused = process.platform === 'linux' ? 'unreadable' : 'gone';
    assert.deepEqual(
      reads.map(({ kind }) => kind),
      ['gone', refused, 'ours'],
    );
  });

  it('names a goal that is not UTF-8, and takes no other file for one', async () => {
    const latin = Buffer.from(GOAL.replace('Climb\n', 'Café\n'), 'latin1');
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), latin]);
    const reads = await read([
      file('latin.md', latin),
      file('marked.md', marked),
      file('wide.md', Buffer.from(`\uFEFF${GOAL}`, 'utf16le')),
      file('wide-note.md', Buffer.from('\uFEFF# Notes\n', 'utf16le')),
      file('bytes.md', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8)),
    ]);
    const problem = 'Not UTF-8; save it in that encoding';
    assert.deepEqual(
      reads.map((answer) => (answer.kind === 'unreadable' ? answer.problem.template : answer.kind)),
      [problem, problem, problem, 'foreign', 'foreign'],
    );
  });

  it('takes a text with a byte order mark and CRLF as it takes any other', async () => {
    const [goal] = await read([file('bom.md', `\uFEFF${GOAL.replaceAll('\n', '\r\n')}`)]);
    assert.ok(goal?.kind === 'ours' && goal.record.kind === 'goal');
    assert.equal(goal.record.title, 'Climb');
  });
});

async function read(files: readonly FileToRead[]): Promise<readonly FileRead[]> {
  const worker = new Worker(path.resolve('dist', 'worker.mjs'));
  const reads: FileRead[] = [];
  try {
    return await new Promise((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', (answer: ReaderAnswer) => {
        if (answer.kind === 'done') resolve(reads);
        else reads.push(...answer.reads);
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin.
      worker.postMessage({ files, today: '2027-03-01' as LocalDate, sections: {} });
    });
  } finally {
    await worker.terminate();
  }
}
