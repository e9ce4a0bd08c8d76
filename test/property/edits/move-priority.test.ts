import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { movePriority, type RankedGoal } from '../../../src/core/edits/move-priority';
import { parseFrontMatter } from '../../../src/core/front-matter/parse-front-matter';
import { applyEdits } from '../../../src/core/text/apply-edits';

type Priorities = readonly (number | undefined)[];

/** Goals in the order in which they are shown: equal numbers, and none, by their place in the list. */
function goalsOf(priorities: Priorities): readonly RankedGoal[] {
  return priorities
    .map((priority, index) => {
      const text = `---\ntype: goal\nid: g${index}\n${priority === undefined ? '' : `priority: ${priority}\n`}---\n`;
      const frontMatter = parseFrontMatter(text);
      assert.ok(frontMatter);
      return { uri: `g${index}`, document: { text, frontMatter }, ...(priority !== undefined && { priority }) };
    })
    .sort((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity));
}

function movedTo(goals: readonly RankedGoal[], from: number, to: number): readonly RankedGoal[] {
  const moved = goals[from];
  assert.ok(moved);
  const others = goals.filter((goal) => goal !== moved);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}

/** Whether these numbers, in the new order, show the goals so, without a number that is both written and another's. */
function isRight(order: readonly RankedGoal[], shownBefore: readonly RankedGoal[], numbers: Priorities): boolean {
  return order.every((goal, index) =>
    order.slice(index + 1).every((later, offset) => {
      const [own, other] = [numbers[index], numbers[index + 1 + offset]];
      if (own !== other) return (own ?? Infinity) < (other ?? Infinity);
      const isWritten = own !== undefined && (own !== goal.priority || other !== later.priority);
      return !isWritten && shownBefore.indexOf(goal) < shownBefore.indexOf(later);
    }),
  );
}

/** The fewest numbers that must be written, by trying all. */
function fewest(order: readonly RankedGoal[], shownBefore: readonly RankedGoal[]): number {
  const highest = Math.max(0, ...order.map(({ priority = 0 }) => priority)) + order.length;
  let best = Infinity;
  const numbers: (number | undefined)[] = [];
  const choose = (index: number, written: number): void => {
    if (written >= best) return;
    if (index === order.length) {
      if (isRight(order, shownBefore, numbers)) best = written;
      return;
    }
    const kept = order[index]?.priority;
    for (let number: number | undefined = 0; number <= highest; number++) {
      // 0 stands for none, which only a goal that had none can have.
      const value: number | undefined = number === 0 ? undefined : number;
      if (value === undefined && kept !== undefined) continue;
      numbers[index] = value;
      choose(index + 1, written + (value === kept ? 0 : 1));
    }
  };
  choose(0, 0);
  return best;
}

describe('moving a goal', () => {
  const priorities = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), {
    minLength: 2,
    maxLength: 4,
  });

  it('writes the fewest numbers that show the goals in the new order, whatever numbers they had', () => {
    fc.assert(
      fc.property(priorities, fc.nat(3), fc.boolean(), (written, start, up) => {
        const goals = goalsOf(written);
        const from = start % goals.length;
        const to = from + (up ? -1 : 1);
        fc.pre(to >= 0 && to < goals.length);
        const edits = movePriority(goals, goals[from]?.uri ?? '', to);
        const order = movedTo(goals, from, to);
        const numbers = order.map(({ uri, document }) => {
          const after = parseFrontMatter(applyEdits(document.text, edits.get(uri) ?? []));
          const value = after?.entries.find(({ key }) => key === 'priority')?.value;
          return typeof value === 'number' ? value : undefined;
        });
        assert.ok(
          isRight(order, goals, numbers),
          `${JSON.stringify(numbers)} for ${order.map(({ uri }) => uri).join()}`,
        );
        assert.equal(edits.size, fewest(order, goals), `of ${JSON.stringify(order.map(({ priority }) => priority))}`);
      }),
      { numRuns: 400 },
    );
  });
});
