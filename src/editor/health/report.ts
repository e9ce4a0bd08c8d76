import type { FirstReading, Progress } from '../workspace/folder-reader';
import type { Timed, Took } from './times';
import type { Trouble } from './troubles';

/** What Show Health tells: figures, versions, and words of our own; nothing in it comes from a file or its name. */
export interface HealthFacts {
  readonly versions: {
    readonly milepost: string;
    /** `Visual Studio Code 1.104.0` */
    readonly editor: string;
    /** What runs the extension: `Node.js 22.19.0, linux x64`. */
    readonly host: string;
  };
  readonly workspace: {
    /** The scheme of each folder: `file`, `vscode-vfs`. */
    readonly folders: readonly string[];
    readonly isTrusted: boolean;
    readonly isRemote: boolean;
  };
  readonly files: {
    /** Of each of our types, and those that are broken. */
    readonly ours: ReadonlyMap<string, number>;
    readonly open: number;
    /** By the reason why. */
    readonly skipped: ReadonlyMap<string, number>;
    readonly errors: number;
    /** Findings beyond those that Problems lists. */
    readonly unlisted: number;
  };
  /** Present while files are being read. */
  readonly progress?: Progress;
  /** Of each folder that has been read. */
  readonly readings: readonly FirstReading[];
  /** Absent where the window has no storage. */
  readonly cacheBytes?: number;
  readonly times: ReadonlyMap<Timed, Took>;
  readonly troubles: readonly Trouble[];
}

const BYTES_PER_KB = 1000;

/** The facts as Markdown, in English like the log: it is written for whoever looks into a fault. */
export function healthReport(facts: HealthFacts): string {
  const sections: Readonly<Record<string, readonly string[]>> = {
    Versions: versions(facts),
    Files: files(facts),
    Cache: cache(facts),
    Times: times(facts),
    'Last errors': troubles(facts),
  };
  const body = Object.entries(sections).map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}\n`);
  return [
    '# Milepost: health\n',
    'Figures only, to be copied and sent as they are: no names of files or people, and nothing of what is in them.\n',
    ...body,
  ].join('\n');
}

function versions({ versions: { milepost, editor, host }, workspace }: HealthFacts): readonly string[] {
  const { folders, isTrusted, isRemote } = workspace;
  const schemes = folders.length === 0 ? '' : ` (${[...new Set(folders)].join(', ')})`;
  return [
    `- Milepost ${milepost}`,
    `- ${editor}, ${isRemote ? 'with a remote' : 'no remote'}`,
    `- extension host: ${host}`,
    `- workspace: ${count(folders.length, 'folder')}${schemes}, ${isTrusted ? 'trusted' : 'restricted'}`,
  ];
}

function files({
  files: { ours, open, skipped, errors, unlisted },
  progress,
  readings,
}: HealthFacts): readonly string[] {
  const found = sum(readings.map((reading) => reading.found));
  return [
    progress === undefined ? '- reading: finished' : `- reading: ${progress.done} of ${progress.total}`,
    `- Markdown at the start: ${found}`,
    ...counted('of Milepost', ours),
    `- open: ${open}`,
    ...counted('skipped', skipped),
    `- errors: ${errors}`,
    `- findings that Problems does not list: ${unlisted}`,
  ];
}

function cache({ readings, cacheBytes }: HealthFacts): readonly string[] {
  return [
    cacheBytes === undefined ? '- this window keeps nothing' : `- kept: ${(cacheBytes / BYTES_PER_KB).toFixed(1)} kB`,
    ...readings.map(
      ({ kept, known, found, unchanged, ms }) =>
        `- at the start: ${kept}; ${known} known, ${unchanged} of ${found} unchanged, the rest read; ${ms.toFixed(0)} ms`,
    ),
  ];
}

function times({ times: all }: HealthFacts): readonly string[] {
  return table(
    ['what', 'times', 'last, ms', 'longest, ms'],
    [...all].map(([what, { count: often, last, longest }]) => [
      what,
      String(often),
      last.toFixed(1),
      longest.toFixed(1),
    ]),
  );
}

function troubles({ troubles: all }: HealthFacts): readonly string[] {
  if (all.length === 0) return ['None.'];
  const rows = all.map(({ doing, error, count: often, last }) => [
    new Date(last).toISOString().replace(/\.\d+Z$/, 'Z'),
    String(often),
    doing,
    error,
  ]);
  return [...table(['last', 'times', 'while', 'error'], rows), '', 'Milepost: Show Log has their words.'];
}

/** A total, and what it is made of. */
function counted(title: string, counts: ReadonlyMap<string, number>): readonly string[] {
  const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, many]) => `  - ${name}: ${many}`);
  return [`- ${title}: ${sum([...counts.values()])}`, ...parts];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
