import type { Goal } from '../documents/document';
import { goalVerdict } from '../documents/goal-verdict';
import { ownFaults } from '../lint/own-faults';
import type { Settings } from '../settings';
import { withFaults } from '../smart/judge';
import type { Evidence, Fault, Verdict } from '../smart/verdict';
import type { LocalDate } from '../time/local-date';
import { countsIn, outerFaults, type OuterFault } from './goal-faults';
import { placed, quietFaults, rangesOf, reasonIsSupport } from './placed';
import type { WorkspaceIndex } from './workspace-index';

/** Where a goal stands and who asks. */
export interface Surroundings {
  readonly uri: string;
  readonly index: WorkspaceIndex;
  readonly settings: Settings;
  readonly today: LocalDate;
}

/** The judgement of a goal among the other files: with what the rules warn of, those that are switched off left out. */
export function verdictIn(goal: Goal, { uri, index, settings, today }: Surroundings): Verdict {
  const verdict = goalVerdict(goal, today);
  const own = ownFaults(goal, today).filter((fault) => countsIn(settings, fault));
  const subject = { uri, ...placed(goal), reasonIsSupport: reasonIsSupport(verdict), quiet: quietFaults(goal) };
  const outer = outerFaults(subject, index, settings);
  return withFaults(verdict, [...own, ...outer.map((fault) => quoted(goal, fault))]);
}

function quoted(goal: Goal, { rule, check, reason, key, at }: OuterFault): Fault & Evidence {
  const range = rangesOf(goal, key)[at] ?? { start: 0, end: 0 };
  return { rule, check, reason, source: 'goal', range, text: goal.text.slice(range.start, range.end) };
}
