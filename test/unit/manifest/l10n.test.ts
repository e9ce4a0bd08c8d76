import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { l10n } from '../../../package.json';
import { CHECKS } from '../../../src/core/smart/checks';
import { groupWords, statusWords } from '../../../src/protocol/labels';
import { strings } from '../../../src/webview/strings';
import { lintText } from '../../support/lint-text';
import { readStatus } from '../../support/read-status';

/** Written by the build. */
const texts = new Set(
  Object.keys(
    JSON.parse(readFileSync(path.join(l10n, 'bundle.l10n.json'), 'utf8')) as Readonly<Record<string, string>>,
  ),
);

function assertKnown(template: string): void {
  if (/\p{L}/u.test(template.replaceAll(/\{\w+\}/g, ''))) assert.ok(texts.has(template), template);
}

describe('the texts for translators', () => {
  it('hold what findings and their fixes say', () => {
    const text = [
      '---\ntype: goal\nid: g\ntitle: G\nstatus: actve\nowner: o\ndue: 2027-02-30\nsatus: x\n',
      '# Improve my skills soon\n## KPIs\n| id | target |\n|---|---|\n| a | soon |\n## Steps\n- [ ] Things [due:: 2027-01-01]\n',
    ].join('');
    const findings = lintText(text, { others: { 'other.md': '---\ntype: goal\nid: g\n---\n' } });
    assert.ok(findings.length > 5);
    for (const { finding } of findings) {
      assertKnown(finding.message.template);
      for (const { message } of finding.related) assertKnown(message.template);
      for (const { title } of finding.fixes) assertKnown(title.template);
    }
  });

  it('hold the words of the dashboard, of the score and of figures', () => {
    for (const words of Object.values(strings)) {
      for (const text of typeof words === 'string' ? [words] : [words.one, words.other]) assertKnown(text);
    }
    for (const text of [...Object.values(statusWords), ...Object.values(groupWords)]) assertKnown(text);
    for (const { label, looksFor } of CHECKS) [label, looksFor].forEach(({ template }) => assertKnown(template));
    const { goals } = readStatus('media/sample', '2027-06-10');
    assert.ok(goals.length > 5);
    for (const { health, expected, progress } of goals) {
      for (const formula of [health.formula, expected?.formula, progress?.formula]) {
        if (formula !== undefined) assertKnown(formula.template);
      }
    }
  });

  it('are read from every call, or the build says which it cannot read', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'milepost-l10n-'));
    const read = (source: string) => {
      writeFileSync(path.join(folder, 'a.ts'), source);
      const program = `import { textsOf } from ${JSON.stringify(pathToFileURL('scripts/l10n.mjs').href)};
        console.log(JSON.stringify(textsOf(${JSON.stringify(folder)})));`;
      return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    };
    try {
      const { stdout } = read("const a: string = vscode.l10n.t(b ? 'One day' : `Two days`); message('{c}', { c });");
      assert.deepEqual(JSON.parse(stdout), ['One day', 'Two days']);
      const { stderr, status } = read('message(`Due in ${days} days`)');
      assert.match(stderr, /src\/a\.ts: write the text where it is used: message\(`Due in/);
      assert.notEqual(status, 0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
