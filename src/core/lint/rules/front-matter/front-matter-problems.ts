import type { FrontMatterProblemKind } from '../../../front-matter/front-matter';
import { message } from '../../../text/message';
import type { DocumentRule, Observation } from '../../rule';

/** The check of a rule that reports what the front matter parser saw. */
export function problemsOf(kind: FrontMatterProblemKind, template: string): DocumentRule['check'] {
  return (document): Observation[] =>
    document.frontMatter.problems
      .filter((problem) => problem.kind === kind)
      .map(({ range, detail }) => ({ range, message: message(template, { detail }) }));
}
