import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createColors } from 'picocolors';
import { describeStatus } from '../../../src/cli/describe-status';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { workspaceStatus } from '../../../src/core/index/status';
import { foreignAliases, summarize } from '../../../src/core/index/summarize';
import { WorkspaceIndex } from '../../../src/core/index/workspace-index';
import { lint } from '../../../src/core/lint/lint';
import { remarkProse } from '../../../src/core/markdown/remark-prose';
import { defaultSettings as settings } from '../../../src/core/settings';
import { LineIndex } from '../../../src/core/text/line-index';
import { formatMessage } from '../../../src/core/text/message';
import type { LocalDate } from '../../../src/core/time/local-date';

const FOLDER = path.resolve('test', 'fixtures', 'real-goals');
const today = '2027-06-10' as LocalDate;
const COLUMNS = 120;

const uriOf = (name: string): string => pathToFileURL(path.join(FOLDER, name)).href;
const accepted = (what: string): string => readFileSync(path.join(FOLDER, 'accepted', `${what}.txt`), 'utf8');

/** Without the disk's part in it: the command line's test holds the whole output, and writes what is accepted. */
describe('Goal files as people write them, in the core alone', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
  const documents = names.map((name) => {
    const text = readFileSync(path.join(FOLDER, name), 'utf8');
    return { name, document: parseDocument(text, { sections: settings.sections, prose: () => remarkProse }) };
  });
  const index = new WorkspaceIndex();
  before(() => {
    for (const { name, document } of documents) {
      const record = summarize(uriOf(name), document, today);
      if (record === undefined) index.setForeign(uriOf(name), foreignAliases(document));
      else index.set(record);
    }
  });

  it('have the findings that were accepted', () => {
    const found = documents.flatMap(({ name, document }) => {
      const lines = new LineIndex(document.text);
      const findings = lint(document, { uri: uriOf(name), index, settings, today }).map((finding) => {
        const { line, character } = lines.positionAt(finding.range.start);
        return `  ${line + 1}:${character + 1}  ${finding.severity}  ${formatMessage(finding.message)}  ${finding.code}`;
      });
      return findings.length > 0 ? [name, ...findings] : [];
    });
    const told = accepted('findings').match(/^(?:\S+\.md|  \d+:\d+  .*)$/gm);
    assert.deepEqual(found, [...(told ?? [])]);
  });

  it('have the status that was accepted', () => {
    const status = workspaceStatus({ index, settings, today });
    const shown = describeStatus(status, createColors(false), COLUMNS);
    assert.equal(shown.replaceAll('test/fixtures/real-goals/', ''), accepted('status'));
  });
});
