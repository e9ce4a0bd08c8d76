import assert from 'node:assert/strict';
import { parseDuration } from '../../../src/core/time/duration';
import { spokenDuration } from '../../../src/core/time/spoken-duration';

describe('a length of time as people write it', () => {
  const sure: Readonly<Record<string, string>> = {
    '6h': 'PT6H',
    '6 h': 'PT6H',
    '2 Hours': 'PT2H',
    '90 min': 'PT1H30M',
    '1.5h': 'PT1H30M',
    '1,5 h': 'PT1H30M',
    '1h30': 'PT1H30M',
    '1h 30m': 'PT1H30M',
    '1 h 30 min': 'PT1H30M',
    '1 hour and 5 minutes': 'PT1H5M',
    '2 hrs.': 'PT2H',
  };
  for (const [written, iso] of Object.entries(sure))
    it(`is read: ${written}`, () => {
      assert.deepEqual(spokenDuration(written, 'h'), { meanings: [iso], exact: true });
      assert.ok(parseDuration(iso));
    });

  const guessed: Readonly<Record<string, readonly string[]>> = {
    '6': ['PT6H'],
    '6 h a week': ['PT6H'],
    '6h/week': ['PT6H'],
    '~3h': ['PT3H'],
    'about 3 hours per week': ['PT3H'],
    '1:30': ['PT1H30M'],
    '2-3 h': ['PT2H', 'PT3H'],
    '2 to 3 hours': ['PT2H', 'PT3H'],
    'half an hour': ['PT30M'],
    'an hour': ['PT1H'],
    'two hours': ['PT2H'],
    '2 days': ['P2D'],
    '1,500 min': ['PT2M'],
  };
  for (const [written, meanings] of Object.entries(guessed))
    it(`is asked about: ${written}`, () => assert.deepEqual(spokenDuration(written, 'h'), { meanings, exact: false }));

  for (const written of ['3 evenings', '6 Stunden', 'weekends', '5 h per day', '2 months', ''])
    it(`is not there: ${written}`, () => assert.equal(spokenDuration(written, 'h'), undefined));

  it('is not there where it is none', () => assert.deepEqual(spokenDuration('0 h', 'h')?.meanings, []));

  it('counts minutes where a meeting is meant', () =>
    assert.deepEqual(spokenDuration('45', 'm'), { meanings: ['PT45M'], exact: false }));
});
