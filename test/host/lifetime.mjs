// What a run leaves behind: nothing. Every temporary file of a run lies in one folder, every process it starts is
// noted here, and both are gone when the run ends: normally, by a signal, by a crash, or killed outright.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Unix sockets are created in the temporary folder, and their path may have about 100 characters. */
const LONGEST_TEMPORARY_PATH = 30;
const HANGUP = 129;
const INTERRUPTED = 130;
const TERMINATED = 143;

/** @type {string | undefined} */
let folder;
/** @type {import('node:child_process').ChildProcess | undefined} */
let keeper;
/** @type {Set<number>} */
const groups = new Set();
/** @type {(() => unknown)[]} */
const stops = [];
let ending = false;

/**
 * The folder of this run, made on first use; it becomes the temporary folder of this process and its children.
 * @returns {string}
 */
export function runFolder() {
  if (folder) return folder;
  const long = os.tmpdir().length > LONGEST_TEMPORARY_PATH && process.platform !== 'win32';
  folder = realpathSync(mkdtempSync(path.join(long ? '/tmp' : os.tmpdir(), 'milepost-')));
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  process.on('exit', endNow);
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', INTERRUPTED],
    ['SIGTERM', TERMINATED],
    ['SIGHUP', HANGUP],
  ])) {
    process.on(signal, () => void end().finally(() => process.exit(process.exitCode ?? code)));
  }
  keeper = spawn(process.execPath, [fileURLToPath(new URL('keeper.mjs', import.meta.url)), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: os.homedir(),
    windowsHide: true,
  });
  keeper.on('error', () => undefined);
  keeper.stdin?.on('error', () => undefined);
  keeper.unref();
  /** @type {import('node:net').Socket} */ (keeper.stdin).unref();
  return folder;
}

/**
 * A new empty folder inside the run's folder.
 * @param {string} name
 * @returns {string}
 */
export function newFolder(name) {
  mkdirSync(runFolder(), { recursive: true });
  return mkdtempSync(path.join(runFolder(), `${name}-`));
}

/**
 * Starts a process as leader of its own group, so that whatever it starts can be ended with it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {import('node:child_process').ChildProcess}
 */
export function startGroup(command, args, options = {}) {
  runFolder();
  const child = spawn(command, [...args], { ...options, detached: process.platform !== 'win32', windowsHide: true });
  const { pid } = child;
  if (pid === undefined) return child;
  groups.add(pid);
  keeper?.stdin?.write(`+${pid}\n`);
  return child;
}

/**
 * Ends a process started by {@link startGroup} with all it started; resolves when the process has ended.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function endGroup(child) {
  const { pid } = child;
  if (pid === undefined) return;
  const ended =
    child.exitCode !== null || child.signalCode !== null ? undefined : new Promise((done) => child.once('exit', done));
  signalGroup(pid, 'SIGTERM');
  const patience = setTimeout(() => signalGroup(pid, 'SIGKILL'), 3000);
  await ended;
  clearTimeout(patience);
  signalGroup(pid, 'SIGKILL');
  groups.delete(pid);
  keeper?.stdin?.write(`-${pid}\n`);
}

/**
 * Runs `stop` when the run is ended by a signal; returns what takes it off again.
 * @param {() => unknown} stop
 */
export function onSignal(stop) {
  stops.push(stop);
  return () => {
    const index = stops.indexOf(stop);
    if (index >= 0) stops.splice(index, 1);
  };
}

/** Ends everything this run started and removes its folder. Safe to call twice. */
export async function end() {
  if (ending) return;
  ending = true;
  // The last started is ended first: npm before the folder that it fills.
  for (let stop = stops.pop(); stop; stop = stops.pop()) {
    try {
      await stop();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    }
  }
  endNow();
}

/** @returns {boolean} whether the run is being ended, so that what now breaks off is no news */
export function isEnding() {
  return ending;
}

function endNow() {
  for (const pid of groups) signalGroup(pid, 'SIGKILL');
  groups.clear();
  if (folder) removeFolder(folder);
  keeper?.stdin?.end();
}

/** @param {string} target */
export function removeFolder(target) {
  try {
    rmSync(target, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  } catch (error) {
    process.stderr.write(`Could not remove ${target}: ${error instanceof Error ? error.message : error}\n`);
  }
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    if (process.platform === 'win32')
      spawn('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore', windowsHide: true });
    else process.kill(-pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
