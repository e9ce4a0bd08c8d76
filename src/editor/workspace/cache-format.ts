import type { IndexRecord } from '../../core/index/record';
import type { LocalDate } from '../../core/time/local-date';

/** First line of a cache file: whatever stands there, its fields are compared with those that are wanted. */
export interface CacheHeader {
  /** Of the extension: another may write other records. */
  readonly version: string;
  readonly folder: string;
  readonly sections: string;
  readonly today: LocalDate;
}

/** One file: URI, modified, size, and its record; for a Markdown file that is not ours, its aliases. */
export type CacheLine = readonly [string, number, number, IndexRecord | readonly string[]];

/** Whether what was written can be used; the day may be another. */
export function isSameHeader(value: unknown, wanted: CacheHeader): value is CacheHeader {
  const written = (value ?? {}) as Partial<CacheHeader>;
  return written.version === wanted.version && written.folder === wanted.folder && written.sections === wanted.sections;
}

/** The checksum vouches for the rest: what passes it was written by this very version. */
export function isCacheLine(value: unknown): value is CacheLine {
  return Array.isArray(value) && value.length === 4 && typeof value[0] === 'string' && value[3] !== null;
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units: guards against damage, not against malice. */
export class Checksum {
  value = FNV_BASIS;

  add(text: string): void {
    let value = this.value;
    for (let offset = 0; offset < text.length; offset++) {
      value = Math.imul(value ^ text.charCodeAt(offset), FNV_PRIME);
    }
    this.value = value >>> 0;
  }
}
