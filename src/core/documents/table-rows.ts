import { startingIn, tablesIn } from '../markdown/in-range';
import type { Outline, Section } from '../markdown/outline';
import { looseTables } from './loose-table';
import type { ReadContext } from './readers';
import { columnsOf, Row } from './table-columns';

/**
 * The rows of the tables in a section that have the first of the columns. Lines that are meant as a table but are none
 * are reported; `names` are the columns that such a table should have.
 */
export function tableRows<Column extends string>(
  context: ReadContext & { readonly outline: Outline },
  section: Section | undefined,
  lookup: ReadonlyMap<string, Column>,
  names: readonly Column[],
): readonly Row<Column>[] {
  const [needed] = names;
  if (section === undefined || needed === undefined) return [];
  const { text, outline, problems } = context;
  const paragraphs = startingIn(outline.paragraphs, section.range);
  for (const { range, rows, delimiter, between } of looseTables(text, outline, paragraphs)) {
    const header = rows[0] ?? [];
    const hasHeader = columnsOf(text, header, lookup).has(needed);
    const columns = hasHeader ? header.map((cell) => text.slice(cell.range.start, cell.range.end)) : names;
    problems.push({
      kind: 'malformed-table',
      detail: hasHeader ? 'no-delimiter' : 'no-header',
      range,
      columns,
      // Of a longer table's columns some are named by its author alone.
      ...(!hasHeader && { told: header.length === names.length ? 'likely' : 'unknown' }),
      between,
      ...(delimiter && { delimiterRange: delimiter.range }),
    });
  }
  return tablesIn(outline, section.range).flatMap((table) => {
    const columns = columnsOf(text, table.header, lookup);
    if (!columns.has(needed)) return [];
    return table.rows.flatMap((cells, index) => {
      const range = table.rowRanges[index];
      return range === undefined ? [] : [new Row(text, columns, cells, range)];
    });
  });
}
