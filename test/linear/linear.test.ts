import assert from 'node:assert/strict';
import { ENTRANCES, type Stage } from '../support/entry-points';
import { FACTOR, growthOf, isLinear } from '../support/growth';

/** For all shapes of one entrance, on a busy machine. */
const PATIENCE_MS = 240_000;

/** Looks through the whole text for each of its characters. */
function searchForEach(text: string): readonly Stage[] {
  return [{ name: 'search', run: () => [...text].reduce((sum) => sum + text.lastIndexOf('b'), 0) }];
}

describe('the time that a text takes grows with its length, wherever it comes in', function () {
  this.timeout(PATIENCE_MS);
  for (const entrance of ENTRANCES) {
    it(entrance.name, () => {
      const faults = entrance.shapes.flatMap((shape) =>
        growthOf(entrance, shape)
          .filter((growth) => !isLinear(growth))
          .map(
            ({ stage, parts, whole }) =>
              `${stage} of ${shape.name}: ${Math.round(parts)} ms became ${Math.round(whole)}`,
          ),
      );
      assert.deepEqual(faults, [], `${FACTOR} texts, and one as long as they`);
    });
  }

  it('and one that grows with the square is found', () => {
    const shape = { name: 'a', piece: 'a' };
    const growths = growthOf({ name: 'a careless reader', shapes: [shape], short: 8192, stages: searchForEach }, shape);
    assert.deepEqual(growths.map(isLinear), [false]);
  });
});
