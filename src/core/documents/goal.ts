import type { ListItem, Section } from '../markdown/outline';
import type { TextRange } from '../text/range';
import type { LocalDate } from '../time/local-date';
import type { Goal, GoalSection, Kpi, Reading, Statement, Task } from './document';
import { readFields } from './fields';
import { sectionOf, titleHeading, type TitleHeading } from './heading-text';
import { goalKeys } from './keys';
import { readKpis } from './kpi-table';
import { documentBase, type ParseContext } from './parse-context';
import { readReading } from './readings';
import { eachInSection } from './section-items';
import { findSections, type MeaningfulSections } from './sections';
import { readTask } from './task';

const MILESTONE_TAG = 'milestone';

export function parseGoal(context: ParseContext): Goal {
  const { text, frontMatter, outline, options } = context;
  const fields = readFields(frontMatter, goalKeys, context);
  const heading = titleHeading(text, outline, options.prose);
  const statementSection = sectionOf(outline, heading?.heading);
  const sections = findSections(text, outline, 'goal', options.sections, statementSection);
  const statement = statementOf(heading, fields.title);
  const kpis = readKpis(context, sections, 'kpis');
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
    kpis,
    ...readItems(context, sections, statementSection, kpis, fields.start?.value),
  };
}

type GoalItems = Pick<Goal, 'readings' | 'milestones' | 'steps' | 'roadblocks'>;

/**
 * Sorts the list items into readings, milestones, steps and roadblocks. Tasks that stand under the statement itself,
 * before any other heading, are steps: a goal of one heading and a list needs no more.
 */
function readItems(
  context: ParseContext,
  sections: MeaningfulSections,
  statementSection: Section | undefined,
  kpis: readonly Kpi[],
  start: LocalDate | undefined,
): GoalItems {
  const kpisById = new Map(kpis.map((kpi) => [kpi.id.value, kpi]));
  const readings: Reading[] = [];
  const milestones: Task[] = [];
  const steps: Task[] = [];
  const roadblocks: Task[] = [];
  const addTask = (item: ListItem, name: string): void => {
    const task = readTask(item, context, start);
    if (task === undefined) return;
    if (name === 'roadblocks') roadblocks.push(task);
    else if (name === 'milestones' || task.tags.some(({ value }) => value.toLowerCase() === MILESTONE_TAG))
      milestones.push(task);
    else steps.push(task);
  };
  eachInSection(context.outline, context.outline.items, (item, section) => {
    const name = sections.meaningOf(section) ?? (section === statementSection ? 'steps' : undefined);
    if (name === 'steps' || name === 'milestones' || name === 'roadblocks') addTask(item, name);
    else if (name === 'readings' && item.depth === 0) {
      const reading = readReading(item, kpisById, context);
      if (reading !== undefined) readings.push(reading);
    }
  });
  return { readings, milestones, steps, roadblocks };
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
