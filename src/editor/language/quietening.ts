import * as vscode from 'vscode';
import type { MilepostDocument } from '../../core/documents/document';
import { severities, type EditsFix, type Finding, type Severity } from '../../core/lint/finding';
import { engine } from '../engine';
import { translate } from '../translate';

/** A way to hear less of a rule: a change of the file, or a setting of the workspace. */
export type Quietening =
  | { readonly kind: 'fix'; readonly title: string; readonly fix: EditsFix }
  | { readonly kind: 'setting'; readonly title: string; readonly setting: Severity | 'off' };

/** Off for the line or the file, off or softer for the workspace. */
export function quieteningsOf(document: MilepostDocument, finding: Finding): readonly Quietening[] {
  if (document.kind === 'foreign' && document.misnamed === undefined) return [];
  const { code, severity } = finding;
  const { t } = vscode.l10n;
  const inFile = engine()
    .suppressionFixes(document, finding)
    .map((fix): Quietening => ({ kind: 'fix', title: translate(fix.title), fix }));
  const off =
    vscode.workspace.workspaceFolders === undefined
      ? t('Switch off {code} in your settings', { code })
      : t('Switch off {code} for the workspace', { code });
  const softer = severities[severities.indexOf(severity) + 1];
  const ways: Quietening[] = [...inFile, { kind: 'setting', title: off, setting: 'off' }];
  if (softer === undefined) return ways;
  const title = t('Make {code} softer: {severity}', { code, severity: nameOf(softer) });
  return [...ways, { kind: 'setting', title, setting: softer }];
}

function nameOf(severity: Severity): string {
  switch (severity) {
    case 'error':
      return vscode.l10n.t('error');
    case 'warning':
      return vscode.l10n.t('warning');
    case 'information':
      return vscode.l10n.t('information');
    case 'hint':
      return vscode.l10n.t('hint');
  }
}
