import { isUtf8 } from 'node:buffer';

const NEWLINE = 0x0a;

export interface InputLine {
  /** From 1. */
  readonly number: number;
  /** Without its line ending and without a byte order mark; undefined when it is not UTF-8. */
  readonly text: string | undefined;
}

/** The lines of standard input as they arrive, a batch for each piece of it, so that answers can follow each batch. */
export async function* standardInputLines(): AsyncGenerator<readonly InputLine[]> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  const line = (bytes: Buffer): InputLine => {
    number += 1;
    const text = isUtf8(bytes) ? bytes.toString('utf8').replace(/\r$/, '') : undefined;
    return { number, text: number === 1 ? text?.replace(/^\ufeff/, '') : text };
  };
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const lines: InputLine[] = [];
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      lines.push(line(bytes.subarray(start, end)));
      start = end + 1;
    }
    rest = bytes.subarray(start);
    yield lines;
  }
  if (rest.length > 0) yield [line(rest)];
}
