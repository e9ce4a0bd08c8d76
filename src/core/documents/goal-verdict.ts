import { rememberLast } from '../remember-last';
import { judge } from '../smart/judge';
import type { Verdict } from '../smart/verdict';
import type { LocalDate } from '../time/local-date';
import type { Goal } from './document';
import { goalEvidence } from './goal-evidence';

const judgedFrom = rememberLast((goal: Goal, from: LocalDate) =>
  judge(goal.statement?.plain ?? '', from, goalEvidence(goal)),
);

/** The judgement of a goal; deadlines such as “within six months” count from the goal's start, without one from today. */
export function goalVerdict(goal: Goal, today: LocalDate): Verdict {
  return judgedFrom(goal, goal.start?.value ?? today);
}
