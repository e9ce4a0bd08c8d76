import { message } from '../text/message';
import type { Message } from '../text/message';
import type { LocalDate } from '../time/local-date';
import { parseLocalDate } from '../time/local-date';
import { checkOf } from './checks';
import { duePassed } from './date-faults';
import type { Days } from './deadline-days';
import { factsOf, NOTHING_SAID, unread } from './facts';
import type { Facts } from './facts';
import { readStatement } from './reading';
import type { Check, Dimension, DimensionVerdict, Evidence, Fault, GoalEvidence, Quoted, Verdict } from './verdict';

/**
 * Judges a goal statement, with what the rest of the goal says where it is given.
 * `statement` is plain text; evidence ranges are UTF-16 offsets in it. Total: any text has a verdict.
 *
 * @example judge('Publish three articles by 30 June 2027', today).dimensions.timeBound.met // true
 */
export function judge(statement: string, today: LocalDate, goal?: GoalEvidence): Verdict {
  const reading = readStatement(statement);
  const facts = reading.empty
    ? NOTHING_SAID
    : reading.foreign
      ? unread(statement)
      : factsOf(reading, statement, daysOf(today, goal));
  const dimensions = {
    specific: judgeSpecific(facts, goal),
    measurable: judgeMeasurable(facts, goal),
    achievable: judgeAchievable(facts, goal),
    relevant: judgeRelevant(facts, goal),
    timeBound: judgeTimeBound(facts, today, goal),
  } satisfies Record<Dimension, DimensionVerdict>;
  return withScore({
    kind: facts.kind,
    dimensions,
    ...(reading.foreign && !reading.empty ? { language: 'other' } : {}),
    ...(facts.vagueVerb ? { vagueVerb: facts.vagueVerb } : {}),
    ...(facts.severalGoals ? { severalGoals: facts.severalGoals } : {}),
    deadlines: facts.deadlines,
    measures: facts.measures,
    gaps: facts.gaps,
  });
}

const UNREAD = message('This is not English, it seems: only the rest of the goal is judged');

function judgeSpecific(facts: Facts, goal: GoalEvidence | undefined): DimensionVerdict {
  const met = facts.gaps.length === 0;
  const statement = check('specific/statement', facts.hasWords, facts.unread);
  const details = [...facts.detail, ...completeKpis(goal)];
  return dimension([
    { ...statement, ...(facts.unread.length > 0 ? { label: UNREAD } : {}) },
    check('specific/action', facts.action.length > 0, facts.action),
    check('specific/object', facts.object.length > 0, facts.object),
    check('specific/detail', met && details.length > 0, met ? details : []),
  ]);
}

function judgeMeasurable(facts: Facts, goal: GoalEvidence | undefined): DimensionVerdict {
  const numbers = [...facts.numbers, ...completeKpis(goal)];
  const criteria = [...facts.numbers, ...facts.outcomes, ...completeKpis(goal)];
  return dimension([
    check('measurable/criterion', criteria.length > 0, criteria),
    check('measurable/number', numbers.length > 0, numbers),
  ]);
}

function judgeAchievable(facts: Facts, goal: GoalEvidence | undefined): DimensionVerdict {
  const how = quoteAll(goal?.how ? [goal.how] : [], message('how it will be done'));
  const effort = quoteAll(goal?.effort ? [goal.effort] : [], message('time set aside'));
  const steps = [
    ...quoteAll(goal?.steps ?? [], message('a step')),
    ...quoteAll(goal?.milestones ?? [], message('a milestone')),
  ];
  const resources = [...facts.resources, ...effort, ...how];
  const ways = [...facts.ways, ...how, ...effort, ...steps];
  return dimension([
    check('achievable/way', ways.length > 0, ways),
    check('achievable/steps', steps.length > 0, steps),
    check('achievable/resources', resources.length > 0, resources),
  ]);
}

