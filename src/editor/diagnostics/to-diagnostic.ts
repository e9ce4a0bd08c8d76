import * as vscode from 'vscode';
import type { Finding, Severity } from '../../core/lint/finding';
import type { TextRange } from '../../core/text/range';
import { DIAGNOSTICS } from '../ids';
import { rulePage } from '../pages';
import { toRange } from '../positions';
import { translate } from '../translate';

/** Where a file's ranges are, whether it is open or not. */
export interface FilePlaces {
  readonly uri: vscode.Uri;
  rangeOf(range: TextRange): vscode.Range;
}

/** The places of an open document, as it is now. */
export function placesIn(document: vscode.TextDocument): FilePlaces {
  return { uri: document.uri, rangeOf: (range) => toRange(document, range) };
}

export function toDiagnostic(file: FilePlaces, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    file.rangeOf(finding.range),
    translate(finding.message),
    severityOf(finding.severity),
  );
  diagnostic.source = DIAGNOSTICS;
  diagnostic.code = { value: finding.code, target: rulePage(finding.code) };
  if (finding.related.length > 0)
    diagnostic.relatedInformation = finding.related.map((place) => relatedTo(file, place));
  return diagnostic;
}

function relatedTo(file: FilePlaces, place: Finding['related'][number]): vscode.DiagnosticRelatedInformation {
  const location =
    place.kind === 'here'
      ? new vscode.Location(file.uri, file.rangeOf(place.range))
      : new vscode.Location(vscode.Uri.parse(place.uri), new vscode.Position(place.line, 0));
  return new vscode.DiagnosticRelatedInformation(location, translate(place.message));
}

function severityOf(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'information':
      return vscode.DiagnosticSeverity.Information;
    case 'hint':
      return vscode.DiagnosticSeverity.Hint;
  }
}
