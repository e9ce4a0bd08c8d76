import * as vscode from 'vscode';

/** The output channel "Milepost". What goes wrong stands here once, never in a pop-up. */
export class Log implements vscode.Disposable {
  readonly #channel = vscode.window.createOutputChannel('Milepost', { log: true });
  readonly #said = new Set<string>();

  debug(text: string): void {
    this.#channel.debug(text);
  }

  info(text: string): void {
    this.#channel.info(text);
  }

  /** Warns once of one thing, however often it is met. */
  warnOnce(text: string): void {
    if (this.#said.has(text)) return;
    this.#said.add(text);
    this.#channel.warn(text);
  }

  /** A bug of ours: what was being done, and the error with its stack. */
  bug(doing: string, error: unknown): void {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const text = `${doing}: ${detail}`;
    if (this.#said.has(text)) return;
    this.#said.add(text);
    this.#channel.error(text);
  }

  show(): void {
    this.#channel.show();
  }

  dispose(): void {
    this.#channel.dispose();
  }

  /** Wraps an entry into the editor: an error inside is logged here and `undefined` is returned. */
  guard<Arguments extends unknown[], Result>(
    doing: string,
    entry: (...args: Arguments) => Result,
  ): (...args: Arguments) => Result | undefined {
    return (...args) => {
      try {
        const result = entry(...args);
        if (result instanceof Promise) return result.catch((error: unknown) => this.bug(doing, error)) as Result;
        return result;
      } catch (error) {
        this.bug(doing, error);
        return undefined;
      }
    };
  }
}
