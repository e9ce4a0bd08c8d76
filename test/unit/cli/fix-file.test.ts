import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Terminal } from '../../../src/cli/command';
import { nodeDisk, type Disk } from '../../../src/cli/disk';
import { fixFile } from '../../../src/cli/judge-file';
import { Output } from '../../../src/cli/output';
import { Progress } from '../../../src/cli/progress';
import { readWorkspace } from '../../../src/cli/read-workspace';
import { scopeOf } from '../../../src/cli/scope';
import { existingTarget } from '../../../src/cli/target';
import { Troubles } from '../../../src/cli/troubles';
import { parseLocalDate } from '../../../src/core/time/local-date';
import { folderWith, goal, milepost, removeFolders } from '../../support/command-line';
import { diskThat, systemError } from '../../support/failing-disk';

const TODAY = '2027-06-10';
const NAMES = ['a.md', 'b.md'];
const FILES = Object.fromEntries(NAMES.map((name) => [name, mistyped(name)]));

/** A goal with something that can be mended in one way only. */
function mistyped(id: string): string {
  return goal('Run 20 km by 31 August 2027', { id: id.replace('.md', ''), keys: ['due: 2027-8-31'] });
}

function mended(text: string): string {
  return text.replace('2027-8-31', '2027-08-31');
}

/** Mends all files of a folder on a disk, and tells what was written and what was said. */
function fixAll(folder: string, disk: Disk) {
  const told: string[] = [];
  const terminal: Terminal = { out: new Output(1, false), complain: (line) => void told.push(line) };
  const scope = scopeOf([existingTarget(folder)]);
  const troubles = new Troubles(terminal, new Progress(new Output(2, false)), scope);
  const workspace = readWorkspace({ root: folder, scope, today: parseLocalDate(TODAY), purpose: 'lint' }, troubles);
  const written = workspace.files.filter((file) => fixFile(file, workspace, troubles, disk));
  return { written: written.map((file) => path.basename(file.path)), told, failed: troubles.failed };
}

/** How many operations mending the files takes. */
function operations(): number {
  let count = 0;
  fixAll(
    folderWith(FILES),
    diskThat(() => (count += 1)),
  );
  return count;
}

describe('mending files', () => {
  after(removeFolders);
  const all = operations();

  it('takes some operations', () => assert.ok(all > NAMES.length * 10, String(all)));

  for (const code of ['ENOSPC', 'ENOENT']) {
    it(`leaves each file old or new whichever operation fails with ${code}, and names what it could not do`, () => {
      for (let failing = 1; failing <= all; failing++) {
        const folder = folderWith(FILES);
        let count = 0;
        const disk = diskThat(() => {
          count += 1;
          if (count === failing) throw systemError(code);
        });
        const { written, told, failed } = fixAll(folder, disk);
        const where = `operation ${failing} of ${all}`;
        for (const name of NAMES) {
          const expected = written.includes(name) ? mended(mistyped(name)) : mistyped(name);
          assert.equal(readFileSync(path.join(folder, name), 'utf8'), expected, where);
        }
        // The other was none the worse; this was mended all the same only if the disk did not confirm it.
        assert.ok(written.length >= NAMES.length - 1, where);
        assert.equal(failed, true, where);
        assert.equal(told.length, 1, where);
        assert.match(
          told[0] ?? '',
          /[ab]\.md: was (?:not mended|mended, but may be the old one after a power failure): /,
        );
        if (written.length < NAMES.length) assert.ok(!written.some((name) => told[0]?.includes(name)), where);
        assert.deepEqual(readdirSync(folder), NAMES, where);
      }
    });
  }

  it('leaves each file old or new at whichever operation the run is killed, and nothing that looks like a goal', () => {
    for (let last = 0; last < all; last++) {
      const folder = folderWith(FILES);
      let count = 0;
      const disk = diskThat((operation) => {
        count += 1;
        // Nothing happens any more, no tidying up either; what is open is closed by the system.
        if (count > last && operation !== 'close') throw systemError('EIO');
      });
      fixAll(folder, disk);
      const where = `killed after operation ${last} of ${all}`;
      for (const name of NAMES) {
        const text = readFileSync(path.join(folder, name), 'utf8');
        assert.ok(text === mistyped(name) || text === mended(mistyped(name)), where);
      }
      const beside = readdirSync(folder).filter((name) => !NAMES.includes(name));
      assert.ok(
        beside.every((name) => name.startsWith('.') && !name.endsWith('.md')),
        where,
      );
      const again = fixAll(folder, nodeDisk);
      assert.deepEqual([again.told, again.failed], [[], false], where);
      for (const name of NAMES)
        assert.equal(readFileSync(path.join(folder, name), 'utf8'), mended(mistyped(name)), where);
    }
  });

  it('follows a link within the folder, and none out of it unless that is named', async () => {
    const outside = folderWith({ 'd.md': mistyped('d'), 'deep/e.md': mistyped('e') });
    const cwd = folderWith({ '.vault/v.md': mistyped('v'), 'a.md': mistyped('a') });
    mkdirSync(path.join(cwd, 'links'));
    symlinkSync(path.join('..', '.vault', 'v.md'), path.join(cwd, 'links', 'v.md'));
    symlinkSync(path.join(outside, 'd.md'), path.join(cwd, 'links', 'd.md'));
    symlinkSync(path.join(outside, 'deep'), path.join(cwd, 'links', 'deep'));
    const ran = await milepost(['lint', '--fix', '--today', TODAY], { cwd });
    assert.equal(ran.code, 2);
    const told = ran.stderr.trimEnd().split('\n');
    assert.equal(told.length, 2, ran.stderr);
    for (const [index, name] of ['d.md', 'deep/e.md'].entries()) {
      const lead = `milepost: links/${name}: was not mended: a link leads out of the folder, to `;
      assert.ok(told[index]?.startsWith(lead), told[index]);
      assert.equal(readFileSync(path.join(outside, name), 'utf8'), mistyped(path.basename(name)));
    }
    assert.equal(readFileSync(path.join(cwd, '.vault', 'v.md'), 'utf8'), mended(mistyped('v')));
    assert.equal(readFileSync(path.join(cwd, 'a.md'), 'utf8'), mended(mistyped('a')));
    const named = await milepost(
      ['lint', '--fix', '--today', TODAY, '--fail-on', 'error', 'links/d.md', 'links/deep'],
      { cwd },
    );
    assert.deepEqual([named.stderr, named.code], ['', 0]);
    for (const name of ['d.md', 'deep/e.md'])
      assert.equal(readFileSync(path.join(outside, name), 'utf8'), mended(mistyped(path.basename(name))));
  });
});
