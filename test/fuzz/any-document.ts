import * as fc from 'fast-check';
import { kpiColumns } from '../../src/core/documents/kpi-table';
import { documentTypes, type DocumentType } from '../../src/core/documents/document';
import { keysOfType } from '../../src/core/documents/keys';
import type { ReaderKind } from '../../src/core/documents/readers';
import { type SectionNames, sectionNames } from '../../src/core/documents/section-names';
import { yamlBlock, yamlScalar } from '../property/front-matter/yaml-blocks';
import { type Change, changes, conflict, damaged, noise, place } from '../support/damage';
import { boxLines } from '../support/goal-boxes';
import { tameDocuments, wildDocuments } from '../support/markdown-documents';
import { markdownTexts } from '../support/markdown-texts';
import { samples } from '../support/sample-documents';

const WORDS = [
  'Run three campaigns that reach 1.5 % by 31 August 2027',
  'Improve things',
  'Week 2–3: read “the book” [due:: 2027-03-19]',
  'Call IT @tomas #milestone (reward:: cake) ^a1',
  '2027-03-17 ctr: 1.1 — first week',
  'talks: from 0 to 3 by May',
  '> [!suggestion] Ines 2027-09-03: Start small.',
  '**Pay** 90 € → 45 € [[mira#brand-lead|x]] ![a](b.md)',
  '<!-- milepost-disable-next-line specific/vague-verb -->',
  '{{title}} <% x %> ...',
  '2027-02-30',
  '`code | span` \\| &amp; <br> 🏔️ e\u0301',
  'Water it [repeat:: every 2 weeks on Monday]  [due:: 2027-03-19]',
  'Water it 🔁 every month when done 📅 2027-01-31 🆔 sa04',
  'Wait [dependsOn:: sa04, a1]  [id:: sa04]',
  '2027-03-04 mira, tomas',
  'kpi ctr: 0.9 → 1.5 %',
  'due: 2027-07-31',
  '2027-03-17 ctr: +3',
  '[[social-ads]] due 2027-07-31, progress 0 %, confidence 3',
  'שלום \u202Eb\u2028c',
  'From 1,000 to 1.5M € within six months',
  '<!-- milepost:agenda -->',
  '<!-- /milepost -->',
  'accepted mira 2027-03-06: gladly',
  'replace: old words → new words',
];
const word = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, noise);
const listLine = fc
  .tuple(fc.constantFrom('- ', '* ', '1. ', '  - ', '\t- ', '> - '), fc.constantFrom('', '[ ] ', '[x] ', '[/] '), word)
  .map((parts) => parts.join(''));
const cell = fc.oneof(
  fc.constantFrom('', 'ctr', 'reach', 'at-least', 'done', '0', '1.5 %', '−3', '2027-08-31', 'week', '**b**', 'a \\| b'),
  yamlScalar.map((text) => text.replaceAll(/[\r\n|]/g, '')),
);
const row = fc.array(cell, { minLength: 1, maxLength: 8 }).map((cells) => `| ${cells.join(' | ')} |`);
const table = fc
  .tuple(fc.subarray([...kpiColumns, 'goal', 'phase', 'progress'], { minLength: 1 }), fc.array(row, { maxLength: 4 }))
  .map(([columns, rows]) => [`| ${columns.join(' | ')} |`, `|${'---|'.repeat(columns.length)}`, ...rows].join('\n'));
/** Under a mark of a list or quote, or as deep as if it were. */
const nested = fc
  .tuple(fc.constantFrom('- ', '- [ ] ', '> ', '> - ', '  ', '\t'), table)
  .map(([mark, text]) => mark + text.replaceAll('\n', `\n${mark.startsWith('>') ? mark.replace('-', ' ') : '  '}`));
const content = fc.oneof(
  { weight: 4, arbitrary: fc.array(listLine, { maxLength: 5 }).map((lines) => lines.join('\n')) },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: nested },
  { weight: 2, arbitrary: word },
  { weight: 1, arbitrary: tameDocuments },
  { weight: 1, arbitrary: wildDocuments },
);

