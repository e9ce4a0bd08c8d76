import assert from 'node:assert/strict';
import { lintText } from '../../support/lint-text';

const agreement = (cadence: string): string =>
  `---\ntype: agreement\nmentee: ines\nmentor: mo\nstart: 2027-01-11\ncadence: ${cadence}\n---\n# Agreement\n`;

const faults = (cadence: string): readonly (readonly [words: string, message: string])[] =>
  lintText(agreement(cadence))
    .filter(({ code }) => code === 'front-matter/invalid-value')
    .map(({ words, message }) => [words, message]);

describe('a recurrence in front matter', () => {
  it('is told which part is wrong, and what would be right', () => {
    assert.deepEqual(faults('"FREQ=YEARLY;BYMONTH=13"'), [
      ['BYMONTH=13', '“BYMONTH=13” is no value for “cadence”; expected BYMONTH with months from 1 to 12'],
    ]);
    assert.deepEqual(faults('FREQ=YEARLY;BYWEEKNO=60'), [
      [
        'BYWEEKNO=60',
        '“BYWEEKNO=60” is no value for “cadence”; expected BYWEEKNO with weeks from 1 to 53, or from -1 to -53',
      ],
    ]);
    assert.deepEqual(
      faults('"FREQ=WEEKLY;BYDAY=1TH"').map(([words]) => words),
      ['BYDAY=1TH'],
    );
  });

  it('has no fault where it gives days', () => {
    for (const cadence of ['"FREQ=YEARLY;BYWEEKNO=20"', '"FREQ=MONTHLY;BYDAY=1TH"', 'RRULE:FREQ=DAILY;COUNT=3'])
      assert.deepEqual(faults(cadence), [], cadence);
  });
});
