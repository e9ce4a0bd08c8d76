import assert from 'node:assert/strict';
import {
  assert as forAll,
  constantFrom,
  integer,
  option,
  pre,
  property,
  record,
  uniqueArray,
  type Arbitrary,
} from 'fast-check';
import { addDays, addYears, parseLocalDate, weekdayOf, type LocalDate } from '../../../src/core/time/local-date';
import { isRecurrence } from '../../../src/core/time/recurrence';
import { nextOccurrence, previousOccurrence } from '../../../src/core/time/recurrence-days';
import { isoWeekOf, weeksInYear } from '../../../src/core/time/week';
import { otherNextOccurrence } from '../../support/other-recurrences';

const START = parseLocalDate('2020-01-01')!;
/** Years end in these days, clocks change, and leap days come. */
const anyDay = integer({ min: 0, max: 4000 }).map((days) => addDays(START, days));
const distance = integer({ min: 0, max: 800 });
const DAYS_A_WEEK = 7;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const weekday = constantFrom(...WEEKDAYS);
/** Those that reach into another year among them. */
const weekNumber = constantFrom(1, 2, 26, 51, 52, 53, -1, -2, -52, -53);
const yearEnd = record({ year: integer({ min: 2019, max: 2040 }), days: integer({ min: -6, max: 6 }) }).map(
  ({ year, days }) => addDays(parseLocalDate(`${year}-01-01`)!, days),
);
/** From there to the same days a year or two later. */
const aboutYears = constantFrom(0, 1, 2, 3, 5, 100, 364, 365, 366, 368, 731);

/** As far as a rule is looked for. */
const YEARS_AHEAD = 12;

function listOf<T>(values: Arbitrary<T>, most = 3): Arbitrary<string | undefined> {
  return option(
    uniqueArray(values, { minLength: 1, maxLength: most }).map((list) => list.join(',')),
    { nil: undefined },
  );
}

const numbered = record({ number: constantFrom('1', '2', '-1', '4', '5'), day: weekday }).map(
  ({ number, day }) => number + day,
);
/** Both readers number the days of a period; weeks at the ends of years are told by the calendar below. */
const parts = record({
  FREQ: constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
  INTERVAL: option(integer({ min: 1, max: 6 }).map(String), { nil: undefined }),
  COUNT: option(integer({ min: 1, max: 40 }).map(String), { nil: undefined, freq: 3 }),
  UNTIL: option(
    anyDay.map((date) => addYears(date, 3).replaceAll('-', '')),
    { nil: undefined, freq: 3 },
  ),
  WKST: option(weekday, { nil: undefined }),
  BYMONTH: listOf(integer({ min: 1, max: 12 })),
  BYWEEKNO: listOf(integer({ min: 3, max: 50 })),
  BYYEARDAY: listOf(constantFrom(1, 60, 100, 365, 366, -1, -366)),
  BYMONTHDAY: listOf(constantFrom(1, 15, 28, 29, 30, 31, -1, -3)),
  BYDAY: listOf(weekday),
  BYSETPOS: listOf(constantFrom(1, 2, -1), 2),
});
const IN_YEARS: ReadonlySet<string> = new Set(['BYWEEKNO', 'BYYEARDAY']);
const rules = record({ parts, days: listOf(numbered), without: integer({ min: 0, max: 1023 }) }).map(
  ({ parts: all, days, without }) =>
    Object.entries({ ...all, ...(days !== undefined && { BYDAY: days }) })
      .filter(([name], index) => name === 'FREQ' || ((without >> index) & 1) === 0)
      .filter(([name]) => all.FREQ === 'YEARLY' || !IN_YEARS.has(name))
      .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
      .join(';'),
);

/** The other reader counts a day that is both the first and the last of its period as two of `COUNT`. */
function countsOneDayTwice(rule: string): boolean {
  return /\bCOUNT=/.test(rule) && /\bBYSETPOS=(?:-\d+,|\d+,-)/.test(rule);
}

/** The other reader takes what is left of the week of the start for a whole one. */
function cutsTheFirstWeek(rule: string, days: number): boolean {
  return /\bFREQ=WEEKLY\b.*\bBYSETPOS=/.test(rule) && (days < DAYS_A_WEEK || /\bCOUNT=/.test(rule));
}

/** By the calendar alone: the nearest of those weekdays in that week of an ISO year, day by day. */
function inWeek(week: number, days: readonly string[], from: LocalDate, step: 1 | -1, end: LocalDate) {
  for (let date = from; step > 0 ? date <= end : date >= end; date = addDays(date, step)) {
    const found = isoWeekOf(date);
    const named = week > 0 ? week : weeksInYear(found.year) + 1 + week;
    if (found.week === named && days.includes(WEEKDAYS[weekdayOf(date) - 1] ?? '')) return date;
  }
  return undefined;
}

describe('recurrences, read twice', function () {
  this.timeout(60_000);

  it('come on the same days', () => {
    forAll(
      property(rules, anyDay, distance, (rule, start, days) => {
        pre(isRecurrence(rule) && !countsOneDayTwice(rule) && !cutsTheFirstWeek(rule, days));
        const from = addDays(start, days);
        const last = addYears(from, YEARS_AHEAD);
        assert.equal(nextOccurrence(rule, start, from), otherNextOccurrence(rule, start, from, last), rule);
      }),
      { numRuns: 1000 },
    );
  });

  it('come in the week that they name, also where a year ends', () => {
    forAll(
      property(
        weekNumber,
        uniqueArray(weekday, { minLength: 1, maxLength: 3 }),
        yearEnd,
        aboutYears,
        (week, days, start, away) => {
          const rule = `FREQ=YEARLY;BYWEEKNO=${week};BYDAY=${days.join(',')}`;
          const from = addDays(start, away);
          assert.equal(
            nextOccurrence(rule, start, from),
            inWeek(week, days, from, 1, addYears(from, YEARS_AHEAD)),
            rule,
          );
          assert.equal(previousOccurrence(rule, start, from), inWeek(week, days, addDays(from, -1), -1, start), rule);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('go back over the days that they go forth', () => {
    forAll(
      property(rules, anyDay, distance, (rule, start, days) => {
        if (!isRecurrence(rule)) return;
        const next: LocalDate | undefined = nextOccurrence(rule, start, addDays(start, days));
        if (next !== undefined) assert.equal(previousOccurrence(rule, start, addDays(next, 1)), next, rule);
      }),
      { numRuns: 300 },
    );
  });
});
