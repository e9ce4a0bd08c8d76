import assert from 'node:assert/strict';
import type { GoalRecord, IndexRecord, TaskRecord } from '../../../src/core/index/record';
import { splitReference, WorkspaceIndex } from '../../../src/core/index/workspace-index';

const goal = (uri: string, id: string, more: Partial<GoalRecord> = {}): GoalRecord => ({
  kind: 'goal',
  uri,
  id,
  visibility: 'pair',
  references: [],
  title: id,
  line: 0,
  status: 'active',
  supports: [],
  agreed: [],
  steps: [],
  milestones: [],
  roadblocks: [],
  kpis: [],
  ...more,
});
const profile = (uri: string, id: string, anchors: string[]): IndexRecord => ({
  kind: 'profile',
  uri,
  id,
  visibility: 'pair',
  references: [],
  name: id,
  anchors: anchors.map((anchor, line) => ({ anchor, text: anchor, line })),
});

const step = (more: Partial<TaskRecord>) => ({ text: 'a step', state: 'todo', line: 3, ...more }) as const;

describe('the workspace index', () => {
  it('resolves ids, anchors, names, wiki links and relative links', () => {
    const index = new WorkspaceIndex();
    index.set(goal('file:///w/goals/social%20ads.md', 'ads'));
    index.set(profile('file:///w/people/mira.md', 'mira', ['brand-lead']));
    index.setForeign('file:///w/notes/readme.md');
    const from = 'file:///w/journal/2027/a.md';
    const uriOf = (target: string) => index.resolve(target, from)?.uri;
    assert.equal(uriOf('ads'), 'file:///w/goals/social%20ads.md');
    assert.equal(uriOf('[[social ads|the ads]]'), 'file:///w/goals/social%20ads.md');
    assert.equal(uriOf('[[Social Ads#Steps]]'), 'file:///w/goals/social%20ads.md');
    assert.equal(uriOf('../../goals/social ads.md'), 'file:///w/goals/social%20ads.md');
    assert.equal(uriOf('../../goals/social%20ads.md#milestones'), 'file:///w/goals/social%20ads.md');
    assert.equal(uriOf('../../elsewhere/social ads.md'), undefined);
    assert.equal(uriOf('../../notes/readme.md'), 'file:///w/notes/readme.md');
    assert.equal(uriOf('[the ads](../../goals/social%20ads.md#why)'), 'file:///w/goals/social%20ads.md');
    assert.equal(uriOf('[[goals/Social ads]]'), 'file:///w/goals/social%20ads.md', 'from the top folder');
    assert.equal(uriOf('/goals/social%20ads.md'), 'file:///w/goals/social%20ads.md', 'from the top folder');
    assert.equal(uriOf('[[als/social ads]]'), undefined);
    assert.equal(uriOf('social%20ads.md'), undefined, 'from this folder');
    assert.equal(uriOf('nobody'), undefined);
    assert.equal(index.resolve('mira#brand-lead', from)?.anchor?.anchor, 'brand-lead');
    assert.equal(index.resolve('[asp](../../people/mira.md#^brand-lead)', from)?.anchor?.anchor, 'brand-lead');
    assert.equal(index.resolve('mira#no-such', from)?.missingAnchor, 'no-such');
  });

  it('resolves aliases, of files that are not ours too, after ids, addresses and names', () => {
    const index = new WorkspaceIndex();
    index.set(goal('file:///w/goals/ads.md', 'social-ads', { aliases: ['Ads & more', 'R/D', 'mira'] }));
    index.set({ ...profile('file:///w/people/mira.md', 'mira', ['brand-lead']), aliases: ['mk', 'notes'] });
    index.setForeign('file:///w/notes.md', ['Garden plan 2027', 'MK']);
    const uriOf = (target: string) => index.resolve(target, 'file:///w/goals/a.md')?.uri;
    assert.equal(uriOf('Ads & more'), 'file:///w/goals/ads.md');
    assert.equal(uriOf('[[ads & MORE|the ads]]'), 'file:///w/goals/ads.md');
    assert.equal(uriOf('R/D'), 'file:///w/goals/ads.md');
    assert.equal(uriOf('D'), undefined, 'the whole alias');
    assert.equal(uriOf('[[Garden plan 2027#June]]'), 'file:///w/notes.md');
    assert.equal(uriOf('mira'), 'file:///w/people/mira.md', 'an id wins');
    assert.equal(uriOf('[[notes]]'), 'file:///w/notes.md', 'a name wins');
    assert.equal(uriOf('mk'), 'file:///w/people/mira.md', 'the first wins');
    assert.equal(uriOf('mk.md'), undefined, 'no address');
    assert.equal(index.resolve('mk#brand-lead', 'file:///w/a.md')?.anchor?.anchor, 'brand-lead');
    assert.equal(index.resolve('mk#no-such', 'file:///w/a.md')?.missingAnchor, 'no-such');
  });

  it('names the files that ask for an alias when it comes or goes', () => {
    const index = new WorkspaceIndex();
    const references = [
      { target: 'Garden plan', kind: 'wiki' },
      { target: 'mk#lead', kind: 'id' },
    ] as const;
    index.set(goal('file:///w/a.md', 'a', { references }));
    const asking = ['file:///w/a.md'];
    assert.deepEqual(index.setForeign('file:///w/n.md').dependents, []);
    assert.deepEqual(index.setForeign('file:///w/n.md', ['garden plan']).dependents, asking);
    assert.deepEqual(index.setForeign('file:///w/n.md', ['garden plan']).dependents, []);
    assert.deepEqual(index.setForeign('file:///w/n.md', []).dependents, asking);
    assert.equal(index.resolve('garden plan', 'file:///w/a.md'), undefined);
    const mira = profile('file:///w/people/mira.md', 'mira', []);
    assert.deepEqual(index.set(mira).dependents, []);
    assert.deepEqual(index.set({ ...mira, aliases: ['mk'] }).dependents, asking);
    assert.deepEqual(index.delete('file:///w/people/mira.md').dependents, asking);
    assert.equal(index.resolve('mk', 'file:///w/a.md'), undefined);
  });

  it('says what depends on a change, and nothing when the record is the same', () => {
    const index = new WorkspaceIndex();
    const journal: IndexRecord = {
      kind: 'journal',
      uri: 'file:///w/j.md',
      visibility: 'private',
      references: [{ kind: 'id', target: 'ads' }],
      title: 'j',
      goals: ['ads'],
    };
    assert.deepEqual(index.set(journal), { changed: ['file:///w/j.md'], dependents: [] });
    assert.deepEqual(index.set(goal('file:///w/g.md', 'ads')), {
      changed: ['file:///w/g.md'],
      dependents: ['file:///w/j.md'],
    });
    assert.deepEqual(index.set(goal('file:///w/g.md', 'ads')), { changed: [], dependents: [] });
    assert.deepEqual(index.delete('file:///w/g.md'), { changed: ['file:///w/g.md'], dependents: ['file:///w/j.md'] });
    assert.deepEqual(index.delete('file:///w/g.md'), { changed: [], dependents: [] });
  });

  it('knows all files with an id, and forgets it when a file takes another', () => {
    const index = new WorkspaceIndex();
    index.set(goal('file:///w/a.md', 'same'));
    const change = index.set(goal('file:///w/b.md', 'same'));
    assert.deepEqual(change.dependents, ['file:///w/a.md']);
    assert.equal(index.byId('same').length, 2);
    assert.deepEqual(index.set(goal('file:///w/b.md', 'other')).dependents, ['file:///w/a.md']);
    assert.equal(index.byId('same').length, 1);
  });

  it('names the other goals of an owner, whose sum of hours may change', () => {
    const index = new WorkspaceIndex();
    index.set(goal('file:///w/a.md', 'a', { owner: 'mira' }));
    index.set(goal('file:///w/b.md', 'b', { owner: 'jon' }));
    const { dependents } = index.set(goal('file:///w/c.md', 'c', { owner: 'mira' }));
    assert.deepEqual(dependents, ['file:///w/a.md']);
    assert.equal(index.goalsOf('mira').all.length, 2);
  });

  it('forgets what a file named, who owned it and what kind it was with the file', () => {
    const index = new WorkspaceIndex();
    const references = [{ target: 'ads', kind: 'id' }] as const;
    index.set(goal('file:///w/a.md', 'a', { owner: 'mira', references }));
    const named = index.set(goal('file:///w/ads.md', 'ads'));
    assert.deepEqual(named.dependents, ['file:///w/a.md']);
    index.delete('file:///w/a.md');
    assert.deepEqual(index.set(goal('file:///w/ads.md', 'ads', { title: 'Ads' })).dependents, []);
    assert.deepEqual(index.delete('file:///w/ads.md').dependents, []);
    assert.deepEqual(index.setForeign('file:///w/ads.md').dependents, []);
    assert.deepEqual(index.set(goal('file:///w/b.md', 'b', { owner: 'mira' })).dependents, []);
    assert.deepEqual(
      index.goals().map(({ id }) => id),
      ['b'],
    );
  });

  it('forgets what a file’s steps wait for, and which steps it has, with the file', () => {
    const index = new WorkspaceIndex();
    const draft = (text: string) => goal('file:///w/draft.md', 'draft', { steps: [step({ id: 'draft-1', text })] });
    index.set(goal('file:///w/send.md', 'send', { steps: [step({ dependsOn: ['draft-1'] })] }));
    assert.deepEqual(index.set(draft('Draft it')).dependents, ['file:///w/send.md']);
    index.delete('file:///w/send.md');
    assert.deepEqual(index.set(draft('Draft all of it')).dependents, []);
    assert.deepEqual(
      index.withTask('draft-1').map(({ uri }) => uri),
      ['file:///w/draft.md'],
    );
    index.delete('file:///w/draft.md');
    assert.deepEqual(index.withTask('draft-1'), []);
  });

  it('adds a goal to those of its owner that were asked for before, and takes it out again', () => {
    const index = new WorkspaceIndex();
    index.set(goal('file:///w/a.md', 'a', { owner: 'mira' }));
    assert.equal(index.goalsOf('mira').all.length, 1);
    index.set(goal('file:///w/b.md', 'b', { owner: 'mira' }));
    assert.equal(index.goalsOf('mira').all.length, 2);
    index.delete('file:///w/a.md');
    assert.deepEqual(
      index.goalsOf('mira').all.map(({ id }) => id),
      ['b'],
    );
  });

  it('leads to the whole file where no place in it is named', () => {
    const index = new WorkspaceIndex();
    const mira = profile('file:///w/mira.md', 'mira', ['lead']);
    index.set(mira);
    assert.deepEqual(index.resolve('mira', 'file:///w/a.md'), { uri: mira.uri, record: mira });
    assert.deepEqual(index.resolve('#lead', mira.uri)?.anchor?.anchor, 'lead');
    assert.deepEqual(index.resolve('mira#away', 'file:///w/a.md'), {
      uri: mira.uri,
      record: mira,
      missingAnchor: 'away',
    });
  });

  it('resolves a path that holds half of a character', () => {
    const index = new WorkspaceIndex();
    index.set(goal('file:///w/goals/ads.md', 'other'));
    assert.equal(index.resolve('\uD83C/ads', 'file:///w/a.md'), undefined);
    assert.equal(index.resolve('goals/\uD83C/../ads.md', 'file:///w/a.md')?.uri, 'file:///w/goals/ads.md');
  });

  it('turns a file of ours into a foreign one and back', () => {
    const index = new WorkspaceIndex();
    index.set(goal('file:///w/a.md', 'a'));
    assert.deepEqual(index.setForeign('file:///w/a.md').changed, ['file:///w/a.md']);
    assert.equal(index.size, 0);
    index.set(goal('file:///w/a.md', 'a'));
    assert.equal(index.size, 1);
  });
});

describe('a reference', () => {
  it('is a name and an anchor', () => {
    assert.deepEqual(splitReference('[[mira#^brand-lead|label]]'), { name: 'mira', anchor: 'brand-lead' });
    assert.deepEqual(splitReference(' program#o1 '), { name: 'program', anchor: 'o1' });
    assert.deepEqual(splitReference('ads'), { name: 'ads' });
  });
});

describe('a Markdown file that is not ours', () => {
  it('leads nowhere once it is removed', () => {
    const index = new WorkspaceIndex();
    index.setForeign('file:///w/note.md');
    assert.deepEqual(index.resolve('[[note]]', 'file:///w/a.md'), { uri: 'file:///w/note.md' });
    index.delete('file:///w/note.md');
    assert.equal(index.resolve('[[note]]', 'file:///w/a.md'), undefined);
  });
});
