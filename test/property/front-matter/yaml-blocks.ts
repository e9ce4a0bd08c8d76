import * as fc from 'fast-check';
import { readFlat } from '../../../src/core/front-matter/flat-reader';

const scalars = [
  '010',
  '1e3',
  '0x1F',
  '0o17',
  '0b11',
  '.5',
  '5.',
  '+7',
  '-0',
  '1_000',
  '.inf',
  '-.Inf',
  '.nan',
  '1.5e-3',
  '- 5',
  '12345678901234567890',
  '~',
  'null',
  'Null',
  'nULL',
  'yes',
  'no',
  'on',
  'true',
  'TRUE',
  'tRue',
  'False',
  '2027-08-31',
  '16:00',
  '12:30:45',
  '2027-W09',
  'PT45M',
  'a:b',
  'a: b',
  'a :b',
  'https://example.org/#x',
  'C#',
  'a #b',
  'a# b',
  '#a',
  '"quoted"',
  "'single'",
  '"a \\"b\\""',
  "'it''s'",
  '"a: b # c"',
  "'a, [b]'",
  '""',
  "''",
  '"open',
  'a"b',
  '"a" b',
  '"x":y',
  '[a, b]',
  '[a,b]',
  '[]',
  '[ ]',
  '[a, ]',
  '[,a]',
  '[[x]]',
  '["a, b", c]',
  "['a' , 2027-03-01]",
  '[a: b]',
  '[a:b, c]',
  '["a":b]',
  '[a #b]',
  '[-]',
  '[-1]',
  '[- 1]',
  '[TH 16:00-18:00]',
  '[a',
  '[a] b',
  '[a]#b',
  '[a] # b',
  '[a:]',
  '[?a]',
  '[~, null, ]',
  '[{a: 1}]',
  '[a{b]',
  '{a: 1}',
  '&x y',
  '*x',
  '!t x',
  '|',
  '>-',
  '@mira',
  '`code`',
  '%x',
  '-',
  '--',
  '---',
  '-a',
  '- a',
  '?',
  '? a',
  '?a',
  ':',
  ':a',
  ',a',
  ']',
  '}',
  'Mira Kovač',
  '🎯 ziel',
  'naïve',
  'a\u00a0',
  '\u00a0a',
  'a\u2028b',
  'a\u0085b',
  '\ufeffa',
  'a\tb',
  'a\u0000b',
  '',
  ' ',
  '  x  ',
  'x   # comment',
  '# comment',
  '#',
];
const keys = [
  'type',
  'id',
  'due',
  'a.b',
  'x-y',
  '_z',
  'true',
  'null',
  '~',
  'no',
  '10',
  'Due date',
  '"q"',
  '<<',
  'type ',
  ' id',
  'ключ',
  'constructor',
  '__proto__',
];

export const yamlScalar = fc.oneof(
  fc.constantFrom(...scalars),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'ab01 :#-,[]{}"\'&*!|>%@`?.~\\'), maxLength: 8 }),
);
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '', '   ');
const trail = fc.constantFrom('', '', '', ' ', '  ', ' # c', '#c', ' #', '\t');
const key = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('type', 'id', 'title', 'due', 'goals', 'tags', 'skills') },
  fc.constantFrom(...keys),
);
const entry = fc.tuple(key, gap, yamlScalar, trail).map(([k, g, v, t]) => `${k}:${g}${v}${t}`);
const list = fc
  .tuple(
    key,
    trail,
    fc.array(fc.tuple(fc.constantFrom('', '  ', '  ', ' '), gap, yamlScalar, trail), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([k, t, items, same]) =>
    [`${k}:${t}`, ...items.map(([indent, g, v, end]) => `${same ? '  ' : indent}-${g}${v}${end}`)].join('\n'),
  );
const other = fc.constantFrom(
  '',
  '# comment',
  '  # indented',
  '   ',
  '  more text',
  '\t',
  'prose',
  '...',
  '- item',
  '  - item',
);
/** Lines that are in the subset, one key each, so that long blocks are accepted as a whole too. */
const tame = fc
  .uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), { maxLength: 10 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.tuple(fc.constant(name), gap, fc.oneof(yamlScalar, fc.constantFrom('a', '1', '[a, b]', '"q"')), trail),
      ),
    ),
  )
  .map((lines) =>
    lines.flatMap(([k, g, v, t]) => {
      const line = `${k}:${g}${v}${t}`;
      return readFlat(line, { start: 0, end: line.length })
        ? [line, ...(v === '' && g === '' ? ['  - item', '  - 2 # c'] : [])]
        : [];
    }),
  );
const wild = fc.array(
  fc.oneof({ weight: 6, arbitrary: entry }, { weight: 3, arbitrary: list }, { weight: 1, arbitrary: other }),
  { maxLength: 6 },
);
/** The text between two fences: flat, beyond flat, and no YAML at all. */
export const yamlBlock = fc
  .tuple(fc.oneof(wild, tame), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
  .map(([lines, eol, last]) => lines.join('\n').replaceAll('\n', eol) + (last ? eol : ''));
