import type { Heading, Outline, Section } from '../markdown/outline';
import { inlineText, type InlineText, type ProseReader } from '../markdown/inline';
import { entryOf } from '../front-matter/front-matter';
import type { Located } from './document';
import type { ParseContext } from './parse-context';
import { text as textReader } from './readers';

const titleReader = textReader('First campaign live');

/** A heading as its reader sees it. */
export interface TitleHeading {
  readonly heading: Heading;
  readonly inline: InlineText;
}

/** The first heading of depth 1 outside any container, when it has words. */
export function titleHeading(text: string, outline: Outline, prose?: () => ProseReader): TitleHeading | undefined {
  const heading = outline.headings.find(({ depth, inContainer }) => depth === 1 && !inContainer);
  if (heading === undefined || heading.lines.length === 0) return undefined;
  // Only a heading with markup needs the reader, and loading it takes long.
  const reader = prose && { inline: (markdown: string) => prose().inline(markdown) };
  const inline = inlineText(text, heading.lines, reader);
  return inline.plain.trim() === '' ? undefined : { heading, inline };
}

/** The first heading's plain text at its place. */
export function headingTitle(text: string, outline: Outline, prose?: () => ProseReader): Located<string> | undefined {
  const title = titleHeading(text, outline, prose);
  if (title === undefined) return undefined;
  const { plain } = title.inline;
  return { value: plain, range: title.inline.toSourceRange(0, plain.length) };
}

export function sectionOf(outline: Outline, heading: Heading | undefined): Section | undefined {
  return heading && outline.sections.find((section) => section.heading === heading);
}

/** The title of a file whose type has none of its own: the first heading, else the key `title`. */
export function titleOf(context: ParseContext): Located<string> | undefined {
  const { text, outline, options, frontMatter } = context;
  const heading = headingTitle(text, outline, options.prose);
  if (heading !== undefined) return heading;
  const entry = entryOf(frontMatter, 'title');
  return entry && titleReader.read(entry, context);
}
