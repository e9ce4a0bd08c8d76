import type { Goal } from '../documents/document';
import { goalVerdict } from '../documents/goal-verdict';
import type { Settings } from '../settings';
import { withFaults } from '../smart/judge';
import type { Evidence, Fault, Verdict } from '../smart/verdict';
import type { TextRange } from '../text/range';
import type { LocalDate } from '../time/local-date';
import { outerFaults, type OuterFault } from './goal-faults';
import type { WorkspaceIndex } from './workspace-index';

/** Where a goal stands and who asks. */
export interface Surroundings {
  readonly uri: string;
  readonly index: WorkspaceIndex;
  readonly settings: Settings;
  readonly today: LocalDate;
}

/** The judgement of a goal among the other files: with what they tell against it. */
export function verdictIn(goal: Goal, { uri, index, settings, today }: Surroundings): Verdict {
  const verdict = goalVerdict(goal, today);
  const faults = outerFaults({ uri, ...placed(goal), reasonIsSupport: reasonIsSupport(verdict) }, index, settings);
  return withFaults(
    verdict,
    faults.map((fault) => quoted(goal, fault)),
  );
}

/** What a goal's document says of how it stands among others. */
export function placed({ status, owner, effortPerWeek, supports }: Goal) {
  return {
    status: status?.value ?? 'draft',
    ...(owner && { owner: owner.value }),
    ...(effortPerWeek && { effortPerWeek: effortPerWeek.value }),
    supports: supports.map(({ value }) => value),
  };
}

/** Whether nothing but what the goal supports says why it matters. */
export function reasonIsSupport({ dimensions: { relevant } }: Verdict): boolean {
  const [reason = [], supports = []] = relevant.checks.map(({ evidence }) => evidence);
  return reason.length > 0 && reason.length === supports.length;
}

function quoted(goal: Goal, { check, reason, key, at }: OuterFault): Fault & Evidence {
  const range = rangeOf(goal, key, at);
  return { check, reason, source: 'goal', range, text: goal.text.slice(range.start, range.end) };
}

function rangeOf(goal: Goal, key: OuterFault['key'], at: number): TextRange {
  const located = { effort_per_week: goal.effortPerWeek, status: goal.status, supports: goal.supports[at] }[key];
  return located?.range ?? { start: 0, end: 0 };
}
