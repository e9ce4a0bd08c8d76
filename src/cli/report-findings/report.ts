import type { DocumentType } from '../../core/documents/document';
import { severities, type Finding, type Severity } from '../../core/lint/finding';
import type { Judged } from '../../core/lint/suppression';
import { LineIndex } from '../../core/text/line-index';
import type { TextRange } from '../../core/text/range';
import type { LocalDate } from '../../core/time/local-date';
import { showPath } from '../show-path';

/** The findings of one file of ours; the list may be empty. */
export interface FileFindings {
  /** Absolute. */
  readonly file: string;
  /** As it is shown. */
  readonly path: string;
  /** Absent when the front matter is too broken to tell. */
  readonly type: DocumentType | undefined;
  readonly text: string;
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
}

/** Writes findings in some format, a file at a time, so that a long list is never held in memory. */
export interface Report {
  begin(today: LocalDate): void;
  file(result: FileFindings): void;
  end(tally: Tally): void;
}

/** Lines and columns from 1, columns in UTF-16 code units; the end is that of the character after the last one. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function fileFindings(file: string, document: Judged, findings: readonly Finding[]): FileFindings {
  return {
    file,
    path: showPath(file),
    type: typeOf(document),
    text: document.text,
    lines: new LineIndex(document.text),
    findings,
  };
}

function typeOf(document: Judged): DocumentType | undefined {
  if (document.kind === 'foreign') return undefined;
  return document.kind === 'broken' ? document.type : document.kind;
}

export function regionOf(lines: LineIndex, range: TextRange): Region {
  const start = lines.positionAt(range.start);
  const end = lines.positionAt(range.end);
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** What a run adds up to. */
export class Tally {
  readonly bySeverity: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  readonly #byCode = new Map<string, number>();
  files = 0;
  goals = 0;
  findings = 0;
  /** Whether something that was asked for is not among the files because it could not be looked at. */
  isPartial = false;

  constructor(readonly mendedFiles: number) {}

  add({ type, findings }: FileFindings): void {
    this.files += 1;
    if (type === 'goal') this.goals += 1;
    this.findings += findings.length;
    for (const { code, severity } of findings) {
      this.bySeverity[severity] += 1;
      this.#byCode.set(code, (this.#byCode.get(code) ?? 0) + 1);
    }
  }

  /** Sorted by code. */
  get byCode(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#byCode].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  hasAtLeast(least: Severity): boolean {
    return severities.slice(0, severities.indexOf(least) + 1).some((severity) => this.bySeverity[severity] > 0);
  }
}
