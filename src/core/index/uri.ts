import { rememberLast } from '../remember-last';

/** The last segment of a URI, decoded: `file:///g/social%20ads.md` → `social ads.md`. */
export function fileNameOf(uri: string): string {
  return decode(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The same without `.md`: `social ads`. */
export function nameOf(uri: string): string {
  return fileNameOf(uri).replace(/\.(?:md|markdown)$/i, '');
}

/** `%20` and the like decoded; text that is not well-formed stays as it is. */
export function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The URI that a relative link in the file `from` leads to; undefined for one with a scheme of its own.
 * `resolveLink('file:///g/a.md', '../j/b%20c.md')` → `file:///j/b%20c.md`.
 */
export function resolveLink(from: string, link: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(link) || link.startsWith('//')) return undefined;
  const { root, folder } = placeOf(from);
  const path = link.startsWith('/') ? [] : [...folder];
  for (const segment of link.split('/')) {
    if (segment === '..') path.pop();
    else if (segment !== '.' && segment !== '') path.push(encodeURIComponent(wellFormed(decode(segment))));
  }
  return `${root}/${path.join('/')}`;
}

/** Half of a character, as an editor may hold one while somebody types, has no encoding. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Where a file's links begin: the scheme and host, and the segments of its folder. A file has many links. */
const placeOf = rememberLast((uri: string) => {
  const [, root = '', path = ''] = /^([a-z][a-z\d+.-]*:\/\/[^/]*)?(.*)$/i.exec(uri) ?? [];
  return {
    root,
    folder: path
      .split('/')
      .slice(0, -1)
      .filter((segment) => segment !== ''),
  };
});

/** One spelling for URIs that differ only in how they are encoded, so that they compare as strings. */
export function comparableUri(uri: string): string {
  return decode(uri);
}
