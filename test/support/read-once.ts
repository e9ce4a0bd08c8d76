import type { MilepostDocument } from '../../src/core/documents/document';
import { parseDocument } from '../../src/core/documents/parse-document';
import { remarkProse } from '../../src/core/markdown/remark-prose';
import { recurrences } from '../../src/core/time/recurrences';

/** Laws ask for a text and for what a fix makes of it, by turns. */
const MOST = 4;
const recent = new Map<string, MilepostDocument>();

/** The document of a text, read once where several laws ask for it one after the other. */
export function readOnce(text: string): MilepostDocument {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const document = parseDocument(text, { prose: () => remarkProse, recurrences: () => recurrences });
  const [oldest] = recent.keys();
  if (recent.size >= MOST && oldest !== undefined) recent.delete(oldest);
  recent.set(text, document);
  return document;
}
