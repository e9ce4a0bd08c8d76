import * as vscode from 'vscode';
import { contexts, internalCommands, views } from '../ids';
import { translate } from '../translate';
import { MOST_LISTED, type FindingCounts } from '../workspace/finding-counts';
import type { ViewState } from '../view-state';
import type { FolderStatus, WorkspaceModel } from '../workspace/workspace-model';
import { goalObjectives } from './goal-objectives';
import { GoalsElements, type GoalsElement } from './goals-changes';
import { countDue, goalsTree } from './goals-model';
import { contextOf, type GoalsNode } from './goals-node';
import { tooltipOf } from './goals-tooltip';

/** A box that was ticked or unticked. */
export interface ViewTick {
  readonly element: GoalsElement;
  readonly checked: boolean;
}

/** The goals view: shows the model, tells what was ticked. */
export class GoalsTree implements vscode.TreeDataProvider<GoalsElement>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<GoalsElement[] | undefined>();
  readonly #ticked = new vscode.EventEmitter<readonly ViewTick[]>();
  readonly #elements = new GoalsElements((node) => tooltipOf(node).value);
  readonly #view: vscode.TreeView<GoalsElement>;
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #contexts = new Map<string, unknown>();
  /** A goal that shall be seen as soon as it is there and the view is. */
  #toReveal: string | undefined;
  /** The model has moved on while nobody looked. */
  #stale = false;

  readonly onDidChangeTreeData = this.#changed.event;
  /** What the user ticked; the file has not been changed yet. */
  readonly onDidTick = this.#ticked.event;

  constructor(
    readonly model: WorkspaceModel,
    readonly viewState: ViewState,
    readonly counts: FindingCounts,
  ) {
    this.#view = vscode.window.createTreeView(views.goals, {
      treeDataProvider: this,
      showCollapseAll: true,
      // A parent with a box does not follow from its children here: a goal is done when its author says so.
      manageCheckboxStateManually: true,
    });
    this.#subscriptions = [
      this.#view,
      this.#view.onDidChangeCheckboxState(({ items }) =>
        this.#ticked.fire(
          items.map(([element, state]) => ({ element, checked: state === vscode.TreeItemCheckboxState.Checked })),
        ),
      ),
      this.#view.onDidChangeVisibility(({ visible }) => visible && this.#follow()),
      model.onDidChangeStatus(() => this.#onStatus()),
      model.onDidChangeReading(() => this.#showReading()),
    ];
    this.#showReading();
  }

  /** Shows again what the file says, for a tick that came to nothing. */
  restore(elements: readonly GoalsElement[]): void {
    this.#changed.fire([...elements]);
  }

  /** Shows where a new goal is, in whatever group it is folded away; the view itself is not brought up for it. */
  revealGoal(uri: vscode.Uri): void {
    this.#toReveal = uri.toString();
    if (this.#view.visible) this.#follow();
  }

  getChildren(element?: GoalsElement): GoalsElement[] {
    if (this.#stale) this.#follow();
    return [...(element === undefined ? this.#elements.roots : this.#elements.childrenOf(element))];
  }

  getParent(element: GoalsElement): GoalsElement | undefined {
    return element.parent;
  }

  getTreeItem(element: GoalsElement): vscode.TreeItem {
    const { node } = element;
    const item = new vscode.TreeItem(node.label, collapsibleState(node));
    item.id = node.id;
    item.contextValue = contextOf(node);
    item.accessibilityInformation = { label: node.spoken };
    if (node.description !== undefined) item.description = node.description;
    if (node.icon !== undefined) {
      item.iconPath = new vscode.ThemeIcon(
        node.icon.id,
        node.icon.color === undefined ? undefined : new vscode.ThemeColor(node.icon.color),
      );
    }
    if (node.checked !== undefined) item.checkboxState = checkboxOf(node, node.checked);
    if (node.subject.kind !== 'folder' && !(node.subject.kind === 'group' && node.subject.place === undefined)) {
      item.command = { command: internalCommands.openItem, title: vscode.l10n.t('Open'), arguments: [element] };
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, element: GoalsElement): vscode.TreeItem {
    const tooltip = tooltipOf(element.node);
    item.tooltip = tooltip;
    element.explanation = tooltip.value;
    return item;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
    this.#ticked.dispose();
  }

  #onStatus(): void {
    const { hidePrivate, groupBy } = this.viewState;
    this.#stale = true;
    this.#setContext(contexts.hasGoals, !this.model.isEmpty);
    this.#setContext(contexts.hidePrivate, hidePrivate);
    this.#setContext(contexts.groupBy, groupBy);
    this.#showDue(this.#statuses().reduce((sum, { status }) => sum + countDue(status), 0));
    this.#sayUnlisted();
    if (this.#view.visible) this.#follow();
  }

  /** Takes over the model's present state. */
  #follow(): void {
    this.#stale = false;
    const byObjective = this.viewState.groupBy === 'objective';
    const folders = this.#statuses().map(({ name, uri, status, index }) => ({
      name,
      uri,
      status,
      ...(byObjective && { objectives: goalObjectives(index) }),
    }));
    const changed = this.#elements.update(goalsTree(folders, translate));
    if (changed === undefined) this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire([...changed]);
    this.#reveal();
  }

  #reveal(): void {
    const element = this.#toReveal === undefined ? undefined : this.#elements.goal(this.#toReveal);
    if (element === undefined) return;
    this.#toReveal = undefined;
    void this.#view.reveal(element, { select: true, focus: false });
  }

  /** Nothing is counted where there is nothing to count. */
  #statuses(): readonly FolderStatus[] {
    return this.model.isEmpty ? [] : this.model.statuses();
  }

  #showReading(): void {
    const { progress, complete } = this.model;
    this.#setContext(contexts.reading, progress !== undefined);
    this.#setContext(contexts.ready, complete);
    const worthSaying = progress !== undefined && progress.total > 0 && progress.done < progress.total;
    this.#view.description = worthSaying
      ? vscode.l10n.t('reading {done} of {total}', { done: progress.done, total: progress.total })
      : '';
  }

  #sayUnlisted(): void {
    const { unlisted } = this.counts;
    const args = { count: unlisted, listed: MOST_LISTED };
    const words =
      unlisted > 0
        ? vscode.l10n.t('Problems lists {listed} findings of files that are not open; there are {count} more.', args)
        : '';
    if (words !== (this.#view.message ?? '')) this.#view.message = words;
  }

  #showDue(count: number): void {
    if (count === (this.#view.badge?.value ?? 0)) return;
    const tooltip = vscode.l10n.t('{count} due today or overdue', { count });
    this.#view.badge = count === 0 ? undefined : { value: count, tooltip };
  }

  #setContext(key: string, value: unknown): void {
    if (this.#contexts.get(key) === value) return;
    this.#contexts.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}

function collapsibleState({ open }: GoalsNode): vscode.TreeItemCollapsibleState {
  switch (open) {
    case 'leaf':
      return vscode.TreeItemCollapsibleState.None;
    case 'collapsed':
      return vscode.TreeItemCollapsibleState.Collapsed;
    case 'expanded':
      return vscode.TreeItemCollapsibleState.Expanded;
  }
}

function checkboxOf({ spoken }: GoalsNode, checked: boolean): NonNullable<vscode.TreeItem['checkboxState']> {
  return {
    state: checked ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: checked ? vscode.l10n.t('Mark as to do') : vscode.l10n.t('Mark as done'),
    accessibilityInformation: { label: spoken, role: 'checkbox' },
  };
}
