import { message } from '../text/message';
import type { Message } from '../text/message';
import type { LocalDate } from '../time/local-date';
import { parseLocalDate } from '../time/local-date';
import { checkOf } from './checks';
import { factsOf, unread } from './facts';
import type { Facts } from './facts';
import { readStatement } from './reading';
import type { Check, Dimension, DimensionVerdict, Evidence, GoalEvidence, Quoted, Verdict } from './verdict';

/**
 * Judges a goal statement, with what the rest of the goal says where it is given.
 * `statement` is plain text; evidence ranges are UTF-16 offsets in it. Total: any text has a verdict.
 *
 * @example judge('Publish three articles by 30 June 2027', today).dimensions.timeBound.met // true
 */
export function judge(statement: string, today: LocalDate, goal?: GoalEvidence): Verdict {
  const reading = readStatement(statement);
  const facts = reading.foreign ? unread(statement) : factsOf(reading, statement, today);
  const dimensions = {
    specific: judgeSpecific(facts, goal),
    measurable: judgeMeasurable(facts, goal),
    achievable: judgeAchievable(facts, goal),
    relevant: judgeRelevant(facts, goal),
    timeBound: judgeTimeBound(facts, goal),
  } satisfies Record<Dimension, DimensionVerdict>;
  const score = Object.values(dimensions).reduce((sum, { points }) => sum + points, 0);
  return {
    score,
    dimensions,
    ...(reading.foreign ? { language: 'other' } : {}),
    ...(facts.vagueVerb ? { vagueVerb: facts.vagueVerb } : {}),
    ...(facts.severalGoals ? { severalGoals: facts.severalGoals } : {}),
    deadlines: facts.deadlines,
    measures: facts.measures,
    gaps: facts.gaps,
  };
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

function judgeTimeBound({ realDeadlines, datedDeadlines }: Facts, goal: GoalEvidence | undefined): DimensionVerdict {
  const due = goal?.due && parseLocalDate(goal.due.text.trim()) ? quoteAll([goal.due], message('the due date')) : [];
  const deadlines = [...realDeadlines, ...due];
  const dated = [...datedDeadlines, ...due];
  return dimension([
    check('timeBound/deadline', deadlines.length > 0, deadlines),
    check('timeBound/date', dated.length > 0, dated),
  ]);
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

function check(id: string, passed: boolean, found: readonly Evidence[]): Check {
  const { label, most } = checkOf(id);
  return { id, label, most, points: passed ? most : 0, passed, evidence: passed ? found : [] };
}

function dimension(checks: readonly Check[]): DimensionVerdict {
  return {
    met: checks.every(({ id, passed }) => passed || !checkOf(id).decides),
    points: checks.reduce((sum, { points }) => sum + points, 0),
    checks,
  };
}
