import * as vscode from 'vscode';
import { Times, type Timed } from './health/times';
import { Troubles, type Doing } from './health/troubles';

/**
 * An output channel: what goes wrong stands here once, never in a pop-up. What can be told of it without names or
 * content, and how long things take, is kept for Show Health.
 */
export class Log implements vscode.Disposable {
  readonly #channel: vscode.LogOutputChannel;
  readonly #said = new Set<string>();
  readonly #troubles = new Troubles();
  readonly #times = new Times();
  #isOpen = true;

  /** @param name as Output lists it. No two at a time have the same: in the browser, closing one closes both. */
  constructor(name: string) {
    this.#channel = vscode.window.createOutputChannel(name, { log: true });
  }

  get troubles(): Pick<Troubles, 'all'> {
    return this.#troubles;
  }

  get times(): Pick<Times, 'all'> {
    return this.#times;
  }

  info(text: string): void {
    this.#write('info', text);
  }

  took(what: Timed, ms: number): void {
    this.#times.add(what, ms);
    this.#write('trace', `${what}: ${ms.toFixed(1)} ms`);
  }

  /** Warns once of one thing, however often it is met. */
  warnOnce(text: string): void {
    if (this.#isNew(text)) this.#write('warn', text);
  }

  /** The world's fault rather than ours: what was being done, and why it failed. */
  failed(doing: Doing, error: unknown): void {
    this.#troubles.add(doing, error, Date.now());
    this.warnOnce(`${doing}: ${error instanceof Error ? error.message : String(error)}`);
  }

  /** A bug of ours: what was being done, and the error with its stack. */
  bug(doing: Doing, error: unknown): void {
    this.#troubles.add(doing, error, Date.now());
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const text = `${doing}: ${detail}`;
    if (this.#isNew(text)) this.#write('error', text);
  }

  show(): void {
    this.#channel.show();
  }

  dispose(): void {
    this.#isOpen = false;
    this.#channel.dispose();
  }

  /** Wraps an entry into the editor: an error inside is logged here and `undefined` is returned. */
  guard<Arguments extends unknown[], Result>(
    doing: Doing,
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

  /** What runs on while the session ends has nowhere to write to any more. */
  #write(level: 'trace' | 'info' | 'warn' | 'error', text: string): void {
    if (this.#isOpen) this.#channel[level](text);
  }

  #isNew(text: string): boolean {
    if (this.#said.has(text)) return false;
    this.#said.add(text);
    return true;
  }
}
