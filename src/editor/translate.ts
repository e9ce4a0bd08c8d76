import * as vscode from 'vscode';
import { wordsOf, type Message, type Writing } from '../core/text/message';

const writing: Writing = {
  number: numberFormat(vscode.env.language).format,
  template: (english) => vscode.l10n.t(english),
};

/** The message in the user's language, its places filled. */
export function translate({ template, args }: Message): string {
  return vscode.l10n.t(template, wordsOf(args, writing));
}

/** All decimals that there are: whoever makes a message has rounded them. */
function numberFormat(language: string): Intl.NumberFormat {
  const options = { maximumFractionDigits: 20 };
  try {
    return new Intl.NumberFormat(language, options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
}
