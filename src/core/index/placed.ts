import type { Goal } from '../documents/document';
import { suppressions } from '../lint/suppression';
import type { Verdict } from '../smart/verdict';
import { LineIndex } from '../text/line-index';
import type { TextRange } from '../text/range';
import { outerRules, quietKey, type FaultKey } from './goal-faults';

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

/** Where the values of a key stand that other files may tell something against. */
export function rangesOf(goal: Goal, key: FaultKey): readonly TextRange[] {
  const located = {
    effort_per_week: goal.effortPerWeek ? [goal.effortPerWeek] : [],
    status: goal.status ? [goal.status] : [],
    supports: goal.supports,
  }[key];
  return located.map(({ range }) => range);
}

/** What other files may tell that the author has switched off where it would stand, by `quietKey`. */
export function quietFaults(goal: Goal): readonly string[] {
  const lines = new LineIndex(goal.text);
  const isOff = suppressions(goal, lines);
  if (isOff === undefined) return [];
  return Object.entries(outerRules).flatMap(([key, rule]) =>
    rangesOf(goal, key as FaultKey).flatMap(({ start }, at) =>
      isOff(rule, lines.positionAt(start).line) ? [quietKey(rule, at)] : [],
    ),
  );
}
