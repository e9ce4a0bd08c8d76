import * as vscode from 'vscode';
import type { IndexRecord } from '../../core/index/record';
import type { WorkspaceIndex } from '../../core/index/workspace-index';
import { severities, type Finding } from '../../core/lint/finding';
import { LineIndex } from '../../core/text/line-index';
import type { TextRange } from '../../core/text/range';
import type { Clock } from '../clock';
import { engine, readInFull } from '../engine';
import { DIAGNOSTICS } from '../ids';
import type { Log } from '../log';
import type { EditorSettings, ProblemsScope, SettingsReader } from '../settings';
import { MOST_LISTED, type FindingCounts } from '../workspace/finding-counts';
import type { ParsedDocuments } from '../workspace/parsed-documents';
import { isAbort, Slices } from '../workspace/slices';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { toDiagnostic } from './to-diagnostic';

export interface ClosedFilesParts {
  readonly model: WorkspaceModel;
  readonly documents: ParsedDocuments;
  readonly settings: SettingsReader;
  readonly clock: Clock;
  readonly log: Log;
  readonly counts: FindingCounts;
}

/** What became of the findings of one file that the scope wants. */
interface Listed {
  readonly shown: number;
  /** Not listed for want of room. */
  readonly left: number;
}

const NONE: Listed = { shown: 0, left: 0 };

interface FindingAt {
  readonly finding: Finding;
  readonly lines: LineIndex;
}

/**
 * The findings of the files that are not open: as many as `milepost.problems.scope` wants in Problems, and how many
 * errors each has. Files are looked at one after the other while nothing else is to be done.
 */
