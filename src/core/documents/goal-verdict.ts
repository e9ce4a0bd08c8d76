import { rememberLast } from '../remember-last';
import { judge } from '../smart/judge';
import type { Verdict } from '../smart/verdict';
import type { LocalDate } from '../time/local-date';
import type { Goal } from './document';
import { goalEvidence } from './goal-evidence';

/** The judgement of a goal; deadlines such as “within six months” count from the goal's start. */
export const goalVerdict: (goal: Goal, today: LocalDate) => Verdict = rememberLast((goal: Goal, today: LocalDate) =>
  judge(goal.statement?.plain ?? '', today, goalEvidence(goal)),
);
