import assert from 'node:assert/strict';
import { referencePlace } from '../../../src/editor/language/reference-place';

/** Where `|` stands somebody types. */
function placeIn(text: string) {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes('|'));
  const character = lines[line]?.indexOf('|') ?? 0;
  return referencePlace(line, (at) => (lines[at] ?? '').replace('|', ''), character);
}

const supports = (typed: string) => ({ key: 'supports', typed });

describe('the place where a reference is typed', () => {
  for (const [text, expected] of [
    ['supports: |', supports('')],
    ['supports: mira#b|', supports('mira#b')],
    ['supports:|', supports('')],
    ['Supports: [mira#|rest]', supports('mira#')],
    ['supports: [mira#brand-lead, |]', supports('')],
    ['supports: [ mira,jon |', undefined],
    ['supports: [mira, "jo|', supports('jo')],
    ['supports: [mira]|', undefined],
    ['supports: [mira], |', undefined],
    ['supports: ["mira" |', undefined],
    ['goals: [a, b,  c|', { key: 'goals', typed: 'c' }],
    ['skills: [a|', undefined],
    ['supports:\n- |', supports('')],
    ['supports:\n  - a\n  - "b|', supports('b')],
    ['supports:  \n- a b|', undefined],
    ['supports: a\n- b|', undefined],
    ['skills:\n- b|', undefined],
    ['- b|', undefined],
    ['  supports: |', undefined],
  ] as const) {
    it(JSON.stringify(text), () => assert.deepEqual(placeIn(text), expected));
  }
});
