import { message, type Message } from '../text/message';
import type { TextEdit, TextRange } from '../text/range';
import type { Fix } from './finding';

/** A fix that needs no further word from the user. */
export function fix(title: Message, edits: readonly TextEdit[]): Fix {
  return { title, edits, snippet: false, preferred: false, safe: false };
}

/** A fix with tab stops for what only the user knows. */
export function snippetFix(title: Message, edits: readonly TextEdit[]): Fix {
  return { title, edits, snippet: true, preferred: false, safe: false };
}

export function preferred(choice: Fix): Fix {
  return { ...choice, preferred: true };
}

/** The preferred fix, and one that leaves nothing to decide: what the author meant is plain. */
export function safe(choice: Fix): Fix {
  return { ...preferred(choice), safe: true };
}

/** One fix for each value that may stand at `range`; the first is preferred. */
export function replaceWithOneOf(range: TextRange, values: readonly string[]): readonly Fix[] {
  return values.map((value, index) => {
    const choice = fix(message('Change to “{value}”', { value }), [{ range, newText: value }]);
    return index === 0 ? preferred(choice) : choice;
  });
}

/** The same where `plain` says that nothing else can be meant: a single value is then put right unasked. */
export function correctTo(range: TextRange, values: readonly string[], plain: boolean): readonly Fix[] {
  const choices = replaceWithOneOf(range, values);
  return plain && choices.length === 1 ? choices.map(safe) : choices;
}

/** Text that a snippet shall show as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The text that a snippet leaves behind when each tab stop takes its default. */
export function plainSnippet(snippet: string): string {
  return snippet
    .replace(/(?<!\\)\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g, (_, choices: string) => choices.split(/(?<!\\),/)[0] ?? '')
    .replace(/(?<!\\)\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/(?<!\\)\$(?:\d+|\{\d+\})/g, '')
    .replace(/\\([\\$},|])/g, '$1');
}
