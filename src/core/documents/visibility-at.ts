import { entryOf } from '../front-matter/front-matter';
import type { BrokenDocument, OwnDocument, Visibility } from './document';

const PRIVATE = 'private';

/** Who may read the file at that address: what it says of itself wins; below `private/` it is private without a word. */
export function visibilityAt(document: OwnDocument | BrokenDocument, uri: string): Visibility {
  const isSaid = (entryOf(document.frontMatter, 'visibility')?.value ?? null) !== null;
  if (!isSaid && isBelowPrivate(uri)) return PRIVATE;
  return document.kind === 'broken' ? 'pair' : document.visibility;
}

/** `/private` at the top of a disk is macOS's own, where temporary folders are. */
function isBelowPrivate(uri: string): boolean {
  const [, ...folders] = uri
    .replace(/^[^:/]+:\/\/[^/]*\//, '')
    .split('/')
    .slice(0, -1);
  return folders.includes(PRIVATE);
}
