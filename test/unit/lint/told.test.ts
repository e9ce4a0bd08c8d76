import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../../../src/core/lint/catalogue';
import type { Finding, Fix } from '../../../src/core/lint/finding';
import type { GitPort } from '../../../src/core/ports';
import { formatMessage } from '../../../src/core/text/message';
import { examplesOf, othersOf } from '../../support/rule-examples';
import { lintText } from '../../support/lint-text';

const ACCEPTED = 'test/fixtures/told-of-bad-examples.txt';

const git: GitPort = {
  workTreeOf: () => ({ root: 'file:///workspace', home: 'file:///workspace', ignoreFiles: [] }),
};

function fixLine(fix: Fix, text: string): string {
  const marks = `${fix.preferred ? ' preferred' : ''}${fix.safe ? ' safe' : ''}`;
  return `    fix${marks}: ${formatMessage(fix.title)}${changeOf(fix, text)}`;
}

function changeOf(fix: Fix, text: string): string {
  if (fix.kind === 'moveFile') return ` ${fix.from} → ${fix.to}`;
  const before = fix.kind === 'edits' ? text : (fix.text ?? '');
  return fix.edits
    .map(
      ({ range, newText }) => ` ${JSON.stringify(before.slice(range.start, range.end))} → ${JSON.stringify(newText)}`,
    )
    .join(',');
}

function linesOf({ severity, message, range, related, fixes }: Finding, text: string): readonly string[] {
  const line = text.slice(0, range.start).split('\n').length;
  return [
    `  ${line} ${severity} ${JSON.stringify(text.slice(range.start, range.end))}: ${formatMessage(message)}`,
    ...related.map((place) => {
      const at = place.kind === 'here' ? JSON.stringify(text.slice(place.range.start, place.range.end)) : place.uri;
      return `    see ${at}: ${formatMessage(place.message)}`;
    }),
    ...fixes.map((fix) => fixLine(fix, text)),
  ];
}

/** A change of it is read in the difference, and accepted by `ACCEPT=1 npm run test:unit`. */
describe('what a rule tells of the bad examples on its page', () => {
  it('is what was accepted', () => {
    const told = rules.flatMap(({ code }) => {
      const examples = examplesOf(readFileSync(`media/rules/${code}.md`, 'utf8'));
      const own = examples.filter(({ section, file }) => section === 'Bad' && file === undefined);
      const found = own.flatMap((example) =>
        lintText(example.text, { others: othersOf(example, examples), git })
          .filter((one) => one.code === code)
          .flatMap(({ finding }) => linesOf(finding, example.text)),
      );
      return [code, ...found];
    });
    const text = `${told.join('\n')}\n`;
    if (process.env['ACCEPT']) writeFileSync(ACCEPTED, text);
    assert.equal(text, readFileSync(ACCEPTED, 'utf8'));
  });
});
