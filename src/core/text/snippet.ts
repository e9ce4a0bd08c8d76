import { blank } from './placeholder';

/** A tab stop with a blank, for what only the user knows: `${1:⟨why it matters⟩}`. */
export function blankStop(place: number, words: string): string {
  return `\${${place}:${escapeSnippet(blank(words))}}`;
}

/** A tab stop with values to pick from; until one is picked it is a blank. */
export function choiceStop(place: number, words: string, values: readonly string[]): string {
  const choices = [blank(words), ...values].map((value) => value.replace(/[\\,|$}]/g, '\\$&'));
  return `\${${place}|${choices.join(',')}|}`;
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
