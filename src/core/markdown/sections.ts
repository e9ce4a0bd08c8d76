import type { Heading, Section } from './blocks';
import type { Draft } from './scan-state';

/** The sections that the headings outside containers form, in document order. */
export function sectionsOf(text: string, headings: readonly Heading[]): readonly Section[] {
  const sections: Section[] = [];
  const open: Draft<Section>[] = [];
  for (const heading of headings) {
    if (heading.inContainer) continue;
    closeSections(open, heading.depth, heading.range.start);
    const section = sectionOf(text, heading);
    const parent = open[open.length - 1];
    if (parent !== undefined) section.parent = parent;
    open.push(section);
    sections.push(section);
  }
  return sections;
}

/** Sections reach to the end of the text until a heading of their depth or a lower one ends them. */
function closeSections(open: Draft<Section>[], depth: number, end: number): void {
  for (let last = open[open.length - 1]; last !== undefined && last.depth >= depth; last = open[open.length - 1]) {
    last.range = { start: last.range.start, end };
    last.body = { start: last.body.start, end };
    open.pop();
  }
}

function sectionOf(text: string, heading: Heading): Draft<Section> {
  const { depth, lines, range } = heading;
  const first = lines[0];
  const last = lines[lines.length - 1];
  const title =
    first === undefined || last === undefined
      ? { start: range.end, end: range.end }
      : { start: first.start, end: last.end };
  const body = { start: nextLineFrom(text, range.end), end: text.length };
  return { heading, title, depth, range: { start: range.start, end: text.length }, body };
}

/** Where the line after the one that holds `offset` starts. */
function nextLineFrom(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}
