import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { remark } from 'remark';

/** CommonMark with GFM's tables and task items, the Markdown that the outline reads. */
const processor = remark().data({
  micromarkExtensions: [gfmTable(), gfmTaskListItem()],
  fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
});

/** The whole syntax tree of a Markdown text by remark: the oracle of outline and links. */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}
