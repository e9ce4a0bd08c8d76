import * as vscode from 'vscode';

/**
 * The files that are open in a tab, as URI strings. Extensions open documents as well, and VS Code keeps those for
 * minutes; nobody asked for their findings.
 */
export function openTabs(): ReadonlySet<string> {
  const open = new Set<string>();
  for (const { tabs } of vscode.window.tabGroups.all) {
    for (const { input } of tabs) {
      if (input instanceof vscode.TabInputText) open.add(input.uri.toString());
      else if (input instanceof vscode.TabInputTextDiff) open.add(input.modified.toString());
    }
  }
  return open;
}
