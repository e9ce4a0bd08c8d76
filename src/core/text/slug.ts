const LONGEST_SLUG = 48;

/** A title as an id and the name of a file: lower case, words joined by hyphens; empty for a text without words. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  const words = plain.replace(/[^\p{Letter}\p{Number}]+/gu, '-').replace(/^-|-$/g, '');
  return words.slice(0, LONGEST_SLUG).replace(/-$/, '');
}
