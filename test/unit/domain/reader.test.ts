import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import type { People } from '../../../src/core/domain/person';
import { mayRead, readerNamed } from '../../../src/core/domain/reader';
import { likelyOwner } from '../../../src/core/index/people';
import { summarize } from '../../../src/core/index/summarize';

const mira = { id: 'mira', name: 'Mira Kovač' };
const tomas = { id: 'tomas', name: 'Tomas' };
const people: People = { mira, 'mira k': mira, tomas };

/** What may be read, of a private file of nobody, of one by each of the pair, and of files for the pair and for all. */
function read(word: string, me?: string): string {
  const reader = readerNamed(word, people, me) ?? assert.fail(`nobody is ${word}`);
  const files = {
    nobody: { visibility: 'private' },
    mira: { visibility: 'private', author: 'Mira K' },
    tomas: { visibility: 'private', author: 'TOMAS' },
    pair: { visibility: 'pair' },
    program: { visibility: 'program' },
  } as const;
  return Object.entries(files)
    .flatMap(([name, file]) => (mayRead(reader, file) ? [name] : []))
    .join(' ');
}

const guard = (uri: string, keys: string) => {
  const { visibility, author } = summarize(uri, parseDocument(`---\n${keys}\n---\n# A\n`), undefined) ?? assert.fail();
  return `${visibility} ${author ?? ''}`.trim();
};

describe('who may read a file', () => {
  it('is decided by its visibility and whose it is', () => {
    assert.equal(read('program', 'mira'), 'program');
    assert.equal(read('mentor', 'mira'), 'pair program');
    assert.equal(read('owner', 'mira'), 'nobody mira pair program');
    assert.equal(read('tomas', 'mira'), 'tomas pair program');
    assert.equal(read('mira', 'Mira K'), 'nobody mira pair program');
    assert.equal(read('MIRA'), 'mira pair program');
  });

  it('knows the owner by who asks, and nobody who has no profile', () => {
    assert.equal(readerNamed('owner', people, undefined), undefined);
    assert.equal(readerNamed('jonah', people, 'mira'), undefined);
    assert.equal(readerNamed('constructor', people, 'mira'), undefined);
    assert.equal(read('jonah', 'jonah'), 'nobody pair program');
  });
});

describe('the visibility of a file', () => {
  it('is what it says, else that of its folder or type', () => {
    assert.equal(guard('file:///w/a.md', 'type: goal\nid: a'), 'pair');
    assert.equal(guard('file:///w/private/2027/a.md', 'type: goal\nid: a\nowner: mira'), 'private mira');
    assert.equal(guard('file:///w/private/a.md', 'type: goal\nid: a\nvisibility: pair\nowner: mira'), 'pair');
    assert.equal(guard('file:///w/private.md', 'type: goal\nid: a'), 'pair');
    assert.equal(guard('file:///private/tmp/a.md', 'type: goal\nid: a'), 'pair');
    assert.equal(guard('file:///w/a.md', 'type: goal\nid: a\nvisibility: public'), 'private');
    assert.equal(guard('file:///w/a.md', 'type: program\nid: a'), 'program');
    assert.equal(guard('file:///w/a.md', 'type: survey'), 'program');
    assert.equal(guard('file:///w/private/a.md', 'type: program\nid: a'), 'private');
  });

  it('belongs to its author, owner or sender while it is private', () => {
    assert.equal(guard('file:///w/a.md', 'type: journal\ndate: 2027-06-08\nauthor: mira'), 'private mira');
    assert.equal(guard('file:///w/a.md', 'type: journal\ndate: 2027-06-08'), 'private');
    assert.equal(guard('file:///w/a.md', 'type: feedback\nfrom: tomas\nvisibility: private'), 'private tomas');
    assert.equal(guard('file:///w/a.md', 'type: feedback\nfrom: tomas'), 'pair');
  });
});

describe('whose the next goal is', () => {
  it('is theirs who say who they are, by the id of their profile', () => {
    const profile = {
      kind: 'profile',
      uri: 'file:///w/m.md',
      visibility: 'pair',
      references: [],
      anchors: [],
    } as const;
    const profiles = [
      { ...profile, ...mira, aliases: ['mira k'] },
      { ...profile, ...tomas },
    ];
    assert.equal(likelyOwner([], profiles, 'Mira K'), 'mira');
    assert.equal(likelyOwner([], profiles, 'jonah'), 'jonah');
    assert.equal(likelyOwner([], profiles.slice(0, 1)), 'mira');
  });
});
