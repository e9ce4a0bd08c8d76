import * as vscode from 'vscode';
import type { DocumentType } from '../core/documents/document';

/** What a type of file is called where one is chosen. */
export function typeWords(type: DocumentType): string {
  switch (type) {
    case 'goal':
      return vscode.l10n.t('Goal');
    case 'journal':
      return vscode.l10n.t('Journal entry');
    case 'checkin':
      return vscode.l10n.t('Check-in');
    case 'feedback':
      return vscode.l10n.t('Feedback');
    case 'profile':
      return vscode.l10n.t('Profile');
    case 'agreement':
      return vscode.l10n.t('Agreement');
    case 'program':
      return vscode.l10n.t('Program');
    case 'survey':
      return vscode.l10n.t('Survey');
  }
}
