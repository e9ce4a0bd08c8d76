import type { People } from '../core/domain/person';
import { readerNamed, readerWords, type Reader } from '../core/domain/reader';
import { peopleOf } from '../core/index/people';
import { workspaceStatus } from '../core/index/status';
import { optional } from '../core/optional';
import { dateOption, oneOf, readArguments, UsageError, type Command, type ExitCode, type Terminal } from './command';
import { describeStatus } from './describe-status';
import { findStatusRoot } from './find-root';
import { Output } from './output';
import { json } from './printable';
import { Progress } from './progress';
import { readWorkspace, recurrences } from './read-workspace';
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
  --as ME             who you are, by the id of your profile: what you owe comes first (default: MILEPOST_ME)
  --for READER        only what that reader may see: ${readerWords.join(', ')} or the id of a profile; owner is ME

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
      as: { type: 'string' },
      for: { type: 'string' },
    });
    const [folder = '.', ...others] = positionals;
    if (others.length > 0) throw new UsageError('status takes one folder.');
    const me = meOption(values.as);
    if (values.for === 'owner' && me === undefined)
      throw new UsageError('--for owner needs to know who you are: say it with --as ME or in MILEPOST_ME.');
    const format = oneOf('--format', values.format, formats);
    return showStatus({ folder, format, today: dateOption(values.today), me, reader: values.for }, terminal);
  },
};

interface StatusRequest {
  readonly folder: string;
  readonly format: (typeof formats)[number];
  readonly today: ReturnType<typeof dateOption>;
  readonly me: string | undefined;
  /** As written. */
  readonly reader: string | undefined;
}

function showStatus({ folder, format, today, me, reader: written }: StatusRequest, terminal: Terminal): ExitCode {
  const target = existingTarget(folder);
  if (!target.isFolder) throw new UsageError(`${showPath(target.path)}: is no folder.`);
  const troubles = new Troubles(terminal, new Progress(new Output(2, process.stderr.isTTY === true)), everything);
  const {
    index,
    settings,
    today: day,
  } = readWorkspace({ root: findStatusRoot(target.path), scope: everything, today, purpose: 'show' }, troubles);
  const reader = written === undefined ? undefined : readerOption(written, peopleOf(index.ofKind('profile')), me);
  const status = workspaceStatus({
    index,
    settings,
    today: day,
    ...optional({ me, reader }),
    recurrences: recurrences(),
  });
  const { out } = terminal;
  if (format === 'json') out.write(`${json(statusJson(status), 2)}\n`);
  else out.print(describeStatus(status, stylesFor(out), columnsOf(out)));
  return troubles.failed ? 2 : 0;
}

/** Who asks: `--as`, else `MILEPOST_ME`; a blank one is nobody. */
function meOption(value: string | undefined, environment = process.env): string | undefined {
  if (value?.trim() === '') throw new UsageError('--as takes the id of a profile, such as mira.');
  return (value ?? environment['MILEPOST_ME'])?.trim() || undefined;
}

/** The value of `--for`. */
function readerOption(value: string, people: People, me: string | undefined): Reader {
  const reader = readerNamed(value, people, me);
  if (reader !== undefined) return reader;
  const known = [...readerWords, ...new Set(Object.values(people).map(({ id }) => id))];
  throw new UsageError(`--for takes one of ${known.join(', ')}, not “${value}”.`);
}

/** Columns of the terminal, or those that are asked for; elsewhere a line has no end. */
function columnsOf({ isTerminal }: Output, environment = process.env): number {
  return Number(environment['COLUMNS']) || (isTerminal && process.stdout.columns) || Infinity;
}
