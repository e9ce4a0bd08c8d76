import type { Goal } from '../../../documents/document';
import { addSection } from '../../../edits/add-section';
import { setKey } from '../../../edits/set-key';
import type { WorkspaceIndex } from '../../../index/workspace-index';
import { message } from '../../../text/message';
import type { Fix } from '../../finding';
import { preferred, snippetFix } from '../../fix';
import type { GoalRule } from '../../rule';
import { headingSign } from '../heading-sign';

const MOST_CHOICES = 8;

export const noReason: GoalRule = {
  code: 'relevant/no-reason',
  on: 'goal',
  judges: 'words',
  dimension: 'relevant',
  severity: 'warning',
  summary: 'Neither a reason nor an aspiration or objective tells what the goal is for.',
  *check(goal, { index, verdict }) {
    const { statement } = goal;
    if (statement === undefined || statement.plain.trim() === '' || verdict.dimensions.relevant.met) return;
    yield {
      range: goal.sections.why?.heading.range ?? headingSign(goal, statement),
      message: message('Nothing says what this goal is for: add why it matters, or the aspiration it supports'),
      fixes: () => waysToTell(goal, index),
    };
  },
};

function waysToTell(goal: Goal, index: WorkspaceIndex): readonly Fix[] {
  const fixes: Fix[] = [];
  const targets = aims(index, goal.owner?.value);
  if (targets.length > 0) {
    const edits = setKey(goal, 'supports', `[\${1|${targets.join(',')}|}]`);
    fixes.push(snippetFix(message('Name the aspiration or objective that it supports'), edits));
  }
  if (goal.sections.why === undefined) {
    const body = '${1:What reaching this will change for me.}';
    fixes.push(preferred(snippetFix(message('Add a section “Why”'), addSection(goal, 'why', body))));
  }
  return fixes;
}

/** References to the owner's aspirations and the program's objectives. */
export function aims(index: WorkspaceIndex, owner: string | undefined): readonly string[] {
  const profiles = index.byId(owner ?? '').filter((record) => record.kind === 'profile');
  return [...profiles, ...index.ofKind('program')]
    .flatMap(({ id, anchors }) => anchors.flatMap(({ anchor }) => (anchor === undefined ? [] : `${id}#${anchor}`)))
    .slice(0, MOST_CHOICES);
}
