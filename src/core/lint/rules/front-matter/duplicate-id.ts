import { freeId } from '../../../text/free-id';
import { message } from '../../../text/message';
import { fix, preferred } from '../../fix';
import { relatedFiles } from '../../related';
import type { DocumentRule } from '../../rule';

export const duplicateId: DocumentRule = {
  code: 'front-matter/duplicate-id',
  on: 'document',
  severity: 'error',
  summary: 'Two files have the same id, so a reference to it is ambiguous.',
  *check(document, { uri, index }) {
    if (!index.complete || !('id' in document) || document.id === undefined) return;
    const { value: id, range } = document.id;
    const others = index.byId(id).filter((record) => record.uri !== uri);
    if (others.length === 0) return;
    yield {
      range,
      message: message('Another file has the id “{id}” as well; each id names one file', { id }),
      ...relatedFiles(
        others,
        (record) => ('idLine' in record ? (record.idLine ?? 0) : 0),
        message('also “{id}”', { id }),
      ),
      fixes: () => {
        const free = freeId(id, (candidate) => index.byId(candidate).length > 0);
        return [preferred(fix(message('Change to “{value}”', { value: free }), [{ range, newText: free }]))];
      },
    };
  },
};
