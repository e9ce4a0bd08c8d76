import { isSamePerson } from '../../../domain/person';
import { message } from '../../../text/message';
import type { GoalRule } from '../../rule';

export const outsideFocus: GoalRule = {
  code: 'relevant/outside-focus',
  on: 'goal',
  judges: true,
  dimension: 'relevant',
  severity: 'hint',
  summary: 'None of the goal’s skills, nor its category, is in the focus that mentee and mentor agreed on.',
  *check(goal, { index }) {
    const owner = goal.owner?.value;
    if (!index.complete || owner === undefined || goal.statement === undefined) return;
    for (const record of index.ofKind('agreement')) {
      const { mentee, focus } = record;
      if (focus.length === 0 || mentee === undefined || !isSamePerson(index.people, mentee, owner)) continue;
      const mine = [...goal.skills.map(({ value }) => value), ...(goal.category ? [goal.category.value] : [])];
      if (mine.length === 0 || mine.some((word) => focus.includes(word))) continue;
      yield {
        range: goal.skills[0]?.range ?? goal.category?.range ?? goal.statement.range,
        message: message('The agreement’s focus is {focus}; this goal is about {skills}', {
          focus: focus.join(', '),
          skills: mine.join(', '),
        }),
      };
    }
  },
};
