import * as vscode from 'vscode';

/** Findings of files that are not open: more than anybody goes through. What is beyond is counted. */
export const MOST_LISTED = 500;

/** How many errors each file has, and how many findings are in no list. Who lints writes it, the views read it. */
export class FindingCounts implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #errors = new Map<string, number>();
  #unlisted = 0;

  readonly onDidChange = this.#changed.event;

  errorsOf(uri: string): number {
    return this.#errors.get(uri) ?? 0;
  }

  /** Of all files. */
  get errors(): number {
    return [...this.#errors.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Findings of files that are not open, beyond those that Problems lists. */
  get unlisted(): number {
    return this.#unlisted;
  }

  setErrors(uri: string, count: number): void {
    if (this.errorsOf(uri) === count) return;
    if (count === 0) this.#errors.delete(uri);
    else this.#errors.set(uri, count);
    this.#changed.fire();
  }

  setUnlisted(count: number): void {
    if (count === this.#unlisted) return;
    this.#unlisted = count;
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
