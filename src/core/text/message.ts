/**
 * A sentence for the user as data: an English template with `{name}` places and their values. A number is written as the
 * reader's language writes it, so what is none, such as a line's, goes as text; several messages are a sum: `33 % + 50 %`.
 * The editor hands it to `vscode.l10n.t`, the page to `writeMessage`, the command line to `formatMessage`.
 */
export interface Message {
  readonly template: string;
  readonly args: Readonly<Record<string, string | number | readonly Message[]>>;
}

/** What a language makes of a message. */
export interface Writing {
  number(value: number): string;
  template(english: string): string;
}

export function message(template: string, args: Message['args'] = {}): Message {
  return { template, args };
}

const plain: Writing = { number: String, template: (english) => english };

/** The message in English. */
export function formatMessage(said: Message): string {
  return writeMessage(said, plain);
}

/** Fills the places of the template in a language; a place without a value stays as it is. */
export function writeMessage({ template, args }: Message, writing: Writing): string {
  const words = wordsOf(args, writing);
  return writing.template(template).replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
}

/** The values of a message as text. */
export function wordsOf(args: Message['args'], writing: Writing): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (typeof value === 'string') return [name, value];
      if (typeof value === 'number') return [name, writing.number(value)];
      return [name, value.map((one) => writeMessage(one, writing)).join(' + ')];
    }),
  );
}
