import { RRule } from 'rrule';
import { addDays, addMonths, type LocalDate } from './local-date';
import { isRecurrence, type Recurrence, type RecurrenceReader } from './recurrence';
import { nextOccurrence } from './recurrence-days';

/** No rule in words is longer. */
const LONGEST = 100;
const LACKS_EVERY = /^every (?:\d+ (?:days|weeks|months|years)|(?:week|month|year|\p{L}+day))\b/iu;
const WHEN_DONE = /\s+when done$/i;
/** Months and years that fix no day: the same day, or the month's last where it has no such day. */
const SAME_DAY = /^(?:INTERVAL=(?<interval>\d+);)?FREQ=(?<frequency>MONTHLY|YEARLY)$/;
const MONTHS_PER_YEAR = 12;

/** `every month on the 1st when done`, and rules of RFC 5545. */
export const recurrences: RecurrenceReader = { read, suggestions, nextOccurrence };

function read(text: string): Recurrence | undefined {
  if (text.length > LONGEST) return undefined;
  const words = text.trim();
  const spoken = words.replace(WHEN_DONE, '');
  const rule = isRecurrence(spoken) ? spoken.replace(/^RRULE:/i, '') : ruleOf(spoken);
  if (rule === undefined || !isRecurrence(rule)) return undefined;
  return new Rule(rule, spoken !== words);
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

function suggestions(text: string, rules: readonly string[]): readonly string[] {
  if (rules.length > 0) return rules.map((rule) => new RRule(RRule.parseString(rule)).toText());
  const whole = `every ${text.trim()}`;
  return LACKS_EVERY.test(whole) && read(whole) !== undefined ? [whole] : [];
}

class Rule implements Recurrence {
  constructor(
    readonly rule: string,
    readonly whenDone: boolean,
  ) {}

  next(from: LocalDate): LocalDate | undefined {
    const same = SAME_DAY.exec(this.rule)?.groups;
    if (same === undefined) return nextOccurrence(this.rule, from, addDays(from, 1));
    const months = same['frequency'] === 'YEARLY' ? MONTHS_PER_YEAR : 1;
    return addMonths(from, months * Number(same['interval'] ?? 1));
  }
}
