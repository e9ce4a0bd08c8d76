import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The command line as it is shipped; `npm test` builds it first. */
export const MILEPOST = path.resolve('dist', 'milepost.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Closes the reading end of the output after that many bytes. */
  readonly closeAfter?: number;
}

/** Runs `milepost` as a child process. */
export function milepost(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { FORCE_COLOR, NO_COLOR, ...environment } = process.env;
  void [FORCE_COLOR, NO_COLOR];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MILEPOST, ...args], {
      cwd: options.cwd ?? process.cwd(),
      env: { ...environment, ...options.env },
    });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    let read = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
      read += chunk.length;
      if (options.closeAfter !== undefined && read >= options.closeAfter) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(errors).toString() }),
    );
    // A child that does not read its input closes it: that is for its exit code to tell.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

export type Files = Readonly<Record<string, string | Buffer>>;

const folders: string[] = [];

/** A new folder with these files; `removeFolders` takes it away. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-cli-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A goal; `keys` are lines of front matter on top of the required ones. */
export function goal(statement: string, { keys = [], body = [], id = 'g', status = 'active' }: GoalParts = {}): string {
  const head = ['---', 'type: goal', `id: ${id}`, `title: ${id}`, `status: ${status}`, 'owner: ruta', ...keys, '---'];
  return [...head, `# ${statement}`, ...body, ''].join('\n');
}

export interface GoalParts {
  readonly keys?: readonly string[];
  readonly body?: readonly string[];
  readonly id?: string;
  readonly status?: string;
}

/** A goal that lacks nothing. */
export function clearGoal(id = 'clear'): string {
  return goal('Cut the wait for a first appointment from 32 to 18 days by 31 August 2027', {
    id,
    keys: ['start: 2027-03-08', 'due: 2027-08-31', 'effort_per_week: PT3H'],
    body: [
      '## Why',
      'People lose strength while they wait.',
      '## How',
      'Three hours a week, kept free of patients.',
      '## KPIs',
      '| id | measure | baseline | target | unit | per | by |',
      '|---|---|---|---|---|---|---|',
      '| wait | decrease | 32 | 18 | days | | 2027-08-31 |',
      '### Readings',
      '- 2027-06-01 wait: 25',
      '## Milestones',
      '- [ ] Show the numbers to the team #milestone  [due:: 2027-07-08]',
      '## Steps',
      '- [x] Ask for the report  [completion:: 2027-03-10]',
      '- [ ] Open three more slots  [due:: 2027-06-25]',
    ],
  });
}
