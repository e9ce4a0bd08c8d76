import type { DocumentBase } from '../documents/document';

/** What an edit of the front matter needs: any document of ours, broken ones too. */
export type Editable = Pick<DocumentBase, 'text' | 'frontMatter'>;
