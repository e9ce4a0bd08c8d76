/**
 * A sentence for the user as data: an English template with `{name}` places and their values.
 * The editor hands it to `vscode.l10n.t(template, args)`, the command line to `formatMessage`.
 */
export interface Message {
  readonly template: string;
  readonly args: Readonly<Record<string, string | number>>;
}

export function message(template: string, args: Message['args'] = {}): Message {
  return { template, args };
}

/** Fills the places of the template; a place without a value stays as it is. */
export function formatMessage({ template, args }: Message): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
