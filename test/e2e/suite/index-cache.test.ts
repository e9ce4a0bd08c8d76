import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LocalDate } from '../../../src/core/time/local-date';
import { Clock } from '../../../src/editor/clock';
import { Log } from '../../../src/editor/log';
import { SettingsReader } from '../../../src/editor/settings';
import { readOf } from '../../../src/editor/workspace/file-read';
import { ChangeSet, FolderFiles, outdated } from '../../../src/editor/workspace/folder-files';
import { FolderReader } from '../../../src/editor/workspace/folder-reader';
import { IndexCache } from '../../../src/editor/workspace/index-cache';
import { isAbort } from '../../../src/editor/workspace/slices';
import { goodGoal } from '../../support/suite-goals';
import { scratchUri, tidy, writeFile } from '../../support/suite-workspace';

const OPTIONS = { today: '2027-06-10' as LocalDate, sections: {} };
const { signal } = new AbortController();

describe('the kept index', () => {
  const folder = { uri: scratchUri('folder'), name: 'folder', index: 0 };
  const storage = scratchUri('storage');
  const cache = new IndexCache(storage, '1.0.0');

  beforeEach(async () => {
    const files = new FolderFiles(folder);
    for (const [name, text] of [
      ['goal', goodGoal('goal')],
      ['notes', '# Notes\n'],
    ] as const) {
      const uri = vscode.Uri.joinPath(folder.uri, `${name}.md`).toString();
      files.apply(await readOf(uri, { modified: 5, size: text.length }, text, OPTIONS), new ChangeSet());
    }
    await cache.save(files, OPTIONS);
  });
  afterEach(tidy);

  const load = (from = cache, options = OPTIONS) => from.load(folder.uri, options, signal);

  /** Changes the file that is kept. */
  async function damage(change: (text: string) => string): Promise<void> {
    const [[name] = ['']] = await vscode.workspace.fs.readDirectory(storage);
    const file = vscode.Uri.joinPath(storage, name);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(change(text)));
  }

  it('comes back as it was', async () => {
    const { outcome, reads } = await load();
    assert.equal(outcome, 'taken over');
    assert.deepEqual(
      reads.map(({ kind }) => kind),
      ['ours', 'foreign'],
    );
    const [goal] = reads;
    assert.ok(goal?.kind === 'ours' && goal.record.kind === 'goal');
    assert.equal(goal.record.title, 'Ten climbs');
    assert.deepEqual(goal.stamp, { modified: 5, size: goodGoal('goal').length });
  });

  it('has its goals read again on another day', async () => {
    const { reads } = await load(cache, { ...OPTIONS, today: '2027-06-11' as LocalDate });
    const [goal, notes] = reads;
    assert.ok(goal?.kind === 'ours' && notes?.kind === 'foreign');
    assert.deepEqual(goal.stamp, outdated);
    assert.notDeepEqual(notes.stamp, outdated);
  });

  it('is dropped when another version or other settings wrote it', async () => {
    const dropped = { outcome: 'other version or settings', reads: [] };
    assert.deepEqual(await load(new IndexCache(storage, '1.0.1')), dropped);
    assert.deepEqual(await load(cache, { ...OPTIONS, sections: { why: ['Reason'] } } as typeof OPTIONS), dropped);
  });

  for (const [how, change, outcome] of [
    ['cut off', (text: string) => text.slice(0, -20), 'damaged'],
    ['changed in one letter', (text: string) => text.replace('Ten climbs', 'Tem climbs'), 'damaged'],
    ['empty', () => '', 'damaged'],
    ['something else', () => 'null\n[]\n', 'other version or settings'],
  ] as const) {
    it(`is dropped when it is ${how}`, async () => {
      await damage(change);
      assert.deepEqual(await load(), { outcome, reads: [] });
    });
  }

  describe('of the workspace', () => {
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(workspace);
    let files: FolderFiles;
    let reader: FolderReader;
    let session: vscode.Disposable;
    let read: Set<string>;
    const listener = { onRead: ({ changed }: ChangeSet) => changed.forEach((uri) => read.add(uri)), onProgress() {} };

    beforeEach(() => {
      const settings = new SettingsReader();
      const clock = new Clock(settings);
      const log = new Log('Milepost: the kept index');
      files = new FolderFiles(workspace);
      reader = new FolderReader({ platform: {}, settings, clock, log, cache });
      session = vscode.Disposable.from(reader, settings, clock, log);
      read = new Set();
    });
    afterEach(() => session.dispose());

    it('is written whole when the session ends', async () => {
      await Promise.all(['one.md', 'two.md', 'three.md'].map((name) => writeFile(name, goodGoal(name))));
      const uris = ['one.md', 'two.md', 'three.md'].map(uriOf);
      await reader.readFiles(files, uris, new ChangeSet());
      const saved = reader.saveNow(files);
      // VS Code lets go of everything as soon as `deactivate` has returned its promise.
      session.dispose();
      await saved;
      const { reads } = await cache.load(workspace.uri, OPTIONS, signal);
      assert.deepEqual(
        reads.map(({ uri }) => uri),
        uris,
      );
    });

    it('is taken over by the next reading when the first one is stopped', async () => {
      const gone = uriOf('gone.md');
      files.apply(await readOf(gone, { modified: 5, size: 5 }, goodGoal('gone'), OPTIONS), new ChangeSet());
      await cache.save(files, OPTIONS);
      files = new FolderFiles(workspace);
      const stop = new AbortController();
      const stopped = reader.read([files], { ...listener, signal: stop.signal });
      stop.abort();
      await assert.rejects(stopped, isAbort);
      assert.equal(read.size, 0);
      await reader.read([files], { ...listener, signal });
      assert.ok(read.has(gone));
      assert.equal(files.index.get(gone), undefined);
    });

    it('holds a file that was found while the folder was listed', async () => {
      const late = uriOf('late.md');
      const found = await readOf(late, { modified: 5, size: 5 }, goodGoal('late'), OPTIONS);
      const stop = new AbortController();
      const listen = stop.signal.addEventListener.bind(stop.signal);
      // Listing begins by hearing of its end.
      stop.signal.addEventListener = (type: string, heard: EventListenerOrEventListenerObject) => {
        files.apply(found, new ChangeSet());
        listen(type, heard);
      };
      await reader.read([files], { ...listener, signal: stop.signal });
      assert.ok(files.index.get(late));
    });
  });

  it('is not there at first', async () => {
    const nowhere = new IndexCache(scratchUri('nowhere'), '1.0.0');
    assert.deepEqual(await load(nowhere), { outcome: 'none', reads: [] });
    assert.equal(await nowhere.bytes(), 0);
    assert.ok((await cache.bytes()) > 100);
  });
});

function uriOf(name: string): string {
  return scratchUri(name).toString();
}
