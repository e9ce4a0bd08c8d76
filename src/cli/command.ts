import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseLocalDate, type LocalDate } from '../core/time/local-date';
import type { Output } from './output';

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

/** `parseArgs` of Node, its errors as one clear line. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      throw new UsageError(`${firstSentence(error.message)}. “--help” says what there is.`);
    }
    throw error;
  }
}

/** The value of an option that takes one of a few words. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new UsageError(`${option} takes one of ${allowed.join(', ')}, not “${value}”`);
  return found;
}

/** The value of `--today`. */
export function dateOption(value: string | undefined): LocalDate | undefined {
  if (value === undefined) return undefined;
  const date = parseLocalDate(value);
  if (date === undefined) throw new UsageError(`--today takes a date such as 2027-06-10, not “${value}”`);
  return date;
}

function firstSentence(message: string): string {
  const sentence = message.split(/\. |\n/)[0] ?? message;
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