function judgeRelevant(facts: Facts, goal: GoalEvidence | undefined): DimensionVerdict {
  const supports = quoteAll(goal?.supports ?? [], message('what it supports'));
  const reasons = [...facts.reasons, ...quoteAll(goal?.why ? [goal.why] : [], message('why it matters')), ...supports];
  return dimension([
    check('relevant/reason', reasons.length > 0, reasons),
    check('relevant/supports', supports.length > 0, supports),
  ]);
}

function judgeTimeBound(
  { realDeadlines, datedDeadlines }: Facts,
  today: LocalDate,
  goal: GoalEvidence | undefined,
): DimensionVerdict {
  const day = dayIn(goal?.due);
  const written = goal?.due && day !== undefined ? [goal.due] : [];
  const passed = day === undefined ? undefined : duePassed(day, today);
  const due = quoteAll(passed === undefined ? written : [], message('the due date'));
  const against = passed === undefined ? [] : quoteAll(written, passed);
  const deadlines = [...realDeadlines, ...due];
  const dated = [...datedDeadlines, ...due];
  return dimension([
    check('timeBound/deadline', deadlines.length > 0, deadlines, deadlines.length > 0 ? [] : against),
    check('timeBound/date', dated.length > 0, dated, against),
  ]);
}

/**
 * The verdict with what rules warn of: those checks earn nothing, and say why. Where there was nothing to earn them, there is
 * nothing to lose.
 */
export function withFaults(verdict: Verdict, faults: readonly (Fault & Evidence)[]): Verdict {
  if (faults.length === 0) return verdict;
  const judged = ({ checks }: DimensionVerdict): DimensionVerdict =>
    dimension(
      checks.map((before) => {
        const against = faults.filter((fault) => fault.check === before.id);
        if (against.length === 0 || !hasSomething(before)) return before;
        const all = before.passed ? against : [...before.evidence, ...against];
        return { ...before, passed: false, points: 0, evidence: all };
      }),
    );
  const { specific, measurable, achievable, relevant, timeBound } = verdict.dimensions;
  return withScore({
    ...verdict,
    dimensions: {
      specific: judged(specific),
      measurable: judged(measurable),
      achievable: judged(achievable),
      relevant: judged(relevant),
      timeBound: judged(timeBound),
    },
  });
}

/** Whether anything was found for a check, be it that something stands against it. */
export function hasSomething({ passed, evidence }: Check): boolean {
  return passed || evidence.length > 0;
}

function withScore(verdict: Omit<Verdict, 'score'>): Verdict {
  return { ...verdict, score: Object.values(verdict.dimensions).reduce((sum, { points }) => sum + points, 0) };
}

function daysOf(today: LocalDate, goal: GoalEvidence | undefined): Days {
  return { today, start: dayIn(goal?.start), due: dayIn(goal?.due) };
}

function dayIn(quoted: Quoted | undefined): LocalDate | undefined {
  return quoted && parseLocalDate(quoted.text.trim());
}

function completeKpis(goal: GoalEvidence | undefined): readonly Evidence[] {
  return quoteAll(
    (goal?.kpis ?? []).filter(({ complete }) => complete),
    message('a KPI with its target'),
  );
}

function quoteAll(quotes: readonly Quoted[], reason: Message): readonly Evidence[] {
  return quotes
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, range }) => ({ source: 'goal', text, range, reason }));
}

/** What stands against it outweighs what was found. */
function check(id: string, isFound: boolean, found: readonly Evidence[], against: readonly Evidence[] = []): Check {
  const { label, most } = checkOf(id);
  const passed = isFound && against.length === 0;
  return { id, label, most, points: passed ? most : 0, passed, evidence: passed ? found : against };
}

function dimension(checks: readonly Check[]): DimensionVerdict {
  return {
    met: checks.every(({ id, passed }) => passed || !checkOf(id).decides),
    points: checks.reduce((sum, { points }) => sum + points, 0),
    checks,
  };
}
