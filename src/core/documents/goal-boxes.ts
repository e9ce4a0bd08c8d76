import type { ListItem, Outline, Section } from '../markdown/outline';
import type { LocalDate } from '../time/local-date';
import type { Goal, Task } from './document';
import { GroupScopes } from './group-scopes';
import { titleInItem } from './group-title';
import type { ReadContext } from './readers';
import { beginsWithDay } from './readings';
import type { MeaningfulSections } from './sections';
import { readTask } from './task';

const MILESTONE_TAG = 'milestone';

/** What a box is that is no part of another one. */
type Role = 'step' | 'milestone' | 'roadblock' | 'measure' | 'later' | 'note';

/** The role that the sections give their boxes, and the name by which they do; everywhere else a box is a step. */
const roles: Readonly<Record<string, Role>> = {
  milestones: 'milestone',
  roadblocks: 'roadblock',
  kpis: 'measure',
  later: 'later',
  mentorReview: 'note',
  wins: 'note',
  revisions: 'note',
};

interface Box {
  readonly role: Role;
  readonly task: Task;
  readonly parts: Task[];
}

export type GoalBoxes = Pick<Goal, 'steps' | 'milestones' | 'roadblocks' | 'later' | 'measures' | 'notes'> & {
  /** The outermost items of the readings. */
  readonly readings: readonly ListItem[];
};

/**
 * Sorts the boxes of a goal. Every box is a step unless its section or the lines around say otherwise; below a box
 * it is a part of that, but a step below a milestone or a measure. `#milestone` makes a milestone of any.
 */
export function readGoalBoxes(
  context: ReadContext & { readonly outline: Outline },
  sections: MeaningfulSections,
  statementSection: Section | undefined,
  start: LocalDate | undefined,
): GoalBoxes {
  const { text, outline } = context;
  const scopes = new GroupScopes<Box>(text, outline.blocks, outline.sections, sections, statementSection);
  const boxes: Box[] = [];
  const readings: ListItem[] = [];
  outline.blocks.forEach((block, index) => {
    scopes.enter(index);
    if (block.kind !== 'item') return;
    const isReading = block.depth === 0 && scopes.meaning === 'readings';
    if (isReading && (block.task === undefined || beginsWithDay(text, block))) readings.push(block);
    // Its own paragraph is the next block.
    const titleAfter = titleInItem(text, block, outline.blocks[index + 2]);
    if (titleAfter !== undefined) scopes.setTitleAfter(titleAfter);
    const item = titleAfter === undefined ? block : { ...block, lines: block.lines.slice(0, -1) };
    const task = readTask(item, context, start);
    if (task !== undefined) placeBox(task, scopes, boxes, isReading && readings.at(-1) === block);
  });
  return { ...sorted(boxes), readings };
}

function placeBox(task: Task, scopes: GroupScopes<Box>, boxes: Box[], isReading: boolean): void {
  const around = scopes.boxAround;
  const isMilestone = task.tags.some(({ value }) => value.toLowerCase().split('/')[0] === MILESTONE_TAG);
  if (around !== undefined && !isMilestone && around.role !== 'milestone' && around.role !== 'measure') {
    around.parts.push(task);
    scopes.setBox(around);
    return;
  }
  const meaning = scopes.meaning ?? '';
  const role = isMilestone ? 'milestone' : around !== undefined ? 'step' : isReading ? 'note' : roles[meaning];
  const group = around === undefined ? scopes.groupWithin(role === undefined ? 'steps' : meaning) : around.task.text;
  const box: Box = {
    role: role ?? 'step',
    task: group === undefined || group === '' ? task : { ...task, group },
    parts: [],
  };
  boxes.push(box);
  scopes.setBox(box);
}

function sorted(boxes: readonly Box[]): Omit<GoalBoxes, 'readings'> {
  const lists: Readonly<Record<Role, Task[]>> = {
    step: [],
    milestone: [],
    roadblock: [],
    measure: [],
    later: [],
    note: [],
  };
  for (const { role, task, parts } of boxes) lists[role].push(parts.length === 0 ? task : { ...task, parts });
  return {
    steps: lists.step,
    milestones: lists.milestone,
    roadblocks: lists.roadblock,
    later: lists.later,
    measures: lists.measure,
    notes: lists.note,
  };
}
