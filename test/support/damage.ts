import * as fc from 'fast-check';

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const snippet = fc.constantFrom(
  '[due:: ',
  '📅 2027-02-30',
  '@',
  '#milestone',
  '(reward:: x)',
  'Week 2–3: ',
  '|',
  '|---|',
  '`',
  '**',
  '\\',
  '"',
  "'",
  ': ',
  '- [ ] ',
  '---\n',
  '# ',
  '## Steps\n',
  '### Readings\n',
  '+15%',
  '\t',
  '\0',
  '\uFEFF',
  '\uD83C',
  '🏃',
  '^a',
  '> ',
  '<!--',
  '[[',
  ']]',
  '&amp;',
  '\n\n',
  '  ',
);

/** Deletes, doubles or swaps lines, or deletes, doubles, inserts characters. */
export type Change = (text: string) => string;

const lineChange = fc
  .tuple(fc.constantFrom('delete', 'double', 'swap'), place, place)
  .map(([kind, a, b]): Change => (text) => {
    const lines = text.split('\n');
    const [i, j] = [Math.floor(a * lines.length), Math.floor(b * lines.length)];
    if (kind === 'delete') lines.splice(i, 1);
    else if (kind === 'double') lines.splice(i, 0, lines[i] ?? '');
    else [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
    return lines.join('\n');
  });

const characterChange = fc
  .tuple(fc.constantFrom('delete', 'double', 'insert'), place, snippet, fc.integer({ min: 1, max: 12 }))
  .map(([kind, a, inserted, length]): Change => (text) => {
    const at = Math.floor(a * text.length);
    if (kind === 'delete') return text.slice(0, at) + text.slice(at + length);
    return text.slice(0, at) + (kind === 'double' ? text.slice(at, at + length) : inserted) + text.slice(at);
  });

/** What happens to a file in careless hands. */
export const changes = fc.array(fc.oneof(lineChange, characterChange), { minLength: 1, maxLength: 8 });

export function damaged(text: string, damage: readonly Change[]): string {
  let result = text;
  for (const change of damage) result = change(result);
  return result;
}

/** Pieces of our own syntax, and characters of any script, in no order. */
export const noise = fc
  .array(fc.oneof(snippet, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
