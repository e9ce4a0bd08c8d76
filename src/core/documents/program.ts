import { parseLocalDate, type LocalDate } from '../time/local-date';
import { isNothing } from './amount';
import { anchoredItems } from './anchored';
import { dateSuggestions } from './date-suggestions';
import type { Located, Program } from './document';
import { readFields } from './fields';
import { programKeys } from './keys';
import { readKpis } from './kpi-table';
import { documentBase, type ParseContext } from './parse-context';
import { findSections, type MeaningfulSections } from './sections';
import { columnLookup } from './table-columns';
import { tableRows } from './table-rows';

const phaseColumns = columnLookup({
  phase: ['phase', 'name', 'stage', 'id', 'title'],
  start: ['start', 'from', 'begin', 'begins', 'start date'],
  due: ['due', 'to', 'end', 'until', 'ends', 'by', 'due date', 'end date'],
  milestones: ['milestones', 'milestone', 'checkpoints', 'deliverables'],
});

export function parseProgram(context: ParseContext): Program {
  const { text, frontMatter, outline, options } = context;
  const fields = readFields(frontMatter, programKeys, context);
  const sections = findSections(text, outline, 'program', options.sections);
  return {
    kind: 'program',
    ...fields,
    ...documentBase(context, fields, 'program'),
    purpose: fields.purpose ?? [],
    pairs: fields.pairs ?? [],
    objectives: anchoredItems(text, outline, sections, 'objectives'),
    phases: readPhases(context, sections),
    measures: readKpis(context, sections, 'measures'),
    sections: sections.byName,
  };
}

function readPhases(context: ParseContext, sections: MeaningfulSections): Program['phases'] {
  const names = ['phase', 'start', 'due', 'milestones'] as const;
  return tableRows(context, sections.byName['phases'], phaseColumns, names).flatMap((row) => {
    const name = row.cell('phase');
    if (name === undefined) return [];
    const start = readDate(row.cell('start'), 'start', context);
    const due = readDate(row.cell('due'), 'due', context);
    const milestones = (row.cell('milestones')?.value ?? '').split(';').map((part) => part.trim());
    const named = milestones.filter((milestone) => milestone !== '');
    return [{ name, milestones: named, ...(start && { start }), ...(due && { due }) }];
  });
}

function readDate(
  cell: Located<string> | undefined,
  key: string,
  { problems }: ParseContext,
): Located<LocalDate> | undefined {
  if (cell === undefined || isNothing(cell.value)) return undefined;
  const { value: written, range } = cell;
  const value = parseLocalDate(written);
  if (value !== undefined) return { value, range };
  problems.push({ kind: 'invalid-date', key, range, value: written, suggestions: dateSuggestions(written) });
  return undefined;
}
