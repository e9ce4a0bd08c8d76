/**
 * Markdown that shows a text as it stands, whatever it looks like. `MarkdownString.appendText` would join its words with
 * spaces that do not break, so that long lines run out of the tooltip.
 */
export function plainMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_{}[\]()#+\-.!~<>|$:@]/g, '\\$&');
}
