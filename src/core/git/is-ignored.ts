import ignore from 'ignore';
import type { GitWorkTree } from '../ports';

/**
 * Whether git leaves a file out, by what the work tree says; the user's own `core.excludesFile` is not known.
 * @param path relative to the root, with `/`
 */
export function isIgnored(
  path: string,
  { exclude = '', ignoreFiles }: Pick<GitWorkTree, 'exclude' | 'ignoreFiles'>,
): boolean {
  // One list in git's order, so that a later pattern wins and nothing below an ignored folder comes back.
  const patterns = ignore({ ignorecase: false, allowRelativePaths: true }).add(patternsOf(exclude));
  for (const { folder, text } of ignoreFiles) {
    patterns.add(folder === '' ? patternsOf(text) : patternsOf(text).map((pattern) => below(folder, pattern)));
  }
  return patterns.ignores(path);
}

function patternsOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#') && isReasonable(line));
}

/** UTF-16 units of a pattern, more than a path has; longer ones become expressions that no engine takes. */
const LONGEST_PATTERN = 1000;
/** Each `**` of a pattern is tried at every folder of a path. */
const MOST_DEPTHS = 4;

/** Whether git's pattern can be held against a path at once; any other leaves nothing out. */
function isReasonable(pattern: string): boolean {
  return pattern.length <= LONGEST_PATTERN && pattern.split('**').length <= MOST_DEPTHS + 1;
}

/** A pattern of a folder's file, as the root would write it. One with a slash that is not its last counts from there. */
function below(folder: string, pattern: string): string {
  const negated = pattern.startsWith('!');
  const own = (negated ? pattern.slice(1) : pattern).replace(/^\\(?=[#!])/, '');
  const isAnchored = /\/./.test(own.trimEnd()) || own.startsWith('/');
  return `${negated ? '!' : ''}/${asPattern(folder)}/${isAnchored ? own.replace(/^\//, '') : `**/${own}`}`;
}

/** A path as a pattern that matches it and nothing else. */
export function asPattern(path: string): string {
  return path.replace(/[\\*?[\]]/g, '\\$&').replace(/ (?=\/|$)/g, '\\ ');
}