export class ClosedFiles implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection(`${DIAGNOSTICS} (closed files)`);
  readonly #listed = new Map<string, Listed>();
  /** The sum of all. */
  #total: Listed = NONE;
  /** Their findings are told by whoever shows them. */
  readonly #open = new Set<string>();
  readonly #pending = new Set<string>();
  readonly #closing = new AbortController();
  readonly #subscriptions: readonly vscode.Disposable[];
  #running = false;

  constructor(readonly parts: ClosedFilesParts) {
    const { model, settings, clock } = parts;
    this.#subscriptions = [
      model.onDidChange(({ changed, dependents }) => this.#look([...changed, ...dependents])),
      model.onDidChangeReading(() => model.complete && this.#lookAtAll()),
      settings.onDidChange(() => this.#lookAtAll()),
      clock.onNewDay(() => this.#lookAtAll()),
    ];
  }

  /** From now on these are the findings of an open file: nothing is listed for it here. */
  release(uri: vscode.Uri, findings: readonly Finding[]): void {
    const key = uri.toString();
    this.#open.add(key);
    this.#pending.delete(key);
    this.#list(uri, []);
    this.parts.counts.setErrors(key, errorsIn(findings));
    this.#fillUp();
    this.#look([]);
  }

  /** The file is not open any more. */
  take(uri: vscode.Uri): void {
    this.#open.delete(uri.toString());
    this.#look([uri.toString()]);
  }

  dispose(): void {
    this.#closing.abort();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#collection.dispose();
  }

  /** Files that may have errors come first, also before what has been waiting. */
  #lookAtAll(): void {
    const records = this.parts.model.indexes().flatMap((index) => [...index.records()]);
    const flawed = records.filter((record) => record.kind === 'broken' || record.flawed);
    const waiting = [...this.#pending];
    this.#pending.clear();
    this.#look([...flawed, ...records].map(({ uri }) => uri));
    this.#look(waiting);
    // What is not in an index any more.
    this.#look(this.#listed.keys());
  }

  #look(uris: Iterable<string>): void {
    for (const uri of uris) if (!this.#open.has(uri)) this.#pending.add(uri);
    // Until all files are read nobody knows what a reference leads to.
    if (!this.#running && this.#pending.size > 0 && this.parts.model.complete) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    try {
      const slices = new Slices(this.#closing.signal);
      // What is added meanwhile has its turn as well.
      for (const uri of this.#pending) {
        this.#pending.delete(uri);
        await slices.pause();
        await this.#lookAt(vscode.Uri.parse(uri, true));
        if (this.#pending.size === 0) this.#fillUp();
      }
      this.parts.counts.setUnlisted(this.#total.left);
    } catch (error) {
      if (!isAbort(error)) this.parts.log.bug('Checking files that are not open', error);
    } finally {
      this.#running = false;
    }
  }

  /** Where others have left room, there is some for those that had too little. */
  #fillUp(): void {
    let room = this.#room;
    for (const [uri, { left }] of this.#listed) {
      if (room <= 0) return;
      if (left > 0) this.#pending.add(uri);
      room -= left;
    }
  }

  async #lookAt(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const { model, settings, counts } = this.parts;
    const index = model.indexFor(uri);
    const record = index.get(key);
    const own = settings.of(uri);
    const isWanted = record !== undefined && mayHaveFindings(record, index, own);
    const findings = isWanted ? await this.#findingsOf(uri) : undefined;
    // Opened, or changed again, while it was read.
    if (this.#open.has(key) || this.#pending.has(key)) return;
    const wanted = (findings ?? []).filter(({ finding }) => isListed(finding, own.problemsScope));
    this.#list(uri, wanted);
    counts.setErrors(key, errorsIn((findings ?? []).map(({ finding }) => finding)));
  }

  /** Of the file's text, or of its buffer's where that has unsaved changes; undefined where there is none. */
  async #findingsOf(uri: vscode.Uri): Promise<readonly FindingAt[] | undefined> {
    const { model, settings, clock } = this.parts;
    const text = await textOf(uri);
    if (text === undefined) return undefined;
    const parsed = await readInFull(text, settings.of(uri));
    const findings = engine().lint(parsed, {
      uri: uri.toString(),
      index: model.indexFor(uri),
      settings: settings.of(uri),
      today: clock.today(uri),
    });
    const lines = new LineIndex(text);
    return findings.map((finding) => ({ finding, lines }));
  }

  #list(uri: vscode.Uri, findings: readonly FindingAt[]): void {
    const key = uri.toString();
    this.#note(key, NONE);
    this.#makeRoom(errorsIn(findings.map(({ finding }) => finding)) - this.#room);
    const shown = [...findings].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, this.#room);
    this.#note(key, { shown: shown.length, left: findings.length - shown.length });
    if (shown.length === 0) return this.#collection.delete(uri);
    this.#collection.set(
      uri,
      shown.map(({ finding, lines }) => toDiagnostic({ uri, rangeOf: (range) => rangeIn(lines, range) }, finding)),
    );
  }

  /** No error is left out for what is less: that goes, from the end of other files' lists. */
  #makeRoom(needed: number): void {
    for (const [key, { shown, left }] of this.#listed) {
      if (needed <= 0) return;
      const uri = vscode.Uri.parse(key, true);
      const diagnostics = this.#collection.get(uri) ?? [];
      const lesser = diagnostics.filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Error).length;
      const gone = Math.min(needed, lesser);
      if (gone === 0) continue;
      this.#collection.set(uri, diagnostics.slice(0, shown - gone));
      this.#note(key, { shown: shown - gone, left: left + gone });
      needed -= gone;
    }
  }

  #note(key: string, now: Listed): void {
    const before = this.#listed.get(key) ?? NONE;
    this.#total = {
      shown: this.#total.shown + now.shown - before.shown,
      left: this.#total.left + now.left - before.left,
    };
    if (now.shown + now.left === 0) this.#listed.delete(key);
    else this.#listed.set(key, now);
  }

  get #room(): number {
    return MOST_LISTED - this.#total.shown;
  }
}

/** Told from the records alone, so that of ten thousand good files none has to be read to list errors. */
function mayHaveFindings(
  record: IndexRecord,
  index: WorkspaceIndex,
  { rules, problemsScope }: EditorSettings,
): boolean {
  if (problemsScope === 'warnings' || problemsScope === 'all') return true;
  if (record.kind === 'broken' || record.flawed === true) return true;
  if (Object.values(rules).includes('error')) return true;
  return 'id' in record && index.byId(record.id).length > 1;
}

function isListed({ severity }: Finding, scope: ProblemsScope): boolean {
  switch (scope) {
    case 'openFiles':
      return false;
    case 'errors':
      return severity === 'error';
    case 'warnings':
      return severity === 'error' || severity === 'warning';
    case 'all':
      return true;
  }
}

function errorsIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

function rankOf({ finding }: FindingAt): number {
  return severities.indexOf(finding.severity);
}

function rangeIn(lines: LineIndex, { start, end }: TextRange): vscode.Range {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return new vscode.Range(from.line, from.character, to.line, to.character);
}

const decoder = new TextDecoder();

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const key = uri.toString();
  const unsaved = vscode.workspace.textDocuments.find(
    (document) => document.isDirty && document.uri.toString() === key,
  );
  if (unsaved !== undefined) return unsaved.getText();
  try {
    return decoder.decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Gone, or locked for a moment: the model finds out as well, and tells.
    return undefined;
  }
}
