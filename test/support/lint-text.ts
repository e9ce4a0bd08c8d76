import { parseDocument } from '../../src/core/documents/parse-document';
import { foreignAliases, summarize } from '../../src/core/index/summarize';
import { WorkspaceIndex } from '../../src/core/index/workspace-index';
import type { Finding } from '../../src/core/lint/finding';
import { lint } from '../../src/core/lint/lint';
import { remarkProse } from '../../src/core/markdown/remark-prose';
import { readOnce } from './read-once';
import type { GitPort } from '../../src/core/ports';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { formatMessage } from '../../src/core/text/message';
import type { LocalDate } from '../../src/core/time/local-date';
import { recurrences } from '../../src/core/time/recurrences';

export interface LintOptions {
  readonly today?: string;
  readonly settings?: Partial<Settings>;
  /** Path → text of the other files of the workspace. */
  readonly others?: Readonly<Record<string, string>>;
  readonly path?: string;
  /** False: as if the other files were still being read. */
  readonly complete?: boolean;
  readonly git?: GitPort;
}

/** A finding as a person would tell it. */
export interface ReadableFinding {
  readonly code: string;
  readonly severity: string;
  readonly words: string;
  readonly message: string;
  readonly finding: Finding;
}

const ROOT = 'file:///workspace/';

/** A text within a workspace in memory, with everything real but the disk. */
export function readAmong(text: string, options: LintOptions = {}) {
  const today = (options.today ?? '2027-06-10') as LocalDate;
  const settings = { ...defaultSettings, ...options.settings };
  const index = new WorkspaceIndex();
  index.complete = options.complete ?? true;
  const uri = ROOT + (options.path ?? 'goals/goal.md');
  const parse = (source: string) =>
    options.settings === undefined
      ? readOnce(source)
      : parseDocument(source, {
          sections: settings.sections,
          prose: () => remarkProse,
          recurrences: () => recurrences,
        });
  for (const [path, source] of [...Object.entries(options.others ?? {}), [uri.slice(ROOT.length), text] as const]) {
    const document = parse(source);
    const record = summarize(ROOT + path, document, today);
    if (record === undefined) index.setForeign(ROOT + path, foreignAliases(document));
    else index.set(record);
  }
  return { document: parse(text), uri, index, settings, today };
}

/** Lints a text within that workspace. */
export function lintText(text: string, options: LintOptions = {}): readonly ReadableFinding[] {
  const { document, ...context } = readAmong(text, options);
  const { git } = options;
  return lint(document, { ...context, ...(git && { git }) }).map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    words: text.slice(finding.range.start, finding.range.end),
    message: formatMessage(finding.message),
    finding,
  }));
}
