import type { ListItem, Section } from '../markdown/outline';
import { sliceOf, type TextRange } from '../text/range';
import type { Goal, GoalSection, Kpi, Reading, Statement, Task } from './document';
import { decimalMark } from './amount';
import { readFields } from './fields';
import { readGoalBoxes } from './goal-boxes';
import { sectionOf, titleHeading, type TitleHeading } from './heading-text';
import { goalKeys } from './keys';
import { readKpis } from './kpi-table';
import { labelledIn } from './labelled';
import { documentBase, type ParseContext } from './parse-context';
import { kpiOfBox, readingOfBox } from './measure-box';
import { kpiOfItem } from './measure-item';
import { readReadingsOf } from './readings';
import { elementsOf } from './section-items';
import { findSections, type MeaningfulSections } from './sections';

export function parseGoal(context: ParseContext): Goal {
  const { text, frontMatter, outline, options } = context;
  const fields = readFields(frontMatter, goalKeys, context);
  const heading = titleHeading(text, outline, options.prose);
  const statementSection = sectionOf(outline, heading?.heading);
  const sections = findSections(text, outline, 'goal', options.sections, statementSection);
  const statement = statementOf(heading, fields.title);
  const counting = { ...context, decimal: decimalIn(context, sections) };
  const { readings: readingItems, ...boxes } = readGoalBoxes(context, sections, statementSection, fields.start?.value);
  const rows = readKpis(counting, sections, 'kpis');
  // Below a table the words are remarks on it.
  const table = rows[0]?.range.start ?? Infinity;
  const items = elementsOf(outline, sections, 'kpis', outline.items).filter(({ range }) => range.start < table);
  const inWords = items.flatMap((item) => kpiOfItem(item, counting) ?? []);
  const kpis = [...inWords, ...rows, ...boxes.measures.flatMap(kpiOfBox)];
  return {
    // Not the fields first: an engine that clones objects of many shapes makes a new shape for each.
    kind: 'goal',
    ...fields,
    ...documentBase(context, fields),
    supports: fields.supports ?? [],
    skills: fields.skills ?? [],
    agreed: fields.agreed ?? [],
    ...(statement && { statement }),
    sections: sections.byName as Readonly<Partial<Record<GoalSection, Section>>>,
    labelled: labelledIn(text, outline, sections),
    kpis,
    readings: readReadings(counting, readingItems, kpis, boxes.measures),
    ...boxes,
  };
}

/** The readings that list items state, and those of boxes that were ticked on a day. */
function readReadings(
  context: ParseContext,
  items: readonly ListItem[],
  kpis: readonly Kpi[],
  measures: readonly Task[],
): readonly Reading[] {
  const kpisById = new Map(kpis.map((kpi) => [kpi.id.value, kpi]));
  const named = [...kpisById.keys(), 'confidence'];
  const counting = items.filter(
    (item) => !isLogged(item, context) || named.some((id) => firstLine(item, context).includes(`${id}:`)),
  );
  const stated = readReadingsOf(counting, kpisById, context);
  return [...stated, ...measures.flatMap(readingOfBox)];
}

/** Under `## Log` any words may stand, of which those that name a KPI are readings. */
function isLogged({ range }: ListItem, { text, outline }: ParseContext): boolean {
  const around = outline.sections
    .filter(({ range: { start, end } }) => start <= range.start && range.start < end)
    .at(-1);
  return around !== undefined && LOG.test(sliceOf(text, around.heading.range));
}

function firstLine({ lines: [line] }: ListItem, { text }: ParseContext): string {
  return line === undefined ? '' : sliceOf(text, line);
}

const LOG = /\blog\b/i;

/** How the numbers of KPIs and readings are written, read when one of them leaves it open. */
function decimalIn({ text }: ParseContext, { all }: MeaningfulSections): () => '.' | ',' | undefined {
  let mark: { readonly found: '.' | ',' | undefined } | undefined;
  return () => {
    const counted = all.filter(({ name }) => name === 'kpis' || name === 'readings');
    mark ??= { found: decimalMark(counted.map(({ section }) => sliceOf(text, section.body)).join('\n')) };
    return mark.found;
  };
}

function statementOf(heading: TitleHeading | undefined, title: Goal['title']): Statement | undefined {
  if (heading !== undefined) {
    const { inline } = heading;
    return {
      plain: inline.plain,
      range: inline.toSourceRange(0, inline.plain.length),
      source: 'heading',
      toSource: ({ start, end }) => inline.toSourceRange(start, end),
    };
  }
  if (title === undefined) return undefined;
  const { value, range } = title;
  return {
    plain: value,
    range,
    source: 'title',
    toSource: ({ start, end }) => clampedTo(range, start, end, value.length),
  };
}

/** A quoted title with escapes has no characters of its own in the file: the whole of it is meant then. */
function clampedTo(range: TextRange, start: number, end: number, length: number): TextRange {
  if (range.end - range.start !== length) return range;
  return { start: range.start + start, end: range.start + end };
}
