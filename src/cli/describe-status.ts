import { fileURLToPath } from 'node:url';
import type { GoalStatus } from '../core/documents/document';
import type { GoalOverview, KpiStatus, TaskStatus, WorkspaceStatus } from '../core/index/workspace-status';
import type { Figure } from '../core/progress/figure';
import { toPercent } from '../core/progress/kpi-progress';
import { formatMessage } from '../core/text/message';
import { kpiWords, type Speech } from '../protocol/kpi-words';
import { healthWord, unreadableTitle } from '../protocol/labels';
import { count } from './count';
import { cutTo, padTo, printable } from './printable';
import { showPath } from './show-path';
import type { Styles } from './styles';

const TITLE_WIDTH = 34;
const SCORE_WIDTH = 3;
const PERSON_WIDTH = 10;
const TEXT_WIDTH = 60;
/** Columns that a goal takes on one line; in a narrower terminal it takes two. */
const GOAL_WIDTH = 120;

const statusNames: Readonly<Record<GoalStatus, string>> = {
  active: 'Active',
  proposed: 'Proposed',
  paused: 'Paused',
  draft: 'Drafts',
  achieved: 'Achieved',
  dropped: 'Dropped',
};

const speech: Speech = {
  sayMessage: formatMessage,
  number: String,
  percent: (share) => `${toPercent(share)} %`,
};

/** The same as the tree in the editor, as text of so many columns: goals by status, check-ins, this week, what is owed. */
export function describeStatus(status: WorkspaceStatus, styles: Styles, columns: number): string {
  const lines = [styles.bold(`Goals on ${status.today}`)];
  if (status.goals.length === 0) lines.push('  No goal files here.');
  for (const name of Object.keys(statusNames) as GoalStatus[]) {
    const goals = status.goals.filter((goal) => goal.status === name);
    if (goals.length === 0) continue;
    lines.push('', styles.underline(statusNames[name]));
    for (const goal of goals) lines.push(...describeGoal(goal, styles, columns < GOAL_WIDTH ? '\n      ' : '  '));
  }
  lines.push(...describeMeetings(status), ...describeWeek(status, styles), ...describeOwed(status, styles));
  if (status.unreadable.length > 0) {
    lines.push('', styles.underline(formatMessage(unreadableTitle)));
    for (const { uri, problem } of status.unreadable)
      lines.push(`  ${placeOf(uri)}: ${printable(formatMessage(problem))}`);
  }
  return `${lines.join('\n')}\n`;
}

function describeGoal(goal: GoalOverview, styles: Styles, beforeFacts: string): readonly string[] {
  const rank = goal.priority === undefined ? ' ' : String(goal.priority);
  const title = padTo(cutTo(printable(goal.title), TITLE_WIDTH), TITLE_WIDTH);
  const head = `  ${styles.dim(rank)} ${styles.bold(title)}  SMART ${String(goal.score).padStart(SCORE_WIDTH)}`;
  const facts = [
    goal.progress && `${percent(goal.progress)} done${goal.expected ? ` of ${percent(goal.expected)} expected` : ''}`,
    healthOf(goal, styles),
    goal.due && `due ${goal.due}${daysLeft(goal)}`,
  ].filter(Boolean);
  const lines = [facts.length === 0 ? head : `${head}${beforeFacts}${facts.join('  ')}`];
  const inWork = goal.status === 'active' || goal.status === 'proposed';
  if (!inWork) return lines;
  if (goal.kpis.length > 0) lines.push(`      ${styles.dim('measures')}  ${goal.kpis.map(describeKpi).join('; ')}`);
  const counts = [
    goal.stepCount.total > 0 && `${goal.stepCount.done} of ${count(goal.stepCount.total, 'step')}`,
    goal.milestoneCount.total > 0 && `${goal.milestoneCount.done} of ${count(goal.milestoneCount.total, 'milestone')}`,
  ].filter(Boolean);
  if (counts.length > 0) lines.push(`      ${styles.dim('done')}      ${counts.join(', ')}`);
  if (goal.next) lines.push(`      ${styles.dim('next')}      ${describeTask(goal.next, styles)}`);
  return lines;
}

function describeKpi(kpi: KpiStatus): string {
  const { value, standing } = kpiWords(kpi, speech);
  return printable(`${kpi.id}: ${value}${standing === undefined ? '' : ` (${standing})`}`).replaceAll('\u00A0', ' ');
}

function describeTask({ text, state, due, completion, overdue }: TaskStatus, styles: Styles): string {
  const isDone = state === 'done' && completion !== undefined;
  const date = isDone ? `  ${styles.dim(`done ${completion}`)}` : describeDue(due, overdue, styles);
  return `${cutTo(printable(text), TEXT_WIDTH)}${date}`;
}

function describeDue(due: string | undefined, overdue: boolean, styles: Styles): string {
  if (due === undefined) return '';
  return `  ${overdue ? styles.red(`overdue since ${due}`) : styles.dim(`due ${due}`)}`;
}

function describeMeetings({ checkIns: { last, next } }: WorkspaceStatus): readonly string[] {
  const parts = [last && `last check-in ${last.date}`, next && `next ${last ? '' : 'check-in '}${next.date}`].filter(
    Boolean,
  );
  return parts.length === 0 ? [] : ['', `${parts.join(', ')}`.replace(/^./, (letter) => letter.toUpperCase())];
}

function describeWeek({ thisWeek }: WorkspaceStatus, styles: Styles): readonly string[] {
  if (thisWeek.items.length === 0) return [];
  const head = styles.underline(`This week and overdue: ${thisWeek.done} of ${thisWeek.items.length} done`);
  const items = thisWeek.items.map(
    (item) =>
      `  ${item.state === 'done' ? '✓' : '·'} ${describeTask(item, styles)}  ${styles.dim(printable(item.goal))}`,
  );
  return ['', head, ...items];
}

function describeOwed({ owed }: WorkspaceStatus, styles: Styles): readonly string[] {
  if (owed.length === 0) return [];
  const items = owed.map(({ person, text, due, overdue, uri, line }) => {
    const who = padTo(cutTo(printable(person ?? 'somebody'), PERSON_WIDTH), PERSON_WIDTH);
    return `  ${who} ${cutTo(printable(text), TEXT_WIDTH)}${describeDue(due, overdue, styles)}  ${styles.dim(`${placeOf(uri)}:${line + 1}`)}`;
  });
  return ['', styles.underline('Owed'), ...items];
}

function healthOf(goal: GoalOverview, styles: Styles): string {
  const { health, declaredHealth } = goal;
  const name = healthWord(goal) ?? '';
  const said = declaredHealth === undefined ? '' : ` (declared: ${printable(declaredHealth)})`;
  switch (health.health) {
    case 'on-track':
    case 'done':
      return styles.green(name) + said;
    case 'needs-attention':
      return styles.yellow(name) + said;
    case 'off-track':
      return styles.red(name) + said;
    case 'none':
      return name && styles.dim(name);
  }
}

function daysLeft({ status, daysLeft: days }: GoalOverview): string {
  if (days === undefined || status === 'achieved' || status === 'dropped') return '';
  if (days < 0) return ` (${count(-days, 'day')} ago)`;
  return days === 0 ? ' (today)' : ` (${count(days, 'day')} left)`;
}

function percent(figure: Figure): string {
  return `${toPercent(figure.value)} %`;
}

function placeOf(uri: string): string {
  return printable(showPath(fileURLToPath(uri)));
}
