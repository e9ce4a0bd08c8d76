import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { nodeDisk, type Disk } from '../../../src/cli/disk';
import { replaceFile, type Replaced } from '../../../src/cli/replace-file';
import { folderWith, removeFolders } from '../../support/command-line';
import { diskThat, systemError } from '../../support/failing-disk';

const BEFORE = Buffer.from('\uFEFFold\r\n'.repeat(3));
const AFTER = Buffer.from('\uFEFFnew and longer\r\n'.repeat(5));

function oldFile(name = 'a.md') {
  const folder = realpathSync(folderWith({ [name]: BEFORE }));
  const place = path.join(folder, name);
  return { folder, place, file: { path: place, truePath: place } };
}

function replace(file: { readonly path: string; readonly truePath: string }, disk: Disk = nodeDisk): Replaced {
  return replaceFile({ file, before: BEFORE, after: AFTER }, disk);
}

const CHANGED = 'it was changed meanwhile; run the command again';

describe('replacing a file', () => {
  after(removeFolders);

  it('writes the bytes, keeps the mode and leaves nothing beside it', () => {
    for (const mode of [0o644, 0o600, 0o664, 0o755, 0o222]) {
      const { folder, place, file } = oldFile();
      chmodSync(place, mode);
      // Root alone reads what nobody may read.
      if (mode === 0o222 && process.getuid?.() !== 0) continue;
      assert.deepEqual(replace(file), { kind: 'replaced' });
      assert.ok(readFileSync(place).equals(AFTER));
      if (process.platform !== 'win32') assert.equal(statSync(place).mode & 0o7777, mode);
      assert.deepEqual(readdirSync(folder), ['a.md']);
    }
  });

  it('takes the longest name that a file can have', () => {
    const { folder, place, file } = oldFile(`${'n'.repeat(252)}.md`);
    assert.deepEqual(replace(file), { kind: 'replaced' });
    assert.ok(readFileSync(place).equals(AFTER));
    assert.equal(readdirSync(folder).length, 1);
  });

  it('writes to where a link leads, and the link stays', () => {
    const { folder, place } = oldFile();
    const link = path.join(folder, 'link.md');
    symlinkSync('a.md', link);
    assert.deepEqual(replace({ path: link, truePath: place }), { kind: 'replaced' });
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.ok(readFileSync(place).equals(AFTER));
  });

  it('shows the new text to nobody before it has the mode of the old one', () => {
    const { place, file } = oldFile();
    chmodSync(place, 0o640);
    const modes: number[] = [];
    const disk = diskThat((operation, args) => {
      if (operation === 'write') modes.push(nodeDisk.facts(Number(args[0])).mode & 0o777);
    });
    replace(file, disk);
    if (process.platform !== 'win32') assert.deepEqual(modes, [0o600]);
  });

  describe('leaves as it is, and says why,', () => {
    const obstacles: Readonly<Record<string, readonly [(place: string) => void, string]>> = {
      'a file that is read-only': [(place) => chmodSync(place, 0o444), 'it is read-only'],
      'a file in a folder that is read-only': [
        (place) => chmodSync(path.dirname(place), 0o555),
        'its folder is read-only',
      ],
      'a file with a second name': [
        (place) => linkSync(place, `${place}.same`),
        'it has a second name (a hard link), under which the old text would stay',
      ],
    };
    for (const [name, [prepare, reason]] of Object.entries(obstacles)) {
      it(name, function () {
        if (process.platform === 'win32') this.skip();
        const { folder, place, file } = oldFile();
        prepare(place);
        const entries = readdirSync(folder);
        assert.deepEqual(replace(file), { kind: 'left', reason });
        assert.ok(readFileSync(place).equals(BEFORE));
        assert.deepEqual(readdirSync(folder), entries);
        chmodSync(folder, 0o755);
      });
    }

    it('a file of somebody else that would become ours', () => {
      const { folder, place, file } = oldFile();
      let old: number | undefined;
      const disk: Disk = {
        ...nodeDisk,
        open: (name) => (old = nodeDisk.open(name)),
        facts(descriptor) {
          const facts = nodeDisk.facts(descriptor);
          return descriptor === old ? Object.assign(facts, { uid: facts.uid + 1 }) : facts;
        },
        create(name) {
          old = undefined;
          return nodeDisk.create(name);
        },
        setOwner() {
          throw systemError('EPERM');
        },
      };
      assert.deepEqual(replace(file, disk), {
        kind: 'left',
        reason: 'it belongs to somebody else and would become yours',
      });
      assert.ok(readFileSync(place).equals(BEFORE));
      assert.deepEqual(readdirSync(folder), ['a.md']);
    });
  });

  describe('leaves alone what was touched meanwhile:', () => {
    /** What may happen to a file between its reading and its writing, and what is said of it. */
    const events: Readonly<Record<string, readonly [(place: string) => void, string]>> = {
      'other words': [(place) => writeFileSync(place, 'other'), CHANGED],
      'other words of the same length': [
        (place) =>
          writeFileSync(
            place,
            BEFORE.map((byte) => byte ^ 1),
          ),
        CHANGED,
      ],
      'more words at the end': [(place) => writeFileSync(place, 'more', { flag: 'a' }), CHANGED],
      'no words': [(place) => writeFileSync(place, ''), CHANGED],
      'another file by a rename': [
        (place) => {
          writeFileSync(`${place}.other`, 'other');
          renameSync(`${place}.other`, place);
        },
        CHANGED,
      ],
      'another mode': [(place) => chmodSync(place, 0o600), CHANGED],
      deleted: [(place) => unlinkSync(place), 'it was deleted or renamed meanwhile'],
      'its folder renamed': [
        (place) => renameSync(path.dirname(place), `${path.dirname(place)}-gone`),
        'it was deleted or renamed meanwhile',
      ],
      'a second name': [
        (place) => linkSync(place, `${place}.same`),
        'it has a second name (a hard link), under which the old text would stay',
      ],
      'a link elsewhere': [
        (place) => {
          renameSync(place, `${place}.moved`);
          symlinkSync(`${place}.moved`, place);
        },
        'a link leads elsewhere meanwhile',
      ],
      'a folder': [
        (place) => {
          unlinkSync(place);
          mkdirSync(place);
        },
        'it is a folder meanwhile',
      ],
    };
    /** Before anything is done, and at the last moment before the file is compared with the disk. */
    const moments: Readonly<Record<string, 'truePath' | 'flush'>> = { 'at first': 'truePath', 'at last': 'flush' };
    for (const [name, [happen, reason]] of Object.entries(events)) {
      for (const [when, moment] of Object.entries(moments)) {
        it(`${name}, ${when}`, function () {
          if (process.platform === 'win32') this.skip();
          const { folder, place, file } = oldFile();
          let due = true;
          let left: unknown;
          const disk = diskThat((operation) => {
            if (operation !== moment || !due) return;
            due = false;
            happen(place);
            left = stateOf(place);
          });
          // A change of mode alone, before the first look, is simply the mode to keep.
          const expected: Replaced =
            name === 'another mode' && when === 'at first' ? { kind: 'replaced' } : { kind: 'left', reason };
          assert.deepEqual(replace(file, disk), expected);
          if (expected.kind === 'left') assert.deepEqual(stateOf(place), left);
          if (existsSync(`${folder}-gone`)) renameSync(`${folder}-gone`, folder);
        });
      }
    }
  });
});

/** What stands at a path. */
function stateOf(place: string): unknown {
  const stats = lstatSync(place, { throwIfNoEntry: false });
  if (stats === undefined) return 'nothing';
  return [stats.ino, stats.mode, stats.nlink, stats.isFile() ? readFileSync(place, 'latin1') : ''];
}
