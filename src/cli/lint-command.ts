import { severities, type Severity } from '../core/lint/finding';
import type { LocalDate } from '../core/time/local-date';
import { dateOption, oneOf, readArguments, UsageError, type Command, type ExitCode, type Terminal } from './command';
import { isMarkdown } from './find-files';
import { findRoot } from './find-root';
import { findingsOf, fixFile } from './judge-file';
import { Output } from './output';
import { Progress } from './progress';
import { readStandardInput } from './read-standard-input';
import {
  documentOf,
  putInIndex,
  readWorkspace,
  takeDocument,
  type DocumentRead,
  type Workspace,
} from './read-workspace';
import { mayHaveFindings } from '../core/lint/suppression';
import { reportFor, reportFormats, type ReportFormat } from './report-findings/report-for';
import { fileFindings, Tally, type Report } from './report-findings/report';
import { scopeOf } from './scope';
import { showPath } from './show-path';
import { existingTarget, fileTarget, type Place, type Target } from './target';
import { Troubles } from './troubles';

const help = `Says what goals lack.

Usage: milepost lint [PATH…] [OPTIONS]

  PATH                  files or folders; the current folder without one
  --format FORMAT       ${reportFormats.join(', ')} (default: pretty)
  --today DATE          judge as on that day, such as 2027-06-10
  --fail-on SEVERITY    exit with 1 from that severity: ${severities.join(', ')} (default: warning)
  --fix                 write into the files what needs no decision of yours, then report what is left
  --fixes               with --format json: say how each finding can be mended
  --stdin               read one file from standard input …
  --stdin-path PATH     … and treat it as if it stood at PATH

References are looked up in the whole repository; only what was asked for is reported.
Settings come from .vscode/settings.json, the keys that start with “milepost.”.
Exit code: 0 nothing at or above --fail-on, 1 something, 2 wrong use or input that cannot be read.
`;

interface LintOptions {
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly today: LocalDate | undefined;
  readonly failOn: Severity;
  readonly fix: boolean;
  readonly fixes: boolean;
  readonly stdinPath: string | undefined;
}

/** Files of one workspace to report on. */
interface Job {
  readonly workspace: Workspace;
  readonly files: readonly Place[];
}

interface Outcome {
  readonly tally: Tally;
  readonly troubles: Troubles;
}

/** What may be found because a file elsewhere in the workspace could not be read. */
const UNRESOLVED = ['relevant/unresolved-support', 'link/unresolved'];

export const lintCommand: Command = {
  name: 'lint',
  summary: 'says what goals lack',
  help,
  run(args, terminal) {
    const options = readOptions(args);
    const outcome =
      options.stdinPath === undefined
        ? lintPaths(options, terminal)
        : lintStandardInput(options.stdinPath, options, terminal);
    return exitCodeOf(outcome, options.failOn);
  },
};

function readOptions(args: readonly string[]): LintOptions {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'pretty' },
    today: { type: 'string' },
    'fail-on': { type: 'string', default: 'warning' },
    fix: { type: 'boolean', default: false },
    fixes: { type: 'boolean', default: false },
    stdin: { type: 'boolean', default: false },
    'stdin-path': { type: 'string' },
  });
  const stdinPath = values['stdin-path'];
  if (values.stdin !== (stdinPath !== undefined)) throw new UsageError('--stdin and --stdin-path PATH go together.');
  if (values.fixes && values.format !== 'json') throw new UsageError('--fixes goes with --format json.');
  if (values.stdin && positionals.length > 0) throw new UsageError('--stdin takes no further paths.');
  if (values.stdin && values.fix) throw new UsageError('--fix writes files; it cannot be used with --stdin.');
  return {
    paths: positionals.length > 0 ? positionals : ['.'],
    format: oneOf('--format', values.format, reportFormats),
    today: dateOption(values.today),
    failOn: oneOf('--fail-on', values['fail-on'], severities),
    fix: values.fix,
    fixes: values.fixes,
    stdinPath,
  };
}

