import type { OwnDocument } from '../../../documents/document';
import { isReadableAs, keysOfType } from '../../../documents/keys';
import { isSlip } from '../../../documents/nearest';
import { entryOf } from '../../../front-matter/front-matter';
import { message } from '../../../text/message';
import { correctTo } from '../../fix';
import type { DocumentRule } from '../../rule';
import { shapeProblems } from '../shape-problems';

export const unknownKey: DocumentRule = {
  code: 'front-matter/unknown-key',
  on: 'document',
  severity: 'hint',
  summary: 'A key looks like a typing mistake of one that Milepost knows.',
  *check(document) {
    if (document.kind === 'broken') return;
    for (const { key, suggestion, range } of shapeProblems(document, 'unknown-key')) {
      yield {
        range,
        message: message('“{key}” is not a key that Milepost knows; did you mean “{suggestion}”?', { key, suggestion }),
        fixes: () => correctTo(range, [suggestion], isPlain(key, suggestion, document)),
      };
    }
  },
};

/** A word this short may be another one, unless its value is one of ours: `rate` is no slip of `date`. */
const SHORTEST_PLAIN = 6;

/**
 * Whether nothing else can be meant: a key of ours in other spelling, or a long one with a letter too many, too few or
 * two of them swapped, whose value its reader understands. `skill`, `states` and `mentors` may be the author's own.
 */
function isPlain(key: string, suggestion: string, document: OwnDocument): boolean {
  const written = key.toLowerCase().replace(/[-\s]+/g, '_');
  const isSlipOfFinger =
    (written.length >= SHORTEST_PLAIN || hasChoices(suggestion, document)) &&
    written[0] === suggestion[0] &&
    written.at(-1) === suggestion.at(-1) &&
    isSlip(written, suggestion) &&
    (written.length !== suggestion.length || sorted(written) === sorted(suggestion));
  const entry = entryOf(document.frontMatter, key);
  if (entry === undefined || !(written === suggestion || isSlipOfFinger)) return false;
  return isReadableAs(suggestion, document.kind, entry, document.text);
}

function hasChoices(key: string, { kind }: OwnDocument): boolean {
  return keysOfType[kind].byKey.get(key)?.spec.reader.choices !== undefined;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
