import { judge } from '../smart/judge';
import type { Verdict } from '../smart/verdict';
import type { LocalDate } from '../time/local-date';
import type { Goal } from './document';
import { goalEvidence } from './goal-evidence';

/** Index, rules and views ask for the verdict on the very same document: it is judged once. */
const judged = new WeakMap<Goal, { readonly from: LocalDate; readonly verdict: Verdict }>();

/** The judgement of a goal; deadlines such as “within six months” count from the goal's start, without one from today. */
export function goalVerdict(goal: Goal, today: LocalDate): Verdict {
  const from = goal.start?.value ?? today;
  const known = judged.get(goal);
  if (known?.from === from) return known.verdict;
  const verdict = judge(goal.statement?.plain ?? '', from, goalEvidence(goal));
  judged.set(goal, { from, verdict });
  return verdict;
}
