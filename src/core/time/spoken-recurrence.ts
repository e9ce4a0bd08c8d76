import { RRule } from 'rrule';
import { addDays, addMonths, type LocalDate } from './local-date';
import { isRecurrence, nextOccurrence } from './recurrence';

/** `every month on the 1st when done`, read. */
export interface SpokenRecurrence {
  /** RFC 5545, without `RRULE:`. */
  readonly rule: string;
  /** Counts from the day on which it was done, not from the day on which it was due. */
  readonly whenDone: boolean;
}

/** No rule in words is longer. */
const LONGEST = 100;
const LACKS_EVERY = /^every (?:\d+ (?:days|weeks|months|years)|(?:week|month|year|\p{L}+day))\b/iu;
const WHEN_DONE = /\s+when done$/i;
/** Months and years that fix no day: the same day, or the month's last where it has no such day. */
const SAME_DAY = /^(?:INTERVAL=(?<interval>\d+);)?FREQ=(?<frequency>MONTHLY|YEARLY)$/;
const MONTHS_PER_YEAR = 12;

/** Reads the words that Obsidian Tasks has for a recurrence, and RFC 5545; undefined for what gives no days. */
export function readSpokenRecurrence(text: string): SpokenRecurrence | undefined {
  if (text.length > LONGEST) return undefined;
  const words = text.trim();
  const spoken = words.replace(WHEN_DONE, '');
  const rule = isRecurrence(spoken) ? spoken.replace(/^RRULE:/i, '') : ruleOf(spoken);
  return rule === undefined || !isRecurrence(rule) ? undefined : { rule, whenDone: spoken !== words };
}

/** The library's words are those of Obsidian Tasks, as it reads them by the same one. */
function ruleOf(words: string): string | undefined {
  try {
    // It takes a weekend for a week, and a morning for a Monday.
    const options = /\bweekends?\b|^every mornings?\b/i.test(words) ? null : RRule.parseText(words);
    return options === null ? undefined : RRule.optionsToString(options).replace(/^RRULE:/, '');
  } catch {
    // The library throws at words that it does not know.
    return undefined;
  }
}

/** How to write a recurrence that is meant and cannot be read: `week` and a rule in words as `every week`. */
export function spokenSuggestions(text: string, rules: readonly string[]): readonly string[] {
  if (rules.length > 0) return rules.map((rule) => new RRule(RRule.parseString(rule)).toText());
  const whole = `every ${text.trim()}`;
  return LACKS_EVERY.test(whole) && readSpokenRecurrence(whole) !== undefined ? [whole] : [];
}

/** The first day after `from`, which is itself a day of the recurrence. */
export function nextDay({ rule }: SpokenRecurrence, from: LocalDate): LocalDate | undefined {
  const same = SAME_DAY.exec(rule)?.groups;
  if (same === undefined) return nextOccurrence(rule, from, addDays(from, 1));
  const months = same['frequency'] === 'YEARLY' ? MONTHS_PER_YEAR : 1;
  return addMonths(from, months * Number(same['interval'] ?? 1));
}
