import type { ListItem, Outline } from '../markdown/outline';
import type { Anchored } from './document';
import { trimmedRange } from './located';
import { elementsOf } from './section-items';
import type { MeaningfulSections } from './sections';

const ANCHOR = /(?:^|\s)\^([A-Za-z0-9-]+)$/;

/** `Lead a brand team by 2029 ^brand-lead`: the item's first line, its anchor apart. */
export function readAnchored(text: string, item: ListItem): Anchored | undefined {
  const line = item.lines[0];
  if (line === undefined) return undefined;
  const written = text.slice(line.start, line.end);
  const match = ANCHOR.exec(written);
  const range = trimmedRange(text, { start: line.start, end: match ? line.start + match.index : line.end });
  const anchor = match?.[1];
  return { text: text.slice(range.start, range.end), range, ...(anchor !== undefined && { anchor }) };
}

/** The outermost items of a section: what is nested says more about the item above it. */
export function anchoredItems(
  text: string,
  outline: Outline,
  sections: MeaningfulSections,
  name: string,
): readonly Anchored[] {
  return elementsOf(outline, sections, name, outline.items).flatMap((item) =>
    item.depth === 0 ? (readAnchored(text, item) ?? []) : [],
  );
}
