import assert from 'node:assert/strict';
import { decimalMark, parseAmount, parseYesNo } from '../../../src/core/documents/amount';
import { converted } from '../../../src/core/documents/units';

const valueOf = (written: string, unit?: string) => parseAmount(written, { unit })?.value;

describe('parseAmount', () => {
  for (const [written, value, unit] of [
    ['2 million', 2_000_000],
    ['1.5M €', 1_500_000, '€'],
    ['€1.5M', 1_500_000, '€'],
    ['$2m', 2_000_000, '$'],
    ['750k', 750_000],
    ['750k €', 750_000, '€'],
    ['5 thousand', 5000],
    ['12 Mio. €', 12_000_000, '€'],
    ['3 mln', 3_000_000],
    ['€ 3 bn', 3_000_000_000, '€'],
    ['1.2 billion', 1_200_000_000],
    ['5 lakh', 500_000],
    ['2 crore', 20_000_000],
    ['3 dozen', 36],
    ['5m', 5, 'm'],
    ['5 km', 5, 'km'],
    ['5 m²', 5, 'm²'],
    ['4.5/5', 4.5, '/5'],
    ['80/100', 80, '/100'],
    ['4.2 of 5', 4.2, 'of 5'],
    ['20+', 20],
    ['≤ 45 min', 45, 'min'],
    ['EUR 20', 20, 'EUR'],
    ['1,000', 1000],
    ['1.500.000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1.234,5', 1234.5],
    ['10 000', 10_000],
    ['0.125', 0.125],
  ] as const) {
    it(`reads ${written}`, () => {
      const amount = parseAmount(written);
      assert.deepEqual([amount?.value, amount?.unit, amount?.otherwise], [value, unit, undefined]);
    });
  }

  it('leaves open what one dot before three digits means, unless the file shows it', () => {
    assert.deepEqual(parseAmount('10.000'), { value: 10_000, otherwise: 10 });
    assert.equal(parseAmount('10.000', { decimal: '.' })?.value, 10);
    assert.deepEqual(parseAmount('10.000', { decimal: ',' }), { value: 10_000 });
    assert.equal(parseAmount('1,000', { decimal: ',' })?.value, 1);
  });

  it('tells a change from a number', () => {
    assert.deepEqual(parseAmount('+15%'), { value: 15, unit: '%', change: 'share' });
    assert.deepEqual(parseAmount('+15'), { value: 15, change: 'sum' });
    assert.deepEqual(parseAmount('-5'), { value: -5 });
  });

  it('reads a clock where time is counted', () => {
    assert.deepEqual(
      [valueOf('5:45', 'min'), valueOf('5:45', 'h'), valueOf('1:55:00', 'h'), valueOf('5:30', 'min/km')],
      [5.75, 5.75, 1.916666666667, 5.5].map((value) => Number(value.toPrecision(12))),
    );
    assert.equal(parseAmount('5:45'), undefined);
    assert.equal(valueOf('5:45', 'km'), undefined);
  });

  it('reads hours and minutes', () => {
    for (const written of ['1 h 30 min', '1h30', '1h 30m', '1 hour 30 minutes', '1 hr, 30 mins', 'PT1H30M'])
      assert.deepEqual(parseAmount(written), { value: 1.5, unit: 'h' }, written);
    assert.deepEqual(parseAmount('1h05'), { value: 1.08333333333, unit: 'h' });
    for (const written of ['1 h 75 min', '1 h 30 km', 'PT', '1:30:00'])
      assert.equal(parseAmount(written), undefined, written);
  });

  it('reads nothing else', () => {
    for (const written of ['soon', '10–12', '2027-08-31', '3 to 4', 'v2', '', '1e5'])
      assert.equal(parseAmount(written), undefined, written);
  });
});

describe('decimalMark', () => {
  it('is shown by numbers that leave no doubt', () => {
    assert.equal(decimalMark('12.500 | 3,5'), ',');
    assert.equal(decimalMark('1.500.000'), ',');
    assert.equal(decimalMark('0.9 and 1.5'), '.');
    assert.equal(decimalMark('10.000, 12.500 and 1,300'), undefined);
    assert.equal(decimalMark('0.9 and 1,5'), undefined);
    assert.equal(decimalMark('- 2027-03-17 on 31.8.2027 at 5:45'), undefined);
  });
});

describe('converted', () => {
  it('compares units of one kind', () => {
    assert.equal(converted(3000, 'm', 'km'), 3);
    assert.equal(converted(90, 'min', 'h'), 1.5);
    assert.equal(converted(4.5, '/5', '/100'), 90);
    assert.equal(converted(80, '%', 'of 5'), 4);
    assert.equal(converted(2, 'Minutes', 's'), 120);
    assert.equal(converted(3, 'campaign', 'campaigns'), 3);
    assert.equal(converted(5, '€', 'EUR'), 5);
  });
  it('compares nothing else', () => {
    for (const [from, to] of [
      ['€', '$'],
      ['km', 'kg'],
      ['pages', 'books'],
      ['km', 'books'],
      ['%', 'min'],
    ] as const)
      assert.equal(converted(1, from, to), undefined, `${from} ${to}`);
  });
});

describe('parseYesNo', () => {
  it('is done by yes, true, done, x or 100 %', () => {
    for (const written of ['yes', 'True', 'DONE', 'x', '100%', '100 %', '✅'])
      assert.equal(parseYesNo(written), 1, written);
    for (const written of ['50%', '1', 'almost', 'no', '99 %']) assert.notEqual(parseYesNo(written), 1, written);
  });
});
