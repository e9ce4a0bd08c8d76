import assert from 'node:assert/strict';
import { parseDuration } from '../../../src/core/time/duration';
import { parseLocalDate } from '../../../src/core/time/local-date';
import { isRecurrence, recurrenceFault } from '../../../src/core/time/recurrence';
import { nextOccurrence, previousOccurrence } from '../../../src/core/time/recurrence-days';
import { endOfIsoWeek, formatIsoWeek, isoWeekOf, parseIsoWeek, startOfIsoWeek } from '../../../src/core/time/week';

const day = (text: string) => parseLocalDate(text)!;

describe('ISO weeks', () => {
  it('gives the Monday and Sunday of a week', () => {
    const week = parseIsoWeek('2027-W09')!;
    assert.equal(startOfIsoWeek(week), '2027-03-01');
    assert.equal(endOfIsoWeek(week), '2027-03-07');
    assert.equal(formatIsoWeek(week), '2027-W09');
  });

  it('follows the year of the Thursday near New Year', () => {
    assert.deepEqual(isoWeekOf(day('2027-01-01')), { year: 2026, week: 53 });
    assert.deepEqual(isoWeekOf(day('2024-12-30')), { year: 2025, week: 1 });
  });

  it('knows no week 53 in a year of 52, and no other spelling', () => {
    assert.ok(parseIsoWeek('2026-W53'));
    for (const bad of ['2027-W53', '2027-W00', '2027-W9', '2027W09', '2027-09', 'W09'])
      assert.equal(parseIsoWeek(bad), undefined, bad);
  });
});

describe('durations', () => {
  it('reads weeks, days, hours and minutes as minutes', () => {
    assert.deepEqual(
      ['PT4H', 'PT45M', 'PT1H30M', 'P1D', 'P2W', 'PT1.5H'].map(parseDuration),
      [240, 45, 90, 1440, 20160, 90],
    );
  });

  it('refuses what is none', () => {
    for (const bad of ['', 'P', 'PT', 'P1DT', '4h', 'PT4', 'P1Y', 'P1M', 'PT30S', '-PT4H', 'pt4h', 'PT4H '])
      assert.equal(parseDuration(bad), undefined, bad);
  });
});

