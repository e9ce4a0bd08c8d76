import { fileURLToPath } from 'node:url';
import type { GoalStatus } from '../core/documents/document';
import type { GoalOverview, KpiStatus, TaskStatus, WorkspaceStatus } from '../core/index/workspace-status';
import type { Figure } from '../core/progress/figure';
import { toPercent } from '../core/progress/kpi-progress';
import { formatMessage } from '../core/text/message';
import { kpiWords, shownNumber, type Speech } from '../protocol/kpi-words';
import { isSamePerson, personName } from '../protocol/person';
import { healthWord, letters, unreadableTitle } from '../protocol/labels';
import { partCount, taskGroups, waitWord } from '../protocol/task-groups';
import { count } from './count';
import { cutTo, padTo, printable } from './printable';
import { showPath } from './show-path';
import type { Styles } from './styles';

const TITLE_WIDTH = 34;
const SCORE_WIDTH = 3;
const PERSON_WIDTH = 10;
const MOST_PERSON_WIDTH = 20;
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
  number: (value) => String(shownNumber(value)),
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

/** What is reached, or dropped, has no way to go. */
function isOver({ status }: GoalOverview): boolean {
  return status === 'achieved' || status === 'dropped';
}

function describeGoal(goal: GoalOverview, styles: Styles, beforeFacts: string): readonly string[] {
  const rank = goal.priority === undefined ? ' ' : String(goal.priority);
  const title = padTo(cutTo(printable(goal.title), TITLE_WIDTH), TITLE_WIDTH);
  const head = `  ${styles.dim(rank)} ${styles.bold(title)}  SMART ${String(goal.score).padStart(SCORE_WIDTH)}`;
  const facts = [
    !isOver(goal) &&
      goal.progress &&
      `${percent(goal.progress)} done${goal.expected ? ` of ${percent(goal.expected)} expected` : ''}`,
    healthOf(goal, styles),
    goal.due && `due ${goal.due}${daysLeft(goal)}`,
  ].filter(Boolean);
  const lines = [facts.length === 0 ? head : `${head}${beforeFacts}${facts.join('  ')}`];
  const inWork = goal.status === 'active' || goal.status === 'proposed';
  if (!inWork) return lines;
  lines.push(...describeLost(goal, styles));
  if (goal.kpis.length > 0) lines.push(`      ${styles.dim('measures')}  ${goal.kpis.map(describeKpi).join('; ')}`);
  const counts = [
    goal.stepCount.total > 0 && `${goal.stepCount.done} of ${count(goal.stepCount.total, 'step')}`,
    goal.milestoneCount.total > 0 && `${goal.milestoneCount.done} of ${count(goal.milestoneCount.total, 'milestone')}`,
  ].filter(Boolean);
  if (counts.length > 0) lines.push(`      ${styles.dim('done')}      ${counts.join(', ')}`);
  lines.push(...describeGroups(goal, styles));
  if (goal.next) lines.push(`      ${styles.dim('next')}      ${describeTask(goal.next, styles)}`);
  lines.push(...describeWaiting(goal, styles));
  return lines;
}

/** What costs points of the score, a line each: `A −5: 8 h a week planned in active goals, 6 h free`. */
function describeLost({ lost }: GoalOverview, styles: Styles): readonly string[] {
  const lines = lost.flatMap(({ dimension, points, reasons }) =>
    reasons.map(
      (reason, index) =>
        `${index === 0 ? `${letters[dimension]} −${points}:` : '     '} ${printable(formatMessage(reason))}`,
    ),
  );
  return lines.map((line, index) => `      ${index === 0 ? styles.dim('lost') : '    '}      ${line}`);
}

/** What cannot begin yet, a line each, but for what is told as next. */
function describeWaiting({ steps, milestones, next }: GoalOverview, styles: Styles): readonly string[] {
  const waiting = [...steps, ...milestones].filter((task) => task.waitsFor !== undefined && task !== next);
  return waiting.map((task, index) => {
    const head = index === 0 ? styles.dim('waiting') : '       ';
    return `      ${head}   ${describeTask(task, styles)}`;
  });
}

/** How far each group of steps has come, a line each: `Phase 1 › June: 2 of 5`. */
function describeGroups({ steps }: GoalOverview, styles: Styles): readonly string[] {
  const groups = taskGroups(steps).filter(({ title, count: { total } }) => title !== undefined && total > 0);
  return groups.map(({ title = '', count: { done, total } }, index) => {
    const head = index === 0 ? styles.dim('steps') : '     ';
    return `      ${head}     ${cutTo(printable(title), TEXT_WIDTH)}: ${done} of ${total}`;
  });
}

function describeKpi(kpi: KpiStatus): string {
  const { value, standing } = kpiWords(kpi, speech);
  return printable(`${kpi.id}: ${value}${standing === undefined ? '' : ` (${standing})`}`).replaceAll('\u00A0', ' ');
}

function describeTask(task: TaskStatus, styles: Styles): string {
  const { text, state, due, completion, overdue } = task;
  const parts = partCount(task);
  const told = parts === undefined ? '' : `  ${styles.dim(`${parts.done} of ${count(parts.total, 'part')}`)}`;
  const isDone = state === 'done' && completion !== undefined;
  const date = isDone ? `  ${styles.dim(`done ${completion}`)}` : describeDue(due, overdue, styles);
  return `${cutTo(printable(text), TEXT_WIDTH)}${describeWait(task, styles)}${told}${date}`;
}

function describeWait(task: Pick<TaskStatus, 'waitsFor'>, styles: Styles): string {
  const wait = waitWord(task);
  return wait === undefined ? '' : `  ${styles.yellow(printable(formatMessage(wait)))}`;
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

function describeOwed({ owed, people, me }: WorkspaceStatus, styles: Styles): readonly string[] {
  if (owed.length === 0) return [];
  const names = owed.map(({ person }) => {
    if (person === undefined) return 'somebody';
    return me !== undefined && isSamePerson(people, person, me) ? 'you' : printable(personName(people, person));
  });
  const width = Math.min(MOST_PERSON_WIDTH, Math.max(PERSON_WIDTH, ...names.map((name) => name.length)));
  const items = owed.map((item, index) => {
    const { text, due, overdue, uri, line } = item;
    const who = padTo(cutTo(names[index] ?? '', width), width);
    return `  ${who} ${cutTo(printable(text), TEXT_WIDTH)}${describeWait(item, styles)}${describeDue(due, overdue, styles)}  ${styles.dim(`${placeOf(uri)}:${line + 1}`)}`;
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

function daysLeft(goal: GoalOverview): string {
  const { daysLeft: days } = goal;
  if (days === undefined || isOver(goal)) return '';
  if (days < 0) return ` (${count(-days, 'day')} ago)`;
  return days === 0 ? ' (today)' : ` (${count(days, 'day')} left)`;
}

function percent(figure: Figure): string {
  return `${toPercent(figure.value)} %`;
}

function placeOf(uri: string): string {
  return printable(showPath(fileURLToPath(uri)));
}
