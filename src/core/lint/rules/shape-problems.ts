import type { BrokenDocument, OwnDocument } from '../../documents/document';
import type { ShapeProblem } from '../../documents/shape-problem';

/** The problems of one kind that the document's parser saw. */
export function shapeProblems<K extends ShapeProblem['kind']>(
  document: OwnDocument | BrokenDocument,
  kind: K,
): readonly Extract<ShapeProblem, { kind: K }>[] {
  if (document.kind === 'broken') return [];
  return document.problems.filter((problem): problem is Extract<ShapeProblem, { kind: K }> => problem.kind === kind);
}
