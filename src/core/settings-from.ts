import { severities } from './lint/finding';
import { defaultSettings, type RuleSetting, type Settings } from './settings';
import { LONGEST_GLOB } from './text/glob';
import { message, type Message } from './text/message';
import { parseLocalDate } from './time/local-date';

/** Settings as they are written, checked; what could not be used keeps its default and is named. */
export interface SettingsRead {
  readonly settings: Settings;
  /** `milepost.files.exclude`: globs, relative to the folder. */
  readonly exclude: readonly string[];
  /** One sentence for each value that is not what it should be. */
  readonly problems: readonly Message[];
}

const GLOBS = `a list of globs such as ["archive/**"], each of at most ${LONGEST_GLOB} characters`;

const ruleSettings: readonly string[] = [...severities, 'off'];

/**
 * Reads the settings that every host knows. `valueOf` gives the value of a key without its prefix `milepost.`,
 * or undefined where it is not set; `isRule` tells whether a code or pattern in `milepost.rules` means a rule there is
 * (the catalogue is too large for a host that only starts).
 */
export function settingsFrom(
  valueOf: (key: string) => unknown,
  isRule: (entry: string) => boolean = () => true,
): SettingsRead {
  const problems: Message[] = [];
  /** The value if it is what it should be; if it is set and is not, that is a problem. */
  const read = <T>(key: string, expected: string, check: (value: unknown) => value is T): T | undefined => {
    const value = valueOf(key);
    if (value === undefined || value === null || value === '') return undefined;
    if (check(value)) return value;
    problems.push(
      message('milepost.{key}: {value} is not {expected}', { key, value: JSON.stringify(value), expected }),
    );
    return undefined;
  };
  const today = read('today', 'a date such as "2027-06-10"', isDate);
  const readRules = read('rules', 'an object such as {"steps/none": "off"}', isObject);
  const readSections = read('sections', 'an object such as {"why": ["Reason"]}', isObject);
  const settings: Settings = {
    rules: readRules === undefined ? {} : rulesOf(readRules, isRule, problems),
    maxActiveGoals: read('maxActiveGoals', 'a whole number from 1', isCount) ?? defaultSettings.maxActiveGoals,
    sections: readSections === undefined ? {} : sectionsOf(readSections, problems),
    staleReadingDays: read('staleReadingDays', 'a whole number from 1', isCount) ?? defaultSettings.staleReadingDays,
    ...(today !== undefined && { today: today as NonNullable<Settings['today']> }),
  };
  const exclude = read('files.exclude', GLOBS, isGlobs) ?? [];
  return { settings, exclude, problems };
}

function rulesOf(
  values: Readonly<Record<string, unknown>>,
  isRule: (entry: string) => boolean,
  problems: Message[],
): Settings['rules'] {
  const set: Record<string, RuleSetting> = {};
  for (const [entry, value] of Object.entries(values)) {
    if (!isRule(entry)) {
      problems.push(message('milepost.rules: there is no rule {entry}', { entry: JSON.stringify(entry) }));
    } else if (!isRuleSetting(value)) {
      const args = { entry: JSON.stringify(entry), value: JSON.stringify(value), expected: ruleSettings.join(', ') };
      problems.push(message('milepost.rules: {entry} is {value}, not one of {expected}', args));
    } else set[entry] = value;
  }
  return set;
}

function sectionsOf(values: Readonly<Record<string, unknown>>, problems: Message[]): Settings['sections'] {
  const sections: Record<string, readonly string[]> = {};
  for (const [section, headings] of Object.entries(values)) {
    if (isTexts(headings)) sections[section] = headings;
    else {
      const args = { section: JSON.stringify(section), value: JSON.stringify(headings) };
      problems.push(message('milepost.sections: {section} is {value}, not a list of headings', args));
    }
  }
  return sections;
}

function isRuleSetting(value: unknown): value is RuleSetting {
  return typeof value === 'string' && ruleSettings.includes(value);
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && parseLocalDate(value) !== undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isGlobs(value: unknown): value is readonly string[] {
  return isTexts(value) && value.every((glob) => glob.length <= LONGEST_GLOB);
}
