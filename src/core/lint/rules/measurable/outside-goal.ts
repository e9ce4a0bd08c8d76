import type { Goal, Kpi } from '../../../documents/document';
import { message, type Message } from '../../../text/message';
import type { LocalDate } from '../../../time/local-date';
import { replaceWithOneOf } from '../../fix';
import type { GoalRule } from '../../rule';

export const kpiOutsideGoal: GoalRule = {
  code: 'measurable/outside-goal',
  on: 'goal',
  judges: true,
  dimension: 'measurable',
  costs: 'measurable/number',
  severity: 'warning',
  summary: 'A KPI is to be reached before the goal begins, or after it ends.',
  *check(goal) {
    for (const kpi of goal.kpis) {
      const { by } = kpi;
      const said = by && outside(goal, kpi, by.value);
      if (by === undefined || said === undefined) continue;
      yield {
        range: by.range,
        message: said,
        fixes: () => (goal.due === undefined ? [] : replaceWithOneOf(by.range, [goal.due.value])),
      };
    }
  },
};

function outside({ start, due }: Goal, { id }: Kpi, by: LocalDate): Message | undefined {
  const args = { kpi: id.value, by };
  if (due !== undefined && by > due.value)
    return message('“{kpi}” is to be reached by {by}, after the goal ends on {due}', { ...args, due: due.value });
  if (start !== undefined && by < start.value)
    return message('“{kpi}” is to be reached by {by}, before the goal begins on {start}', {
      ...args,
      start: start.value,
    });
  return undefined;
}
