import type { TextRange } from '../text/range';
import type { Outline } from './blocks';
import { leafText } from './leaf-text';
import { labelKey, scanLinks, type FoundLink } from './link-scanner';

/** A link to somewhere: `[[target#heading|label]]`, `[text](destination "title")`, `![image](…)`, `[text][reference]`. */
export interface Link {
  readonly kind: 'wiki' | 'markdown';
  readonly range: TextRange;
  /**
   * Where the link leads, without the fragment: escapes resolved, and `%20` and the like decoded unless it has a
   * scheme (`https:`). Empty for a link into the same file.
   */
  readonly target: string;
  /** The target as written; that of a reference stands in its definition. */
  readonly targetRange: TextRange;
  /** What follows `#`, decoded. */
  readonly fragment?: string;
  readonly fragmentRange?: TextRange;
}

/**
 * The links in the paragraphs, headings and table cells, in document order. Code, HTML, escapes and definitions hold no
 * links. `[[…]]` is always a wiki link.
 */
export function linksIn(text: string, outline: Outline): readonly Link[] {
  const links: Link[] = [];
  const destinations = destinationsOf(text, outline);
  // Without definitions a link is `[…](…)` or `[[…]]`; the brackets of tasks and their fields are none.
  const signs = new Signs(text, destinations.size > 0 ? ['['] : ['](', '[[']);
  for (const block of outline.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'table') continue;
    const sign = signs.next(block.range.start);
    if (sign === undefined) break;
    if (sign >= block.range.end) continue;
    if (block.kind !== 'table') {
      addLinks(links, text, block.lines, destinations);
      continue;
    }
    for (const row of [block.header, ...block.rows]) {
      for (const cell of row) addLinks(links, text, [cell.range], destinations);
    }
  }
  return links;
}

/** Finds the next of some signs, each place of the text being looked at once as `from` grows. */
class Signs {
  readonly #next: number[];

  constructor(
    readonly text: string,
    readonly signs: readonly string[],
  ) {
    this.#next = signs.map(() => -1);
  }

  next(from: number): number | undefined {
    let nearest: number | undefined;
    this.signs.forEach((sign, index) => {
      let at = this.#next[index] ?? -1;
      if (at < from) {
        const found = this.text.indexOf(sign, from);
        at = found === -1 ? Number.POSITIVE_INFINITY : found;
        this.#next[index] = at;
      }
      if (at !== Number.POSITIVE_INFINITY && (nearest === undefined || at < nearest)) nearest = at;
    });
    return nearest;
  }
}

function addLinks(
  links: Link[],
  text: string,
  lines: readonly TextRange[],
  destinations: ReadonlyMap<string, TextRange>,
): void {
  const leaf = leafText(text, lines);
  if (!leaf.value.includes('[')) return;
  const rangeIn = ({ start, end }: TextRange): TextRange => ({ start: leaf.toSource(start), end: leaf.toSource(end) });
  for (const found of scanLinks(leaf.value, (key) => destinations.has(key))) {
    const whole = found.reference === undefined ? rangeIn(found.destination) : destinations.get(found.reference);
    if (whole !== undefined) links.push(linkOf(text, found, rangeIn(found.range), whole));
  }
}

function linkOf(text: string, { kind }: FoundLink, range: TextRange, whole: TextRange): Link {
  const raw = text.slice(whole.start, whole.end);
  const hash = raw.indexOf('#');
  const end = hash === -1 ? raw.length : hash - (isEscaped(raw, hash) ? 1 : 0);
  const decode = kind === 'wiki' ? (value: string) => value.trim() : hasScheme(raw) ? unescape : decodePath;
  const link = {
    kind,
    range,
    target: decode(raw.slice(0, end)),
    targetRange: { start: whole.start, end: whole.start + end },
  };
  if (hash === -1) return link;
  return {
    ...link,
    fragment: decode(raw.slice(hash + 1)),
    fragmentRange: { start: whole.start + hash + 1, end: whole.end },
  };
}

function isEscaped(raw: string, at: number): boolean {
  let start = at;
  while (raw.charAt(start - 1) === '\\') start--;
  return (at - start) % 2 === 1;
}

/** The destination of each definition; the first of a label counts. */
function destinationsOf(text: string, outline: Outline): ReadonlyMap<string, TextRange> {
  const destinations = new Map<string, TextRange>();
  for (const { label, destination } of outline.definitions) {
    const key = labelKey(text.slice(label.start, label.end));
    if (!destinations.has(key)) destinations.set(key, destination);
  }
  return destinations;
}

function hasScheme(destination: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(destination);
}

function decodePath(destination: string): string {
  const plain = unescape(destination);
  try {
    return decodeURIComponent(plain);
  } catch {
    // A lone `%` is no encoding: the destination is meant as it stands.
    return plain;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves backslash escapes and the entities that addresses hold. */
function unescape(destination: string): string {
  if (!/[\\&]/.test(destination)) return destination;
  return destination.replace(/\\([!-/:-@[-`{-~])|&(amp|lt|gt|quot|apos);/g, (_, escaped?: string, entity?: string) =>
    entity === undefined ? (escaped ?? '') : (ENTITIES[entity] ?? ''),
  );
}
