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
  /** A label holds no brackets: with some in between, the link's text names no definition. */
  bracketsInside: boolean;
}

interface LinkScan {
  readonly value: string;
  isDefined(key: string): boolean;
  readonly openers: Opener[];
  readonly found: FoundLink[];
  /** A link holds no other link: link openers below this index are spent. */
  spent: number;
}

/** `[[target]]`, `[[target|label]]`; in a table the bar is escaped. */
const WIKI_LINK = /\[\[([^[\]\n|]+?)\\?(?:\|[^[\]\n]*)?\]\]/y;

/** The links in a leaf's text, in document order. `isDefined` knows the labels of the definitions. */
export function scanLinks(value: string, isDefined: (key: string) => boolean): readonly FoundLink[] {
  const spans = new InlineSpans(value);
  const scan: LinkScan = { value, isDefined, openers: [], found: [], spent: 0 };
  for (let at = 0; at < value.length;) {
    const character = value.charAt(at);
    if (character === '[') at = openBracket(scan, at, false);
    else if (character === ']') at = closeBracket(scan, at);
    else if (character === '!' && value.charAt(at + 1) === '[') at = openBracket(scan, at, true);
    else at = spans.endAt(at);
  }
  return scan.found.sort((one, other) => one.range.start - other.range.start);
}

function openBracket({ value, openers, found }: LinkScan, at: number, image: boolean): number {
  const around = openers[openers.length - 1];
  if (around !== undefined) around.bracketsInside = true;
  const wiki = wikiLink(value, image ? at + 1 : at);
  if (wiki !== undefined) {
    found.push(wiki);
    return wiki.range.end;
  }
  openers.push({ start: at, image, bracketsInside: false });
  return at + (image ? 2 : 1);
}

function closeBracket(scan: LinkScan, at: number): number {
  const { openers, found } = scan;
  const opener = openers.pop();
  const spent = opener !== undefined && !opener.image && openers.length < scan.spent;
  scan.spent = Math.min(scan.spent, openers.length);
  if (opener === undefined || spent) return at + 1;
  const link = linkEndingAt(scan, opener, at);
  if (link === undefined) return at + 1;
  if (opener.image) dropFrom(found, opener.start);
  else scan.spent = openers.length;
  found.push(link);
  return link.range.end;
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
function linkEndingAt(scan: LinkScan, opener: Opener, close: number): FoundLink | undefined {
  const { value } = scan;
  const next = value.charAt(close + 1);
  if (next === '(') {
    const resource = resourceAt(value, close + 1);
    if (resource !== undefined) {
      const range = { start: opener.start, end: resource.end };
      return { kind: 'markdown', range, destination: resource.destination };
    }
  }
  const text = { start: opener.start + (opener.image ? 2 : 1), end: close };
  const collapsed = next === '[' && value.charAt(close + 2) === ']';
  if (next !== '[' || collapsed) {
    return opener.bracketsInside ? undefined : referenceLink(scan, opener, text, collapsed ? close + 3 : close + 1);
  }
  const labelEnd = endOfLabel(value, close + 1);
  if (labelEnd === undefined) return undefined;
  return referenceLink(scan, opener, { start: close + 2, end: labelEnd }, labelEnd + 1);
}

function referenceLink(
  { value, isDefined }: LinkScan,
  { start }: Opener,
  label: TextRange,
  end: number,
): FoundLink | undefined {
  const reference = labelKey(value.slice(label.start, label.end));
  if (!isDefined(reference)) return undefined;
  return { kind: 'markdown', range: { start, end }, destination: { start: end, end }, reference };
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
