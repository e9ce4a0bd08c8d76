import assert from 'node:assert/strict';
import { parseDate } from 'chrono-node/en';
import { array, assert as forAll, constantFrom, integer, oneof, property, string } from 'fast-check';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { parseDuration } from '../../../src/core/time/duration';
import {
  addDays,
  addMonths,
  addYears,
  dayOf,
  daysBetween,
  localDateOf,
  monthOf,
  parseLocalDate,
  weekdayOf,
  yearOf,
} from '../../../src/core/time/local-date';
import type { LocalDate } from '../../../src/core/time/local-date';
import { readDate } from '../../../src/core/time/dates-in-words';
import { isRecurrence } from '../../../src/core/time/recurrence';
import { nextOccurrence, previousOccurrence } from '../../../src/core/time/recurrence-days';
import { endOfIsoWeek, formatIsoWeek, isoWeekOf, parseIsoWeek, startOfIsoWeek } from '../../../src/core/time/week';

const EPOCH = parseLocalDate('2000-01-01')!;
const anyDay = integer({ min: 0, max: 40_000 }).map((days) => addDays(EPOCH, days));
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const forms: readonly ((day: number, month: string, year: number) => string)[] = [
  (day, month, year) => `${day} ${month} ${year}`,
  (day, month, year) => `${month} ${day}, ${year}`,
  (day, month, year) => `${month.slice(0, 3)} ${day} ${year}`,
  (day, month, year) => `${day} ${month.slice(0, 3)} ${year}`,
];

/** Another reader's answer, on the calendar of the machine. */
function chronoDate(phrase: string, today: LocalDate): LocalDate | undefined {
  const reference = new Date(yearOf(today), monthOf(today) - 1, dayOf(today), 12);
  const found = parseDate(phrase, reference, { forwardDate: true });
  return found ? localDateOf(found.getFullYear(), found.getMonth() + 1, found.getDate()) : undefined;
}

function record(date: LocalDate): PlainDate.Record {
  return PlainDate.create(yearOf(date), monthOf(date), dayOf(date));
}

/** A day that four digits cannot write is the first or the last that they can. */
function written(day: PlainDate.Record): string {
  const text = PlainDate.toString(day);
  if (text.length === 10) return text;
  return text.startsWith('-') ? '0000-01-01' : '9999-12-31';
}

describe('dates', function () {
  this.timeout(20_000);

  it('count forth and back', () => {
    forAll(
      property(anyDay, integer({ min: -5000, max: 5000 }), (date, days) => {
        const moved = addDays(date, days);
        assert.equal(daysBetween(date, moved), days);
        assert.equal(moved > date, days > 0);
        assert.equal((weekdayOf(moved) - weekdayOf(date) - days) % 7 === 0, true);
        assert.equal(parseLocalDate(moved), moved);
      }),
    );
  });

  it('keep the day of the month as far as the month goes', () => {
    forAll(
      property(anyDay, integer({ min: -100, max: 100 }), (date, months) => {
        const moved = addMonths(date, months);
        assert.equal((yearOf(moved) - yearOf(date)) * 12 + monthOf(moved) - monthOf(date), months);
        assert.ok(dayOf(moved) === dayOf(date) || (dayOf(moved) < dayOf(date) && dayOf(addDays(moved, 1)) === 1));
      }),
    );
  });

  it('agree with another calendar in all years of four digits, and stay within them', () => {
    const anyYear = integer({ min: 0, max: 3_652_424 }).map((days) => addDays(localDateOf(0, 1, 1)!, days));
    const amount = integer({ min: -200_000, max: 200_000 });
    forAll(
      property(anyYear, anyYear, amount, (date, other, count) => {
        assert.equal(addDays(date, count), written(PlainDate.addDays(record(date), count)));
        assert.equal(addMonths(date, count % 20_000), written(PlainDate.addMonths(record(date), count % 20_000)));
        assert.equal(addYears(date, count % 2000), written(PlainDate.addYears(record(date), count % 2000)));
        assert.equal(daysBetween(date, other), PlainDate.diffDays(record(date), record(other)));
        assert.equal(weekdayOf(date), PlainDate.dayOfWeek(record(date)));
        const { year, week } = isoWeekOf(date);
        // The first days and the last may be in a week of a year that cannot be written.
        if (date <= '0000-01-02' || date >= '9999-12-27') return;
        assert.deepEqual([year, week], [PlainDate.yearOfWeek(record(date)), PlainDate.weekOfYear(record(date))], date);
      }),
      { numRuns: 2000 },
    );
  });

  it('lie in their week', () => {
    forAll(
      property(anyDay, (date) => {
        const week = isoWeekOf(date);
        assert.ok(startOfIsoWeek(week) <= date && date <= endOfIsoWeek(week));
        assert.deepEqual(parseIsoWeek(formatIsoWeek(week)), week);
      }),
    );
  });
});

