import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../core/documents/nearest';
import { parseLocalDate, type LocalDate } from '../core/time/local-date';
import type { Output } from './output';
import { codeOf } from './system-error';

/** 0: nothing found; 1: something at or above `--fail-on`; 2: wrong use or input that cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** What a command may write to: results to `out`, everything else a line at a time to `complain`. */
export interface Terminal {
  readonly out: Output;
  /** One line on standard error, `milepost: ` before it. */
  complain(line: string): void;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole of `milepost NAME --help`. */
  readonly help: string;
  run(args: readonly string[], terminal: Terminal): ExitCode | Promise<ExitCode>;
}

/** The command line was used wrongly: one line, exit code 2. */
export class UsageError extends Error {}

/** `parseArgs` of Node, its errors as one clear line; `words` is what may begin with “-” and be no option: `a statement`. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  words?: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(explain(error, options, words));
  }
}

/** What `parseArgs` found wrong; it names the option in single quotes, with what stands for its value. */
function explain(error: unknown, options: NonNullable<ParseArgsConfig['options']>, words: string | undefined): string {
  const code = codeOf(error);
  if (!(error instanceof TypeError) || !code?.startsWith('ERR_PARSE_ARGS')) throw error;
  const option = /'(-[^'\s]*)/.exec(error.message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = Object.keys(options).map((name) => `--${name}`);
    const behind = words === undefined ? '' : `; ${words} that begins with “-” goes behind “--”`;
    return `there is no option “${option}”${suggest(option, known) ?? `${behind}. “--help” says what there is.`}`;
  }
  return `${option} ${options[option.slice(2)]?.type === 'boolean' ? 'takes no value' : 'needs a value'}. “--help” says more.`;
}

/** `; did you mean “lint”?`, where one of the words that there are is near. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const [meant] = nearest(word, known);
  return meant === undefined ? undefined : `; did you mean “${meant}”?`;
}

/** The value of an option that takes one of a few words. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new UsageError(`${option} takes one of ${allowed.join(', ')}, not “${value}”.`);
  return found;
}

/** The value of `--today`. */
export function dateOption(value: string | undefined): LocalDate | undefined {
  if (value === undefined) return undefined;
  const date = parseLocalDate(value);
  if (date === undefined) throw new UsageError(`--today takes a date such as 2027-06-10, not “${value}”.`);
  return date;
}
