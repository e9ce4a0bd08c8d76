import * as fc from 'fast-check';

/** How far down a text, from 0 to below 1, each place as likely as any other. */
export const place = fc.noBias(fc.nat({ max: 999_999 })).map((part) => part / 1_000_000);

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
  '\r',
  '\u2028',
  '\u202E',
  'שלום',
  '%%',
  '…',
  '⟨x⟩',
  '{{x}}',
  '1,000',
  '[repeat:: every week]',
  '🔁 every month',
  '[dependsOn:: sa04]',
  '⛔ a',
  '<<<<<<< a\n',
  '=======\n',
  '>>>>>>> b\n',
  '#',
  '.',
  '  - [x] ',
  'progress: 1\n',
  'visibility: private\n',
  'lint_off: [specific]\n',
  '# milepost-disable-next-line\n',
  '<!-- milepost-disable-next-line steps -->\n',
);

/** Deletes, doubles, swaps or nests lines, leaves both sides of a merge, or deletes, doubles, inserts characters. */
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

/** A few lines under a mark of a list or quote, or as deep as if they were. */
const nesting = fc
  .tuple(fc.constantFrom('- ', '- [ ] ', '> ', '  ', '    ', '\t', '1. '), place, fc.integer({ min: 1, max: 4 }))
  .map(([mark, a, count]): Change => (text) => {
    const below = mark === '> ' || mark.trim() === '' ? mark : ' '.repeat(mark.length);
    const lines = text.split('\n');
    const first = Math.floor(a * lines.length);
    return lines
      .map((line, at) => (at < first || at >= first + count ? line : (at === first ? mark : below) + line))
      .join('\n');
  });

/** What a merge leaves that nobody has resolved: a line as it was on either side. */
export const conflict = fc.tuple(place, place).map(([a, b]): Change => (text) => {
  const lines = text.split('\n');
  const [at, other] = [Math.floor(a * lines.length), Math.floor(b * lines.length)];
  lines.splice(at, 1, '<<<<<<< HEAD', lines[at] ?? '', '=======', lines[other] ?? '', '>>>>>>> theirs');
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
export const changes = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: lineChange },
    { weight: 8, arbitrary: characterChange },
    { weight: 3, arbitrary: nesting },
    { weight: 1, arbitrary: conflict },
  ),
  { minLength: 1, maxLength: 8 },
);

export function damaged(text: string, damage: readonly Change[]): string {
  let result = text;
  for (const change of damage) result = change(result);
  return result;
}

/** Pieces of our own syntax, and characters of any script, in no order. */
export const noise = fc
  .array(fc.oneof(snippet, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
