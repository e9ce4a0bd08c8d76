import type { CheckIn } from './document';
import { readFields } from './fields';
import { checkInKeys } from './keys';
import { documentBase, type ParseContext } from './parse-context';
import { tasksOf } from './section-items';
import { findSections, type MeaningfulSections } from './sections';
import { columnLookup } from './table-columns';
import { tableRows } from './table-rows';

const progressColumns = columnLookup({
  goal: ['goal', 'id', 'goals', 'objective', 'name'],
  health: ['health', 'status', 'state', 'on track'],
});

export function parseCheckIn(context: ParseContext): CheckIn {
  const { text, frontMatter, outline, options } = context;
  const fields = readFields(frontMatter, checkInKeys, context);
  const sections = findSections(text, outline, 'checkin', options.sections);
  return {
    kind: 'checkin',
    ...fields,
    ...documentBase(context, fields),
    goals: fields.goals ?? [],
    sections: sections.byName,
    agenda: tasksOf(context, sections, 'agenda'),
    actions: tasksOf(context, sections, 'actions'),
    progress: readProgress(context, sections),
  };
}

/** The rows that name a goal. */
function readProgress(context: ParseContext, sections: MeaningfulSections): CheckIn['progress'] {
  return tableRows(context, sections.byName['progress'], progressColumns, ['goal', 'health']).flatMap((row) => {
    const goal = row.cell('goal');
    const health = row.cell('health');
    return goal === undefined ? [] : [{ goal, ...(health && { health }) }];
  });
}
