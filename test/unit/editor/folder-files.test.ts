import assert from 'node:assert/strict';
import type { LocalDate } from '../../../src/core/time/local-date';
import { message } from '../../../src/core/text/message';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { summarize } from '../../../src/core/index/summarize';
import type { FileRead } from '../../../src/editor/workspace/file-read';
import { ChangeSet, FolderFiles } from '../../../src/editor/workspace/folder-files';

const URI = 'file:///w/goal.md';
const TODAY = '2027-06-10' as LocalDate;

function read(title: string): FileRead & { readonly kind: 'ours' } {
  const text = `---\ntype: goal\nid: goal\ntitle: ${title}\nstatus: active\nowner: sam\n---\n# ${title}\n`;
  const record = summarize(URI, parseDocument(text), TODAY);
  assert.ok(record);
  return { kind: 'ours', uri: URI, stamp: { modified: 1, size: text.length }, record };
}

function titleIn(files: FolderFiles): string | undefined {
  const record = files.index.get(URI);
  return record?.kind === 'goal' ? record.title : undefined;
}

function changesOf(change: (changes: ChangeSet) => void): readonly string[] {
  const changes = new ChangeSet();
  change(changes);
  return [...changes.changed];
}

describe('the files of a folder', () => {
  it('have an open buffer win over the file until it is closed', () => {
    const files = new FolderFiles(undefined);
    files.apply(read('On disk'), new ChangeSet());
    files.setBuffer(URI, read('Unsaved').record, new ChangeSet());
    assert.deepEqual(
      changesOf((changes) => files.apply(read('From elsewhere'), changes)),
      [],
    );
    assert.deepEqual(
      changesOf((changes) => files.apply({ kind: 'gone', uri: URI }, changes)),
      [],
    );
    assert.equal(titleIn(files), 'Unsaved');
    files.closeBuffer(URI);
    assert.deepEqual(
      changesOf((changes) => files.apply(read('From elsewhere'), changes)),
      [URI],
    );
    assert.equal(titleIn(files), 'From elsewhere');
  });

  it('are read again after a buffer was open, whatever is known of the file', () => {
    const files = new FolderFiles(undefined);
    files.apply(read('On disk'), new ChangeSet());
    assert.ok(files.onDisk.has(URI));
    files.setBuffer(URI, read('Unsaved').record, new ChangeSet());
    assert.equal(files.onDisk.has(URI), false);
  });

  it('are found by their aliases, those of files that are not ours too', () => {
    const files = new FolderFiles(undefined);
    const found = () => files.index.resolve('Plan B', 'file:///w/a.md')?.uri;
    const stamp = { modified: 1, size: 1 };
    files.apply({ kind: 'foreign', uri: URI, stamp, aliases: ['Plan B'] }, new ChangeSet());
    assert.equal(found(), URI);
    files.setBuffer(URI, [], new ChangeSet());
    assert.equal(found(), undefined);
    files.setBuffer(URI, ['plan b'], new ChangeSet());
    assert.equal(found(), URI);
  });

  it('tell nothing when nothing has changed', () => {
    const files = new FolderFiles(undefined);
    files.apply(read('On disk'), new ChangeSet());
    assert.deepEqual(
      changesOf((changes) => files.apply(read('On disk'), changes)),
      [],
    );
    assert.deepEqual(
      changesOf((changes) => files.apply({ kind: 'unchanged', uri: URI }, changes)),
      [],
    );
  });

  it('keep a problem until the file can be read or is gone', () => {
    const files = new FolderFiles(undefined);
    const problem: FileRead = { kind: 'unreadable', uri: URI, problem: message('Cannot be read') };
    for (const better of [
      read('Mended'),
      { kind: 'gone', uri: URI },
      { kind: 'foreign', uri: URI, stamp: { modified: 1, size: 1 } },
    ] as const) {
      files.apply(problem, new ChangeSet());
      assert.deepEqual([...files.problems.keys()], [URI]);
      assert.equal(titleIn(files), undefined);
      assert.deepEqual(
        changesOf((changes) => files.apply(better, changes)),
        [URI],
      );
      assert.equal(files.problems.size, 0);
    }
  });
});
