import type { PageToHost } from '../../protocol/dashboard';
import type { CommandId } from '../ids';

/**
 * What may be going on when something fails: a closed list, so that what is told of it outside the log cannot name a
 * file or quote one.
 */
export type Doing =
  | 'Looking at the active editor'
  | 'Following a document'
  | 'Closing a document'
  | 'Reading the workspace'
  | 'Reading changed files'
  | 'Reading a closed file'
  | 'Reading on a thread'
  | 'Looking for changed files'
  | 'Keeping the index'
  | 'Loading what reads a document'
  | 'Loading what counts'
  | 'Reading what git leaves out'
  | 'Checking a document'
  | 'Checking files that are not open'
  | 'Ticking'
  | 'Undoing a change'
  | 'Showing the dashboard’s page'
  | 'Sending the dashboard its snapshot'
  | `Acting on “${PageToHost['kind']}” of the dashboard`
  | `The command ${CommandId}`;

/** One kind of failure: how often, and when last (milliseconds since 1970). */
export interface Trouble {
  readonly doing: Doing;
  /** The sort of error, without its words. */
  readonly error: string;
  readonly count: number;
  readonly last: number;
}

/** What went wrong in this session, by kind. */
export class Troubles {
  readonly #known = new Map<string, Trouble>();

  add(doing: Doing, error: unknown, now: number): void {
    const kind = errorKind(error);
    const key = `${doing}\n${kind}`;
    const count = (this.#known.get(key)?.count ?? 0) + 1;
    this.#known.set(key, { doing, error: kind, count, last: now });
  }

  /** The latest first. */
  all(): readonly Trouble[] {
    return [...this.#known.values()].sort((a, b) => b.last - a.last);
  }
}

/** The name of a class of errors, as `TypeError` or VS Code's `FileNotFound (FileSystemError)`, and nothing else. */
const CLASS_NAME = /^(?:[A-Za-z]{1,40} \()?[A-Za-z]{0,40}Error\)?$/;
/** `ENOENT`, `ERR_WORKER_OUT_OF_MEMORY` */
const SYSTEM_CODE = /^E[A-Z_]{2,40}$/;

/** The sort of an error. Its message and its stack are left out: they may name files, or quote what is in them. */
export function errorKind(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const { name, code } = error as Error & { readonly code?: unknown };
  const kind = CLASS_NAME.test(name) ? name : 'Error';
  return typeof code === 'string' && SYSTEM_CODE.test(code) ? `${kind} ${code}` : kind;
}
