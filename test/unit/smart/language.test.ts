import assert from 'node:assert/strict';
import { ENGLISH } from '../../../src/core/smart/language/en/index';
import { scan } from '../../../src/core/smart/scan';

/** Every text of the vocabulary with the path to it. */
function texts(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, path === '' ? key : `${path}.${key}`));
}

const PHRASES = texts(ENGLISH, '').filter(([path, text]) => text.includes(',') && !/^(?:cue|suggestions)/.test(path));

describe('the vocabulary', () => {
  it('has its phrases cut as a text is, else they would never match', () => {
    const splitting = new Set(ENGLISH.numbers.splitting.split(/\s+/));
    const wrong = PHRASES.flatMap(([path, text]) =>
      text
        .split(',')
        .map((phrase) => phrase.trim())
        .filter((phrase) => {
          const pieces = scan(phrase, splitting);
          return pieces.map(({ lower }) => lower).join(' ') !== phrase;
        })
        .map((phrase) => `${path}: ${phrase}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('is in lower case with straight apostrophes', () => {
    const wrong = texts(ENGLISH, '').filter(
      ([path, text]) =>
        !/^(?:tag|suggestions|letters)/.test(path) && (text !== text.toLowerCase() || text.includes('’')),
    );
    assert.deepEqual(wrong, []);
  });
});
