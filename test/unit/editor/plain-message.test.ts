import assert from 'node:assert/strict';
import { plainMessage } from '../../../src/editor/plain-message';

/** What VS Code makes a link of in a notification. */
const LINK = /\[[^\]]+\]\((?:https?:\/\/|command:|file:)[^)\s]+(?: ["'].+?["'])?\)/i;

describe('a notification', () => {
  it('has no link that a file wrote', () => {
    for (const words of [
      '[Book](command:workbench.action.quit) now',
      '[[a](https://b.c)',
      '[a](FILE:///etc/passwd "b")',
    ]) {
      assert.match(words, LINK);
      assert.doesNotMatch(plainMessage(words), LINK);
    }
    assert.equal(plainMessage('Read [3] pages (twice)'), 'Read [3] pages (twice)');
  });
});
