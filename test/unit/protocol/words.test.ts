import assert from 'node:assert/strict';
import type { GoalOverview, KpiStatus } from '../../../src/core/index/workspace-status';
import { message, formatMessage } from '../../../src/core/text/message';
import type { LocalDate } from '../../../src/core/time/local-date';
import { kpiWords } from '../../../src/protocol/kpi-words';
import { healthWord } from '../../../src/protocol/labels';
import { languageOf } from '../../../src/webview/language';
import { readStatus } from '../../support/read-status';

const place = { uri: 'file:///w/a.md', line: 0, id: 'k', readings: [] };
const speech = { sayMessage: formatMessage, number: String, percent: (share: number) => `${share * 100} %` };

function said(kpi: Partial<KpiStatus>, share?: number): string {
  const progress = share === undefined ? {} : { progress: { value: share, formula: message('x') } };
  const { value, standing } = kpiWords({ ...place, ...kpi, ...progress }, speech);
  return [value, ...(standing === undefined ? [] : [standing])].join(' · ').replaceAll('\u00A0', ' ');
}

describe('the words for a KPI', () => {
  it('tell a threshold from a way to go', () => {
    const people = { target: 8, unit: 'people' };
    assert.equal(said({ ...people, measure: 'at-least', latest: 9 }, 1), '9, at least 8 people · met');
    assert.equal(said({ ...people, measure: 'at-most', latest: 9 }, 0), '9, at most 8 people · not met');
    assert.equal(said({ ...people, measure: 'increase', baseline: 2, latest: 5 }, 0.5), '5 → 8 people · 50 %');
  });

  it('do not take a baseline for a reading', () => {
    assert.equal(said({ measure: 'increase', baseline: 3, target: 12 }), 'no reading yet → 12');
    assert.equal(said({ measure: 'at-least', baseline: 3, target: 12 }), 'no reading yet, at least 12');
    assert.equal(said({ measure: 'increase', baseline: 3 }), 'no reading yet');
  });

  it('name the period, and what is done or not', () => {
    assert.equal(
      said({ measure: 'reach', target: 4, unit: 'talks', per: 'month', latest: 2 }, 0.25),
      '2 → 4 talks a month · 25 %',
    );
    assert.equal(said({ measure: 'at-least', target: 4, per: 'week', latest: 5 }, 0.75), '5, at least 4 a week · 75 %');
    assert.equal(said({ measure: 'done', latest: 0 }, 0), 'not done yet');
    assert.equal(said({ measure: 'done', latest: 1 }, 1), 'done');
  });

  it('are in the user’s language, with its numbers', () => {
    const german = languageOf('de', {
      '{latest}, at least {target}': '{latest}, mindestens {target}',
      met: 'erreicht',
    });
    const progress = { value: 1, formula: message('x') };
    const kpi: KpiStatus = { ...place, measure: 'at-least', target: 4.2, latest: 4.5, progress };
    assert.deepEqual(kpiWords(kpi, german), { value: '4,5, mindestens 4,2', standing: 'erreicht' });
  });
});

describe('the word for a goal’s health', () => {
  const [goal] = readStatus('media/sample', '2027-06-10').goals;
  const word = (change: Partial<Record<keyof GoalOverview, unknown>>) =>
    healthWord({ ...goal, health: { health: 'none', formula: message('x') }, ...change } as GoalOverview);
  const day = '2027-08-31' as LocalDate;

  it('names the date that is missing', () => {
    assert.equal(word({ start: undefined, due: day }), 'no start date');
    assert.equal(word({ start: day, due: undefined }), 'no due date');
    assert.equal(word({ start: undefined, due: undefined }), 'no dates');
    assert.equal(word({ start: day, due: day, expected: undefined }), 'start not before due date');
  });

  it('blames no date where nothing tells the progress', () => {
    assert.equal(word({ progress: undefined }), 'no progress yet');
    assert.equal(word({ progress: undefined, expected: undefined, due: undefined }), 'no due date');
  });

  it('is not asked for of a draft', () => {
    assert.equal(word({ status: 'draft', start: undefined }), undefined);
    assert.equal(word({ health: { health: 'on-track' } }), 'on track');
  });
});
