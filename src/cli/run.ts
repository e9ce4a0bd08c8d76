import { version } from '../../package.json';
import { assessCommand } from './assess-command';
import { UsageError, type Command, type ExitCode, type Terminal } from './command';
import { lintCommand } from './lint-command';
import { BrokenPipe, Output } from './output';
import { statusCommand } from './status-command';

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
    complain: (line) => complain(line),
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
  if (first === undefined) {
    complain('name a command: lint, assess or status. “milepost --help” says more.');
    return 2;
  }
  if (first === '--version' || first === '-v') {
    terminal.out.write(`${version}\n`);
    return 0;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    terminal.out.write(commands.find(({ name }) => name === rest[0])?.help ?? help);
    return 0;
  }
  const command = commands.find(({ name }) => name === first);
  if (command === undefined) throw new UsageError(`there is no command “${first}”. “milepost --help” lists them.`);
  if (asksForHelp(rest)) {
    terminal.out.write(command.help);
    return 0;
  }
  return command.run(rest, terminal);
}

/** `--help` or `-h` before a `--` that ends the options. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((argument) => argument === '--help' || argument === '-h');
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof BrokenPipe) return 'the output was closed before everything was written.';
  return `this is a fault in Milepost itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function complain(line: string): void {
  try {
    const errors = new Output(2, false);
    errors.write(`milepost: ${line}\n`);
    errors.flush();
  } catch (error) {
    if (!(error instanceof BrokenPipe)) throw error;
  }
}
