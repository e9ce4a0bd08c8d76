import * as vscode from 'vscode';
import type { GoalOverview, KpiStatus, TaskStatus } from '../../core/index/workspace-status';
import type { Message } from '../../core/text/message';
import { healthWord } from '../../protocol/labels';
import { scoreLine } from '../language/score-words';
import { plainMarkdown } from '../plain-markdown';
import { translate } from '../translate';
import type { GoalsNode } from './goals-node';

/** What a line's tooltip says: how each number was made. All of it is plain text, whatever stands in the files. */
export function tooltipOf(node: GoalsNode): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  for (const line of linesOf(node)) {
    text.appendMarkdown(`${plainMarkdown(line)}\n\n`);
  }
  return text;
}

function linesOf({ subject, label }: GoalsNode): readonly string[] {
  switch (subject.kind) {
    case 'goal':
      return goalLines(subject.goal);
    case 'task':
      return taskLines(subject.task);
    case 'kpi':
      return kpiLines(subject.kpi);
    case 'file':
      return [vscode.Uri.parse(subject.place.uri).path, subject.problem];
    case 'folder':
    case 'group':
      return [label];
  }
}

function goalLines(goal: GoalOverview): readonly string[] {
  const { title, statement, progress, progressOverridden, expected, health, agreed, due, declaredHealth, next } = goal;
  const { t } = vscode.l10n;
  const word = healthWord(goal);
  const standing = word === undefined ? '' : `${translate({ template: word, args: {} })} · `;
  return [
    title,
    ...(statement === undefined || statement === title ? [] : [statement]),
    scoreLine(goal.score, goal.points),
    ...formula(t('Progress'), progress?.formula),
    ...(progressOverridden ? [t('The progress is the one written in the file.')] : []),
    ...formula(t('Expected'), expected?.formula),
    `${t('Health')}: ${standing}${translate(health.formula)}`,
    ...(declaredHealth === undefined ? [] : [t('The last check-in says: {health}', { health: declaredHealth })]),
    ...(due === undefined ? [] : [t('Due {date}', { date: due })]),
    ...(next === undefined ? [] : [t('next: {step}', { step: next.text })]),
    ...(agreed.total === 0 ? [] : [t('Agreed {done} of {total}', { done: agreed.done, total: agreed.total })]),
  ];
}

function taskLines({ text, due, completion, people }: TaskStatus): readonly string[] {
  const { t } = vscode.l10n;
  return [
    text,
    ...(due === undefined ? [] : [t('Due {date}', { date: due })]),
    ...(completion === undefined ? [] : [t('Done {date}', { date: completion })]),
    ...(people.length === 0 ? [] : [people.map((person) => `@${person}`).join(' ')]),
  ];
}

function kpiLines({ id, progress, latest, latestDate, by }: KpiStatus): readonly string[] {
  const { t } = vscode.l10n;
  return [
    id,
    ...formula(t('Progress'), progress?.formula),
    ...(latest === undefined || latestDate === undefined
      ? []
      : [t('Latest reading {value} on {date}', { value: latest, date: latestDate })]),
    ...(by === undefined ? [] : [t('To be reached by {date}', { date: by })]),
  ];
}

function formula(name: string, message: Message | undefined): readonly string[] {
  return message === undefined ? [] : [`${name}: ${translate(message)}`];
}