/** Sections under the names that the type knows, in any order and at any depth. */
function bodyOf(type: DocumentType): fc.Arbitrary<string> {
  const names: SectionNames = sectionNames[type];
  const heading = fc
    .tuple(fc.constantFrom('## ', '## ', '### ', '# '), fc.constantFrom(...Object.values(names).flat()), word)
    .map(([depth, name, other]) => depth + (name.length % 7 === 0 ? other : name));
  const section = fc
    .tuple(heading, fc.constantFrom('\n', '\n\n'), content)
    .map(([title, gap, text]) => `${title}${gap}${text}\n`);
  return fc
    .tuple(word, content, fc.array(section, { maxLength: 5 }))
    .map(([title, opening, sections]) => `# ${title}\n${opening}\n${sections.join('\n')}`);
}

/** Values that a reader of this kind takes, asks about or refuses. */
const VALUES: Partial<Record<ReaderKind, readonly string[]>> = {
  date: ['2027-02-30', '31 August 2027', '[[2027-06-20]]', '"[[2027-06-20|Monday]]"', 'in 5 years', '2027-W09'],
  recurrence: ['"FREQ=MONTHLY;BYDAY=-1FR;COUNT=3"', 'every second Thursday', 'FREQ=WEEKLY;BYSETPOS=1'],
  review: ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'FREQ=DAILY;UNTIL=2027-02-30', 'monthly', '2027-06-20'],
  share: ['1', '1.0', '40%', '0.4', '140'],
  duration: ['4 h a week', 'PT0S', '90 min'],
  list: ['[a, "b, c"', '[[a]]', '[[a]], [[b]]', '[⟨a⟩, b]', '\n  - a\n  - "b'],
  agreements: ['[mira 2027-02-30, tomas]', 'mira 2027-03-01'],
  choice: ['⟨one⟩', 'TBD', 'Draft', 'private'],
};

/** The keys of the type, some left out, some with values of no use. */
function keysFor(type: DocumentType): fc.Arbitrary<string> {
  const lines = keysOfType[type].all
    .filter(({ key }) => key !== 'type')
    .map(({ key, reader, required }) => {
      const right = fc.constantFrom(reader.example, ...(reader.choices ?? []));
      const odd = fc.constantFrom('', ...(VALUES[reader.kind] ?? ['⟨x⟩']));
      const value = fc.oneof({ weight: 12, arbitrary: right }, { weight: 2, arbitrary: odd }, yamlScalar);
      return fc.option(
        value.map((text) => `${key}: ${text}\n`),
        { nil: '', freq: required ? 8 : 2 },
      );
    });
  return fc.tuple(...lines).map((all) => all.join(''));
}

const typed = fc
  .constantFrom('goal', 'goal', ...documentTypes)
  .chain((type) =>
    fc
      .tuple(
        fc.oneof({ weight: 4, arbitrary: keysFor(type) }, yamlBlock),
        fc.oneof({ weight: 4, arbitrary: bodyOf(type) }, wildDocuments, boxLines),
        fc.constantFrom('---', '---', '---', '---', '---', '--- # mine', '...', ''),
      )
      .map(([keys, body, fence]) => `---\ntype: ${type}\n${keys.replace(/[^\r\n]$/, '$&\n')}${fence}\n${body}`),
  );

const texts = markdownTexts();
const examples = texts.filter(({ name }) => name.includes('#')).map(({ text }) => text);
const files = [...texts.filter(({ name }) => !name.includes('#')).map(({ text }) => text), ...Object.values(samples)];
const known = fc.oneof(fc.constantFrom(...examples), fc.constantFrom(...files));
const mutated = fc.tuple(known, changes).map(([text, damage]) => damaged(text, damage));
const raw = fc.oneof(
  noise,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .tuple(fc.constantFrom(...documentTypes), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    .map(([type, keys, body]) => `---\ntype: ${type}\n${keys}\n---\n${body}`),
);

const form = fc.oneof(
  {
    weight: 16,
    arbitrary: fc.constantFrom<Change>(
      (text) => text,
      (text) => text,
      (text) => text.replace(/\r\n?|\n/g, '\r\n'),
      (text) => text.replace(/\r\n?|\n/g, '\r'),
      (text) => `\uFEFF${text}`,
      (text) => text.trimEnd(),
    ),
  },
  // Half typed.
  {
    weight: 2,
    arbitrary: place.map(
      (part): Change =>
        (text) =>
          text.slice(0, part * text.length),
    ),
  },
  { weight: 1, arbitrary: conflict },
);

/** Known files in careless hands, files of every type by a grammar, and characters in no order; in any form. */
export const anyDocument = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: mutated }, { weight: 5, arbitrary: typed }, { weight: 1, arbitrary: raw }),
    form,
  )
  .map(([text, change]) => change(text));
