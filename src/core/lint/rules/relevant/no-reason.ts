import type { Goal } from '../../../documents/document';
import { isUnfilled } from '../../../documents/unfilled';
import { addSection } from '../../../edits/add-section';
import { setKey } from '../../../edits/set-key';
import type { WorkspaceIndex } from '../../../index/workspace-index';
import { message } from '../../../text/message';
import { holdsBlank } from '../../../text/placeholder';
import { sliceOf } from '../../../text/range';
import type { Fix } from '../../finding';
import { preferred, snippetFix } from '../../fix';
import { blankStop, choiceStop } from '../../../text/snippet';
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
    if (isUnfilled(goal, 'why') || isUnfilled(goal, 'supports') || holdsLabelledBlank(goal)) return;
    yield {
      range: goal.sections.why?.heading.range ?? headingSign(goal, statement),
      message: message('Nothing says what this goal is for: add why it matters, or the aspiration it supports'),
      fixes: () => waysToTell(goal, index),
    };
  },
};

/** `**Why:** ⟨what it changes⟩` has a hint of its own. */
function holdsLabelledBlank({ text, labelled: { why = [] } }: Goal): boolean {
  return why.some((line) => holdsBlank(sliceOf(text, line)));
}

function waysToTell(goal: Goal, index: WorkspaceIndex): readonly Fix[] {
  const fixes: Fix[] = [];
  const targets = aims(index, goal.owner?.value);
  if (targets.length > 0) {
    const edits = setKey(goal, 'supports', `[${choiceStop(1, 'what it supports', targets)}]`);
    fixes.push(snippetFix(message('Name the aspiration or objective that it supports'), edits));
  }
  if (goal.sections.why === undefined) {
    const body = blankStop(1, 'what reaching this will change for me');
    fixes.push(preferred(snippetFix(message('Add a section “Why”'), addSection(goal, 'why', body))));
  }
  return fixes;
}

/** References to the owner's aspirations and the program's objectives. */
export function aims(index: WorkspaceIndex, owner: string | undefined): readonly string[] {
  const profile = owner === undefined ? undefined : index.profileOf(owner);
  return [...(profile ? [profile] : []), ...index.ofKind('program')]
    .flatMap(({ id, anchors }) => anchors.flatMap(({ anchor }) => (anchor === undefined ? [] : `${id}#${anchor}`)))
    .slice(0, MOST_CHOICES);
}
