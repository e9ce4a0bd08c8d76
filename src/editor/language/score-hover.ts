import * as vscode from 'vscode';
import type { RuleCode } from '../../core/lint/rule-code';
import { DIMENSIONS, POINTS_PER_DIMENSION, type Check, type Dimension } from '../../core/smart/verdict';
import { dimensionWords, letters } from '../../protocol/labels';
import { rulePage, scorePage } from '../pages';
import { plainMarkdown } from '../plain-markdown';
import { toRange } from '../positions';
import { translate } from '../translate';
import { judgedGoal, type JudgedGoal, type JudgeParts } from './judged-goal';

/** What is asked first when a letter is not met. */
const RULES: Readonly<Record<Dimension, RuleCode>> = {
  specific: 'specific/vague-verb',
  measurable: 'measurable/no-measure',
  achievable: 'achievable/no-plan',
  relevant: 'relevant/no-reason',
  timeBound: 'time-bound/no-deadline',
};
const OPEN = 'vscode.open';
const MOST_QUOTES = 3;
const LONGEST_QUOTE = 60;

/** Over the line of the statement: every check with its points, and the words that earned them or what cost them. */
export class ScoreHover implements vscode.HoverProvider {
  constructor(readonly parts: JudgeParts) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    await this.parts.documents.whenReady(document);
    const judged = judgedGoal(document, this.parts);
    if (judged === undefined) return undefined;
    // With what makes it a heading: a finding that covers the statement leaves room for the score there.
    const { start, end } = toRange(document, judged.statement.range);
    const range = new vscode.Range(start.line, 0, end.line, end.character);
    return range.contains(position) ? new vscode.Hover(explanation(judged), range) : undefined;
  }
}

function explanation({ verdict }: JudgedGoal): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  // Only commands may lead out of a hover to a scheme of our own; words of the file are escaped.
  text.isTrusted = { enabledCommands: [OPEN] };
  text.appendMarkdown(`**SMART ${verdict.score}** ${vscode.l10n.t('of 100')}\n\n`);
  for (const name of DIMENSIONS) {
    const { points, checks } = verdict.dimensions[name];
    const heading = linkTo(rulePage(RULES[name]), `**${letters[name]}** ${nameOf(name)}`);
    const lines = [`${heading} — ${points}/${POINTS_PER_DIMENSION}`, ...checks.map(lineOf)];
    text.appendMarkdown(`${lines.join('  \n')}\n\n`);
  }
  text.appendMarkdown(linkTo(scorePage, vscode.l10n.t('How the score is made')));
  return text;
}

function linkTo(page: vscode.Uri, label: string): string {
  return `[${label}](command:${OPEN}?${encodeURIComponent(JSON.stringify([page.toString()]))})`;
}

function lineOf({ label, points, most, passed, evidence }: Check): string {
  const found = evidence.slice(0, MOST_QUOTES);
  const quotes = found.map((item) => (passed ? `“${shorten(item.text)}”` : translate(item.reason)));
  const line = `${translate(label)} ${points}/${most}${quotes.length > 0 ? `: ${quotes.join(', ')}` : ''}`;
  return `$(${passed ? 'pass' : 'circle-large-outline'}) ${plainMarkdown(line)}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}

export function nameOf(dimension: Dimension): string {
  return translate({ template: dimensionWords[dimension], args: {} });
}
