import type { IndexRecord } from '../index/record';
import type { Message } from '../text/message';
import type { RelatedPlace } from './finding';

/** More places than anybody looks through; where each of thousands of files named all the others, nothing would hold them. */
const MOST_RELATED = 20;

/** The first of the files that explain a finding, and how many more there are. */
export function relatedFiles<File extends IndexRecord>(
  files: readonly File[],
  lineOf: (file: File) => number,
  message: Message,
): { readonly related: readonly RelatedPlace[]; readonly moreRelated: number } {
  const named = files.slice(0, MOST_RELATED);
  return {
    related: named.map((file) => ({ kind: 'elsewhere', uri: file.uri, line: lineOf(file), message })),
    moreRelated: files.length - named.length,
  };
}
