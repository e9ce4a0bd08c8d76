import type { Goal } from '../documents/document';
import { WorkspaceIndex } from '../index/workspace-index';
import { defaultSettings } from '../settings';
import type { Evidence, Fault } from '../smart/verdict';
import { LineIndex } from '../text/line-index';
import type { LocalDate } from '../time/local-date';
import { rules } from './catalogue';
import { BLANK_SIGN } from '../text/placeholder';
import { JudgedContext, observe } from './lint';
import { unfilledPlaceholder } from './rules/placeholder/unfilled';
import { suppressions } from './suppression';

/** Of what stands in a hundred rows, so many are told. */
const MOST_OF_ONE_RULE = 3;

/** What rules see without it is what the file alone tells. */
const noOthers = new WorkspaceIndex();
noOthers.complete = false;

/**
 * What the rules warn of in the file of a goal, and the check that it costs; not what the author has switched off where it
 * stands. What is over keeps its score.
 */
export function ownFaults(goal: Goal, today: LocalDate): readonly (Fault & Evidence)[] {
  const context = new JudgedContext(goal, { uri: '', index: noOthers, settings: defaultSettings, today });
  const lines = new LineIndex(goal.text);
  const isOff = suppressions(goal, lines);
  const faults: (Fault & Evidence)[] = [];
  for (const rule of rules) {
    if (rule.costs === undefined || (rule === unfilledPlaceholder && !goal.text.includes(BLANK_SIGN))) continue;
    let found = 0;
    for (const { range, message: reason, free } of observe(rule, goal, context, context)) {
      if (free || isOff?.(rule.code, lines.positionAt(range.start).line)) continue;
      const text = goal.text.slice(range.start, range.end);
      faults.push({ rule: rule.code, check: rule.costs, reason, source: 'goal', range, text });
      found += 1;
      if (found === MOST_OF_ONE_RULE) break;
    }
  }
  return faults;
}
