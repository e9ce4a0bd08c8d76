import assert from 'node:assert/strict';
import { documentTypes, type DocumentType } from '../../../src/core/documents/document';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { canBeOwn, makeOwn, type OwnFacts } from '../../../src/core/edits/make-own';
import { applyEdits } from '../../../src/core/text/apply-edits';
import type { TextEdit } from '../../../src/core/text/range';
import { assertEditLaws } from '../../support/edit-laws';
import { freeId } from '../../../src/core/text/free-id';
import type { LocalDate } from '../../../src/core/time/local-date';

const facts: OwnFacts = {
  name: '2027-03-17 Clay',
  today: '2027-06-10' as LocalDate,
  owner: 'mira',
  mentor: 'tomas',
  freeId: (wanted) => freeId(wanted, (id) => id === 'throw-ten-bowls'),
};
const made = (text: string, type: DocumentType = 'goal', changes: Partial<OwnFacts> = {}) =>
  lawful(text, makeOwn(text, type, { ...facts, ...changes }));

/** The text after the edits, which can be taken back. */
function lawful(text: string, edits: readonly TextEdit[]): string {
  assertEditLaws(text, edits);
  return applyEdits(text, edits);
}

describe('makeOwn', () => {
  it('puts what a goal needs before the text, and leaves the text', () => {
    const text = '# Throw ten bowls\n\n- [ ] Buy clay';
    const front = '---\ntype: goal\nid: throw-ten-bowls-2\ntitle: Throw ten bowls\nstatus: draft\nowner: mira\n---\n';
    assert.equal(made(text), front + text);
    const crlf = text.replaceAll('\n', '\r\n');
    assert.equal(made(crlf), front.replaceAll('\n', '\r\n') + crlf);
    const oldMac = text.replaceAll('\n', '\r');
    assert.equal(made(oldMac), front.replaceAll('\n', '\r') + oldMac);
    assert.equal(
      made(''),
      front.replace('throw-ten-bowls-2', '2027-03-17-clay').replace(/title: .*/, 'title: 2027-03-17 Clay'),
    );
  });

  it('adds only what is missing to front matter that is there', () => {
    assert.equal(
      made('---\ntags: [pots] # mine\nTitle: "Bowls"\nOwner: ben\n---\n# Throw\n'),
      '---\ntype: goal\nid: bowls\nstatus: draft\ntags: [pots] # mine\nTitle: "Bowls"\nOwner: ben\n---\n# Throw\n',
    );
    assert.equal(
      made('---\ntype:\ntitle: Bowls\nid: # later\n---\n'),
      '---\nstatus: draft\nowner: mira\ntype: goal\ntitle: Bowls\nid: bowls # later\n---\n',
    );
    assert.equal(
      made('---\n{tags: [pots]}\n---\n# Throw\n'),
      '---\n{type: goal, id: throw, title: Throw, status: draft, owner: mira, tags: [pots]}\n---\n# Throw\n',
    );
    assert.equal(made('---\n---\n# Throw\n', 'survey'), '---\ntype: survey\ntitle: Throw\n---\n# Throw\n');
  });

  it('dates a daily note by its name, and leaves blank what nobody knows', () => {
    assert.equal(made('Wet day.\n', 'journal'), '---\ntype: journal\ndate: 2027-03-17\n---\nWet day.\n');
    assert.equal(
      made('# Talk\n', 'checkin', { name: 'talk', mentor: undefined }),
      '---\ntype: checkin\ndate: 2027-06-10\nmentee: mira\nmentor: ⟨mentor⟩\n---\n# Talk\n',
    );
    assert.match(made('# Ben\n', 'profile'), /^role: ⟨mentee, mentor or both⟩$|role: "⟨mentee, mentor or both⟩"/m);
  });

  it('writes a title that YAML would read otherwise in quotes', () => {
    assert.match(made('# Learn: Spanish #1\n'), /^title: "Learn: Spanish #1"$/m);
  });

  it('gives a file of the type, whatever the type, and does nothing to that', () => {
    for (const type of documentTypes) {
      const text = made('# Throw ten bowls\n', type);
      assert.equal(parseDocument(text).kind, type, text);
      assert.ok(text.endsWith('---\n# Throw ten bowls\n'), text);
      assert.equal(canBeOwn(text), false);
      assert.deepEqual(makeOwn(text, type, facts), []);
    }
  });

  it('leaves a file that has a type, or front matter that cannot be read', () => {
    for (const text of [
      '---\ntype: note\n---\n',
      '---\nTYPE: note\n---\n',
      '---\ntitle: [a\n---\n',
      '---\ntags: []\n',
      '---\n<<<<<<< a\ntype: goal\n=======\ntype: goal\n>>>>>>> b\n---\n# A\n',
    ]) {
      assert.equal(canBeOwn(text), false, text);
      assert.equal(made(text), text);
    }
  });
});
