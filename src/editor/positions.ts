import * as vscode from 'vscode';
import type { TextEdit, TextRange } from '../core/text/range';

/** The editor's range of a range of offsets into the document's present text. */
export function toRange(document: vscode.TextDocument, range: TextRange): vscode.Range {
  return new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
}

/** Blanks become tab stops. */
export function toSnippetEdit(document: vscode.TextDocument, edit: TextEdit): vscode.SnippetTextEdit {
  return new vscode.SnippetTextEdit(toRange(document, edit.range), new vscode.SnippetString(edit.newText));
}

export function toTextEdit(document: vscode.TextDocument, edit: TextEdit): vscode.TextEdit {
  return new vscode.TextEdit(toRange(document, edit.range), edit.newText);
}
