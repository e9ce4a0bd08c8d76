import * as vscode from 'vscode';
import type { GoalOverview, KpiStatus, TaskStatus } from '../../core/index/workspace-status';
import { message, type Message } from '../../core/text/message';
import { shownNumber } from '../../protocol/kpi-words';
import { healthWord, letters } from '../../protocol/labels';
import { scoreLine } from '../language/score-words';
import { plainMarkdown } from '../plain-markdown';
import { waitWord } from '../../protocol/task-groups';
import { translate } from '../translate';
import { commands } from '../ids';
import type { GoalsNode } from './goals-node';
import { errorsWord } from './goals-words';

/** What a line's tooltip says: how each number was made. All of it is plain text, whatever stands in the files. */
export function tooltipOf(node: GoalsNode): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  for (const line of linesOf(node)) {
    if (line) text.appendMarkdown(`${plainMarkdown(line)}\n\n`);
  }
  if (node.errors !== undefined && node.subject.kind === 'goal') appendErrors(text, node.errors, node.subject.goal.uri);
  return text;
}

/** The only link, and the only command that a tooltip may run. */
function appendErrors(text: vscode.MarkdownString, errors: number, uri: string): void {
  const words = vscode.l10n.t('{errors}: show in Problems', { errors: translate(errorsWord(errors)) });
  const args = encodeURIComponent(JSON.stringify([uri]));
  text.isTrusted = { enabledCommands: [commands.showProblems] };
  text.appendMarkdown(`[${plainMarkdown(words)}](command:${commands.showProblems}?${args})\n\n`);
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
    ...goal.lost.map(({ dimension, points, reasons }) =>
      t('{letter} −{points}: {reason}', {
        letter: letters[dimension],
        points,
        reason: reasons.map(translate).join(' · '),
      }),
    ),
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

function taskLines(task: TaskStatus): Lines {
  const { t } = vscode.l10n;
  const { text, due, completion, people } = task;
  const wait = waitWord(task);
  return [
    text,
    wait && translate(wait),
    due && t('Due {date}', { date: due }),
    completion && t('Done {date}', { date: completion }),
    people.join(', '),
  ];
}

function kpiLines({ id, progress, latest, latestDate, by }: KpiStatus): Lines {
  const { t } = vscode.l10n;
  return [
    id,
    progress && formula(t('Progress'), progress.formula),
    latest !== undefined &&
      latestDate &&
      t('Latest reading {value} on {date}', { value: numberOf(latest), date: latestDate }),
    by && t('To be reached by {date}', { date: by }),
  ];
}

function numberOf(value: number): string {
  return translate(message('{number}', { number: shownNumber(value) }));
}

function formula(name: string, told: Message, before = ''): string {
  return `${name}: ${before}${translate(told)}`;
}
