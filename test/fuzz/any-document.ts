import * as fc from 'fast-check';
import { kpiColumns } from '../../src/core/documents/kpi-table';
import { documentTypes, type DocumentType } from '../../src/core/documents/document';
import { keysOfType } from '../../src/core/documents/keys';
import { type SectionNames, sectionNames } from '../../src/core/documents/section-names';
import { yamlBlock, yamlScalar } from '../property/front-matter/yaml-blocks';
import { changes, damaged, noise } from '../support/damage';
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
const content = fc.oneof(
  { weight: 4, arbitrary: fc.array(listLine, { maxLength: 5 }).map((lines) => lines.join('\n')) },
  { weight: 2, arbitrary: table },
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

/** The keys of the type, some left out, some with values of no use. */
function keysFor(type: DocumentType): fc.Arbitrary<string> {
  const lines = keysOfType[type].all
    .filter(({ key }) => key !== 'type')
    .map(({ key, reader, required }) => {
      const right = fc.constantFrom(reader.example, ...(reader.choices ?? []));
      const value = fc.oneof({ weight: 6, arbitrary: right }, yamlScalar);
      return fc.option(
        value.map((text) => `${key}: ${text}\n`),
        { nil: '', freq: required ? 8 : 1 },
      );
    });
  return fc.tuple(...lines).map((all) => all.join(''));
}

const typed = fc
  .constantFrom(...documentTypes)
  .chain((type) =>
    fc
      .tuple(
        fc.oneof({ weight: 4, arbitrary: keysFor(type) }, yamlBlock),
        fc.oneof({ weight: 4, arbitrary: bodyOf(type) }, wildDocuments, boxLines),
        fc.constantFrom('---', '---', '---', '--- # mine', '...', ''),
      )
      .map(([keys, body, fence]) => `---\ntype: ${type}\n${keys.replace(/[^\r\n]$/, '$&\n')}${fence}\n${body}`),
  );

const known = [...markdownTexts().map(({ text }) => text), ...Object.values(samples)];
const mutated = fc.tuple(fc.constantFrom(...known), changes).map(([text, damage]) => damaged(text, damage));
const raw = fc.oneof(
  noise,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .tuple(fc.constantFrom(...documentTypes), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    .map(([type, keys, body]) => `---\ntype: ${type}\n${keys}\n---\n${body}`),
);

const form = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text,
  (text) => text.replace(/\r\n?|\n/g, '\r\n'),
  (text) => text.replace(/\r\n?|\n/g, '\r'),
  (text) => `\uFEFF${text}`,
  (text) => text.trimEnd(),
);

/** Known files in careless hands, files of every type by a grammar, and characters in no order; in any form. */
export const anyDocument = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: mutated }, { weight: 5, arbitrary: typed }, { weight: 1, arbitrary: raw }),
    form,
  )
  .map(([text, change]) => change(text));
