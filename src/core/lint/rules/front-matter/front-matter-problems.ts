import type { BrokenDocument, OwnDocument } from '../../../documents/document';
import type { FrontMatterProblem, FrontMatterProblemKind } from '../../../front-matter/front-matter';
import { message } from '../../../text/message';
import type { Fix } from '../../finding';
import type { DocumentRule, Observation } from '../../rule';

/** The check of a rule that reports what the front matter parser saw. */
export function problemsOf(
  kind: FrontMatterProblemKind,
  template: string,
  mend: (problem: FrontMatterProblem, document: OwnDocument | BrokenDocument) => readonly Fix[] = () => [],
): DocumentRule['check'] {
  return (document): Observation[] =>
    document.frontMatter.problems
      .filter((problem) => problem.kind === kind)
      .map((problem) => ({
        range: problem.range,
        message: message(template, { detail: problem.detail }),
        fixes: () => mend(problem, document),
      }));
}
