import assert from 'node:assert/strict';
import type { GoalOverview } from '../../src/core/index/workspace-status';
import type { Figure } from '../../src/core/progress/figure';
import { formatMessage } from '../../src/core/text/message';

const NUMBER = String.raw`−?-?\d+(?:\.\d+)?`;

function numberOf(written: string | undefined): number {
  return Number(written?.replace('−', '-'));
}

/** What a formula says, computed from nothing but its words; undefined where it only states a fact. */
function recomputed(formula: string): { readonly said: number; readonly computed: number } | undefined {
  const said = Number(/(\d+) %(?:;.*)?$/.exec(formula)?.[1]);
  const way = new RegExp(String.raw`\((${NUMBER}) − (${NUMBER})\) ÷ \((${NUMBER}) − (${NUMBER})\)`).exec(formula);
  if (way) {
    const [latest, baseline, target, again] = way.slice(1).map(numberOf) as [number, number, number, number];
    assert.equal(again, baseline, formula);
    return { said, computed: Math.min(1, (latest - baseline) / (target - baseline)) * 100 };
  }
  const mean = /: \((.+)\) ÷ (\d+) = \d+ %/.exec(formula);
  if (mean) {
    const shares = (mean[1] ?? '').split(' + ').map((share) => Number(share.replace(' %', '')));
    assert.equal(shares.length, Number(mean[2]), formula);
    return { said, computed: shares.reduce((sum, share) => sum + share, 0) / shares.length };
  }
  const share = /(\d+) of (\d+) (?:steps|milestones|days|periods)/.exec(formula);
  if (share) return { said, computed: Math.min(1, Number(share[1]) / Number(share[2])) * 100 };
  return undefined;
}

/** A figure is a share, and what its formula says; gives whether the formula could be computed again. */
function assertFigure(figure: Figure | undefined): boolean {
  if (figure === undefined) return false;
  assert.ok(figure.value >= 0 && figure.value <= 1);
  const formula = formatMessage(figure.formula);
  assert.doesNotMatch(formula, /\d\.\d{7}/, 'it is hard to read');
  const again = recomputed(formula);
  if (again === undefined) return false;
  assert.ok(Math.abs(again.computed - again.said) <= 0.5 + 1e-6, `${formula}: ${again.computed}`);
  assert.ok(Math.abs(again.computed - figure.value * 100) <= 0.5 + 1e-6, `${formula}: ${figure.value}`);
  return true;
}

/** Every figure of a goal is what its formula says, computed from the words; gives how many could be computed. */
export function assertFigures(goal: GoalOverview): number {
  const figures = [goal.progress, goal.expected, ...goal.kpis.map(({ progress }) => progress)];
  const points = /(\d+) % done, (\d+) % expected: (?:(\d+) points? (ahead|behind)|as it should be)/.exec(
    formatMessage(goal.health.formula),
  );
  if (points) {
    const ahead = Number(points[1]) - Number(points[2]);
    assert.equal(ahead, Number(points[3] ?? 0) * (points[4] === 'behind' ? -1 : 1));
  }
  return figures.filter(assertFigure).length;
}
