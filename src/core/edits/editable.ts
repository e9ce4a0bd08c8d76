import type { DocumentBase } from '../documents/document';

/** What an edit of the front matter needs: any document of ours, broken ones too. */
export type Editable = Pick<DocumentBase, 'text' | 'frontMatter'>;

/** Whether a block of front matter is written as `{type: goal}`, after comments or none. */
export function isFlow(content: string): boolean {
  return FLOW.test(content);
}

const FLOW = /^(?:[ \t]*(?:#[^\r\n]*)?[\r\n]+)*[ \t]*\{/;
