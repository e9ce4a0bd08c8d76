import type { TextRange } from '../text/range';
import { endOfLabel, endOfTitle, linkDestination, skipWhiteSpace } from './definition-scanner';
import { InlineSpans } from './inline-spans';

export interface FoundLink {
  readonly kind: 'wiki' | 'markdown';
  readonly range: TextRange;
  /** Empty for a reference. */
  readonly destination: TextRange;
  /** The key of the definition that the link names; see `labelKey`. */
  readonly reference?: string;
}

/** A `[` or `![` that may open a link. */
interface Opener {
  readonly start: number;
  readonly image: boolean;
}

/** `[[target]]`, `[[target|label]]`; in a table the bar is escaped. */
const WIKI_LINK = /\[\[([^[\]\n|]+?)\\?(?:\|[^[\]\n]*)?\]\]/y;

/** The links in a leaf's text, in order of their ends. `isDefined` knows the labels of the definitions. */
export function scanLinks(value: string, isDefined: (key: string) => boolean): readonly FoundLink[] {
  const spans = new InlineSpans(value);
  const openers: Opener[] = [];
  const found: FoundLink[] = [];
  // A link holds no other link: link openers below this index are spent.
  let spent = 0;
  let at = 0;
  while (at < value.length) {
    const character = value.charAt(at);
    if (character === '[') {
      const wiki = wikiLink(value, at);
      if (wiki !== undefined) found.push(wiki);
      else openers.push({ start: at, image: false });
      at = wiki?.range.end ?? at + 1;
    } else if (character === '!' && value.charAt(at + 1) === '[' && wikiLink(value, at + 1) === undefined) {
      openers.push({ start: at, image: true });
      at += 2;
    } else if (character === ']') {
      const opener = openers.pop();
      const active = opener !== undefined && (opener.image || openers.length >= spent);
      spent = Math.min(spent, openers.length);
      const link = active ? linkEndingAt(value, opener, at, isDefined) : undefined;
      if (link === undefined || opener === undefined) at++;
      else {
        at = link.range.end;
        if (opener.image) dropFrom(found, opener.start);
        else spent = openers.length;
        found.push(link);
      }
    } else at = spans.endAt(at);
  }
  return found.sort((one, other) => one.range.start - other.range.start);
}

/** How labels are compared: without regard to case and white space. */
export function labelKey(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

function wikiLink(value: string, at: number): FoundLink | undefined {
  WIKI_LINK.lastIndex = at;
  const match = WIKI_LINK.exec(value);
  const target = match?.[1];
  if (match === null || target === undefined) return undefined;
  const start = at + 2;
  return {
    kind: 'wiki',
    range: { start: at, end: at + match[0].length },
    destination: { start, end: start + target.length },
  };
}

/** What is in an image's text is its description: no links of their own. */
function dropFrom(found: FoundLink[], start: number): void {
  while ((found[found.length - 1]?.range.start ?? -1) > start) found.pop();
}

/** The link or image whose text ends with the `]` at `close`. */
function linkEndingAt(
  value: string,
  opener: Opener,
  close: number,
  isDefined: (key: string) => boolean,
): FoundLink | undefined {
  const next = value.charAt(close + 1);
  if (next === '(') {
    const resource = resourceAt(value, close + 1);
    if (resource !== undefined) {
      const range = { start: opener.start, end: resource.end };
      return { kind: 'markdown', range, destination: resource.destination };
    }
  }
  const reference = (key: string, end: number): FoundLink | undefined =>
    isDefined(key)
      ? { kind: 'markdown', range: { start: opener.start, end }, destination: { start: end, end }, reference: key }
      : undefined;
  if (next === '[') {
    const labelEnd = endOfLabel(value, close + 1);
    const full =
      labelEnd === undefined ? undefined : reference(labelKey(value.slice(close + 2, labelEnd)), labelEnd + 1);
    if (full !== undefined) return full;
  }
  const text = labelKey(value.slice(opener.start + (opener.image ? 2 : 1), close));
  return reference(text, value.startsWith('[]', close + 1) ? close + 3 : close + 1);
}

interface Resource {
  readonly destination: TextRange;
  readonly end: number;
}

/** `(destination "title")` at `at`. */
function resourceAt(value: string, at: number): Resource | undefined {
  const start = skipWhiteSpace(value, at + 1);
  if (value.charAt(start) === ')') return { destination: { start, end: start }, end: start + 1 };
  const destination = linkDestination(value, start);
  if (destination === undefined) return undefined;
  let end = skipWhiteSpace(value, destination.after);
  if (end > destination.after && /["'(]/.test(value.charAt(end))) {
    const title = endOfTitle(value, end);
    if (title === undefined) return undefined;
    end = skipWhiteSpace(value, title);
  }
  return value.charAt(end) === ')' ? { destination, end: end + 1 } : undefined;
}
