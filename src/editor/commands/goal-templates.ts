import { engine } from '../engine';
import * as vscode from 'vscode';
import type { GoalCategory } from '../../core/documents/document';
import type { GoalTemplate, TemplateFacts } from '../../core/templates/goal-templates';
import { type Answer, askPick, type Frame, isGone, separator } from '../quick-steps';

/** A template with its text. */
export interface ReadTemplate extends GoalTemplate {
  readonly text: string;
}

type TemplateItem = vscode.QuickPickItem & { readonly template: ReadTemplate };

/** Asks for one of the templates that are shipped, by category; `withBlank` offers a goal that says nothing as well. */
export async function askTemplate(
  frame: Frame,
  extensionUri: vscode.Uri,
  withBlank: boolean,
): Promise<Answer<ReadTemplate>> {
  const { blankGoal, goalTemplates } = engine();
  const templates = withBlank ? [blankGoal, ...goalTemplates] : goalTemplates;
  const read = await Promise.all(templates.map((template) => readTemplate(extensionUri, template)));
  const items = read.flatMap((template, index): (TemplateItem | vscode.QuickPickItem)[] => {
    const { category, title } = template;
    const item =
      category === undefined
        ? { label: vscode.l10n.t('$(file) Blank'), detail: vscode.l10n.t('Its sections, to be filled in'), template }
        : { label: `$(target) ${title}`, detail: statementOf(template), template };
    const isFirst = category !== undefined && category !== read[index - 1]?.category;
    return isFirst ? [separator(nameOf(category)), item] : [item];
  });
  const placeholder = vscode.l10n.t('What shall it begin with? Everything can be changed afterwards.');
  const answer = await askPick<TemplateItem>(frame, { placeholder, items: () => items });
  return isGone(answer) ? answer : answer.item.template;
}

/** Read one by one, since no folder can be listed where the extension is served over HTTP. */
async function readTemplate(extensionUri: vscode.Uri, template: GoalTemplate): Promise<ReadTemplate> {
  const uri = vscode.Uri.joinPath(extensionUri, 'media', 'templates', `${template.name}.md`);
  return { ...template, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
}

/** The sentence of the example, as far as its date. */
function statementOf({ text }: ReadTemplate): string {
  const heading = /^# (.*?)(?: (?:by|until) \{\{day\}\})?$/m.exec(text)?.[1] ?? '';
  return engine().plainSnippet(heading);
}

/** What a goal is made from: its places for words, or a whole example. */
export type Beginning = 'blanks' | 'example';

/** A template's text as a snippet. */
export function templateSnippet(
  { text, months, category }: ReadTemplate,
  facts: Omit<TemplateFacts, 'months'>,
  beginning: Beginning,
): string {
  const { asBlanks, fillTemplate } = engine();
  const filled = fillTemplate(text, { ...facts, months });
  return beginning === 'example' || category === undefined ? filled : asBlanks(filled);
}

function nameOf(category: GoalCategory): string {
  switch (category) {
    case 'career':
      return vscode.l10n.t('Career');
    case 'skill':
      return vscode.l10n.t('Skill');
    case 'networking':
      return vscode.l10n.t('Networking');
    case 'leadership':
      return vscode.l10n.t('Leadership');
    case 'personal':
      return vscode.l10n.t('Personal');
    case 'other':
      return vscode.l10n.t('Other');
  }
}
