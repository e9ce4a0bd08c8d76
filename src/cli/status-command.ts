import { workspaceStatus } from '../core/index/status';
import { dateOption, oneOf, readArguments, UsageError, type Command, type ExitCode, type Terminal } from './command';
import { describeStatus } from './describe-status';
import { findStatusRoot } from './find-root';
import { Output } from './output';
import { Progress } from './progress';
import { readWorkspace } from './read-workspace';
import { everything } from './scope';
import { showPath } from './show-path';
import { statusJson } from './status-json';
import { stylesFor } from './styles';
import { existingTarget } from './target';
import { Troubles } from './troubles';

const formats = ['pretty', 'json'] as const;

const help = `Shows where every goal stands, what is owed and what is due this week.

Usage: milepost status [DIR] [OPTIONS]

  DIR                 the folder with the goals; the current folder without one
  --format FORMAT     ${formats.join(', ')} (default: pretty)
  --today DATE        as on that day, such as 2027-06-10

Exit code: 0, or 2 for wrong use or input that cannot be read.
`;

export const statusCommand: Command = {
  name: 'status',
  summary: 'shows where every goal stands',
  help,
  run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      format: { type: 'string', default: 'pretty' },
      today: { type: 'string' },
    });
    const [folder = '.', ...others] = positionals;
    if (others.length > 0) throw new UsageError('status takes one folder.');
    return showStatus(folder, oneOf('--format', values.format, formats), dateOption(values.today), terminal);
  },
};

function showStatus(
  folder: string,
  format: (typeof formats)[number],
  today: ReturnType<typeof dateOption>,
  terminal: Terminal,
): ExitCode {
  const target = existingTarget(folder);
  if (!target.isFolder) throw new UsageError(`${showPath(target.path)}: is no folder.`);
  const troubles = new Troubles(terminal, new Progress(new Output(2, process.stderr.isTTY === true)), everything);
  const {
    index,
    settings,
    today: day,
  } = readWorkspace({ root: findStatusRoot(target.path), scope: everything, today, purpose: 'show' }, troubles);
  const status = workspaceStatus({ index, settings, today: day });
  const { out } = terminal;
  if (format === 'json') out.write(`${JSON.stringify(statusJson(status), null, 2)}\n`);
  else out.write(describeStatus(status, stylesFor(out), columnsOf(out)));
  return troubles.failed ? 2 : 0;
}

/** Columns of the terminal, or those that are asked for; elsewhere a line has no end. */
function columnsOf({ isTerminal }: Output, environment = process.env): number {
  return Number(environment['COLUMNS']) || (isTerminal && process.stdout.columns) || Infinity;
}