describe('durations', function () {
  this.timeout(20_000);

  it('are read as they are written', () => {
    forAll(
      property(integer({ min: 0, max: 2000 }), integer({ min: 0, max: 59 }), (hours, minutes) =>
        assert.equal(parseDuration(`PT${hours}H${minutes}M`), 60 * hours + minutes),
      ),
    );
  });
});

describe('dates in prose', function () {
  this.timeout(20_000);

  it('agree with another reader on full dates', () => {
    forAll(
      property(anyDay, anyDay, constantFrom(...forms), constantFrom('', 'by ', 'on '), (date, today, form, opening) => {
        const phrase = opening + form(dayOf(date), MONTHS[monthOf(date) - 1]!, yearOf(date));
        assert.equal(readDate(phrase, today)?.end, date, phrase);
        assert.equal(chronoDate(phrase, today), date, phrase);
      }),
    );
  });

  it('agree with another reader on spans', () => {
    forAll(
      property(
        anyDay,
        integer({ min: 2, max: 30 }),
        constantFrom('days', 'weeks', 'months', 'years'),
        constantFrom('within', 'in'),
        (day, amount, unit, opening) => {
          // The other reader spills the end of a month over into the next one.
          const today = dayOf(day) > 28 ? addDays(day, -3) : day;
          const phrase = `${opening} ${amount} ${unit}`;
          assert.equal(readDate(phrase, today)?.end, chronoDate(phrase, today), `${phrase} from ${today}`);
        },
      ),
    );
  });

  it('never throw, and give a day that exists or none', () => {
    const words = constantFrom(
      'by',
      'before',
      'within',
      'in',
      'the',
      'end',
      'of',
      'next',
      'this',
      'Q3',
      'H1',
      '2027',
      '31',
      '30',
      'February',
      'May',
      'three',
      'a',
      'half',
      'year',
      'months',
      'weeks',
      'Friday',
      'mid-',
      'early',
      'from',
      'to',
      '99999999',
      '0',
      '-',
      '/',
      '.',
      'Christmas',
    );
    forAll(
      property(
        oneof(
          string({ unit: 'binary' }),
          array(words, { maxLength: 8 }).map((list) => list.join(' ')),
        ),
        anyDay,
        (phrase, today) => {
          const date = readDate(phrase, today)?.end;
          assert.ok(date === undefined || parseLocalDate(date) === date, `${phrase}: ${date}`);
        },
      ),
      { numRuns: 800 },
    );
  });
});

describe('recurrences', function () {
  this.timeout(20_000);

  const rules = constantFrom(
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=TH',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR',
    'FREQ=MONTHLY;BYDAY=1TH',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
  );

  it('go forth and back over the same days', () => {
    forAll(
      property(rules, anyDay, integer({ min: 0, max: 900 }), (rule, start, days) => {
        const from = addDays(start, days);
        const next = nextOccurrence(rule, start, from);
        assert.ok(next !== undefined && next >= from, rule);
        assert.equal(previousOccurrence(rule, start, addDays(next, 1)), next);
        const before = previousOccurrence(rule, start, next);
        assert.ok(before === undefined || before < from);
      }),
      { numRuns: 300 },
    );
  });

  it('take any text without throwing or hanging', () => {
    const parts = constantFrom(
      'FREQ=DAILY',
      'FREQ=YEARLY',
      'INTERVAL=0',
      'INTERVAL=-1',
      'INTERVAL=9999',
      'BYDAY=53MO',
      'BYDAY=TH',
      'BYMONTHDAY=30',
      'BYMONTH=2',
      'BYSETPOS=366',
      'COUNT=1',
      'UNTIL=20000101',
      'UNTIL=99999999',
      'BYWEEKNO=53',
      'BYYEARDAY=366',
      '',
      '=',
      'FOO=1',
    );
    forAll(
      property(
        oneof(
          string(),
          array(parts, { maxLength: 4 }).map((list) => list.join(';')),
        ),
        anyDay,
        (text, day) => {
          const next = nextOccurrence(text, day, day);
          assert.ok(next === undefined || (isRecurrence(text) && next >= day));
        },
      ),
      { numRuns: 300 },
    );
  });
});
