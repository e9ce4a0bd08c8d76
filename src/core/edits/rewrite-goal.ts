import { parseAmount, parseYesNo } from '../documents/amount';
import type { Goal, KpiMeasure } from '../documents/document';
import { entryOf } from '../front-matter/front-matter';
import { yamlText } from '../front-matter/yaml-text';
import { slugOf } from '../text/slug';
import type { TextEdit } from '../text/range';
import type { LocalDate } from '../time/local-date';
import { addKpiRow, freeKpiId, type KpiRow } from './add-kpi-row';
import { addSection } from './add-section';
import { appendToList } from './append-to-list';
import { changeKpiRow } from './change-kpi-row';
import { joined } from './joined';
import { sectionWords } from './section-words';
import { setDue } from './set-due';
import { setKey } from './set-key';
import { setStatement } from './set-statement';

/** What makes a goal SMART, question by question. What is left out, or empty, stays as it is in the file. */
export interface GoalAnswers {
  /** The statement: inline Markdown. */
  readonly sentence?: string;
  readonly kpi?: KpiAnswer;
  readonly how?: string;
  readonly why?: string;
  /** All that the goal supports: `mira#brand-lead`. */
  readonly supports?: readonly string[];
  readonly due?: LocalDate;
}

/** What is counted, as somebody says it; numbers may come with their unit. */
export interface KpiAnswer {
  /** The id of the goal's KPI that this changes; without one a row is added. */
  readonly id?: string;
  /** The name of what is counted: `paid social campaigns`. */
  readonly what: string;
  readonly from: string;
  /** A number, or `yes` for what is either done or not. */
  readonly to: string;
  readonly unit: string;
}

/**
 * Writes the answers into the goal: the statement, a row of the KPI table, Why, How, `supports` and `due`.
 * The edits are in the order in which insertions at one place belong.
 */
export function rewriteGoal(goal: Goal, answers: GoalAnswers): readonly TextEdit[] {
  const { sentence = '', kpi, how = '', why = '', supports, due } = answers;
  return joined([
    ...(due === undefined ? [] : setDue(goal, due)),
    ...(supports === undefined ? [] : setSupports(goal, supports)),
    ...(sentence.trim() === '' ? [] : setStatement(goal, sentence)),
    ...say(goal, 'why', why),
    ...say(goal, 'how', how),
    ...(kpi === undefined ? [] : setKpi(goal, kpi, due ?? goal.due?.value)),
  ]);
}

function say(goal: Goal, name: 'why' | 'how', written: string): readonly TextEdit[] {
  const newText = written.replace(/\s+/g, ' ').trim();
  const present = sectionWords(goal, name);
  if (newText === '' || (present !== undefined && says(present.text, newText))) return [];
  return present?.whole ? [{ range: present.range, newText }] : addSection(goal, name, newText);
}

/** Whether a section has these words, as all that it says or as a paragraph or line of their own. */
function says(section: string, words: string): boolean {
  const parts = [section, ...section.split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/), ...section.split(/[\r\n]+/)];
  return parts.some((part) => part.replace(/\s+/g, ' ').trim() === words);
}

function setSupports(goal: Goal, supports: readonly string[]): readonly TextEdit[] {
  const before = goal.supports.map(({ value }) => value);
  const added = supports.filter((one) => !before.includes(one));
  if (added.length === 0 && supports.length === before.length) return [];
  const isList = Array.isArray(entryOf(goal.frontMatter, 'supports')?.value);
  const onlyGrows = before.length > 0 && supports.length === before.length + added.length;
  return onlyGrows && isList
    ? added.flatMap((one) => appendToList(goal, 'supports', one))
    : setKey(goal, 'supports', yamlText(supports));
}

function setKpi(goal: Goal, answer: KpiAnswer, due: LocalDate | undefined): readonly TextEdit[] {
  const row = kpiRow(answer);
  const known = goal.kpis.find(({ id }) => id.value === answer.id);
  if (known) {
    const measure = known.measure?.value;
    return changeKpiRow(goal, known, { ...row, ...(measure && agrees(measure, row.measure) && { measure }) });
  }
  const name = slugOf(answer.what) || slugOf(row.unit) || 'kpi';
  if (goal.kpis.some((kpi) => kpi.id.value === name && changeKpiRow(goal, kpi, row).length === 0)) return [];
  const id = freeKpiId(goal, name);
  return addKpiRow(goal, { id, ...row, ...(due && { by: due }) });
}

type Measured = Required<Pick<KpiRow, 'measure' | 'baseline' | 'target' | 'unit'>>;

/** The cells that the answer fills; the unit that stands with the target wins and goes to its own column. */
export function kpiRow({ from, to, unit }: KpiAnswer): Measured {
  const [start, end] = [apart(from), apart(to)];
  return { measure: measureOf(start, end), baseline: start.text, target: end.text, unit: end.unit || unit.trim() };
}

interface Apart {
  readonly text: string;
  readonly unit: string;
  readonly value?: number;
}

/** `45 min` → 45 and min; a change such as `+15%` stays whole. */
function apart(written: string): Apart {
  const text = written.trim();
  const amount = parseAmount(text);
  if (amount === undefined || amount.change !== undefined) return { text, unit: '' };
  const { value, unit = '' } = amount;
  return { text: unit === '' ? text : text.replace(unit, '').trim(), unit, value };
}

function measureOf(from: Apart, to: Apart): KpiMeasure {
  if (to.value === undefined && parseYesNo(to.text) === 1) return 'done';
  if (!from.value) return to.text.startsWith('-') ? 'decrease' : to.text.startsWith('+') ? 'increase' : 'reach';
  return to.value !== undefined && to.value < from.value ? 'decrease' : 'increase';
}

/** Whether the measure that the row has may stay: it says more than the numbers tell. */
function agrees(present: KpiMeasure, told: string | undefined): boolean {
  const up: readonly (string | undefined)[] = ['reach', 'increase'];
  return present === told || present.startsWith('at-') || (up.includes(present) && up.includes(told));
}