describe('recurrences', () => {
  it('accepts rules that give days, and nothing else', () => {
    for (const good of [
      'FREQ=MONTHLY;BYDAY=1TH',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
      'RRULE:FREQ=DAILY',
      'freq=weekly',
      'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1',
      'FREQ=WEEKLY;UNTIL=20271231',
      'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
    ]) {
      assert.equal(isRecurrence(good), true, good);
    }
    for (const bad of [
      '',
      'weekly',
      'BYDAY=TH',
      'FREQ=HOURLY',
      'FREQ=WEEKLY;INTERVAL=0',
      'FREQ=WEEKLY;INTERVAL=-1',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=MONTHLY;BYMONTHDAY=32',
      'FREQ=WEEKLY;FOO=1',
      'FREQ=WEEKLY;FREQ=DAILY',
      'FREQ=DAILY;BYHOUR=9',
      'FREQ=DAILY;COUNT=2;UNTIL=20271231',
      'FREQ=DAILY\nDTSTART:20270101T000000Z',
      'FREQ',
    ]) {
      assert.equal(isRecurrence(bad), false, bad);
    }
  });

  it('names the part that is wrong, and what would be right', () => {
    const faults: Readonly<Record<string, readonly [part: string, expected: RegExp]>> = {
      'FREQ=YEARLY;BYMONTH=13': ['BYMONTH=13', /months from 1 to 12/],
      'FREQ=YEARLY;BYMONTH=0': ['BYMONTH=0', /months from 1 to 12/],
      'FREQ=YEARLY;BYWEEKNO=60': ['BYWEEKNO=60', /weeks from 1 to 53/],
      'FREQ=YEARLY;BYYEARDAY=367': ['BYYEARDAY=367', /days from 1 to 366/],
      'RRULE:FREQ=MONTHLY;BYMONTHDAY=32;COUNT=3': ['BYMONTHDAY=32', /days from 1 to 31/],
      'FREQ=MONTHLY;BYWEEKNO=20': ['BYWEEKNO=20', /FREQ=YEARLY/],
      'FREQ=WEEKLY;BYMONTHDAY=1': ['BYMONTHDAY=1', /WEEKLY/],
      'FREQ=WEEKLY;BYDAY=1TH': ['BYDAY=1TH', /without a number/],
      'FREQ=MONTHLY;BYDAY=6TH': ['BYDAY=6TH', /fifth/],
      'FREQ=DAILY;BYSETPOS=1': ['BYSETPOS=1', /beside/],
      'FREQ=WEEKLY;BYDAY=SA,MO;BYSETPOS=3': ['BYSETPOS=3', /up to 2/],
      'FREQ=DAILY;UNTIL=20270230': ['UNTIL=20270230', /exists/],
      'FREQ=DAILY;COUNT=2;UNTIL=20271231': ['UNTIL=20271231', /not both/],
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30': ['BYMONTHDAY=30', /one of these months/],
      'FREQ=DAILY;FREQ=DAILY': ['FREQ=DAILY', /once/],
      'FREQ=DAILY;BYHOUR=9': ['BYHOUR=9', /one of FREQ/],
      'FREQ=YEARLY;BYYEARDAY=1;BYDAY=FR': ['BYDAY=FR', /BYYEARDAY without BYDAY/],
      'FREQ=WEEKLY;;BYDAY=TH': ['', /one of FREQ/],
      'BYDAY=TH': ['BYDAY=TH', /FREQ/],
    };
    for (const [rule, [part, expected]] of Object.entries(faults)) {
      const fault = recurrenceFault(rule);
      assert.ok(fault, rule);
      assert.equal(rule.slice(fault.start, fault.end), part, rule);
      assert.match(fault.expected, expected);
    }
  });

  it('finds weeks and days of the year', () => {
    assert.equal(nextOccurrence('FREQ=YEARLY;BYWEEKNO=20', day('2027-01-01'), day('2027-03-01')), '2027-05-21');
    assert.equal(
      nextOccurrence('FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR', day('2020-06-01'), day('2026-03-01')),
      '2027-01-01',
    );
    assert.equal(nextOccurrence('FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO', day('2023-06-01'), day('2024-03-01')), '2024-12-30');
    assert.equal(nextOccurrence('FREQ=YEARLY;BYYEARDAY=366', day('2027-01-01'), day('2027-01-01')), '2028-12-31');
    assert.equal(nextOccurrence('FREQ=MONTHLY;BYDAY=MO,1TU', day('2027-03-01'), day('2027-03-02')), '2027-03-02');
  });

  it('finds the first Thursday, every second week and the last of the month', () => {
    assert.equal(nextOccurrence('FREQ=MONTHLY;BYDAY=1TH', day('2027-03-01'), day('2027-03-05')), '2027-04-01');
    assert.equal(nextOccurrence('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', day('2027-03-04'), day('2027-03-05')), '2027-03-18');
    assert.equal(nextOccurrence('FREQ=MONTHLY;BYMONTHDAY=-1', day('2027-01-01'), day('2027-02-01')), '2027-02-28');
    assert.equal(nextOccurrence('FREQ=DAILY', day('2027-03-01'), day('2027-03-28')), '2027-03-28');
    assert.equal(nextOccurrence('FREQ=DAILY', day('2027-03-01'), day('2027-02-01')), '2027-03-01');
    assert.equal(previousOccurrence('FREQ=MONTHLY;BYDAY=1TH', day('2027-03-01'), day('2027-04-01')), '2027-03-04');
    assert.equal(previousOccurrence('FREQ=MONTHLY;BYDAY=1TH', day('2027-03-01'), day('2027-03-04')), undefined);
  });

  it('ends with a rule that ended, and with one that never comes', () => {
    assert.equal(nextOccurrence('FREQ=WEEKLY;UNTIL=20270331', day('2027-03-01'), day('2027-04-01')), undefined);
    assert.equal(
      nextOccurrence('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', day('2027-01-01'), day('2027-01-01')),
      undefined,
    );
    assert.equal(nextOccurrence('nonsense', day('2027-01-01'), day('2027-01-01')), undefined);
  });

  it('gives the same days in every time zone, also over changes of clock', () => {
    const zone = process.env['TZ'];
    const days = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Ljubljana', 'Asia/Kolkata'].map((name) => {
      process.env['TZ'] = name;
      return [
        nextOccurrence('FREQ=WEEKLY;BYDAY=SU', day('2027-03-01'), day('2027-03-28')),
        nextOccurrence('FREQ=MONTHLY;BYMONTHDAY=31', day('2027-01-31'), day('2027-02-01')),
        previousOccurrence('FREQ=DAILY', day('2027-10-01'), day('2027-11-01')),
      ].join(' ');
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    assert.deepEqual(
      days,
      Array.from({ length: 4 }, () => '2027-03-28 2027-03-31 2027-10-31'),
    );
  });
});
