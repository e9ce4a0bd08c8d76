/** Tells whether a path, relative and with `/`, is matched. */
export type PathMatcher = (path: string) => boolean;

/**
 * Matches what VS Code's own search matches for `**`, `*`, `?` and `{a,b}`, so that events of watchers can be held
 * against the globs that files were searched with. A glob that matches a folder matches all below it.
 */
export function matcherOf(globs: readonly string[]): PathMatcher {
  if (globs.length === 0) return () => false;
  const patterns = globs.map((glob) => new RegExp(`^(?:${translateGlob(glob.replace(/^\/|\/$/g, ''))})(?:/.*)?$`));
  return (path) => patterns.some((pattern) => pattern.test(path));
}

const tokens = /\*\*\/|\/\*\*$|\*\*|\*|\?|\{[^{}]*\}|[^*?{/]+|[{/]/g;

function translateGlob(glob: string): string {
  return (glob.match(tokens) ?? []).map(translateToken).join('');
}

function translateToken(token: string): string {
  switch (token) {
    case '**/':
      return '(?:[^/]*/)*';
    case '/**':
      return '(?:/.*)?';
    case '**':
      return '.*';
    case '*':
      return '[^/]*';
    case '?':
      return '[^/]';
  }
  if (token.startsWith('{') && token.endsWith('}')) {
    return `(?:${token.slice(1, -1).split(',').map(translateGlob).join('|')})`;
  }
  return token.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
}
