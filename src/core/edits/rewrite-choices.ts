import { dateSuggestions } from '../documents/date-suggestions';
import type { Goal } from '../documents/document';
import { goalEvidence } from '../documents/goal-evidence';
import { judge } from '../smart/judge';
import { readStatement } from '../smart/reading';
import { rewrites } from '../smart/rewrite';
import { VerbClass } from '../smart/flags';
import { textRange } from '../smart/tokens';
import type { Measure, Verdict } from '../smart/verdict';
import { addMonths, endOfMonth, monthOf, parseLocalDate, type LocalDate } from '../time/local-date';
import { readDate } from '../time/dates-in-words';
import { kpiCells } from './change-kpi-row';
import type { KpiAnswer } from './rewrite-goal';
import { sectionWords } from './section-words';
import { statementSource } from './set-statement';

export { sectionWords, statementSource };

/** The judgement of a goal as if its statement were this sentence, and sentences that would say more. */
export interface JudgedSentence {
  readonly verdict: Verdict;
  readonly rewrites: readonly string[];
}

export function judgeSentence(goal: Goal, sentence: string, today: LocalDate): JudgedSentence {
  const verdict = judge(sentence, goal.start?.value ?? today, goalEvidence(goal));
  const measures = verdict.measures.map((measure) => asCount(measure, sentence));
  return { verdict: { ...verdict, measures }, rewrites: rewrites(verdict, sentence, today).map(({ text }) => text) };
}

/**
 * A count of what will be there, as the object of a verb that has an end, starts at none, and counts all that the object
 * names: `win three paying customers`.
 */
function asCount(measure: Measure, sentence: string): Measure {
  if (measure.kind !== 'number' || measure.per) return measure;
  const reading = readStatement(sentence);
  for (const { reading: clause } of reading.clauses) {
    const { object, verbClass = 0 } = clause ?? {};
    if (!object?.plural || object.indirect || !(verbClass & VerbClass.completion)) continue;
    const { start, end } = textRange(reading.sentence, object);
    if (start > measure.range.start || end < measure.range.end) continue;
    const { unit, object: named = unit || sentence.slice(measure.range.end, end).trim() } = measure;
    return { from: 0, ...measure, object: named };
  }
  return measure;
}

/** What the sentence counts, by its own words or else by the goal's name. */
export function statedMeasures(goal: Goal, { measures }: Verdict): readonly KpiAnswer[] {
  return measures.flatMap(({ value, from, unit = '', object = '' }) => {
    const what = object || unit || (from === undefined ? '' : (goal.title?.value ?? ''));
    if (value === undefined || what === '') return [];
    return [{ what, from: String(from ?? ''), to: String(value), unit: unit || object }];
  });
}

/** The KPIs that the goal has, as answers to change; rows outside a proper table are left out. */
export function presentKpis(goal: Goal): readonly KpiAnswer[] {
  const { text } = goal;
  return goal.kpis.flatMap((kpi) => {
    const cells = kpiCells(goal, kpi);
    const written = (column: 'baseline' | 'target' | 'unit'): string => {
      const range = cells.get(column);
      return range ? text.slice(range.start, range.end) : '';
    };
    if (!cells.has('baseline') || !cells.has('target')) return [];
    const { value: id } = kpi.id;
    return [{ id, what: id, from: written('baseline'), to: written('target'), unit: written('unit') }];
  });
}

/** A day to choose, and where it comes from. */
export interface DueChoice {
  readonly date: LocalDate;
  readonly source: 'present' | 'stated' | 'month' | 'quarter' | 'months';
  /** How many, for `months`. */
  readonly months?: number;
}

const SPANS = [3, 6, 12];

/** The goal's own day first, then those that the sentence names, and the usual ones, each day once. */
export function dueChoices(goal: Goal, sentence: string, today: LocalDate): readonly DueChoice[] {
  const { deadlines } = judgeSentence(goal, sentence, today).verdict;
  const quarterEnds = addMonths(today, (12 - monthOf(today)) % 3);
  const choices: DueChoice[] = [
    ...(goal.due ? [{ date: goal.due.value, source: 'present' as const }] : []),
    ...deadlines.flatMap(({ date, fromToday = date }): DueChoice[] =>
      fromToday === undefined ? [] : [{ date: date ?? fromToday, source: 'stated' }],
    ),
    { date: endOfMonth(today), source: 'month' },
    { date: endOfMonth(quarterEnds), source: 'quarter' },
    ...SPANS.map((months): DueChoice => ({ date: addMonths(today, months), source: 'months', months })),
  ];
  return choices.filter(({ date }, index) => choices.findIndex((other) => other.date === date) === index);
}

/** The day that somebody wrote: `2027-08-31`, `31.8.2027`, `end of August`, `in six weeks`. */
export function readDue(written: string, today: LocalDate): LocalDate | undefined {
  const text = written.trim();
  return parseLocalDate(text) ?? readDate(text, today)?.end ?? dateSuggestions(text)[0];
}
