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
    if (line) text.appendMarkdown(`${plainMarkdown(line)}\n\n`);
  }
  return text;
}

/** What there is nothing to say of is left out. */
type Lines = readonly (string | false | undefined)[];

function linesOf({ subject, label }: GoalsNode): Lines {
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

function goalLines(goal: GoalOverview): Lines {
  const { title, statement, progress, progressOverridden, expected, health, agreed, due, declaredHealth, next } = goal;
  const { t } = vscode.l10n;
  const word = healthWord(goal);
  const standing = word === undefined ? '' : `${translate({ template: word, args: {} })} · `;
  return [
    title,
    statement !== title && statement,
    scoreLine(goal.score, goal.points),
    progress && formula(t('Progress'), progress.formula),
    progressOverridden && t('The progress is the one written in the file.'),
    expected && formula(t('Expected'), expected.formula),
    formula(t('Health'), health.formula, standing),
    declaredHealth && t('The last check-in says: {health}', { health: declaredHealth }),
    due && t('Due {date}', { date: due }),
    next && t('Next: {step}', { step: next.text }),
    agreed.total > 0 && t('Agreed {done} of {total}', { done: agreed.done, total: agreed.total }),
  ];
}

function taskLines({ text, due, completion, people }: TaskStatus): Lines {
  const { t } = vscode.l10n;
  return [
    text,
    due && t('Due {date}', { date: due }),
    completion && t('Done {date}', { date: completion }),
    people.map((person) => `@${person}`).join(' '),
  ];
}

function kpiLines({ id, progress, latest, latestDate, by }: KpiStatus): Lines {
  const { t } = vscode.l10n;
  return [
    id,
    progress && formula(t('Progress'), progress.formula),
    latest !== undefined && latestDate && t('Latest reading {value} on {date}', { value: latest, date: latestDate }),
    by && t('To be reached by {date}', { date: by }),
  ];
}

function formula(name: string, message: Message, before = ''): string {
  return `${name}: ${before}${translate(message)}`;
}
