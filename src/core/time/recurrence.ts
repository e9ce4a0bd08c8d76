import { RRule } from 'rrule';
import { parseLocalDate, type LocalDate } from './local-date';

/**
 * Whether the text is an RFC 5545 recurrence that gives days: `FREQ=MONTHLY;BYDAY=1TH`.
 * Clock times and frequencies below a day are none of ours.
 */
export function isRecurrence(text: string): boolean {
  return optionsOf(text) !== undefined;
}

/** The first day of the recurrence that is not before `from`; the recurrence counts from `start`. */
export function nextOccurrence(text: string, start: LocalDate, from: LocalDate): LocalDate | undefined {
  const found = ruleOf(text, start)?.after(toUtc(from), true);
  return found ? fromUtc(found) : undefined;
}

/** The last day of the recurrence before `until`; the recurrence counts from `start`. */
export function previousOccurrence(text: string, start: LocalDate, until: LocalDate): LocalDate | undefined {
  const found = ruleOf(text, start)?.before(toUtc(until), false);
  return found ? fromUtc(found) : undefined;
}

function ruleOf(text: string, start: LocalDate): RRule | undefined {
  const options = optionsOf(text);
  return options && new RRule({ ...options, dtstart: toUtc(start) });
}

function optionsOf(text: string): ReturnType<typeof RRule.parseString> | undefined {
  if (!/^(?:RRULE:)?FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)/i.test(text.trim())) return undefined;
  try {
    const options = RRule.parseString(text.trim());
    // The constructor checks what parsing lets pass.
    new RRule({ ...options, dtstart: toUtc('2000-01-01' as LocalDate) });
    return options;
  } catch {
    return undefined;
  }
}

/** The library counts in UTC: a day stands for its midnight there, whatever the zone of the machine. */
function toUtc(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function fromUtc(date: Date): LocalDate | undefined {
  return parseLocalDate(date.toISOString().slice(0, 10));
}
