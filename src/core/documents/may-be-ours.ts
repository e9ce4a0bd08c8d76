import { beginsInConflict } from './conflict';

const FENCE = '---';
const BYTE_ORDER_MARK = '\uFEFF';

/** How `---` at the very beginning of a file reads in bytes: UTF-8 and its kin, with a mark or without, and UTF-16 with one. */
const FENCES_IN_BYTES: readonly (readonly number[])[] = [
  [0x2d, 0x2d, 0x2d],
  [0xef, 0xbb, 0xbf, 0x2d, 0x2d, 0x2d],
  [0xff, 0xfe, 0x2d, 0x00, 0x2d, 0x00, 0x2d, 0x00],
  [0xfe, 0xff, 0x00, 0x2d, 0x00, 0x2d, 0x00, 0x2d],
];

/** Whether a text can be ours at all: told by its first characters, before anything heavy is loaded to read it. */
export function mayBeOurs(text: string): boolean {
  return text.startsWith(FENCE) || text.startsWith(BYTE_ORDER_MARK + FENCE) || beginsInConflict(text);
}

/**
 * Whether bytes that are not UTF-8 can be a file of ours all the same. Such a file is named, as its letters cannot be
 * told; any other, a picture or an archive with a Markdown name, is foreign.
 */
export function bytesMayBeOurs(bytes: Uint8Array): boolean {
  return FENCES_IN_BYTES.some((fence) => fence.every((code, index) => bytes[index] === code));
}
