const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/** Where the line that holds `offset` ends, its line ending not included. Lines end with `\n`, `\r\n` or a lone `\r`. */
export function lineEndAt(text: string, offset: number): number {
  let at = offset;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || code === CARRIAGE_RETURN) break;
  }
  return at;
}

/** Where the line after the one that ends at `lineEnd` begins; the text's length after the last line. */
export function nextLineAfter(text: string, lineEnd: number): number {
  if (text.charCodeAt(lineEnd) === CARRIAGE_RETURN && text.charCodeAt(lineEnd + 1) === NEWLINE) return lineEnd + 2;
  return Math.min(lineEnd + 1, text.length);
}

/** Where the line that holds `offset` begins. */
export function lineStartAt(text: string, offset: number): number {
  let at = offset;
  if (text.charCodeAt(at) === NEWLINE && text.charCodeAt(at - 1) === CARRIAGE_RETURN) at -= 1;
  for (; at > 0; at -= 1) {
    const code = text.charCodeAt(at - 1);
    if (code === NEWLINE || code === CARRIAGE_RETURN) break;
  }
  return at;
}
