import { scanBlocks } from './block-scanner';
import type {
  Callout,
  Definition,
  Fence,
  Heading,
  HtmlBlock,
  ListItem,
  Outline,
  Paragraph,
  Section,
  Table,
} from './blocks';
import { sectionsOf } from './sections';

export type * from './blocks';

/**
 * Reads the block structure of `text` in one linear pass. Total: any text has an outline.
 * `from` is where the Markdown begins, after the front matter; offsets count from the start of the text all the same.
 *
 * Example: `outline('# Run\n- [ ] shoes').items[0]` has the marker at 6–7 and a task whose mark is `' '`.
 */
export function outline(text: string, from = 0): Outline {
  const blocks = scanBlocks(text, from);
  const headings: Heading[] = [];
  const paragraphs: Paragraph[] = [];
  const items: ListItem[] = [];
  const tables: Table[] = [];
  const callouts: Callout[] = [];
  const fences: Fence[] = [];
  const html: HtmlBlock[] = [];
  const definitions: Definition[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') paragraphs.push(block);
    else if (block.kind === 'item') items.push(block);
    else if (block.kind === 'heading') headings.push(block);
    else if (block.kind === 'table') tables.push(block);
    else if (block.kind === 'callout') callouts.push(block);
    else if (block.kind === 'fence') fences.push(block);
    else if (block.kind === 'html') html.push(block);
    else if (block.kind === 'definition') definitions.push(block);
  }
  const sections: readonly Section[] = sectionsOf(text, headings);
  return { blocks, headings, paragraphs, items, tables, callouts, fences, html, definitions, sections };
}
