import assert from 'node:assert/strict';
import { parseLocalDate, type LocalDate } from '../../../src/core/time/local-date';
import { languageOf } from '../../../src/webview/language';

const day = (text: string): LocalDate => {
  const date = parseLocalDate(text);
  assert.ok(date !== undefined);
  return date;
};
const today = day('2027-06-10');

describe('languageOf', () => {
  it('begins a sentence with a capital, as the language has it', () => {
    assert.equal(languageOf('en', {}).sentence('on track'), 'On track');
    assert.equal(languageOf('tr', {}).sentence('iyi'), 'İyi');
    assert.equal(languageOf('en', {}).sentence('3 days'), '3 days');
  });

  it('writes dates as the locale does, with the year where it is another one', () => {
    const british = languageOf('en-GB', {});
    assert.equal(british.date(day('2027-03-01'), today), '1 Mar');
    assert.equal(british.date(day('2028-03-01'), today), '1 Mar 2028');
    assert.equal(languageOf('en-US', {}).date(day('2028-03-01'), today), 'Mar 1, 2028');
    assert.equal(languageOf('de', {}).longDate(today), 'Donnerstag, 10. Juni 2027');
  });

  it('takes the user’s own variant of the interface’s language, and no other language', () => {
    assert.equal(languageOf('en', {}, ['de-AT', 'en-GB']).locale, 'en-GB');
    assert.equal(languageOf('en', {}, ['de-AT']).locale, 'en');
    assert.equal(languageOf('pt_BR', {}, []).locale, 'pt-BR');
    assert.equal(languageOf('not a tag!', {}).locale, 'en');
  });

  it('says a counted sentence in its form', () => {
    const forms = { one: '{count} day left', other: '{count} days left' };
    const { sayCount } = languageOf('en', {});
    assert.equal(sayCount(forms, 1), '1 day left');
    assert.equal(sayCount(forms, 0), '0 days left');
    assert.equal(sayCount(forms, 1200), '1,200 days left');
  });

  it('translates by the English text, and fills places once', () => {
    const { say, sayMessage } = languageOf('de', { 'Due {date}': 'Fällig {date}' });
    assert.equal(say('Due {date}', { date: '{date}' }), 'Fällig {date}');
    assert.equal(sayMessage({ template: '{done} of {total}', args: { done: 1, total: 2 } }), '1 of 2');
    assert.equal(say('No {such} place'), 'No {such} place');
  });

  it('writes the numbers of a message and its parts as the locale does, with their decimals', () => {
    const shares = [12.5, 1000].map((percent) => ({ template: '{percent} %', args: { percent } }));
    const { sayMessage } = languageOf('de', { '{percent} %': '{percent} vH', 'mean: {shares}': 'Mittel: {shares}' });
    assert.equal(
      sayMessage({ template: '{latest} ≥ {target}', args: { latest: 7.9996, target: 1500 } }),
      '7,9996 ≥ 1.500',
    );
    assert.equal(sayMessage({ template: 'mean: {shares}', args: { shares } }), 'Mittel: 12,5 vH + 1.000 vH');
  });

  it('writes shares as whole percent', () => {
    assert.equal(languageOf('en', {}).percent(0.555), '56\u00A0%');
  });
});
