import assert from 'node:assert/strict';
import { lintText } from '../../support/lint-text';

/** The steps of a list that are told to begin with what will be done. */
function toldOff(steps: readonly string[]): readonly string[] {
  const list = steps.map((step) => `- [ ] ${step}`).join('\n');
  const text = `---\ntype: goal\nid: g\ntitle: G\nstatus: active\nowner: ana\n---\n# Sew a coat\n\n## Steps\n${list}\n`;
  return lintText(text).flatMap(({ code, words }) => (code === 'steps/not-an-action' ? [words] : []));
}

describe('steps/not-an-action', () => {
  it('knows things, wishes and states', () => {
    const things = [
      'Feedback on the sleeve',
      'The lining',
      'More practice with buttonholes',
      'Preparation of the pattern',
      'Management of offcuts',
      'My own dummy',
    ];
    assert.deepEqual(toldOff(things), things);
  });

  it('leaves verbs alone, those that look like nouns too', () => {
    const actions = [
      'Ask Ilka for her shears',
      'Question the price',
      'Document each fitting',
      'Position the pockets',
      'Dance in it',
      'Caption the photos',
      'Rebalance the budget',
      'A/B-test two hems',
      'A4 patterns to print',
      'First ask the school for the room',
      'Next, cut the lining',
      'Week 2: Baste the sleeves',
      '`npm` the pattern generator',
      '40 buttonholes',
    ];
    assert.deepEqual(toldOff(actions), []);
  });

  it('leaves what is done or cancelled alone', () => {
    const text =
      '---\ntype: goal\nid: g\ntitle: G\nstatus: active\nowner: ana\n---\n# Sew\n\n## Steps\n- [x] The lining\n- [-] The hood\n';
    assert.ok(!lintText(text).some(({ code }) => code === 'steps/not-an-action'));
  });
});