/** First every file of the workspaces is indexed, then those asked for are read again and judged. */
function lintPaths(options: LintOptions, terminal: Terminal): Outcome {
  const targets = options.paths.map(existingTarget);
  for (const { path, isFolder } of targets) {
    if (!isFolder && !isMarkdown(path)) throw new UsageError(`${showPath(path)}: is no Markdown file.`);
  }
  const troubles = troublesOf(targets, terminal);
  const jobs = jobsFor(targets, options, troubles);
  troubles.nameForeign();
  const mended = jobs.flatMap(({ workspace, files }) =>
    options.fix ? files.filter((file) => fixFile(file, workspace, troubles)) : [],
  );
  const report = reportFor(options.format, terminal.out, options);
  const tally = new Tally(mended.length);
  report.begin(firstOf(jobs).workspace.today);
  for (const { workspace, files } of jobs) {
    files.forEach((file, number) => {
      // Where findings scroll by they are the progress, and a line between them would stay.
      if (!terminal.out.isTerminal) troubles.progress.show('Judging', number, files.length);
      const read = takeDocument(file, workspace, troubles);
      if (read !== undefined) judge(file, read, workspace, report, tally);
    });
    troubles.progress.clear();
  }
  return finish(report, tally, troubles);
}

/** A workspace for each root that the targets have; a file that two of them hold is of the first. */
function jobsFor(targets: readonly Target[], { today }: LintOptions, troubles: Troubles): readonly Job[] {
  const byRoot = new Map<string, readonly Target[]>();
  for (const target of targets) {
    const root = findRoot(target);
    byRoot.set(root, [...(byRoot.get(root) ?? []), target]);
  }
  const taken = new Set<string>();
  return [...byRoot].map(([root, mine]) => {
    const workspace = readWorkspace({ root, scope: scopeOf(mine), today, purpose: 'lint' }, troubles);
    const files = workspace.files.filter(({ truePath }) => !taken.has(truePath));
    if (byRoot.size > 1) for (const { truePath } of files) taken.add(truePath);
    return { workspace, files };
  });
}

function lintStandardInput(place: string, options: LintOptions, terminal: Terminal): Outcome {
  const file = fileTarget(place);
  const troubles = troublesOf([file], terminal);
  const input = readStandardInput();
  const tally = new Tally(0);
  const workspace = readWorkspace(
    { root: findRoot(file), scope: troubles.scope, except: file, today: options.today, purpose: 'lint' },
    troubles,
  );
  const report = reportFor(options.format, terminal.out, options);
  report.begin(workspace.today);
  const read = documentOf(file, input, workspace.settings, troubles);
  if (read !== undefined) {
    putInIndex(read, workspace.index);
    judge(file, read, workspace, report, tally);
  }
  return finish(report, tally, troubles);
}

function troublesOf(targets: readonly Target[], terminal: Terminal): Troubles {
  return new Troubles(terminal, new Progress(new Output(2, process.stderr.isTTY === true)), scopeOf(targets));
}

function judge(
  { path }: Place,
  { uri, document }: DocumentRead,
  workspace: Workspace,
  report: Report,
  tally: Tally,
): void {
  if (!mayHaveFindings(document)) return;
  const result = fileFindings(path, document, findingsOf(uri, document, workspace));
  tally.add(result);
  report.file(result);
}

function finish(report: Report, tally: Tally, troubles: Troubles): Outcome {
  tally.isPartial = troubles.leftOut;
  report.end(tally);
  if (UNRESOLVED.some((code) => code in tally.byCode)) troubles.nameElsewhere();
  return { tally, troubles };
}

function exitCodeOf({ tally, troubles }: Outcome, failOn: Severity): ExitCode {
  if (troubles.failed) return 2;
  return tally.hasAtLeast(failOn) ? 1 : 0;
}

function firstOf(jobs: readonly Job[]): Job {
  const [first] = jobs;
  if (first === undefined) throw new Error('there is always a path to lint');
  return first;
}
