import { setKey } from '../../../edits/set-key';
import { message } from '../../../text/message';
import { preferred, snippetFix } from '../../fix';
import { blankStop, choiceStop } from '../../../text/snippet';
import type { DocumentRule } from '../../rule';
import { shapeProblems } from '../shape-problems';

export const missingKey: DocumentRule = {
  code: 'front-matter/missing-key',
  on: 'document',
  severity: 'warning',
  summary: 'A key that this type of file needs is missing from the front matter.',
  *check(document) {
    if (document.kind === 'broken') return;
    for (const { key, range, example, choices } of shapeProblems(document, 'missing-key')) {
      const edits = setKey(document, key, choices === undefined ? blankStop(1, example) : choiceStop(1, key, choices));
      // It stands there, in a part that is no YAML.
      if (edits.length === 0) continue;
      yield {
        range,
        message: message('A file of type “{type}” needs the key “{key}”, such as “{key}: {example}”', {
          type: document.kind,
          key,
          example,
        }),
        fixes: () => [preferred(snippetFix(message('Add “{key}”', { key }), edits))],
      };
    }
  },
};
