import { existsSync } from 'node:fs';
import path from 'node:path';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { nearest } from '../core/documents/nearest';
import { rules } from '../core/lint/catalogue';
import { covers } from '../core/lint/covers';
import { settingsFrom, type SettingsRead } from '../core/settings-from';
import { LineIndex } from '../core/text/line-index';
import { formatMessage } from '../core/text/message';
import { readText } from './read-text';
import { showPath } from './show-path';

const PREFIX = 'milepost.';

/** The settings of the workspace at `root`: the same file, the same keys as in the editor. */
export function readSettings(root: string, complain: (line: string) => void): SettingsRead {
  const file = path.join(root, '.vscode', 'settings.json');
  if (!existsSync(file)) return settingsFrom(() => undefined);
  const shown = showPath(file);
  const read = readText(file);
  if (read.kind !== 'text') {
    const detail = read.kind === 'unreadable' ? `: ${read.detail}` : '';
    complain(`${shown}: cannot be read${detail}; the settings are the defaults.`);
    return settingsFrom(() => undefined);
  }
  const values = parseSettings(read.text, (problem) => complain(`${shown}: ${problem}`));
  const known: string[] = [];
  const settings = settingsFrom((key) => {
    known.push(key);
    return values[PREFIX + key];
  }, isRule);
  for (const problem of misspelt(values, known)) complain(`${shown}: ${problem}`);
  for (const problem of settings.problems) complain(`${shown}: ${formatMessage(problem)}.`);
  return settings;
}

/** A sentence for each key that looks like one of `known`; those of the editor alone and of others look like none. */
function misspelt(values: Readonly<Record<string, unknown>>, known: readonly string[]): readonly string[] {
  return Object.keys(values).flatMap((key) => {
    const name = key.slice(PREFIX.length);
    const [meant] = key.startsWith(PREFIX) && !known.includes(name) ? nearest(name, known) : [];
    return meant === undefined ? [] : [`there is no setting “${key}”; did you mean “${PREFIX}${meant}”?`];
  });
}

function isRule(entry: string): boolean {
  return rules.some(({ code }) => covers(entry, code));
}

/** JSON with comments and trailing commas, as VS Code writes it; what can be read of a broken file is. */
function parseSettings(text: string, complain: (problem: string) => void): Readonly<Record<string, unknown>> {
  const errors: ParseError[] = [];
  const values: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [first] = errors;
  if (first !== undefined) {
    const { line, character } = new LineIndex(text).positionAt(first.offset);
    complain(`is no valid JSON at line ${line + 1}, column ${character + 1} (${printParseErrorCode(first.error)}).`);
  }
  if (isRecord(values)) return values;
  if (first === undefined && values !== undefined) complain('holds no object, so the settings are the defaults.');
  return {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
