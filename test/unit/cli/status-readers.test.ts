import assert from 'node:assert/strict';
import { folderWith, goal, milepost, removeFolders } from '../../support/command-line';

const profile = (id: string, name: string, role: string) =>
  `---\ntype: profile\nid: ${id}\nname: ${name}\nrole: ${role}\n---\n# ${name}\n`;
const owing = (person: string, words: string) => ({ body: ['## Roadblocks', `- [ ] ${words} @${person}`] });

const files = {
  'people/mira.md': profile('mira', 'Mira Kovač', 'mentee'),
  'people/tomas.md': profile('tomas', 'Tomas', 'mentor'),
  'shared.md': goal('Shared', { id: 'shared', ...owing('tomas', 'Ask the board') }),
  'open.md': goal('Open', { id: 'open', keys: ['visibility: program'], ...owing('mira', 'Book the hall') }),
  'private/mine.md': goal('Mine', { id: 'mine' }).replace('ruta', 'mira'),
  'private/his.md': goal('His', { id: 'his' }).replace('ruta', 'tomas'),
  'private/plan.md': goal('Plan', { id: 'plan' }).replace('owner: ruta\n', ''),
  'private/broken.md': '---js\ntype: goal\n---\n# Secret\n',
};

describe('milepost status for a reader', () => {
  let folder: string;
  before(() => (folder = folderWith(files)));
  after(removeFolders);

  async function status(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const all = ['status', folder, '--today', '2027-06-10', '--format', 'json', ...args];
    const { stdout, stderr, code } = await milepost(all, { env: { MILEPOST_ME: '', ...env } });
    assert.equal(code, 0, stderr);
    return { ...(JSON.parse(stdout) as Shown), stdout };
  }
  interface Shown {
    readonly me: string | null;
    readonly goals: readonly { readonly id: string }[];
    readonly owed: readonly { readonly person: string }[];
    readonly unreadable: readonly object[];
  }
  const ids = ({ goals }: Shown): string =>
    goals
      .map(({ id }) => id)
      .sort()
      .join(' ');

  const first = async (...args: Parameters<typeof status>) => {
    const { me, owed } = await status(...args);
    return [me, owed[0]?.person];
  };

  it('shows everything to whoever asks for nobody', async () => {
    assert.equal(ids(await status([])), 'his mine open plan shared');
    assert.equal(ids(await status(['--as', 'mira'])), 'his mine open plan shared');
  });

  it('leaves out what that reader may not see, and every word of it', async () => {
    assert.equal(ids(await status(['--for', 'mentor'])), 'open shared');
    assert.equal(ids(await status(['--for', 'program'])), 'open');
    assert.equal(ids(await status(['--for', 'tomas'])), 'his open shared');
    assert.equal(ids(await status(['--for', 'owner', '--as', 'mira'])), 'mine open plan shared');
    assert.equal(ids(await status(['--for', 'owner'], { MILEPOST_ME: 'tomas' })), 'his open plan shared');
    const { stdout, unreadable } = await status(['--for', 'program']);
    assert.deepEqual(unreadable, []);
    assert.doesNotMatch(stdout, /Secret|shared|Ask the board|private/i);
  });

  it('puts first what they owe who ask, and calls them you', async () => {
    assert.deepEqual(await first([]), [null, 'tomas']);
    assert.deepEqual(await first(['--as', 'mira']), ['mira', 'mira']);
    assert.deepEqual(await first(['--as', 'mira'], { MILEPOST_ME: 'tomas' }), ['mira', 'mira']);
    const { stdout } = await milepost(['status', folder, '--as', 'mira']);
    assert.match(stdout, /Owed\n {2}you {8}/);
  });

  it('says who there is where it knows nobody of that name', async () => {
    const { stderr, code } = await milepost(['status', folder, '--for', 'jonah']);
    assert.match(stderr, /--for takes one of owner, mentor, program, mira, tomas, not “jonah”\./);
    assert.equal(code, 2);
  });
});
