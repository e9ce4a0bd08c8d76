import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { folderWith, milepost, removeFolders } from '../../support/command-line';

const TODAY = '2027-06-10';
const TASKS = /(?:^|\.)(?:steps|milestones|roadblocks|later|parts)\[\]$|(?:^|\.)next$/;

/** The keys of each kind of object that the README names: those that are always there, and those that may be. */
function documented(): ReadonlyMap<string, { readonly always: readonly string[]; readonly all: readonly string[] }> {
  const [, table = ''] = /<!-- json -->\n([^]*?)<!-- \/json -->/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const rows = [...table.matchAll(/^\| `([^`]+)`[^|]*\| (.+) \|$/gm)].map(([, of = '', keys = '']) => {
    const names = [...keys.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const all = names.map((name) => name.replace('?', ''));
    return [of, { always: names.filter((name) => !name.endsWith('?')), all: [...new Set(all)] }] as const;
  });
  return new Map(rows);
}

/** Where each object stands in a value, and its keys: `goals[].lost[]`. */
function* objectsIn(value: unknown, at: string): Iterable<readonly [at: string, keys: readonly string[]]> {
  if (Array.isArray(value)) {
    for (const item of value) yield* objectsIn(item, `${at}[]`);
  } else if (typeof value === 'object' && value !== null) {
    yield [at, Object.keys(value)];
    for (const [key, inner] of Object.entries(value)) {
      // By rule and by severity: what they count are not keys of ours.
      if (key !== 'byCode' && key !== 'bySeverity') yield* objectsIn(inner, at === '' ? key : `${at}.${key}`);
    }
  }
}

/** The row that says the keys of an object; tasks and check-ins are the same wherever they stand. */
function rowOf(command: string, at: string): string {
  if (command === 'status' && at.startsWith('goals[].') && TASKS.test(at)) return 'status goals[].steps[]';
  if (command === 'status' && /^thisWeek\.items\[\]\..*parts\[\]$/.test(at)) return 'status goals[].steps[]';
  if (at === 'checkIns.next') return 'status checkIns.last';
  return at === '' ? command : `${command} ${at}`;
}

const run = async (args: readonly string[], input = '') =>
  (await milepost([...args, '--today', TODAY], { input })).stdout;

describe('what the README says of JSON', () => {
  after(removeFolders);
  const rows = documented();
  const task = rows.get('status goals[].steps[]');
  const seen = new Map<string, Set<string>>();
  const look = (command: string, value: unknown): void => {
    for (const [at, keys] of objectsIn(value, '')) {
      const name = rowOf(command, at);
      const row = rows.get(name) ?? assert.fail(`the README does not tell ${name}`);
      const more = name === 'status thisWeek.items[]' ? (task?.all ?? []) : [];
      const unknown = keys.filter((key) => !row.all.includes(key) && !more.includes(key));
      assert.deepEqual(unknown, [], `${name} has more`);
      if (name !== 'assess')
        for (const key of [...row.always, ...more]) assert.ok(keys.includes(key), `${name} has no ${key}`);
      const known = seen.get(name) ?? new Set();
      for (const key of keys) known.add(key);
      seen.set(name, known);
    }
  };

  it('are its keys, and no others', async () => {
    const folder = folderWith({
      'merge.md': '---\ntype: goal\nid: merge\n---\n<<<<<<< mine\n# A\n=======\n# B\n>>>>>>> theirs\n',
      'plan.md':
        '---\ntype: goal\nid: plan\ntitle: Plan\nstatus: active\nowner: ruta\ndue: 2027-05-01\n---\n# Cut the wait to 10 days by 1 May 2027\n## Steps\n- [ ] Ask\n  - [ ] Who  [due:: 2027-06-09]\n## Roadblocks\n- [ ] No key @ruta\n## Someday\n- [ ] Rest\n',
      'private/note.md': '---\ntype: journal\ndate: 2027-06-01\n---\n# Note\n',
      '.git/HEAD': 'ref: refs/heads/main\n',
    });
    cpSync('media/sample', folder, { recursive: true });
    look('status', JSON.parse(await run(['status', folder, '--format', 'json'])));
    look('lint', JSON.parse(await run(['lint', folder, '--format', 'json'])));
    look('lint', JSON.parse(await run(['lint', folder, '--format', 'json', '--fixes'])));
    const statements = ['Run three campaigns by May', 'Courir un marathon de quarante kilomètres avant le mois de mai'];
    const lines = statements.map((text, id) => JSON.stringify({ id, text })).join('\n');
    for (const line of (await run(['assess', '--jsonl', '--rewrites'], lines)).trimEnd().split('\n'))
      look('assess', JSON.parse(line));
    for (const [name, { all }] of rows) {
      const untold = all.filter((key) => seen.get(name)?.has(key) !== true);
      assert.deepEqual(untold, [], `${name} has none of these`);
    }
  });
});
