import { version } from '../../package.json';
import { assessCommand } from './assess-command';
import { suggest, UsageError, type Command, type ExitCode, type Terminal } from './command';
import { lintCommand } from './lint-command';
import { BrokenPipe, Output } from './output';
import { printable } from './printable';
import { statusCommand } from './status-command';
import { detailOf, isSystemError } from './system-error';

const commands: readonly Command[] = [lintCommand, assessCommand, statusCommand];

const help = `Checks goals written as Markdown for what they lack to be SMART, and shows where they stand.

Usage: milepost COMMAND [OPTIONS]

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

  milepost COMMAND --help   what a command takes
  milepost --version        the version

Exit code: 0 nothing found, 1 something found, 2 wrong use or input that cannot be read.
`;

/** Runs the command line. Never throws: what goes wrong is one line on standard error and exit code 2. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const terminal: Terminal = {
    out: new Output(1, process.stdout.isTTY === true),
    complain: (line) => complain(printable(line)),
  };
  try {
    const code = await dispatch(args, terminal);
    terminal.out.flush();
    return code;
  } catch (error) {
    complain(explain(error));
    return 2;
  }
}

function dispatch([first, ...rest]: readonly string[], terminal: Terminal): ExitCode | Promise<ExitCode> {
  if (first === undefined) throw new UsageError('name a command: lint, assess or status. “milepost --help” says more.');
  if (first === '--version' || first === '-v') {
    terminal.out.print(`${version}\n`);
    return 0;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    terminal.out.print(rest[0] === undefined ? help : commandNamed(rest[0]).help);
    return 0;
  }
  if (first.startsWith('-')) throw new UsageError(`before “${first}” name a command: lint, assess or status.`);
  const command = commandNamed(first);
  if (asksForHelp(rest)) {
    terminal.out.print(command.help);
    return 0;
  }
  return command.run(rest, terminal);
}

function commandNamed(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const known = commands.map((candidate) => candidate.name);
  throw new UsageError(`there is no command “${name}”${suggest(name, known) ?? '. “milepost --help” lists them.'}`);
}

/** `--help` or `-h` before a `--` that ends the options. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((argument) => argument === '--help' || argument === '-h');
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return printable(error.message);
  if (error instanceof BrokenPipe) return 'the output was closed before everything was written.';
  if (isSystemError(error)) return `input or output failed: ${detailOf(error)}.`;
  return `this is a fault in Milepost itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function complain(line: string): void {
  try {
    const errors = new Output(2, false);
    errors.print(`milepost: ${line}\n`);
    errors.flush();
  } catch (error) {
    if (!(error instanceof BrokenPipe)) throw error;
  }
}
