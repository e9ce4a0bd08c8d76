/**
 * A notification that quotes files, without links of theirs: VS Code makes one of `[words](command:…)`, and runs the
 * command.
 */
export function plainMessage(text: string): string {
  return text.replaceAll('](', '] (');
}
