export type LineEnding = '\n' | '\r\n' | '\r';

/** The line ending that a text uses, by its first; `\n` when it has one line. */
export function lineEndingOf(text: string): LineEnding {
  const [found] = /\r\n|\n|\r/.exec(text) ?? [];
  return found === '\r\n' || found === '\r' ? found : '\n';
}
