import * as fc from 'fast-check';

const INDENTS = ['', '', '  ', '   '];
const MARKERS = ['> ', '>', '- ', '* ', '1. '];
const WILD_PREFIXES = [
  ...INDENTS,
  ...MARKERS,
  '\t',
  '-\t',
  '>\t',
  '-   ',
  '    ',
  '      ',
  '-     ',
  '+ ',
  '2. ',
  '3) ',
  '10.  ',
];
const LINES = [
  '',
  'text',
  'a 🏔️ b',
  '# Title',
  '## T ##',
  '#',
  '===',
  '---',
  '***',
  '- - -',
  '```',
  '```js',
  '~~~',
  '| a | b |',
  '|---|---|',
  '| 1 | 2',
  'a|b',
  '-|-',
  ':-:|--',
  '|',
  '|-',
  'a \\| b | c',
  '<div>',
  '</div>',
  '<!-- c -->',
  '<!-- open',
  '-->',
  '[x] done',
  '[ ] open',
  '[/] doing',
  '[>] moved',
  '[🔥] hot',
  '[a] b',
  '[ ]',
  '[!note] x',
  'x  ',
  '\\',
  '#a',
  '-a',
  '____',
];
const WILD_LINES = [
  ...LINES,
  '-',
  '+',
  '*',
  '1.',
  '>',
  '10. ten',
  '<b>',
  '<script>',
  '</script>',
  '    code',
  '[ref]: /url',
  '[ref]: </u> "t"',
  '"title"',
  '[a]:',
  '[x]',
  '\uFEFF',
];
const LINE_ENDINGS = ['\n', '\n', '\r\n', '\r'];
const MOST_LINES = 8;
const MOST_PREFIXES = 4;

/** A line of some indentation, some markers and a content; a line of markers alone starts no empty item. */
const tameLine = fc
  .tuple(
    fc.constantFrom(...INDENTS),
    fc.array(fc.constantFrom(...MARKERS), { maxLength: MOST_PREFIXES - 1 }),
    fc.constantFrom(...LINES),
  )
  .map(([indent, markers, content]) => (content === '' ? indent : indent + markers.join('') + content));

const wildLine = fc
  .tuple(fc.array(fc.constantFrom(...WILD_PREFIXES), { maxLength: MOST_PREFIXES }), fc.constantFrom(...WILD_LINES))
  .map(([prefixes, content]) => prefixes.join('') + content);

function documents(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(line, { minLength: 1, maxLength: MOST_LINES }), fc.constantFrom(...LINE_ENDINGS), fc.boolean())
    .map(([lines, ending, final]) => lines.join(ending) + (final ? ending : ''));
}

/** Random documents of quotes, lists, tables and the rest, without what remark is known to read differently. */
export const tameDocuments = documents(tameLine);

/** The same with tabs, deep indentation, empty and oddly numbered items, lone tags and definitions. */
export const wildDocuments = documents(wildLine);
