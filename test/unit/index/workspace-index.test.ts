import assert from 'node:assert/strict';
import type { GoalRecord, IndexRecord } from '../../../src/core/index/record';
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
  score: 50,
  points: { specific: 10, measurable: 10, achievable: 10, relevant: 10, timeBound: 10 },
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
    assert.equal(index.goalsOf('mira').length, 2);
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
